import type { Chosen, Faceted } from './facet-filter.browser.ts';

/**
 * What a record answers to each facet that is asked: "yes", "no", or that no source says. "silent, chosen" is shown
 * because silence itself was chosen beside other values; where it was chosen alone, it is what was asked for.
 */
export function judgeFacets<Id extends string>(
  record: Faceted<Id>,
  asked: Id[],
  chosen: Chosen<Id>,
  silences: Silences<Id> = {},
): Verdict[] {
  return asked.map((facet) => {
    const silent = silencesOf(facet, silences);
    const wanted = chosen[facet] ?? [];
    const stated = wanted.filter((value) => !silent.includes(value));
    const own = record.facets[facet];
    if (own.some((value) => stated.includes(value))) return 'yes';
    if (own.some((value) => wanted.includes(value)))
      return stated.length === 0 ? 'yes' : 'silent, chosen';
    return stated.length > 0 && own.some((value) => silent.includes(value)) ? 'silent' : 'no';
  });
}

/** The values of a facet that mean that no source says. */
export function silencesOf<Id extends string>(facet: Id, silences: Silences<Id>) {
  return silences[facet] ?? ['not-recorded'];
}

type Verdict = 'yes' | 'no' | 'silent' | 'silent, chosen';

/** By facet, the values that mean that no source says, where it is not "not-recorded" alone. */
export type Silences<Id extends string> = Partial<Record<Id, readonly string[]>>;
