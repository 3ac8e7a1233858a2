import { clipTyped } from '../words/typed.browser.ts';
import { shownRows, type ShownRows } from './cells.browser.ts';

/** How many editions stand side by side at most; more columns cannot be read. */
export const mostCompared = 4;

/** The state of the comparison page as it opens. */
export const untouchedComparison: CompareState = {
  chosen: [],
  rows: 'differ',
  about: '',
  text: '',
  level: '',
  sort: undefined,
};

/** The state of the comparison page as a query string, in a fixed order, without what is not chosen. */
export function toCompareQuery({ chosen, rows, about, text, level, sort }: CompareState) {
  const query = new URLSearchParams();
  if (chosen.length > 0) query.set('projects', chosen.join(','));
  if (rows !== 'differ') query.set('rows', rows);
  if (about) query.set('about', about);
  if (text.trim()) query.set('q', text.trim());
  if (level) query.set('level', level);
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  return query.toString().replaceAll('%2C', ',');
}

/** The state that a query string describes. Unknown editions, levels and columns are left out, and editions beyond four. */
export function fromCompareQuery(search: string, known: Known): CompareState {
  const query = new URLSearchParams(search);
  const chosen = query.get('projects')?.split(',') ?? [];
  const level = query.get('level') ?? '';
  const sort = query.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  return {
    chosen: [...new Set(chosen)].filter((id) => known.editions.includes(id)).slice(0, mostCompared),
    rows: shownRows.find((rows) => rows === query.get('rows')) ?? 'differ',
    about: known.groups.find((group) => group === query.get('about')) ?? '',
    text: clipTyped(query.get('q')),
    level: known.levels.includes(level) ? level : '',
    sort: known.columns.includes(column) ? { column, descending: sort.startsWith('-') } : undefined,
  };
}

/**
 * Orders the cells of one column: numbers by size, words by the alphabet, and cells without a number or
 * without an answer last in either direction.
 */
export function compareCells(a: SortCell, b: SortCell, descending: boolean) {
  if (!a.text || !b.text) return Number(b.text !== '') - Number(a.text !== '');
  if (a.order === undefined || b.order === undefined) {
    const numbered = Number(b.order !== undefined) - Number(a.order !== undefined);
    if (numbered !== 0) return numbered;
  }
  const difference =
    (a.order ?? 0) - (b.order ?? 0) ||
    a.text.localeCompare(b.text, 'en', { sensitivity: 'base', numeric: true });
  return descending ? -difference : difference;
}

export interface SortCell {
  /** Empty where the document says nothing, or the question does not arise. */
  text: string;
  order: number | undefined;
}

export interface CompareState {
  /** Ids of the editions side by side, in the order in which they were chosen. */
  chosen: string[];
  rows: ShownRows;
  /** Group of rules that is shown, or the id of a single rule; empty for every one. */
  about: string;
  /** What the names of the documents in the table of all must be like. */
  text: string;
  /** Level of the projects in the table of all; empty for every one. */
  level: string;
  sort: { column: string; descending: boolean } | undefined;
}

interface Known {
  editions: string[];
  /** Groups of rules, and ids of rules. */
  groups: string[];
  levels: string[];
  columns: string[];
}
