import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

/**
 * Who hears the links of a page one by one tells them apart by their names. Words that name nothing, as "3 more",
 * say by themselves where they lead. The name of a thing, or a value, may stand in several rows or sentences: it is
 * heard with the head of its row or its sentence, and then no two are alike.
 */
const vague = /^(?:\d+ )?more\b|^see\b|^then and now|^the list|^for example|^edit|^here|^that of/i;

const links = pages.flatMap(({ path, root }) => {
  const unheard = new Set(root.querySelectorAll('[aria-hidden=true] a[href]'));
  return root
    .querySelectorAll('body a[href]')
    .filter((link) => !isOwnLink(link) && !unheard.has(link))
    .map((link) => ({
      path,
      name: nameOf(link),
      context: contextOf(link),
      target: targetOf(link, path),
    }));
});

test('no two links of a page have one name that says nothing and different targets', () => {
  const some = links.filter(({ name }) => vague.test(name));
  expect(some.length).toBeGreaterThan(100);
  expect(listAlike(some, ({ name }) => name)).toEqual([]);
});

test('no two links of a page have one name, the same words around them and different targets', () => {
  expect(links.length).toBeGreaterThan(50_000);
  expect(listAlike(links, ({ name, context }) => `${name} in: ${context}`)).toEqual([]);
});

type Link = (typeof links)[number];

/** Groups of links of one page with one key that lead to more than one place. */
function listAlike(some: Link[], keyOf: (link: Link) => string) {
  return [...Map.groupBy(some, (link) => `${link.path} ${keyOf(link)}`)].flatMap(([key, alike]) => {
    const targets = new Set(alike.map(({ target }) => target));
    return targets.size > 1 ? [`${key}: ${[...targets].slice(0, 3).join(' ')}`] : [];
  });
}

/** The accessible name of a link: its label, or its words and those of its pictures. */
function nameOf(link: HTMLElement): string {
  const label = link.getAttribute('aria-label');
  const pictures = link.querySelectorAll('img').map((image) => image.getAttribute('alt') ?? '');
  return clean(label ?? [link.text, ...pictures].join(' '));
}

/** What is heard with a link: the head of its row and column, or its line; always with the heading above it. */
function contextOf(link: HTMLElement): string {
  const section = link.closest('section, article, nav, header, footer');
  const heading = section?.querySelector('h2, h3')?.text ?? section?.getAttribute('aria-label');
  const row = link.closest('tr');
  const column = link.closest('td')?.getAttribute('data-label');
  const fact = link.closest('.fact');
  const line = row
    ? [row.querySelector('th')?.text ?? row.text, column]
    : fact
      ? [fact.querySelector('dt')?.text]
      : [link.closest('li, p, dd, figcaption, h1, h2, h3')?.text];
  const inFact = fact ? link.closest('p')?.text : undefined;
  const outer = link.closest('li')?.parentNode?.closest('li')?.querySelector('a')?.text;
  return [heading, outer, ...line, inFact].map((words) => clean(words ?? '')).join(', ');
}

/** Where a link leads. The README of a repository is what its front page shows. */
function targetOf(link: HTMLElement, path: string) {
  const { href } = new URL(link.getAttribute('href')!, `http://guide${path}`);
  return href.replace(/\/blob\/HEAD\/README\.\w+$/i, '');
}

/** The name of a fact or a heading that leads to itself, so that its address can be copied. */
function isOwnLink(link: HTMLElement) {
  return link.getAttribute('href') === `#${link.parentNode?.getAttribute('id')}`;
}

function clean(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
