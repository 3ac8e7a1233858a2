import { closest, distance } from 'fastest-levenshtein';
import type { CollectionName } from '../schemas/index.ts';
import type { Site } from '../model/site.ts';

/** One problem in one file: what is wrong, and what to do about it. */
export interface Finding {
  file: string;
  field?: string | undefined;
  message: string;
  hint?: string | undefined;
  /** Set where the content is sound all the same, but somebody should look at it. */
  isWarning?: true;
}

/** A rule over all files. Its meaning starts with "Every" or "No", so that the list reads as a rulebook. */
export interface Check {
  id: string;
  meaning: string;
  run: (site: Site, files: FileIds) => Finding[];
}

/** What to do about a file in content/fetched/. */
export const fetchedHint =
  'Only "npm run import:landscape" writes this file. Restore its last version.';

/** Ids of all files, those that could not be read included, so that one broken file is one problem. */
export type FileIds = Record<CollectionName, Set<string>>;

/** What is longer is no word that somebody mistyped, and takes long to compare. */
const longestWord = 200;

/** The nearest of the allowed words as a question, or nothing where none is near. */
export function didYouMean(word: string, allowed: Iterable<string>) {
  const nearest = findNearest(word, allowed);
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/**
 * The nearest of the allowed words, or nothing where more than two letters differ, or a third of a long
 * word. Of an address only a part is the word that somebody mistyped; its length can be given.
 */
export function findNearest(word: string, allowed: Iterable<string>, { length } = word) {
  const words = [...allowed];
  if (words.length === 0 || word.length === 0 || word.length > longestWord) return undefined;
  const nearest = closest(word.toLowerCase(), words);
  const near = distance(word.toLowerCase(), nearest.toLowerCase());
  return near <= Math.max(2, Math.floor(length / 3)) ? nearest : undefined;
}
