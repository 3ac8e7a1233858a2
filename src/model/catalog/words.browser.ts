import {
  filterCatalog,
  type CatalogQuery,
  type CatalogRecord,
  type CatalogState,
} from './filter.browser.ts';
import { facetIds, type FacetId } from './facet-ids.browser.ts';
import {
  describeChosen,
  findBestRemoval,
  type LabelOf,
  type Removal,
} from './result-words.browser.ts';

/**
 * What the catalog was asked for, in words.
 * @example describeQuestion(state, label) // 'Matching “mesh”. Maturity: graduated. What you sign: CLA or DCO.'
 */
export function describeQuestion({ text, chosen }: CatalogState, label: LabelOf<FacetId>) {
  const typed = text.trim() ? `Matching “${text.trim()}”.` : '';
  return [typed, describeChosen(facetIds, chosen, label)].filter(Boolean).join(' ');
}

/** The one filter whose removal shows most projects, and how many; nothing where none helps. */
export function suggestRemoval(records: CatalogRecord[], query: CatalogQuery) {
  const countWithout = (change: Partial<CatalogQuery>) =>
    filterCatalog(records, { ...query, ...change }).shown.length;
  const removals: Removal<FacetId | 'text'>[] = facetIds
    .filter((facet) => (query.chosen[facet] ?? []).length > 0)
    .map((filter) => ({
      filter,
      count: countWithout({ chosen: { ...query.chosen, [filter]: [] } }),
    }));
  if (query.named) removals.push({ filter: 'text', count: countWithout({ named: undefined }) });
  return findBestRemoval(removals);
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
