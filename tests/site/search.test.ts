import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recordsPerBlock, type RecordData } from '../../src/model/search/index-format.browser.ts';
import { listThings } from '../../src/model/search/named-things.browser.ts';
import type { MoreNames, NamesFile } from '../../src/model/search/names-format.ts';
import { files, folder, pages } from './site.ts';

const names = readJson<NamesFile>('search/names.json');
const index = readJson<
  MoreNames & { version: string; total: number; shards: string[]; kinds: number[] }
>('search/index.json');
const own = files.filter((file) => file.startsWith('search/index/') && file.endsWith('.json'));
const anchors = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

test('every name and place of the search leads to a page and an anchor that exist', () => {
  const broken = listThings(names, index)
    .map(({ thing }) => thing.path.replace(/\?[^#]*/, ''))
    .filter((address) => !exists(address));
  expect(broken).toEqual([]);
});

test('every part of a page that the search offers stands on the page of some project', () => {
  const missing = names.parts.filter(({ page, anchor }) => {
    const place = page === 'project' ? /^\/projects\/[^/]+\/$/ : /^\/governance\/[^/]+\/$/;
    return (
      anchor !== '' && ![...anchors].some(([path, ids]) => place.test(path) && ids.has(anchor))
    );
  });
  expect(missing).toEqual([]);
});

test('every place of the index exists, each once, and all are in files of the same size', () => {
  const blocks = own.filter((file) => file.includes('/places/'));
  const records = blocks.flatMap((file) => readJson<RecordData[]>(file));
  expect(records).toHaveLength(index.total);
  expect(blocks).toHaveLength(Math.ceil(index.total / recordsPerBlock));
  const addresses = records.map(([path, anchor]) => (anchor ? `${path}#${anchor}` : path));
  expect(addresses.filter((address) => !exists(address))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every word is where its first letters say, and points only at places that exist', () => {
  expect(own.every((file) => file.startsWith(`search/index/${index.version}/`))).toBe(true);
  index.shards.forEach((first, shard) => {
    const words = readJson<Record<string, [number[], string]>>(
      `search/index/${index.version}/words/${shard}.json`,
    );
    const next = index.shards[shard + 1] ?? '\uffff';
    for (const [word, [steps, digits]] of Object.entries(words)) {
      if (word < first || word >= next) throw new Error(`"${word}" stands in file ${shard}.`);
      expect(steps.length).toBe(digits.length);
      expect(steps.reduce((sum, step) => sum + step, 0)).toBeLessThan(index.total);
    }
  });
});

test('first names take one round trip, and a search reads little', () => {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  const code = files.find((file) => /^_astro\/search-panel\..*\.js$/.test(file))!;
  const first = sizeOf('search/names.json') + sizeOf(code);
  const largest = Math.max(...own.filter((file) => file.includes('/words/')).map(sizeOf));
  console.log(
    `figure: first names ${first} bytes gzip with the script, the list of files ${sizeOf('search/index.json')}, the largest file of words ${largest}`,
  );
  expect(first).toBeLessThan(30_000);
  expect(sizeOf('search/index.json')).toBeLessThan(20_000);
  expect(largest).toBeLessThan(16_000);
});

function exists(address: string) {
  const [path = '', anchor] = address.split('#');
  return anchors.has(path) && (anchor === undefined || anchors.get(path)!.has(anchor));
}

function readJson<Data>(file: string) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Data;
}
