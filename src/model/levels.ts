import type { Level } from './maturity.ts';

/** Levels in the order in which lists show them; archived last. */
export const shownLevels: Level[] = ['graduated', 'incubating', 'sandbox', 'accepted', 'archived'];

/** The level of a project on a day: its last move on or before it. Undefined before it was accepted. */
export function levelOn(
  moves: { level: Level; on?: string | undefined; noLaterThan?: string | undefined }[],
  day: string,
): Level | undefined {
  return moves.filter(({ on, noLaterThan }) => (on ?? noLaterThan ?? '') <= day).at(-1)?.level;
}
