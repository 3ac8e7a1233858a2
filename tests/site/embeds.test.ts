import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frameThemeScript } from '../../src/layouts/theme-script.ts';
import { theGuide } from '../fixtures/content.ts';
import { base, embeds, files, folder, pageAt, pages, pagesOf, type Page } from './site.ts';

const site = theGuide();
const home = `http://localhost:4321${base}`;

/** HTML with its styles; a frame is one of many things on the page of somebody else. */
const pageLimit = 8_000;
/** One file holds what tools of several pages share, so that a page asks for three scripts; a comparison uses half of it. */
const scriptLimit = 12_500;

test('documents, projects and the comparison have pages for frames', () => {
  const kinds = Map.groupBy(embeds, ({ path }) => path.split('/')[2]);
  const counts = [...kinds].map(([kind, list]) => [kind, list.length] as const);
  console.log(`figure: pages for frames: ${counts.map((count) => count.join(' ')).join(', ')}`);
  expect([...kinds.keys()].sort()).toEqual(['compare', 'ladder', 'maturity', 'seats']);
  expect(kinds.get('maturity')).toHaveLength(
    [...site.projects.values()].filter(({ history }) => history).length,
  );
  expect(embeds.length).toBeGreaterThan(500);
});

test('a page for a frame is alone: no menu, no search, no sheet to wait for, and all links open elsewhere', () => {
  for (const { path, html, root } of embeds) {
    expect(html.slice(0, 16).toLowerCase(), path).toBe('<!doctype html><');
    expect(root.querySelectorAll('header, nav, footer, form, site-search, .skip'), path).toEqual(
      [],
    );
    expect(root.querySelector('base')?.attributes, path).toEqual({ target: '_blank' });
    expect(root.querySelectorAll('link[rel=stylesheet]'), path).toEqual([]);
    expect(root.querySelectorAll('style'), path).toHaveLength(1);
    expect(root.querySelectorAll('h1'), path).toHaveLength(1);
    expect(root.querySelector('html')?.getAttribute('lang'), path).toBe('en');
    const scripts = root.querySelectorAll('script');
    expect(scripts[0]?.innerHTML, path).toBe(frameThemeScript);
    expect(scripts.length > 1, path).toBe(path === '/embed/compare/');
  }
});

test('each says where it comes from and of which day, and leads to the place in the guide', () => {
  for (const { path, root } of embeds) {
    const [to, anchor] = root.querySelector('h1 a')!.getAttribute('href')!.split('#');
    const target = pageAt(`/${to!.slice(base.length)}`);
    if (anchor) expect(target.root.getElementById(anchor), path).not.toBeNull();
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(
      `${home}${target.path.slice(1)}`,
    );
    const from = root.querySelector('.from')!;
    expect(from.querySelector('a')?.getAttribute('href'), path).toBe(base);
    expect(from.querySelector('time')?.getAttribute('datetime'), path).toBe(site.settings.asOf);
  }
});

test('no search engine, list or suggestion leads to one', () => {
  for (const { path, root } of embeds)
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
  const lists = files.filter(
    (path) =>
      /^(?:sitemap\.xml|llms.*\.txt|search\/names\.json|feed\.xml)$/.test(path) ||
      path === 'search/index.json',
  );
  expect(lists.length).toBeGreaterThan(3);
  for (const path of [...lists, 'page-paths.json'].filter((one) => files.includes(one)))
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toContain('/embed/');
});

test('the ladder in a frame is that of its document: the same roles, and the same lines of sources', () => {
  const ladders = listKind('ladder');
  for (const { path, root } of ladders) {
    const own = pagesOf(idOf(path)).flatMap((page) => page.root.querySelectorAll('.ladder > li'));
    const rungs = root.querySelectorAll('.ladder > li');
    expect(rungs.map(readRung), path).toEqual(own.map(readRung));
    expect(rungs.length, path).toBeGreaterThan(0);
  }
  expect(ladders.length).toBeGreaterThan(150);
});

test('the seats in a frame are those of its document, chair by chair', () => {
  const seats = listKind('seats');
  const read = (root: Page['root']) =>
    root.querySelectorAll('.seats svg').map((picture) => picture.outerHTML);
  for (const { path, root } of seats) {
    const own = pagesOf(idOf(path)).flatMap((page) => read(page.root));
    expect(read(root), path).toEqual(own);
  }
  expect(seats.length).toBeGreaterThan(50);
});

test('the levels in a frame are those of the page of its project', () => {
  for (const { path, root } of listKind('maturity')) {
    const own = pageAt(`/projects/${idOf(path)}/`).root.querySelector('.strip');
    expect(root.querySelector('.strip')?.outerHTML, path).toBe(own?.outerHTML);
  }
});

test('rules that were replaced say so in their frames, and those of today do not', () => {
  const old = [...site.governance.values()].filter(({ edition }) => edition.supersededBy);
  expect(old.length).toBeGreaterThan(0);
  const warned = listKind('ladder').filter(({ root }) => /Superseded/.test(root.text));
  const expected = old.map(({ id }) => `/embed/ladder/${id}/`);
  expect(warned.map(({ path }) => path).sort()).toEqual(
    expected.filter((path) => embeds.some((page) => page.path === path)).sort(),
  );
});

test('a frame with a comparison loads of each document what the page of the guide says of it', () => {
  const whole = JSON.parse(read('governance/compare/rules.json')) as {
    rules: object[];
    editions: { id: string }[];
  };
  for (const edition of whole.editions)
    expect(JSON.parse(read(`embed/compare/${edition.id}.json`))).toEqual({
      rules: whole.rules,
      edition,
    });
  expect(files.filter((path) => /^embed\/compare\/.*json$/.test(path))).toHaveLength(
    whole.editions.length,
  );
});

test('a page for a frame is small, and so is the script of the comparison', () => {
  const weighed = embeds
    .map(({ path, html }) => ({
      path,
      bytes: gzip(html),
    }))
    .sort((a, b) => a.bytes - b.bytes);
  const heaviest = weighed.at(-1)!;
  const middle = weighed[Math.floor(weighed.length / 2)]!;
  const scripts = weighScripts(embedAt('/embed/compare/'));
  console.log(
    `figure: a page for a frame, HTML and CSS gzip: median ${middle.bytes}, heaviest ${heaviest.bytes} of ${pageLimit} (${heaviest.path}); scripts of a comparison ${scripts} of ${scriptLimit}`,
  );
  expect(weighed.filter(({ bytes }) => bytes > pageLimit)).toEqual([]);
  expect(scripts).toBeLessThanOrEqual(scriptLimit);
});

test('a page for a frame has styles of its own, and no page of the guide has them', () => {
  const styles = new Set(embeds.map(({ root }) => root.querySelector('style')!.innerHTML));
  expect(styles.size).toBe(1);
  const [own] = styles;
  expect(pages.filter(({ html }) => html.includes(own!))).toEqual([]);
});

function listKind(kind: string) {
  return embeds.filter(({ path }) => path.startsWith(`/embed/${kind}/`));
}

function idOf(path: string) {
  return path.split('/')[3]!;
}

/** Names of the roles of a rung, and the lines that they were read in. */
function readRung(rung: Page['root']) {
  return {
    names: rung.querySelectorAll('b > a').map(({ text }) => text),
    lines: rung.querySelectorAll('p + .citations > a').map((link) => link.getAttribute('href')),
  };
}

function embedAt(path: string) {
  return embeds.find((page) => page.path === path)!.root;
}

/** The scripts that the page names, and the modules that these import. */
function weighScripts(root: Page['root']) {
  const waiting = root
    .querySelectorAll('script[src]')
    .map((script) => fileOf(script.getAttribute('src')!));
  const seen = new Set<string>();
  for (const file of waiting) {
    if (seen.has(file)) continue;
    seen.add(file);
    const found = read(file).matchAll(
      /(?:^|[;}])import(?:[^'"`()]*?from)?\s*["']\.\/([^"']+)["']/g,
    );
    waiting.push(...[...found].map(([, name]) => `_astro/${name}`));
  }
  return [...seen].reduce((sum, file) => sum + gzip(read(file)), 0);
}

function fileOf(address: string) {
  return address.slice(base.length);
}

function read(path: string) {
  return readFileSync(join(folder, path), 'utf8');
}

function gzip(text: string) {
  return gzipSync(text, { level: 9 }).length;
}
