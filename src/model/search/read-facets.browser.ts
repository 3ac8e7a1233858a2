import { addFacets, filterByFacets, type Chosen } from '../catalog/facet-filter.browser.ts';
import { facetIds, type FacetId } from '../catalog/facet-ids.browser.ts';
import { countOf } from '../words/text.browser.ts';
import { matchNames } from './match-names.browser.ts';
import { describeFacets, type NamedThing } from './named-things.browser.ts';
import type { MoreNames, NamesFile } from './names-format.ts';
import type { Scored } from './rank-names.browser.ts';
import type { Synonyms } from './synonyms.browser.ts';

/** Reads words as values of facets of the catalog, and keeps those that are none. */
export function prepareFacets(facets: NamesFile['facets'], synonyms: Synonyms) {
  const matcher = matchNames(describeFacets(facets), synonyms);
  return (words: string[]): ReadFacets => {
    const read: ReadFacets = { chosen: {}, labels: [], cost: 0, rest: [] };
    for (let at = 0; at < words.length;) {
      const run = findLongest(words, at, (part) =>
        matcher.find(part, false).find(({ share, cost }) => share === 1 && cost <= 0.6),
      );
      if (!run) {
        read.rest.push(words[at]!);
        at += 1;
        continue;
      }
      const [facet, value] = run.found.thing.id.split(' ') as [FacetId, string];
      read.chosen[facet] = [...(read.chosen[facet] ?? []), value];
      read.labels.push(run.found.thing.label);
      read.cost += run.found.cost;
      at += run.length;
    }
    return read;
  };
}

/** Several values of facets as the catalog filtered by them, with how many projects it shows; nothing where that is none. */
export function composeFilter(
  { chosen, labels, cost, rest }: ReadFacets,
  names: NamesFile,
  more: MoreNames | undefined,
): Scored[] {
  if (labels.length < 2 || rest.length > 0) return [];
  const count = more && countProjects(names, more, chosen);
  if (count === 0) return [];
  const query = new URLSearchParams();
  addFacets(query, facetIds, chosen);
  const thing: NamedThing = {
    kind: 'facet',
    label: `Projects: ${labels.join(', ')}`,
    note: count === undefined ? 'Filtered catalog' : countOf(count, 'project'),
    path: `/projects/?${query.toString().replaceAll('%2C', ',')}`,
    id: query.toString(),
  };
  return [{ thing, cost, share: 1 }];
}

/** As the catalog counts: archived projects only where they are asked for. */
function countProjects(
  names: NamesFile,
  { facetsOf, archived }: MoreNames,
  chosen: Chosen<FacetId>,
) {
  const past = new Set(archived);
  const records = facetsOf.map((numbers, place) => {
    const facets = Object.fromEntries(facetIds.map((facet) => [facet, [] as string[]]));
    for (const number of numbers) facets[names.facets[number]![0]]!.push(names.facets[number]![1]);
    return { facets: facets as Record<FacetId, string[]>, archived: past.has(place) };
  });
  return filterByFacets(records, facetIds, chosen).found.filter(
    ({ facets, archived: isPast }) =>
      !isPast || facets.maturity.some((level) => chosen.maturity?.includes(level)),
  ).length;
}

function findLongest<Found>(
  words: string[],
  at: number,
  find: (part: string[]) => Found | undefined,
) {
  for (let to = Math.min(words.length, at + 5); to > at; to -= 1) {
    const found = find(words.slice(at, to));
    if (found) return { found, length: to - at };
  }
  return undefined;
}

export interface ReadFacets {
  chosen: Chosen<FacetId>;
  labels: string[];
  cost: number;
  /** Words that stand for no value. */
  rest: string[];
}
