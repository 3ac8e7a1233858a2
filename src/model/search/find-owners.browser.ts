import type { NameMatcher } from './match-names.browser.ts';
import type { NamedThing } from './named-things.browser.ts';

/** The runs of words that name a project or its rules, the longest at each place; none begins inside another. */
export function findOwners(owners: NameMatcher<NamedThing>, words: string[]): Owner[] {
  const found: Owner[] = [];
  for (
    let from = 0;
    from < words.length;
    from = found.at(-1)?.from === from ? found.at(-1)!.to : from + 1
  ) {
    for (let to = Math.min(words.length, from + mostWords); to > from; to -= 1) {
      const run = words.slice(from, to);
      const matches = owners
        .find(run, false)
        .filter(({ share, cost }) => share === 1 && cost <= 0.6 * run.length + 0.6);
      if (matches.length === 0) continue;
      const cost = Math.min(...matches.map((one) => one.cost));
      const things = matches.filter((one) => one.cost === cost).map(({ thing }) => thing);
      found.push({ from, to, cost, things });
      break;
    }
  }
  return found;
}

/** No name of a project has more words. */
const mostWords = 5;

/** A run of words that names a project or its rules. */
export interface Owner {
  from: number;
  to: number;
  cost: number;
  things: NamedThing[];
}
