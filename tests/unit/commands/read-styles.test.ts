import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { styleReader } from '../../../src/commands/read-styles.ts';

const folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/a.css'), 'p{color:red}\n');
writeFileSync(join(folder, '_astro/b.css'), '/*$vite$:1*/@media print{p{color:black}}\n');
writeFileSync(join(folder, '_astro/c.css'), 'p:after{content:"</style>"}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('sheets come in one text in the order of the page, with the hash by which a policy allows it', () => {
  const readStyles = styleReader(folder, '/base/');
  const text = 'p{color:red}@media print{p{color:black}}';
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(readStyles(['/base/_astro/a.css', '/base/_astro/b.css'])).toEqual({ text, hash });
  expect(readStyles(['/base/_astro/b.css']).text).toBe('@media print{p{color:black}}');
});

test('a sheet that would end the styles of the page is refused by its name', () => {
  expect(() => styleReader(folder, '/')(['/_astro/c.css'])).toThrow(
    '/_astro/c.css has "</style" in it, which would end the styles of the page.',
  );
});
