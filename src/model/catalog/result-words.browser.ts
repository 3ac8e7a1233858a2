/** What a filter found, in words; every filter of the site says it alike. */
import { countOf } from '../words/text.browser.ts';
import type { Chosen } from './facet-filter.browser.ts';

/**
 * How many a filter shows, those about which no source says everything counted apart.
 * @example describeCount('project', 5, unknown, nouns) // '5 projects, 2 of them with no chat on record.'
 */
export function describeCount<Id extends string>(
  noun: string,
  shown: number,
  unknown: Silent<Id>[],
  nouns: Record<Id, string>,
) {
  const unsure = unknown.filter((one) => one.shown);
  if (shown === 0)
    return unknown.length > 0 ? `No ${noun} is known to match.` : `No ${noun} matches.`;
  const apart = unsure.length > 0 ? `, ${unsure.length} of them with ${name(unsure, nouns)}` : '';
  return `${countOf(shown, noun)}${apart}.`;
}

/**
 * How many are not shown although nothing rules them out, because no source says everything; empty where there are none.
 * @example describeUnknown(3, unknown, nouns) // '2 more have no chat on record.'
 */
export function describeUnknown<Id extends string>(
  shown: number,
  unknown: Silent<Id>[],
  nouns: Record<Id, string>,
) {
  const left = unknown.filter((one) => !one.shown);
  if (left.length === 0) return '';
  const more = shown > 0 ? ' more' : '';
  return `${left.length}${more} ${left.length === 1 ? 'has' : 'have'} ${name(left, nouns)}.`;
}

/** What is not on record, such as "no chat or no license on record". */
function name<Id extends string>(unknown: Silent<Id>[], nouns: Record<Id, string>) {
  const facets = new Set(unknown.flatMap((one) => one.facets));
  const missing = [...facets].map((facet) => `no ${nouns[facet]}`);
  const last = missing.pop()!;
  return `${missing.length > 0 ? `${missing.join(', ')} or ${last}` : last} on record`;
}

/**
 * What is chosen, in words, facet by facet.
 * @example describeChosen(facetIds, { legal: ['cla', 'dco'] }, label) // 'What you sign: CLA or DCO.'
 */
export function describeChosen<Id extends string>(
  facetIds: readonly Id[],
  chosen: Chosen<Id>,
  label: LabelOf<Id>,
) {
  return facetIds
    .filter((facet) => (chosen[facet] ?? []).length > 0)
    .map((facet) => {
      const values = chosen[facet]!.map((value) => label(facet, value));
      return `${label(facet)}: ${values.join(' or ')}.`;
    })
    .join(' ');
}

/** The filter without which most would be shown; nothing where none helps. */
export function findBestRemoval<Filter>(removals: Removal<Filter>[]): Removal<Filter> | undefined {
  const [best] = removals.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : undefined;
}

/**
 * What dropping a filter, or the words that were typed, would show.
 * @example describeRemoval('the filter “chat”', 3) // 'Without the filter “chat” there are 3.'
 */
export function describeRemoval(what: string, count: number) {
  return `Without ${what} there ${count === 1 ? 'is 1' : `are ${count}`}.`;
}

/**
 * A filter, as a sentence names it.
 * @example nameFilter('chat') // 'the filter “chat”'
 */
export function nameFilter(label: string) {
  return `the filter “${label}”`;
}

/** Label of a facet, or of one of its values. */
export type LabelOf<Id extends string> = (facet: Id, value?: string) => string;

/** A filter that may be dropped, and how many would be shown without it. */
export interface Removal<Filter> {
  filter: Filter;
  count: number;
}

interface Silent<Id extends string> {
  /** What nothing is said about. */
  facets: Id[];
  shown: boolean;
}
