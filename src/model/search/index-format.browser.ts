/** What the index of all texts looks like in its files; the build writes it and the browser reads it. */

/** Kinds of places, in the order of their numbers. */
export const kindsOfRecords = [
  'project',
  'rules',
  'role',
  'term',
  'organization',
  'program',
  'guide',
] as const;

export type SearchKind = (typeof kindsOfRecords)[number];

/** So many places are fetched together. */
export const recordsPerBlock = 16;

/**
 * Steps from one place to the next, and for each how much the word says about it, as a digit of base 36; 1 behind them
 * where the guide only mentions what is called so.
 */
export type Postings = [steps: number[], digits: string, passing?: 1];

/** Path, anchor, title of the page, name of the place, heading above it, text. */
export type RecordData = [string, string, string, string, string, string];

export interface IndexManifest {
  total: number;
  /** The number of the first place of each kind. */
  kinds: number[];
  /** Places of rules that others have replaced. */
  superseded: number[];
  /** The number of the first place of the reference of the data; those come last. */
  reference: number;
  /** The first word of each file of words. */
  shards: string[];
}
