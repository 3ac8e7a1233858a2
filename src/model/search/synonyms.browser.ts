import { splitWords, stemOf } from './words.browser.ts';

/**
 * The terms of a text, in order: stems, and in place of each run of words that the vocabulary knows the term of its
 * group. "parts" keeps the single words beside such a term, as an index does.
 */
export function toTerms(text: string, synonyms: Synonyms, parts = false): string[] {
  const stems = splitWords(text).map(stemOf);
  const terms: string[] = [];
  for (let at = 0; at < stems.length;) {
    const run = findRun(stems, at, synonyms);
    if (run && run.length > 0) terms.push(run.term);
    if (!run || (parts && run.length > 1)) terms.push(...stems.slice(at, at + (run?.length ?? 1)));
    at += run?.length ?? 1;
  }
  return terms;
}

/** The words of a name or a question with each known spelling written as the vocabulary names it. */
export function unifyWords(words: string[], synonyms: Synonyms): string[] {
  const unified: string[] = [];
  for (let at = 0; at < words.length;) {
    // Most words begin like none of the vocabulary; their stems need not be known.
    const run = synonyms.starts.has(words[at]!.slice(0, 2))
      ? findRun(words.slice(at, at + mostWords).map(stemOf), 0, synonyms)
      : undefined;
    unified.push(...(run ? run.named : [words[at]!]));
    at += run?.length ?? 1;
  }
  return unified;
}

/** No spelling of the vocabulary has more words. */
const mostWords = 6;

/** The longest run of words at a place that stands in a group of the vocabulary, with the term of the group. */
export function findRun(stems: string[], at: number, { runs }: Synonyms) {
  return runs
    .get(stems[at]!)
    ?.find(({ words }) => words.every((word, index) => stems[at + index] === word));
}

/** The vocabulary as the search uses it: all spellings of a group are one term, related words lead to more terms. */
export function readSynonyms({ same, related }: SynonymLists): Synonyms {
  const runs: Synonyms['runs'] = new Map();
  for (const group of same) {
    const named = splitWords(group[0]!);
    const term = named.map(stemOf).join(' ');
    for (const spelling of group) {
      const words = splitWords(spelling).map(stemOf);
      runs.set(words[0]!, [
        ...(runs.get(words[0]!) ?? []),
        { words, term, named, length: words.length },
      ]);
    }
  }
  for (const list of runs.values()) list.sort((a, b) => b.length - a.length);
  const starts = new Set([...runs.keys()].map((word) => word.slice(0, 2)));
  const plain: Synonyms = { runs, starts, related: new Map(), phrases: new Map() };
  const found = new Map<string, string[]>();
  const phrases: Synonyms['phrases'] = new Map();
  for (const { words, find } of related) {
    const terms = find.flatMap((word) => toTerms(word, plain));
    for (const word of words) {
      const stems = toTerms(word, plain);
      const term = stems.join(' ');
      if (stems.length > 1 && !found.has(term))
        phrases.set(stems[0]!, [...(phrases.get(stems[0]!) ?? []), stems]);
      found.set(term, [...new Set([...(found.get(term) ?? []), ...terms])]);
    }
  }
  return { runs, starts, related: found, phrases };
}

export interface SynonymLists {
  /** Spellings of one thing, the first of which names it. */
  same: string[][];
  /** Words that people say, and what they find as well. */
  related: { words: string[]; find: string[] }[];
}

export interface Synonyms {
  runs: Map<string, { words: string[]; term: string; named: string[]; length: number }[]>;
  /** With which two letters a run may begin. */
  starts: Set<string>;
  /** What a term leads to as well. */
  related: Map<string, string[]>;
  /** Those of several words, by the first. */
  phrases: Map<string, string[][]>;
}
