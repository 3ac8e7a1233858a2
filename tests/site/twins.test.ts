import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { parse, type HTMLElement } from 'node-html-parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatDay } from '../../src/model/words/dates.ts';
import { theGuide } from '../fixtures/content.ts';
import { base, files, folder, pageAt, pages, type Page, movedPages } from './site.ts';

const site = theGuide();
const unlisted = ['/404.html', '/search/'];
const home = `http://localhost:4321${base}`;
const markdown = unified().use(remarkParse).use(remarkGfm);
/** A block of code, or code within a line. */
const code = /(^ *```[^\n]*\n[^]*?^ *```$|(?<!\\)`[^`\n]+`)/m;
const texts = new Map<string, { words: string; links: string[] }>();
const withTwin = pages.filter(({ path }) => !unlisted.includes(path));

test('every page but the search and the error page links to a twin of its own', () => {
  for (const page of withTwin) {
    const path = page.path === '/' ? '/index.md' : page.path.replace(/\/$/, '.md');
    expect(alternates(page, 'text/markdown'), page.path).toEqual([`${base}${path.slice(1)}`]);
    expect(files, page.path).toContain(path.slice(1));
  }
  // A copy at an old address has a page there that leads on.
  const old = movedPages.map(({ path }) => `${path.slice(1, -1)}.md`);
  const linked = files.filter((path) => path.endsWith('.md') && !old.includes(path));
  expect(linked).toHaveLength(withTwin.length);
  for (const path of unlisted) expect(alternates(pageAt(path), 'text/markdown')).toEqual([]);
});

test('a twin begins with the title, the address, the day and the license of its page', () => {
  for (const page of withTwin) {
    const [, front = ''] = readTwin(page.path).split('---\n');
    expect(parseYaml(front), page.path).toEqual({
      title: page.root.querySelector('meta[property="og:title"]')?.getAttribute('content'),
      canonical: page.root.querySelector('link[rel=canonical]')?.getAttribute('href'),
      asOf: site.settings.asOf,
      license: expect.stringContaining('CC BY 4.0'),
    });
  }
});

test('page and twin say the same words in the same order', () => {
  for (const page of withTwin) {
    expect(readText(page.path).words, page.path).toBe(wordsOfPage(page));
  }
});

test('a parser of Markdown reads the words and links of a twin that are read here', () => {
  for (const { path } of withTwin.filter((_, place) => place % 20 === 0)) {
    const parts: string[] = [];
    const links: string[] = [];
    visit(markdown.parse(readBody(path)), (node: Nodes) => {
      if ('value' in node) parts.push(node.value);
      if (node.type === 'link') links.push(node.url);
    });
    expect(readText(path), path).toEqual({ words: wordsOf(parts.join(' ')), links });
  }
});

test('every fact of every project stands in its twin', () => {
  for (const project of site.projects.values()) {
    const path = `/projects/${project.id}/`;
    const text = wordsOf(readTwin(path)).toLowerCase();
    const { links } = readText(path);
    const silent = listSilent(path);
    const words = [
      project.name,
      project.summary ?? '',
      project.license ?? '',
      [project.languages ?? []].flat().length === 1 && Array.isArray(project.languages)
        ? `Mostly ${project.languages[0]}`
        : '',
      project.maturity ? `Maturity: ${project.maturity}` : '',
      `as of ${formatDay(project.verified)}`,
      ...(project.history ?? []).map(({ on, noLaterThan }) => formatDay(on ?? noLaterThan ?? '')),
    ];
    expect(
      words.filter((fact) => !text.includes(wordsOf(fact).toLowerCase())),
      project.id,
    ).toEqual([]);
    const recorded = {
      'contributor guide': project.contributorGuide,
      chat: project.chat,
      'mailing list': project.mailingList,
      language: project.languages,
      license: project.license,
      'home page': project.homepage,
    };
    for (const [name, value] of Object.entries(recorded))
      expect(silent.includes(name), `${project.id}: ${name}`).toBe(value === undefined);
    const addresses = [
      project.repository,
      ...(project.otherRepositories ?? []),
      ...(project.contributorGuide ? [project.contributorGuide] : []),
      ...(project.homepage ? [project.homepage] : []),
      ...project.sources.flatMap(({ url }) => url ?? []),
      ...(project.history ?? []).flatMap(({ issue }) => issue ?? []),
    ];
    expect(
      addresses.filter((address) => !links.includes(address)),
      project.id,
    ).toEqual([]);
  }
});

test('every link of a twin is complete, and those to the guide lead to a page', () => {
  const known = new Set(pages.map(({ path }) => `${home}${path.slice(1)}`));
  const written = new Set(files);
  for (const { path } of withTwin) {
    const links = readText(path).links.map((link) => link.replace(/[?#].*$/, ''));
    const lost = links.filter(
      (link) =>
        !link.startsWith('https://') && !known.has(link) && !written.has(link.replace(home, '')),
    );
    expect(lost, path).toEqual([]);
  }
});

/** The words of a page without what one uses rather than reads; a diagram is its description. */
function wordsOfPage({ html }: Page) {
  // Without its defaults, the parser reads what stands in noscript as elements, too.
  const main = parse(html, { blockTextElements: { script: true } }).querySelector('main')!;
  const unread =
    'nav, button, input, select, script, template, [hidden], [aria-hidden=true], a[rel=alternate]';
  for (const element of main.querySelectorAll(unread)) element.remove();
  // Targets of old anchors are for those who followed an old link.
  for (const section of main.querySelectorAll('section[data-search-ignore]'))
    if (section.querySelector('h2')?.text === 'Formerly on this page') section.remove();
  for (const svg of main.querySelectorAll('svg')) {
    const label = svg.getAttribute('aria-label');
    svg.replaceWith(label ? `Diagram: ${label}` : '');
  }
  for (const number of main.querySelectorAll('ol > li > span.quiet')) {
    if (number.text === placeInList(number)) number.remove();
  }
  return wordsOf(main.text);
}

/** The number that a Markdown list prints by itself. */
function placeInList(number: HTMLElement) {
  const item = number.parentNode;
  const items = item?.parentNode?.childNodes.filter((node) => node.rawTagName === 'li') ?? [];
  return item?.childNodes[0] === number ? String(items.indexOf(item) + 1) : '';
}

/** What a twin says and what it links to. */
/** The words and links of a twin, read by its signs: a parser of Markdown needs a minute for all of them. */
function readText(path: string) {
  const known = texts.get(path);
  if (known) return known;
  const parts = readBody(path).split(code);
  const links = parts.filter((_, place) => place % 2 === 0).flatMap(readLinks);
  const words = parts.map((part, place) =>
    place % 2 === 0 ? dropSigns(part) : part.replace(/^ *```.*$/gm, ''),
  );
  const text = { words: wordsOf(words.join(' ')), links };
  texts.set(path, text);
  return text;
}

function readBody(path: string) {
  return readTwin(path).replace(/^---\n[\s\S]*?\n---\n/, '');
}

function readLinks(text: string) {
  return [...text.matchAll(/(?<!!\[[^\]]*)\]\(<?([^\s)>]+)>?\)|<(https?:[^\s>]+)>/g)].map((match) =>
    (match[1] ?? match[2])!.replaceAll('\\', ''),
  );
}

/** The text of Markdown without images, addresses, numbers of lists and escapes. */
function dropSigns(text: string) {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\((?:<[^>]*>|[^\s)]*)\)/g, ']')
    .replace(/^(\s*(?:[*-] )?)\d+\. /gm, '$1')
    .replace(/&#x([\dA-F]+);/g, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)));
}

/**
 * The rows about the start that a twin calls not recorded, one by one or together; where somebody looked for them
 * stands behind.
 */
function listSilent(path: string) {
  const [, start = ''] = readTwin(path).split(/\n## /);
  const alone = [...start.matchAll(/^- \*\*(.+)\*\*: not recorded(?:; Looked for .*)?$/gm)].map(
    (match) => match[1]!,
  );
  const together = /^- \*\*not recorded\*\*: (.*)$/m.exec(start)?.[1]?.split('; ') ?? [];
  const gathered = together.flatMap((part) => part.replace(/\. Looked for .*$/, '').split(', '));
  return [...alone, ...gathered].map((name) => name.toLowerCase());
}

/** Letters and digits only: signs and spaces are how the two differ. */
function wordsOf(text: string) {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function readTwin(path: string) {
  return read(path === '/' ? 'index.md' : path.slice(1).replace(/\/$/, '.md'));
}

function read(path: string) {
  return readFileSync(join(folder, path), 'utf8');
}

function alternates({ root }: Page, type: string) {
  return root
    .querySelectorAll(`link[rel=alternate][type="${type}"]`)
    .map((link) => link.getAttribute('href') ?? '');
}
