import { clipTyped } from '../words/typed.browser.ts';
import {
  addFacets,
  filterByFacets,
  readFacets,
  type Chosen,
  type FacetCounts,
  type Unknown,
} from './facet-filter.browser.ts';
import { facetIds, silences, type FacetId } from './facet-ids.browser.ts';

/**
 * The records that a query shows, and beside every value how many it would show if it were the only
 * one chosen in its facet. Within a facet one value is enough; between facets all must hold. Archived
 * records are left out unless asked for, chosen, or found by their name.
 */
export function filterCatalog(records: CatalogRecord[], query: CatalogQuery): CatalogResult {
  const named = records.filter(({ id }) => !query.named || query.named.has(id));
  const { found, unknown, counts } = filterByFacets(named, facetIds, query.chosen, {
    silences,
    isVisible: (record, facet, value) =>
      isVisible(record, query, facet === 'maturity' ? [value!] : query.chosen.maturity),
  });
  const isShown = (record: CatalogRecord) => isVisible(record, query, query.chosen.maturity);
  const shown = found.filter(isShown).sort(comparers[query.sort]);
  const unsure = new Set(unknown.filter(({ shown }) => shown).map(({ record }) => record));
  return {
    // What is shown although no source says all of it stands last.
    shown: [...shown.filter((one) => !unsure.has(one)), ...shown.filter((one) => unsure.has(one))],
    hidden: found.length - shown.length,
    unknown: unknown.filter(({ record }) => isShown(record)),
    counts,
  };
}

function isVisible(record: CatalogRecord, query: CatalogQuery, maturity: string[] | undefined) {
  return (
    !record.archived ||
    query.archived ||
    query.named !== undefined ||
    record.facets.maturity.some((level) => maturity?.includes(level))
  );
}

/** State of the catalog page as a query string, without what is not chosen, in a fixed order. */
export function toQueryString({ text, chosen, archived, sort }: CatalogState) {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  addFacets(query, facetIds, chosen);
  if (archived) query.set('archived', 'yes');
  if (sort !== 'name') query.set('sort', sort);
  return query.toString().replaceAll('%2C', ',');
}

/** The state that a query string describes. Unknown facets and sorts are ignored. */
export function fromQueryString(search: string): CatalogState {
  const query = new URLSearchParams(search);
  const sort = query.get('sort');
  return {
    text: clipTyped(query.get('q')),
    chosen: readFacets(query, facetIds),
    archived: query.get('archived') === 'yes',
    sort: sort === 'accepted' || sort === 'changed' ? sort : 'name',
  };
}

const names = new Intl.Collator('en', { sensitivity: 'base' });

const byName = (a: CatalogRecord, b: CatalogRecord) => names.compare(a.name, b.name);

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const comparers: Record<CatalogSort, (a: CatalogRecord, b: CatalogRecord) => number> = {
  // As the page lists them without scripts: archived ones last.
  name: (a, b) => Number(a.archived ?? false) - Number(b.archived ?? false) || byName(a, b),
  accepted: (a, b) => compareDays(b.accepted, a.accepted) || byName(a, b),
  changed: (a, b) => compareDays(b.changed, a.changed) || byName(a, b),
};

export type CatalogSort = 'name' | 'accepted' | 'changed';

export interface CatalogRecord {
  id: string;
  name: string;
  /** Other names, GitHub organizations, subprojects and keywords: what else finds it. */
  names: string[];
  /** Days of the first and the last move, empty where none is dated. */
  accepted: string;
  changed: string;
  /** Set where its level says that it is no longer worked on. */
  archived?: true;
  facets: Record<FacetId, string[]>;
}

export interface CatalogState {
  text: string;
  chosen: Chosen<FacetId>;
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
  /** Records that nothing rules out but about which no source says everything, whether they are shown or not. */
  unknown: Unknown<FacetId, CatalogRecord>[];
  counts: FacetCounts<FacetId>;
}
