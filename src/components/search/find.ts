import { loadNames, resolveName, type KnownAs } from './names.ts';
import { dropPagefind, loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

/** The kinds of pages in the order in which their groups are shown. */
const groups: Record<string, string> = {
  Project: 'Projects',
  Rules: 'Rules',
  Role: 'Roles',
  Term: 'Terms',
  Program: 'Ways to join',
  Organization: 'Organizations',
  Guide: 'About the guide',
};

/**
 * What a search shows. Pages whose title is what was typed come first; names are what people mostly look
 * for. Where no page has any of the words, the name that comes nearest is searched for once instead.
 */
export async function find(
  query: string,
  limit: number,
  filters: Record<string, string> = {},
): Promise<Outcome> {
  const words = query.trim();
  if (!words) return { state: 'idle' };
  let part: Part = 'index';
  try {
    const pagefind = await loadPagefind();
    part = 'pages';
    const unknown = await listUnknownWords(pagefind, words);
    const known = words.split(/\s+/).filter((word) => !unknown.includes(word));
    const found =
      known.length > 0 ? await searchPages(pagefind, known.join(' '), limit, filters) : nothing;
    if (found.total > 0) return { state: 'found', ...found, unknown };
    part = 'names';
    const near = resolveName(words, await loadNames());
    if (known.length > 0) return { state: 'none', known: true, suggestion: near?.name };
    part = 'pages';
    const instead = near ? await searchPages(pagefind, near.name, limit, filters) : nothing;
    return near && instead.total > 0
      ? { state: 'found', ...instead, unknown: [], instead: near }
      : { state: 'none', known: false, suggestion: near?.name };
  } catch {
    if (part === 'pages') await dropPagefind();
    return { state: 'failed', part };
  }
}

const nothing: Pages = { total: 0, groups: [] };

async function searchPages(
  pagefind: Pagefind,
  words: string,
  limit: number,
  filters: Record<string, string>,
): Promise<Pages> {
  const { results } = await pagefind.search(words, { filters });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, groups: groupHits(pages.map(toHit), words) };
}

/** Values of every filter, for the choices on the search page. Empty where the index did not load. */
export async function listFilters() {
  try {
    return await (await loadPagefind()).filters();
  } catch {
    return {};
  }
}

/** Pagefind drops words that it does not know without a word; here they are named. */
async function listUnknownWords(pagefind: Pagefind, query: string) {
  const words = query.split(/\s+/);
  const counts = await Promise.all(
    words.map(async (word) => (await pagefind.search(word)).results.length),
  );
  return words.filter((_, index) => counts[index] === 0);
}

function toHit(page: PagefindPage): Hit {
  const words = page.content.split(/\s+/);
  return {
    title: page.meta.title ?? page.url,
    href: page.url,
    type: page.filters['type']?.[0] ?? 'Guide',
    note: page.filters['maturity']?.[0] ?? page.filters['project']?.[0],
    excerpt: excerptAround(words, page.locations, page.locations[0] ?? 0),
    clauses: listClauses(page, words),
  };
}

/** The three places of a page with the most matches, each with the words around it. */
function listClauses(page: PagefindPage, words: string[]): Clause[] {
  const anchors = page.anchors.filter(({ element }) => /^(?:h[2-6]|dt|th|b|span)$/.test(element));
  const matches = new Map<(typeof anchors)[number], number[]>();
  for (const location of page.locations) {
    const anchor = anchors.filter((candidate) => candidate.location <= location).at(-1);
    if (anchor) matches.set(anchor, [...(matches.get(anchor) ?? []), location]);
  }
  return [...matches]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 3)
    .map(([anchor, locations]) => ({
      title: titleOf(anchor, anchors),
      href: `${page.url}#${anchor.id}`,
      excerpt: excerptAround(words, page.locations, locations[0] ?? 0, anchor.location),
    }));
}

function titleOf(anchor: PagefindPage['anchors'][number], anchors: PagefindPage['anchors']) {
  const heading = anchors
    .filter(({ element, location }) => element === 'h2' && location < anchor.location)
    .at(-1);
  return heading && anchor.element !== 'h2' ? `${heading.text}: ${anchor.text}` : anchor.text;
}

/** The words around a match, none of them before the place that the excerpt belongs to. */
function excerptAround(words: string[], locations: number[], center: number, start = 0): Piece[] {
  const from = Math.max(start, center - 6);
  const shown = words.slice(from, from + 18);
  const pieces = shown.map((word, index) => ({
    text: word,
    match: locations.includes(from + index),
  }));
  return from > start ? [{ text: '…', match: false }, ...pieces] : pieces;
}

function groupHits(hits: Hit[], query: string): Group[] {
  const exact = (hit: Hit) => Number(hit.title.toLowerCase().startsWith(query.toLowerCase()));
  return Object.entries(groups)
    .map(([type, title]) => ({
      title,
      hits: hits.filter((hit) => hit.type === type).sort((a, b) => exact(b) - exact(a)),
    }))
    .filter((group) => group.hits.length > 0);
}

export interface Piece {
  text: string;
  match: boolean;
}

export interface Clause {
  title: string;
  href: string;
  excerpt: Piece[];
}

interface Hit extends Clause {
  type: string;
  note: string | undefined;
  clauses: Clause[];
}

interface Group {
  title: string;
  hits: Hit[];
}

interface Pages {
  total: number;
  groups: Group[];
}

/** What did not load: the index, the pages of the results, or the list of names. */
export type Part = 'index' | 'pages' | 'names';

export type Outcome =
  | { state: 'idle' }
  | { state: 'failed'; part: Part }
  /** "known": every word is on some page, but no page has them all within the filters. */
  | { state: 'none'; known: boolean; suggestion: string | undefined }
  | ({ state: 'found'; unknown: string[]; instead?: KnownAs } & Pages);
