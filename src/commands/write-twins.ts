import { toAddress } from '../model/urls.browser.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../model/site.ts';
import { writeLicenseLine } from '../outputs/license.ts';
import { writeFullText, writeIndex, type TwinPage } from '../outputs/llms.ts';
import { formatSitemap } from '../outputs/sitemap.ts';
import { splitText, writeTwin } from '../outputs/twins/markdown-twin.ts';
import { placeMaker } from './places.ts';
import type { FinishedPage } from './read-pages.ts';

/**
 * Writes what is made from finished pages: a Markdown twin beside each page that links to one, the
 * texts for language models, and the sitemap of all pages that may be found. Returns how many twins.
 */
export function writeTwins({ folder, site, home, pages }: Writing) {
  const twins = new Map<string, TwinPage>();
  const listed: string[] = [];
  const placeOf = placeMaker(folder);
  const license = writeLicenseLine(site.settings);
  for (const [path, { reading }] of pages) {
    const { title, description, canonical, twin, marked } = reading;
    const address = toAddress(home, path);
    if (reading.listed && canonical === address) listed.push(path);
    if (!twin || marked === undefined) continue;
    const { text, plain } = splitText(marked);
    const front = { title, address, asOf: site.settings.asOf, license };
    writeFileSync(placeOf(twin), writeTwin(text, front));
    twins.set(path, { title, description, plain });
  }
  writeFileSync(join(folder, 'llms.txt'), writeIndex(site, twins, home));
  writeFileSync(join(folder, 'llms-full.txt'), writeFullText(site, twins, home));
  writeFileSync(join(folder, 'sitemap.xml'), formatSitemap(site, listed, home));
  return twins.size;
}

interface Writing {
  folder: string;
  site: Site;
  home: URL;
  pages: Map<string, FinishedPage>;
}
