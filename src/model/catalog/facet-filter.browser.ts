import { judgeFacets, silencesOf, type Silences } from './silence.browser.ts';

/**
 * The records that hold one of the chosen values in every facet, those that nothing rules out but about which no source
 * says everything, and beside every value how many records it would show if it were the only one chosen in its facet.
 * A record counts for a value only where it is visible with that value chosen.
 */
export function filterByFacets<Id extends string, Record extends Faceted<Id>>(
  records: Record[],
  facetIds: readonly Id[],
  chosen: Chosen<Id>,
  { silences = {}, isVisible = () => true }: FacetRules<Id, Record> = {},
): FacetResult<Id, Record> {
  const counts = Object.fromEntries(
    facetIds.map((facet) => [facet, new Map<string, number>()]),
  ) as FacetCounts<Id>;
  const asked = facetIds.filter((facet) => (chosen[facet] ?? []).length > 0);
  const found: Record[] = [];
  const unknown: Unknown<Id, Record>[] = [];
  for (const record of records) {
    const verdicts = judgeFacets(record, asked, chosen, silences);
    const failing = asked.filter((_, place) => ['no', 'silent'].includes(verdicts[place]!));
    if (failing.length === 0) found.push(record);
    const facets = asked.filter((_, place) => /silent/.test(verdicts[place]!));
    if (facets.length > 0 && !verdicts.includes('no'))
      unknown.push({ record, facets, shown: failing.length === 0 });
    if (failing.length > 1) continue;
    // A record that fails in one facet only would be shown by another value of just that facet.
    for (const facet of failing.length === 1 ? failing : facetIds) {
      for (const value of record.facets[facet]) {
        if (!isVisible(record, facet, value)) continue;
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { found, unknown, counts };
}

/** What is chosen, and with it the silence in those facets about which a record says nothing: then these records are shown. */
export function chooseSilence<Id extends string>(
  chosen: Chosen<Id>,
  unknown: Unknown<Id, Faceted<Id>>[],
  silences: Silences<Id>,
): Chosen<Id> {
  const wider = { ...chosen };
  for (const { record, facets } of unknown) {
    for (const facet of facets) {
      const silent = silencesOf(facet, silences).filter((value) =>
        record.facets[facet].includes(value),
      );
      wider[facet] = [...new Set([...(wider[facet] ?? []), ...silent])];
    }
  }
  return wider;
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

export type Chosen<Id extends string> = Partial<Record<Id, string[]>>;

export type FacetCounts<Id extends string> = Record<Id, Map<string, number>>;

export interface Faceted<Id extends string> {
  facets: Record<Id, string[]>;
}

interface FacetRules<Id extends string, Record> {
  /** By facet, the values that mean that no source says; "not-recorded" where nothing else is given. */
  silences?: Silences<Id>;
  isVisible?: (record: Record, facet?: Id, value?: string) => boolean;
}

/** A record that nothing rules out, and the facets about which no source says anything. */
export interface Unknown<Id extends string, Record> {
  record: Record;
  facets: Id[];
  /** Whether it is shown all the same, because silence was chosen beside other values. */
  shown: boolean;
}

interface FacetResult<Id extends string, Record> {
  found: Record[];
  unknown: Unknown<Id, Record>[];
  counts: FacetCounts<Id>;
}

/** A facet as pages print it: every value is a link to its own page. */
export interface LinkedFacet {
  id: string;
  label: string;
  values: FacetLink[];
}

interface FacetLink {
  id: string;
  label: string;
  count: number;
  href: string;
  /** True where all that have the value are archived, so that a list without those has none. Their level leads to them. */
  archived?: true | undefined;
}
