import { expect, test } from 'vitest';
import { themeScript } from '../../src/layouts/theme-script.ts';
import { movedPages, pages } from './site.ts';

const heads = [...pages, ...movedPages].map(({ path, root }) => ({
  path,
  items: root.querySelectorAll('head script, head link[rel=stylesheet]').filter(isLoadedOrRun),
}));
const isSheet = (item: (typeof heads)[number]['items'][number]) => item.tagName === 'LINK';

test('the theme is set before any style sheet, for which a script would have to wait', () => {
  for (const { path, items } of heads) {
    expect(items[0]?.innerHTML, path).toBe(themeScript);
    const firstSheet = items.findIndex(isSheet);
    expect(items.slice(firstSheet).filter((item) => !isSheet(item)).length, path).toBe(0);
  }
});

test('the sheet of every page is asked for first, then those of the page, the one for print last', () => {
  const sheets = heads.map(({ path, items }) => ({
    path,
    sheets: items.filter(isSheet).map((item) => item.getAttribute('href')),
  }));
  const main = sheets.find(({ path }) => path === '/')!.sheets[0]!;
  const print = sheets.find(({ path }) => path === '/')!.sheets.at(-1)!;
  expect(main).toMatch(/\/_astro\/style\.[\w-]+\.css$/);
  expect(print).toMatch(/\/_astro\/print\.[\w-]+\.css$/);
  expect(sheets.filter((page) => page.sheets[0] !== main)).toEqual([]);
  expect(sheets.filter((page) => page.sheets.at(-1) !== print)).toEqual([]);
  expect(sheets.filter((page) => page.sheets.length > 2).length).toBeGreaterThan(500);
});

test('no page asks for a file twice', () => {
  const twice = [...pages, ...movedPages].flatMap(({ path, root }) => {
    const asked = root
      .querySelectorAll(
        'link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], script[src]',
      )
      .map((item) => item.getAttribute('href') ?? item.getAttribute('src'));
    return asked
      .filter((address, index) => asked.indexOf(address) !== index)
      .map((address) => `${path} ${address}`);
  });
  expect(twice).toEqual([]);
});

/** Linked data is text to browsers: it is neither run nor does it hold anything up. */
function isLoadedOrRun(item: { getAttribute: (name: string) => string | undefined }) {
  return item.getAttribute('type') !== 'application/ld+json';
}
