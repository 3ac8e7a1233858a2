import {
  describeRemoval,
  describeUnknown,
  type Removal,
} from '../../model/catalog/result-words.browser.ts';
import type { Remedy } from './filter-result.ts';

/** Says how many are left out only because no source says everything, and offers to show them. */
export function offerUnknown<Id extends string>(
  shown: number,
  unknown: { facets: Id[]; shown: boolean }[],
  nouns: Record<Id, string>,
  onTake: () => void,
): Remedy[] {
  const left = unknown.filter((one) => !one.shown).length;
  if (left === 0) return [];
  const action = left === 1 ? 'Show it' : `Show the ${left}`;
  return [{ words: describeUnknown(shown, unknown, nouns), action, onTake }];
}

/** Where nothing matches: offers to drop what helps most, a filter or the words that were typed. */
export function offerRemoval<Filter>(
  best: Removal<Filter> | undefined,
  nameOf: (filter: Filter) => string,
  onTake: (filter: Filter) => void,
): Remedy[] {
  if (!best) return [];
  const name = nameOf(best.filter);
  return [
    {
      words: describeRemoval(name, best.count),
      action: `Drop ${name}`,
      onTake: () => onTake(best.filter),
    },
  ];
}
