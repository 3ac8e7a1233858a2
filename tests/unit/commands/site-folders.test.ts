import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  mendFolder,
  removeOld,
  replaceFolder,
  requirePlace,
} from '../../../src/commands/site-folders.ts';

let place = '';
let site = '';
/** No process has this number. */
const gone = 2 ** 30;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'site-folders-'));
  site = join(place, 'site');
});
afterEach(() => rmSync(place, { recursive: true }));

function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}
const read = (folder = site) => readFileSync(join(folder, 'index.html'), 'utf8');

test('a finished site takes the place of the one before, and nothing is left beside it', () => {
  write(site, 'old');
  replaceFolder(write(join(place, 'work/site'), 'new'), site);
  expect(read()).toBe('new');
  expect(readdirSync(place).sort()).toEqual(['site', 'work']);
});

test('the folder of the site may be a link, and stays one', () => {
  write(join(place, 'real'), 'old');
  symlinkSync('real', site);
  replaceFolder(write(join(place, 'fresh'), 'new'), site);
  expect(read(join(place, 'real'))).toBe('new');
  expect(read()).toBe('new');
});

test('a site that was set aside by a build that ended midway is brought back', () => {
  write(join(place, `site-old-${gone}-0`), 'the last good one');
  write(join(place, `site-new-${gone}-0`), 'half of');
  mendFolder(site);
  expect(read()).toBe('the last good one');
});

test('a site that is there is not replaced by an older one', () => {
  write(site, 'new');
  write(join(place, `site-old-${gone}-0`), 'old');
  mendFolder(site);
  expect(read()).toBe('new');
});

test('what ended builds have left is removed, what others need or people named so is not', async () => {
  write(site, 'new');
  for (const name of [
    `site-old-${gone}-0`,
    `site-new-${gone}-0`,
    `site-old-${process.ppid}-0`,
    'site-older',
    'site-old-x',
  ])
    write(join(place, name), name);
  await removeOld(site);
  expect(readdirSync(place).sort()).toEqual(
    ['site', 'site-old-x', `site-old-${process.ppid}-0`, 'site-older'].sort(),
  );
});

test('a path that Astro would cut off is named', () => {
  for (const strange of ['#', '?', "'", '"', '`'])
    expect(() => requirePlace(site, `/home/me/guide ${strange}2/`)).toThrow(
      `The project lies in /home/me/guide ${strange}2/. Astro cannot read a path with ${strange}, give the folder another name.`,
    );
});

test('no build replaces a folder that holds other things than a site', () => {
  write(join(place, 'site'), 'a site');
  expect(() => requirePlace(site)).not.toThrow();
  expect(() => requirePlace(join(place, 'nowhere'))).not.toThrow();
  mkdirSync(join(place, 'empty'));
  expect(() => requirePlace(join(place, 'empty'))).not.toThrow();
  for (const folder of [
    place,
    resolve('.'),
    resolve('..'),
    '/',
    resolve('src'),
    resolve('content'),
  ])
    expect(() => requirePlace(folder), folder).toThrow(
      `${folder} holds other things than a site, and a build would replace them. Give --out-dir a folder of its own.`,
    );
  expect(existsSync(resolve('src'))).toBe(true);
});
