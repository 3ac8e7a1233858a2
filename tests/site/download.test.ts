import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadName } from '../../src/model/urls.browser.ts';
import { formatBytes } from '../../src/model/words/text.browser.ts';
import { theGuide } from '../fixtures/content.ts';
import { findLost, readDownload } from '../fixtures/download.ts';
import { folder, pageAt, pages } from './site.ts';

const name = downloadName(theGuide().settings.asOf);
const file = join(folder, `${name}.zip`);
if (!existsSync(file))
  throw new Error(`${file} is not there. Build with "npm run build -- --download".`);
const packed = readDownload(file);

test('the download holds every page, in one folder, with its styles and pictures', () => {
  const names = [...packed.keys()];
  expect(names.filter((path) => !path.startsWith(`${name}/`))).toEqual([]);
  const html = names.filter((path) => path.endsWith('.html'));
  const expected = pages
    .filter(({ path }) => path.endsWith('/'))
    .map(({ path }) => `${name}${path}index.html`);
  expect(html.sort()).toEqual(expected.sort());
  const kinds = new Set(names.map((path) => /[^.]*$/.exec(path)![0]));
  expect([...kinds].sort()).toEqual(['css', 'html', 'svg', 'txt']);
  const { size } = statSync(file);
  console.log(`figure: the download holds ${names.length} files in ${size} bytes`);
  // Cloudflare Pages takes no file above 25 MiB.
  expect(size).toBeLessThan(25 * 2 ** 20);
});

test('every address in it leads to one of its files, or is a whole one', () => {
  const { lost, relative } = findLost(packed);
  expect(lost).toEqual([]);
  expect(relative).toBeGreaterThan(100_000);
});

test('no page of it names a script that a browser would not load from a file', () => {
  const named = [...packed].filter(([, bytes]) =>
    /<script[^>]* src=|<noscript/.test(bytes.toString()),
  );
  expect(named.map(([path]) => path)).toEqual([]);
});

test('the page about the data offers it, with its size', () => {
  const link = pageAt('/data/').root.querySelector(`a[href$="${name}.zip"]`)!;
  expect(link.parentNode!.text.replace(/\s+/g, ' ')).toContain(
    `${name}.zip, ${formatBytes(statSync(file).size)}. Unpack it`,
  );
});

test('its instructions say how it is read and served, of which day it is, and where the rest is', () => {
  const text = packed.get(`${name}/README.txt`)!.toString();
  for (const words of [
    'Open index.html in a browser.',
    'python3 -m http.server 8000',
    'http://localhost:4321/',
    'CC BY 4.0',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/npx|npm/);
});
