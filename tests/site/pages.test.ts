import { expect, test } from 'vitest';
import { reservedIds } from '../../src/checks/projects.ts';
import { pageAt, pages } from './site.ts';

test('has a page for every kind of thing', () => {
  for (const path of [
    '/',
    '/projects/',
    '/projects/kairos/',
    '/governance/',
    '/governance/kata-containers/',
    '/governance/elections/',
    '/governance/by/cap/seats/',
    '/governance/compare/',
    '/governance/findings/',
    '/governance/rules/',
    '/governance/rules/cap/',
    '/governance/write/',
    '/governance/write/6-to-10/',
    '/governance/seats/',
    '/governance/review/',
    '/governance/review/kubernetes/',
    '/roles/',
    '/roles/kusionstack/approver/',
    '/roles/compare/',
    '/roles/by/right/',
    '/roles/by/right/merge/',
    '/roles/requirements/',
    '/roles/inactivity/',
    '/organizations/',
    '/organizations/diversity/',
    '/organizations/red-hat/',
    '/organizations/spectro-cloud/',
    '/join/',
    '/join/person/',
    '/join/person/give/review/',
    '/join/maintainer/',
    '/join/company/',
    '/join/ambassadors/',
    '/glossary/',
    '/link/',
    '/search/',
    '/about/',
    '/about/design/',
    '/reference/checks/',
    '/reference/fields/',
    '/reference/fields/governance/',
    '/data/',
    '/status/',
    '/404.html',
  ]) {
    expect(pageAt(path).html).toContain('<!DOCTYPE html>');
  }
});

test('every page has a title and a description that no other page has', () => {
  for (const read of [title, description]) {
    const texts = pages.map(read);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.filter((text) => text.length < 8)).toEqual([]);
  }
});

test('every page has one h1, one main, a skip link to it and a language', () => {
  for (const { path, root } of pages) {
    expect(root.querySelectorAll('h1'), path).toHaveLength(1);
    expect(root.querySelectorAll('main'), path).toHaveLength(1);
    expect(root.querySelector('a.skip')?.getAttribute('href'), path).toBe('#main');
    expect(root.querySelector('html')?.getAttribute('lang'), path).toBe('en');
  }
});

test('headings never skip a level', () => {
  for (const { path, root } of pages) {
    const levels = root
      .querySelectorAll('main h1, main h2, main h3')
      .map(({ tagName }) => Number(tagName[1]));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, path).toEqual([]);
  }
});

test('no id stands twice on a page', () => {
  for (const { path, root } of pages) {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('every page below a list says where it is', () => {
  const deep = pages.filter(({ path }) => path.split('/').length > 3);
  expect(deep.length).toBeGreaterThan(50);
  for (const { path, root } of deep) {
    expect(root.querySelector('nav[aria-label="Breadcrumb"] a'), path).not.toBeNull();
  }
});

test('no word is glued to a link, a term or a command', () => {
  const glued =
    /[\p{L}\d,;:)”]<(?:a|b|code|time|span)\b[^>]*>[\p{L}\d(“]|[\p{L}\d]<\/(?:a|b|code|time|span)>[\p{L}\d(“]/u;
  for (const { path, html } of pages) {
    expect(
      glued.exec(html.replace(/<(script|style|svg)\b.*?<\/\1>/gs, ''))?.[0],
      path,
    ).toBeUndefined();
  }
});

test('every page made from a content file names it and says how old what was read is', () => {
  const made = pages.filter(({ path }) => {
    const id = /^\/(?:projects|governance|organizations|join)\/([^/]+)\/$/.exec(path)?.[1];
    return (
      (id !== undefined && !reservedIds.includes(id)) ||
      /^\/roles\/(?!by\/|requirements\/|inactivity\/)[^/]+\/[^/]+\/$/.test(path)
    );
  });
  expect(made.length).toBeGreaterThan(60);
  for (const { path, root } of made) {
    expect(root.querySelector('.origin code')?.text, path).toMatch(/\.(?:yaml|mdx)$/);
    expect(root.querySelector('.origin')?.text, path).toMatch(
      /[Aa]s of \d+ \w+ \d{4}|[Ii]n a copy of unknown age/,
    );
  }
});

function title({ root }: (typeof pages)[number]) {
  return root.querySelector('title')?.text ?? '';
}

function description({ root }: (typeof pages)[number]) {
  return root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
}
