import { expect, test } from 'vitest';
import { themeScript } from '../../src/layouts/theme-script.ts';
import { listRequests } from './requests.ts';
import { movedPages, pages } from './site.ts';

const all = [...pages, ...movedPages];

test('the theme is set before the styles, and after them no script stands in the head', () => {
  for (const { path, root } of all) {
    const items = root
      .querySelectorAll('head script, head style')
      .filter((item) => item.getAttribute('type') !== 'application/ld+json');
    expect(items[0]?.innerHTML, path).toBe(themeScript);
    expect(items.at(-1)?.tagName, path).toBe('STYLE');
  }
});

/** A page that waits for a sheet is seen a round trip later. */
test('no page waits for a style sheet: its styles stand in it, those for print last', () => {
  for (const { path, root } of all) {
    expect(root.querySelectorAll('link[rel=stylesheet]'), path).toEqual([]);
    const styles = root.querySelector('head style')!.innerHTML;
    expect(styles, path).toMatch(/^@layer reset\b/);
    expect(styles.lastIndexOf('@page'), path).toBeGreaterThan(styles.length - 1500);
  }
});

/** The page, its icon, its font and its scripts. What a script asks for later is not among them. */
const mostRequests = 6;

test('a first visit asks for six files at most, pictures of the page aside', () => {
  const asked = pages.map((page) => ({ path: page.path, files: listRequests(page) }));
  const most = asked.toSorted((a, b) => b.files.length - a.files.length)[0]!;
  console.log(
    `figure: requests of a first visit: at most ${most.files.length} of ${mostRequests} (${most.path})`,
  );
  expect(asked.filter(({ files }) => files.length > mostRequests)).toEqual([]);
  expect(asked.find(({ path }) => path === '/')!.files.length).toBeGreaterThan(2);
});

test('no page asks for a file twice', () => {
  const twice = all.flatMap(({ path, root }) => {
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
