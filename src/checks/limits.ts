/**
 * What a file may measure, for whoever reads content. Each is many times what the largest file of the guide has, so
 * that only a mistake or an attack meets it, and what meets it is told so in a second.
 */
export const limits = {
  /** Bytes of a file that people write; the largest has 36 thousand. */
  bytes: 1_000_000,
  /** Bytes of a file that a command writes; it grows with the number of projects. */
  fetchedBytes: 32_000_000,
  /** Characters of the prose of a file; the longest has 1,600. */
  prose: 20_000,
  /** Links in the prose of a file; the most has some 20. */
  links: 300,
  /** Lists and groups inside each other; the deepest has 7. */
  depth: 30,
  /** Places that repeat another place of the file; a value is written out where it holds. */
  aliases: 0,
  /** Files of a community's content. */
  files: 200_000,
  /** Problems of one file that are told at once. */
  problems: 100,
  /** Characters of one sentence of a report; what stands between its two ends is left out. */
  sentence: 1_000,
} as const;
