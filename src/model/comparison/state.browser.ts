/** How many editions stand side by side at most; more columns cannot be read. */
export const mostCompared = 4;

/** The state of the comparison page as a query string, in a fixed order, without what is not chosen. */
export function toCompareQuery({ chosen, allRows, columns, sort }: CompareState) {
  const query = new URLSearchParams();
  if (chosen.length > 0) query.set('projects', chosen.join(','));
  if (allRows) query.set('rows', 'all');
  if (columns) query.set('columns', columns.join(','));
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.rule}`);
  return query.toString().replaceAll('%2C', ',');
}

/** The state that a query string describes. Unknown editions and rules are left out, and those beyond four. */
export function fromCompareQuery(search: string, known: Known): CompareState {
  const query = new URLSearchParams(search);
  const list = (key: string, allowed: string[]) =>
    query.has(key)
      ? [...new Set(query.get(key)!.split(','))].filter((one) => allowed.includes(one))
      : undefined;
  const sort = query.get('sort') ?? '';
  const rule = sort.replace(/^-/, '');
  return {
    chosen: (list('projects', known.editions) ?? []).slice(0, mostCompared),
    allRows: query.get('rows') === 'all',
    columns: list('columns', known.rules),
    sort: [...known.rules, 'name'].includes(rule)
      ? { rule, descending: sort.startsWith('-') }
      : undefined,
  };
}

/**
 * Orders the cells of one column: numbers by size, words by the alphabet, and cells without a number or
 * without an answer last in either direction.
 */
export function compareCells(a: SortCell, b: SortCell, descending: boolean) {
  if (!a.said || !b.said) return Number(b.said) - Number(a.said);
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
  text: string;
  /** False where the document says nothing, or the question does not arise. */
  said: boolean;
  order: number | undefined;
}

export interface CompareState {
  /** Ids of the editions side by side, in the order in which they were chosen. */
  chosen: string[];
  /** Whether rows in which the chosen editions agree are shown, too. */
  allRows: boolean;
  /** Ids of the rules shown in the table of all; undefined for every one. */
  columns: string[] | undefined;
  sort: { rule: string; descending: boolean } | undefined;
}

interface Known {
  editions: string[];
  rules: string[];
}
