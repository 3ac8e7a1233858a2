import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { base, folder, pages, type Page } from './site.ts';

/**
 * Promise 4: HTML and render-blocking CSS of a page in one round trip; long lists may be longer. The
 * glossary is one of them: all terms stay on one page, where a reader finds each with one search and
 * the address of each lasts.
 */
const pageLimit = 14_000;
const tableLimit = 60_000;
const tables =
  /^\/(?:projects\/(?:by\/.*|timeline\/.*)?|glossary\/|governance\/(?:compare\/|elections\/|seats\/|review\/)?|roles\/(?:requirements\/|inactivity\/)?|contributors\/projects\/|organizations\/(?:diversity\/)?)$/;

const weights = pages
  .map((page) => ({ path: page.path, bytes: weigh(page) }))
  .sort((a, b) => a.bytes - b.bytes);

test('every page fits into its byte budget', () => {
  const ordinary = weights.filter(({ path }) => !tables.test(path));
  const median = weights[Math.floor(weights.length / 2)]!;
  const heaviest = ordinary.at(-1)!;
  const longest = weights.filter(({ path }) => tables.test(path)).at(-1)!;
  console.log(
    `figure: ${weights.length} pages, HTML and CSS gzip: median ${median.bytes} (${median.path}), heaviest ${heaviest.bytes} of ${pageLimit} (${heaviest.path}), longest list ${longest.bytes} of ${tableLimit} (${longest.path})`,
  );
  expect(ordinary.filter(({ bytes }) => bytes > pageLimit)).toEqual([]);
  expect(longest.bytes).toBeLessThanOrEqual(tableLimit);
});

test('scripts that load with a page stay small', () => {
  const home = pages.find(({ path }) => path === '/')!;
  const bytes = home.root
    .querySelectorAll('script[src]')
    .map((script) => compressed(readFileSync(fileOf(script.getAttribute('src')!))))
    .reduce((sum, size) => sum + size, 0);
  console.log(`figure: scripts of a page before the search opens: ${bytes} bytes gzip`);
  expect(bytes).toBeLessThan(4_000);
});

function weigh({ html, root }: Page) {
  const styles = root
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((link) => compressed(readFileSync(fileOf(link.getAttribute('href')!))));
  return compressed(html) + styles.reduce((sum, size) => sum + size, 0);
}

function compressed(data: string | Buffer) {
  return gzipSync(data, { level: 9 }).length;
}

function fileOf(address: string) {
  return join(folder, address.slice(base.length));
}
