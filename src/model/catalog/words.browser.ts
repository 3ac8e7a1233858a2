import {
  filterCatalog,
  type CatalogQuery,
  type CatalogRecord,
  type CatalogState,
} from './filter.browser.ts';
import { facetIds, type FacetId } from './facet-ids.browser.ts';
import { countOf } from '../words/text.browser.ts';

/**
 * What the catalog shows, in words: how many, and why.
 * @example describeState(state, 12, label) // '12 projects. Maturity: graduated. What you sign: CLA or DCO.'
 */
export function describeState(state: CatalogState, shown: number, hidden: number, label: LabelOf) {
  const clauses = facetIds.flatMap((facet) => {
    const values = state.chosen[facet] ?? [];
    return values.length > 0
      ? [`${label(facet)}: ${values.map((value) => label(facet, value)).join(' or ')}.`]
      : [];
  });
  const text = state.text.trim() ? [`Matching “${state.text.trim()}”.`] : [];
  const archived = hidden > 0 && !state.text.trim() ? [`${hidden} archived not shown.`] : [];
  const head = shown === 0 ? 'No project matches.' : `${countOf(shown, 'project')}.`;
  return [head, ...text, ...clauses, ...archived].join(' ');
}

/** The one filter whose removal shows most projects, and how many; nothing where none helps. */
export function suggestRemoval(
  records: CatalogRecord[],
  query: CatalogQuery,
  label: LabelOf,
): string | undefined {
  const without = [
    ...facetIds
      .filter((facet) => (query.chosen[facet] ?? []).length > 0)
      .map((facet) => ({
        name: label(facet).toLowerCase(),
        count: filterCatalog(records, { ...query, chosen: { ...query.chosen, [facet]: [] } }).shown
          .length,
      })),
    ...(query.named
      ? [
          {
            name: 'text',
            count: filterCatalog(records, { ...query, named: undefined }).shown.length,
          },
        ]
      : []),
  ].sort((a, b) => b.count - a.count)[0];
  return without && without.count > 0
    ? `Without the filter “${without.name}” there ${without.count === 1 ? 'is 1' : `are ${without.count}`}.`
    : undefined;
}

/** The shown projects as rows of a table with its head, several values of a cell joined by ";". */
export function toCsvRows(records: CatalogRecord[], pageOf: (id: string) => string) {
  const head = ['id', 'name', ...facetIds, 'accepted', 'changed', 'page'];
  const lines = records.map((record) => [
    record.id,
    record.name,
    ...facetIds.map((facet) => record.facets[facet].join(';')),
    record.accepted,
    record.changed,
    pageOf(record.id),
  ]);
  return [head, ...lines];
}

/** The shown projects as JSON with their count. */
export function toJson(records: CatalogRecord[], pageOf: (id: string) => string) {
  const result = records.map(({ id, name, accepted, changed, facets }) => ({
    id,
    name,
    accepted,
    changed,
    ...facets,
    page: pageOf(id),
  }));
  return `${JSON.stringify({ total: result.length, result }, null, 2)}\n`;
}

/** Label of a facet, or of one of its values. */
type LabelOf = (facet: FacetId, value?: string) => string;
