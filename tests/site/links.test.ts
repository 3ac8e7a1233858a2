import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listEditionAnchors } from '../../src/model/anchors.ts';
import { listPagePaths } from '../../src/model/permalinks/page-paths.ts';
import { governancePath } from '../../src/model/urls.browser.ts';
import { base, embeds, files, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();

const all = [...pages, ...embeds];
const anchors = new Map(
  all.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);
const links = all.flatMap(({ path, root }) =>
  root.querySelectorAll('[href], [src], form[action]').map((element) => ({
    path,
    href:
      element.getAttribute('href') ??
      element.getAttribute('src') ??
      element.getAttribute('action') ??
      '',
  })),
);

test('every internal link leads to a page or a file that exists', () => {
  const broken = links
    .filter(({ href }) => isInternal(href))
    .filter(({ path, href }) => {
      const target = targetOf(path, href);
      return !target || !(anchors.has(target) || files.includes(target.slice(1)));
    });
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(1000);
});

test('every fragment leads to an anchor of its page', () => {
  const broken = links
    .filter(({ href }) => isInternal(href) && href.includes('#'))
    .filter(({ path, href }) => {
      const target = targetOf(path, href);
      const fragment = decodeURIComponent(href.split('#')[1] ?? '');
      return target && fragment !== '' && !anchors.get(target)?.has(fragment);
    });
  expect(broken).toEqual([]);
});

/** By these the content is checked before there is a site. */
test('the model knows the path of every page, and of no other', () => {
  const built = all.map(({ path }) => path).filter((path) => path.endsWith('/'));
  expect([...listPagePaths(site)].sort()).toEqual(built.sort());
});

test('the model knows every anchor on the pages of editions', () => {
  const unknown = [...site.governance.values()].flatMap((edition) => {
    const retired = (edition.retired ?? []).map(({ id }) => id);
    const known = [...listEditionAnchors(site, edition), ...retired];
    return [...anchors.get(governancePath(edition.id))!].filter((id) => !known.includes(id));
  });
  // One that every page has for its own use; only its menu leads to it.
  expect([...new Set(unknown)]).toEqual(['all']);
});

test('every link to another site is https', () => {
  const plain = links.filter(
    ({ href }) =>
      /^[a-z]+:/.test(href) &&
      !href.startsWith('https://') &&
      !href.startsWith('http://localhost:4321'),
  );
  expect(plain).toEqual([]);
});

test('every citation of lines names the commit at which they were read', () => {
  const lines = links.filter(({ href }) => /\?plain=1#L\d/.test(href));
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter(({ href }) => !/\/blob\/[0-9a-f]{40}\//.test(href))).toEqual([]);
});

/** Every address that the four documents link to, at its corrected form where the document has it wrong. */
test('every address of the documents that the guide grew from is on the site', () => {
  const addresses = JSON.parse(readFileSync('tests/fixtures/linked-addresses.json', 'utf8')) as {
    was: string;
    now?: string;
    dead?: boolean;
  }[];
  const hrefs = new Set(links.map(({ href }) => href));
  const text = pages.map(({ root }) => root.text).join(' ');
  const missing = addresses.filter(({ was, now = was, dead }) =>
    dead
      ? hrefs.has(now) || !text.includes(now.replace('https://', '').replace(/\/$/, ''))
      : !hrefs.has(now),
  );
  expect(addresses.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);
});

function isInternal(href: string) {
  return href.startsWith('/') || href.startsWith('#') || !/^[a-z]+:/.test(href);
}

/** Path of the page or file that a link leads to, without the base path; undefined where it leaves the site. */
function targetOf(path: string, href: string) {
  const here = `${base.replace(/\/$/, '')}${path}`;
  const { pathname } = new URL(href, `https://site.example${here}`);
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
}
