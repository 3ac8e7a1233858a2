import { countLikelyTypos } from './nearness.browser.ts';
import { unifyWords, type Synonyms } from './synonyms.browser.ts';
import { emptyWords, splitWords, stemOf } from './words.browser.ts';

/**
 * Finds things by their names: each word of the question has to be a word of the name, the start of one, or one with a
 * typo. The names of the search, the field of the catalog and that of the organizations are matched by this alone.
 */
export function matchNames<NamedThing>(
  things: { thing: NamedThing; names: string[] }[],
  synonyms: Synonyms = noSynonyms,
): NameMatcher<NamedThing> {
  const entries = things.flatMap(({ thing, names }) =>
    names.map((name, place) => {
      const split = splitWords(name);
      const words = unifyWords(split, synonyms);
      const telling = words.filter((word) => !emptyWords.has(word));
      return {
        thing,
        main: place === 0,
        squashed: split.join(''),
        words: telling.length > 0 ? telling : words,
      };
    }),
  );
  const vocabulary = new Set(entries.flatMap(({ words }) => words));
  const kept = new Map<string, Map<string, number>>();
  const rate = (word: string, open: boolean) => {
    const key = open ? `${word}…` : word;
    const known = kept.get(key);
    if (known) return known;
    const rated = rateWords(word, vocabulary, open);
    kept.set(key, rated);
    return rated;
  };
  return {
    vocabulary,
    find: (typed, open, whole = typed.join('')) => {
      const words = unifyWords(typed, synonyms);
      const costs = words.map((word, place) => rate(word, open && place === words.length - 1));
      const best = new Map<NamedThing, NameMatch<NamedThing>>();
      for (const { thing, main, squashed, words: own } of entries) {
        for (const match of [rateWhole(whole, squashed), rateParts(costs, own)]) {
          const known = best.get(thing);
          if (match && (!known || priceOf(match) < priceOf(known)))
            best.set(thing, { thing, main, ...match });
        }
      }
      return [...best.values()];
    },
  };
}

const noSynonyms: Synonyms = {
  runs: new Map(),
  starts: new Set(),
  related: new Map(),
  phrases: new Map(),
};

/** What a match lacks: letters that are wrong, and words of the name that were not typed. */
function priceOf({ cost, share }: { cost: number; share: number }) {
  return cost + 1.5 * (1 - share);
}

/** The words of the names that a typed word may be, each with what it costs. */
function rateWords(word: string, vocabulary: Set<string>, open: boolean) {
  const costs = new Map<string, number>();
  const stem = stemOf(word);
  const start = word.slice(0, 3);
  for (const candidate of vocabulary) {
    if (candidate === word) costs.set(candidate, 0);
    // Stems begin alike; to find most of them out costs too much at every key.
    else if (candidate.startsWith(start) && stemOf(candidate) === stem) costs.set(candidate, 0.1);
    else if (open && word.length > 1 && candidate.startsWith(word))
      costs.set(candidate, 0.3 + 0.3 * (1 - word.length / candidate.length));
    else {
      const typos = countLikelyTypos(word, candidate);
      if (typos !== undefined) costs.set(candidate, 0.6 * typos);
    }
  }
  return costs;
}

/** The whole question against the whole name, without spaces: "core dns", "opentelemtry". */
function rateWhole(whole: string, squashed: string) {
  if (whole === squashed) return { cost: 0, share: 1 };
  if (squashed.length < 5) return undefined;
  const typos = countLikelyTypos(whole, squashed);
  return typos !== undefined && typos < 3 ? { cost: 0.6 * typos, share: 1 } : undefined;
}

function rateParts(costs: Map<string, number>[], own: string[]) {
  const free = [...own];
  let cost = 0;
  for (const rated of costs) {
    let best = -1;
    for (const [place, word] of free.entries()) {
      const price = rated.get(word);
      if (price !== undefined && (best < 0 || price < rated.get(free[best]!)!)) best = place;
    }
    if (best < 0) return undefined;
    cost += rated.get(free[best]!)!;
    free.splice(best, 1);
  }
  return { cost, share: costs.length / own.length };
}

export interface NameMatcher<NamedThing> {
  /** Every word of every name. */
  vocabulary: Set<string>;
  /** Things whose name has all of the words. "whole" is the question without spaces. */
  find: (words: string[], open: boolean, whole?: string) => NameMatch<NamedThing>[];
}

export interface NameMatch<NamedThing> {
  thing: NamedThing;
  /** Whether it is the name on its page. */
  main: boolean;
  /** 0 for the very words, more for each typo or word that is not finished. */
  cost: number;
  /** How much of the name was typed, up to 1. */
  share: number;
}
