import { closest, distance } from 'fastest-levenshtein';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

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

/** Pages whose title is what was typed come first; names are what people mostly look for. */
export async function find(
  query: string,
  limit: number,
  filters: Record<string, string> = {},
): Promise<Outcome> {
  const words = query.trim();
  if (!words) return { state: 'idle' };
  let pagefind: Pagefind;
  try {
    pagefind = await loadPagefind();
  } catch {
    return { state: 'failed' };
  }
  const unknown = await listUnknownWords(pagefind, words);
  const known = words.split(/\s+/).filter((word) => !unknown.includes(word));
  if (known.length === 0) return suggest(words, limit, filters);
  const { results } = await pagefind.search(known.join(' '), { filters });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const hits = pages.map(toHit);
  return {
    state: 'found',
    total: results.length,
    groups: groupHits(hits, known.join(' ')),
    unknown,
  };
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

async function suggest(
  query: string,
  limit: number,
  filters: Record<string, string>,
): Promise<Outcome> {
  const names = await loadNames();
  const nearest = names.length > 0 ? closest(query.toLowerCase(), names) : '';
  const near =
    nearest && distance(query.toLowerCase(), nearest) <= Math.max(1, Math.floor(query.length / 3));
  if (!near) return { state: 'none' };
  const outcome = await find(nearest, limit, filters);
  return outcome.state === 'found' ? { ...outcome, instead: nearest } : { state: 'none' };
}

async function loadNames(): Promise<string[]> {
  const base = document.documentElement.dataset['base'] ?? '/';
  try {
    const response = await fetch(`${base}search/names.json`);
    return response.ok ? ((await response.json()) as string[]) : [];
  } catch {
    return [];
  }
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

export interface Hit extends Clause {
  type: string;
  note: string | undefined;
  clauses: Clause[];
}

export interface Group {
  title: string;
  hits: Hit[];
}

export type Outcome =
  | { state: 'idle' }
  | { state: 'failed' }
  | { state: 'none' }
  | { state: 'found'; total: number; groups: Group[]; unknown: string[]; instead?: string };
