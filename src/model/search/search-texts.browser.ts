import type { NameFinder } from './find-names.browser.ts';
import type { IndexManifest, Postings } from './index-format.browser.ts';
import { findNearestWord } from './nearness.browser.ts';
import { rankPlaces, type Ranking } from './rank.browser.ts';
import type { ReadQuestion } from './read-question.browser.ts';
import { readTerms, type QuestionPart } from './read-terms.browser.ts';
import { questionWords, stemOf } from './words.browser.ts';

/**
 * Ranks all places of the guide for a question. Files of words come through "load"; a word that no text has is read as
 * the nearest one that some text or name has, and named if there is none.
 */
export async function searchTexts(
  question: ReadQuestion,
  { names, manifest, load }: TextSources,
): Promise<TextAnswer> {
  const readings = readTerms(question, names.findOwners(question.words), names.synonyms);
  const files = new Map<number, WordsFile>();
  const read = async (terms: string[]) => {
    const wanted = new Set(terms.map((term) => findShard(term, manifest.shards)));
    await Promise.all(
      [...wanted]
        .filter((shard) => !files.has(shard))
        .map(async (shard) => files.set(shard, await load(shard))),
    );
  };
  const find = (term: string) => {
    const file = files.get(findShard(term, manifest.shards));
    // Words such as "constructor" are something to every object.
    return file && Object.hasOwn(file, term) ? file[term] : undefined;
  };
  const asked = listAsking(question);
  await read([...listTerms(readings), ...asked]);
  const parts = readings.flatMap((part): QuestionPart[] =>
    part.instead?.every((term) => find(term))
      ? part.instead.map((term) => ({ said: term, isName: false, terms: [{ term, weight: 1 }] }))
      : [part],
  );

  const repaired: Repair[] = [];
  const last = parts.at(-1);
  for (const part of parts) {
    if (part.isName || part.terms.some(({ term }) => find(term))) continue;
    const word = part.terms[0]!.term;
    const shard = Object.keys(files.get(findShard(word, manifest.shards)) ?? {});
    if (question.open && part === last) {
      const longer = shard.filter(
        (term) =>
          term.startsWith(part.said) ||
          (term.length > 3 && part.said.length - term.length < 3 && part.said.startsWith(term)),
      );
      if (longer.length > 0) {
        // What most places have is meant more often than what stands first in the alphabet.
        const placesOf = (term: string) => find(term)?.[0].length ?? 0;
        part.terms = longer
          .sort((a, b) => placesOf(b) - placesOf(a))
          .slice(0, 8)
          .map((term) => ({ term, weight: 0.7 }));
        continue;
      }
    }
    const near = findNearestWord(part.said, [
      ...names.vocabulary,
      ...shard.filter((term) => !term.startsWith('@')),
    ]);
    if (near) {
      part.terms = [{ term: stemOf(near.word), weight: 0.8 }];
      repaired.push({ said: part.said, read: near.word });
    }
  }
  await read(parts.flatMap(({ terms }) => terms.map(({ term }) => term)));
  return {
    parts,
    repaired,
    unknown: parts
      .filter(({ terms }) => !terms.some(({ term }) => find(term)))
      .map(({ said }) => said),
    passing: parts.every(({ isName, terms }) => !isName && isPassing(terms, find)),
    ...rankPlaces(parts, find, manifest, asked[0]),
  };
}

/**
 * The files of words that a question will need while it is still being typed: those of its whole words, and that of the
 * last one once it has so many letters that hardly another file has what it may become.
 */
export function foreseeShards(
  question: ReadQuestion,
  { names, manifest }: Pick<TextSources, 'names' | 'manifest'>,
): Set<number> {
  const { words, open } = question;
  const sure = open && words.at(-1)!.length < lettersThatTell ? words.slice(0, -1) : words;
  const readings = readTerms({ ...question, words: sure }, names.findOwners(sure), names.synonyms);
  const terms = [...listTerms(readings), ...(sure.length > 0 ? listAsking(question) : [])];
  return new Set(terms.map((term) => findShard(term, manifest.shards)));
}

const lettersThatTell = 4;

function listTerms(readings: QuestionPart[]) {
  return readings.flatMap(({ terms, instead = [] }) => [
    ...terms.map(({ term }) => term),
    ...instead,
  ]);
}

/** The term of the word that asks, which names of places may begin with. */
function listAsking({ all }: ReadQuestion) {
  const asking = all.find((word) => questionWords.has(word));
  return asking === undefined ? [] : [`?${asking}`];
}

/** Whether a part of a question is but a name that the guide mentions in passing, or nothing that it knows. */
function isPassing(terms: QuestionPart['terms'], find: (term: string) => Postings | undefined) {
  return terms.every(({ term }) => {
    const postings = find(term);
    return postings === undefined || postings[2] === 1;
  });
}

/** The file that a word stands in, if it stands in any. */
function findShard(term: string, firsts: string[]) {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (firsts[middle]! <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

export type WordsFile = Record<string, Postings>;

interface TextSources {
  names: Pick<NameFinder, 'findOwners' | 'vocabulary' | 'synonyms'>;
  manifest: IndexManifest;
  load: (shard: number) => Promise<WordsFile>;
}

interface Repair {
  said: string;
  read: string;
}

export interface TextAnswer extends Ranking {
  parts: QuestionPart[];
  /** Words with a typo, and as what they were read. */
  repaired: Repair[];
  /** Words that nothing in the guide has. */
  unknown: string[];
  /** Nothing but names that the guide mentions in passing: it describes nothing that is called so. */
  passing: boolean;
}
