import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Styles } from '../outputs/pages/edit-page.ts';

/** Reads the sheets that a page of a finished site names, in one text; each set of them once. */
export function styleReader(folder: string, base: string): (addresses: string[]) => Styles {
  const kept = new Map<string, Styles>();
  return (addresses) => {
    const key = addresses.join(' ');
    const styles = kept.get(key) ?? readAll(addresses);
    kept.set(key, styles);
    return styles;
  };

  function readAll(addresses: string[]) {
    const texts = addresses.map((address) => {
      const file = readFileSync(join(folder, address.slice(base.length)), 'utf8');
      // Vite leaves its marks in sheets that are asked for by their address.
      const text = file.replaceAll(/\/\*\$vite\$:\d+\*\//g, '').trim();
      if (text.includes('</style'))
        throw new Error(`${address} has "</style" in it, which would end the styles of the page.`);
      return text;
    });
    const text = texts.join('');
    return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
  }
}
