import { facetIds, type FacetId } from './facet-ids.ts';

/**
 * The records that a query shows, and beside every value how many it would show if it were the only
 * one chosen in its facet. Within a facet one value is enough; between facets all must hold. Archived
 * records are left out unless asked for, chosen, or found by their name.
 */
export function filterCatalog(records: CatalogRecord[], query: CatalogQuery): CatalogResult {
  const counts = Object.fromEntries(
    facetIds.map((facet) => [facet, new Map<string, number>()]),
  ) as CatalogResult['counts'];
  const found: CatalogRecord[] = [];
  const chosen = facetIds.filter((facet) => (query.chosen[facet] ?? []).length > 0);
  for (const record of records) {
    if (query.named && !query.named.has(record.id)) continue;
    const failing = chosen.filter((facet) => !matches(record, facet, query.chosen[facet]));
    if (failing.length > 1) continue;
    if (failing.length === 0) found.push(record);
    // A record that fails in one facet only would be shown by another value of just that facet.
    for (const facet of failing.length === 1 ? failing : facetIds) {
      for (const value of record.facets[facet]) {
        if (!isVisible(record, query, facet === 'maturity' ? [value] : query.chosen.maturity))
          continue;
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  const shown = found.filter((record) => isVisible(record, query, query.chosen.maturity));
  return { shown: shown.sort(comparers[query.sort]), hidden: found.length - shown.length, counts };
}

function isVisible(record: CatalogRecord, query: CatalogQuery, maturity: string[] | undefined) {
  return (
    !isArchived(record) ||
    query.archived ||
    query.named !== undefined ||
    maturity?.includes('archived') === true
  );
}

function isArchived(record: CatalogRecord) {
  return record.facets.maturity.includes('archived');
}

function matches(record: CatalogRecord, facet: FacetId, chosen: string[] = []) {
  return chosen.some((value) => record.facets[facet].includes(value));
}

/** State of the catalog page as a query string, without what is not chosen, in a fixed order. */
export function toQueryString({ text, chosen, archived, sort }: CatalogState) {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  for (const facet of facetIds) {
    const values = chosen[facet] ?? [];
    if (values.length > 0) query.set(facet, [...values].sort().join(','));
  }
  if (archived) query.set('archived', 'yes');
  if (sort !== 'name') query.set('sort', sort);
  return query.toString().replaceAll('%2C', ',');
}

/** The state that a query string describes. Unknown facets and sorts are ignored. */
export function fromQueryString(search: string): CatalogState {
  const query = new URLSearchParams(search);
  const chosen: CatalogState['chosen'] = {};
  for (const facet of facetIds) {
    const values = query.get(facet)?.split(',').filter(Boolean);
    if (values && values.length > 0) chosen[facet] = values;
  }
  const sort = query.get('sort');
  return {
    text: query.get('q') ?? '',
    chosen,
    archived: query.get('archived') === 'yes',
    sort: sort === 'accepted' || sort === 'changed' ? sort : 'name',
  };
}

const names = new Intl.Collator('en', { sensitivity: 'base' });

const byName = (a: CatalogRecord, b: CatalogRecord) => names.compare(a.name, b.name);

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const comparers: Record<CatalogSort, (a: CatalogRecord, b: CatalogRecord) => number> = {
  // As the page lists them without scripts: archived ones last.
  name: (a, b) => Number(isArchived(a)) - Number(isArchived(b)) || byName(a, b),
  accepted: (a, b) => compareDays(b.accepted, a.accepted) || byName(a, b),
  changed: (a, b) => compareDays(b.changed, a.changed) || byName(a, b),
};

export type CatalogSort = 'name' | 'accepted' | 'changed';

export interface CatalogRecord {
  id: string;
  name: string;
  /** Aliases, former names and keywords: what else finds it. */
  names: string[];
  /** Days of the first and the last move, empty where none is dated. */
  accepted: string;
  changed: string;
  facets: Record<FacetId, string[]>;
}

export interface CatalogState {
  text: string;
  chosen: Partial<Record<FacetId, string[]>>;
  archived: boolean;
  sort: CatalogSort;
}

export interface CatalogQuery extends Omit<CatalogState, 'text'> {
  /** Ids that the text has found; undefined where there is no text. */
  named?: Set<string> | undefined;
}

export interface CatalogResult {
  shown: CatalogRecord[];
  /** How many archived records would also be shown if they were asked for. */
  hidden: number;
  counts: Record<FacetId, Map<string, number>>;
}
