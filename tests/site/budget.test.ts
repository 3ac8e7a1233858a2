import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf, listScripts } from './requests.ts';
import { files, folder, pages, type Page } from './site.ts';

/**
 * Promise 4: HTML and CSS of a page in one round trip; long lists may be longer. The
 * glossary is one of them: all terms stay on one page, where a reader finds each with one search and
 * the address of each lasts.
 */
const pageLimit = 14_000;
const tableLimit = 60_000;
const tables =
  /^\/(?:projects\/(?:by\/.*|timeline\/.*)?|glossary\/|governance\/(?:by\/.*|rules\/[^/]+\/|write\/[^/]+\/|compare\/|findings\/|elections\/|seats\/|review\/(?:question\/.*)?|templates\/)?|roles\/(?:by\/right\/.*|requirements\/.*|inactivity\/.*)?|contributors\/projects\/|reference\/fields\/[^/]+\/|about\/design\/|organizations\/(?:diversity\/)?)$/;

/** Many pages ask for the same files. */
const weighed = new Map<string, number>();
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

/** What loads before a reader does anything. Pages that filter or compare may take a round trip for it. */
const scriptLimit = 5_000;
const toolLimit = 14_000;
const tools =
  /^\/(?:projects\/(?:timeline\/)?|governance\/(?:compare\/|rules\/[^/]+\/|write\/[^/]+\/|seats\/|review\/(?:question\/.*)?)?|roles\/(?:compare\/|by\/right\/.+|requirements\/.+|inactivity\/.*)?|organizations\/|join\/person\/|link\/|search\/)$/;

test('the scripts that load with a page stay small, on every page', () => {
  const loads = pages
    .map((page) => ({
      path: page.path,
      bytes: listScripts(page).reduce((sum, file) => sum + weighFile(file), 0),
    }))
    .sort((a, b) => a.bytes - b.bytes);
  const ordinary = loads.filter(({ path }) => !tools.test(path));
  const heaviest = loads.at(-1)!;
  console.log(
    `figure: scripts that load with a page, gzip: at most ${ordinary.at(-1)!.bytes} of ${scriptLimit} bytes (${ordinary.at(-1)!.path}), with a tool ${heaviest.bytes} of ${toolLimit} (${heaviest.path})`,
  );
  expect(ordinary.filter(({ bytes }) => bytes > scriptLimit)).toEqual([]);
  expect(loads.filter(({ bytes }) => bytes > toolLimit)).toEqual([]);
});

/** The face of the text: what reads in it is seen before it comes. */
const fontLimit = 30_000;

test('one font is served, small and under a name that changes with it', () => {
  const fonts = files.filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
  expect(fonts).toEqual([expect.stringMatching(/^_astro\/[\w-]+\.[\w-]{8}\.woff2$/)]);
  const { length } = readFileSync(join(folder, fonts[0]!));
  console.log(`figure: the font: ${length} of ${fontLimit} bytes`);
  expect(length).toBeLessThanOrEqual(fontLimit);
});

/** Schemas are for content and for programs that write it; readers would load them for nothing. */
test('no script holds the schemas, or the library that they are written with', () => {
  const scripts = files.filter((path) => /^_astro\/.*\.js$/.test(path));
  expect(scripts.length).toBeGreaterThan(15);
  const telling = [
    'ZodError',
    '_zod',
    'safeParse',
    'invalid_type',
    '$ZodType',
    // Words that stand only in the schemas: texts for authors and names of values.
    'must be an id',
    'must be a full https',
    'endorsement-diversity',
    'primary-reviews',
    'organization-supermajority',
  ];
  const found = scripts.flatMap((path) => {
    const code = readFileSync(join(folder, path), 'utf8');
    return telling.filter((word) => code.includes(word)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

function weighFile(file: string) {
  const known = weighed.get(file) ?? compressed(readFileSync(file));
  weighed.set(file, known);
  return known;
}

function weigh({ html, root }: Page) {
  const styles = root
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => weighFile(fileOf(link.getAttribute('href')!)));
  return compressed(html) + styles.reduce((sum, size) => sum + size, 0);
}

function compressed(data: string | Buffer) {
  return gzipSync(data, { level: 9 }).length;
}
