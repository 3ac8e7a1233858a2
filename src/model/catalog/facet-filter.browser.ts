/**
 * The records that hold one of the chosen values in every facet, and beside every value how many records
 * it would show if it were the only one chosen in its facet. A record counts for a value only where it is
 * visible with that value chosen.
 */
export function filterByFacets<Id extends string, Record extends Faceted<Id>>(
  records: Record[],
  facetIds: readonly Id[],
  chosen: Chosen<Id>,
  isVisible: (record: Record, facet?: Id, value?: string) => boolean = () => true,
): { found: Record[]; counts: FacetCounts<Id> } {
  const counts = Object.fromEntries(
    facetIds.map((facet) => [facet, new Map<string, number>()]),
  ) as FacetCounts<Id>;
  const asked = facetIds.filter((facet) => (chosen[facet] ?? []).length > 0);
  const found: Record[] = [];
  for (const record of records) {
    const failing = asked.filter((facet) => !matches(record, facet, chosen[facet]));
    if (failing.length > 1) continue;
    if (failing.length === 0) found.push(record);
    // A record that fails in one facet only would be shown by another value of just that facet.
    for (const facet of failing.length === 1 ? failing : facetIds) {
      for (const value of record.facets[facet]) {
        if (!isVisible(record, facet, value)) continue;
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { found, counts };
}

/** Adds the chosen values to a query string, facet by facet, in a fixed order. */
export function addFacets<Id extends string>(
  query: URLSearchParams,
  facetIds: readonly Id[],
  chosen: Chosen<Id>,
) {
  for (const facet of facetIds) {
    const values = chosen[facet] ?? [];
    if (values.length > 0) query.set(facet, [...values].sort().join(','));
  }
}

/** The chosen values that a query string names. Unknown facets are ignored. */
export function readFacets<Id extends string>(
  query: URLSearchParams,
  facetIds: readonly Id[],
): Chosen<Id> {
  const chosen: Chosen<Id> = {};
  for (const facet of facetIds) {
    const values = query.get(facet)?.split(',').filter(Boolean);
    if (values && values.length > 0) chosen[facet] = values;
  }
  return chosen;
}

function matches<Id extends string>(record: Faceted<Id>, facet: Id, chosen: string[] = []) {
  return chosen.some((value) => record.facets[facet].includes(value));
}

export type Chosen<Id extends string> = Partial<Record<Id, string[]>>;

export type FacetCounts<Id extends string> = Record<Id, Map<string, number>>;

export interface Faceted<Id extends string> {
  facets: Record<Id, string[]>;
}

/** A facet as pages print it: every value is a link to its own page. */
export interface LinkedFacet {
  id: string;
  label: string;
  values: { id: string; label: string; count: number; href: string }[];
}
