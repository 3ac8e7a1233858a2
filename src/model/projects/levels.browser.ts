import type { Level } from './maturity.ts';

/** Levels in the order in which lists show them; archived last. */
export const shownLevels: Level[] = ['graduated', 'incubating', 'sandbox', 'accepted', 'archived'];

/** The shape of each level on a ground of 16 units; "accepted" says that none is recorded and has none. */
export const levelShapes: Record<Level, string> = {
  accepted: '',
  sandbox: '<path d="M2 2h12v12H2z" fill="none" stroke="currentColor" stroke-width="2"/>',
  incubating:
    '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M1.5 8a6.5 6.5 0 0 0 13 0z" fill="currentColor"/>',
  graduated: '<path d="M8 0l8 8-8 8-8-8z" fill="currentColor"/>',
  archived:
    '<path d="M2 6v8h12V6M0 2h16v4H0zM5.5 9.5h5" fill="none" stroke="currentColor" stroke-width="1.6"/>',
};

/** The level of a project on a day: its last move on or before it. Undefined before it was accepted. */
export function levelOn(
  moves: { level: Level; on?: string | undefined; noLaterThan?: string | undefined }[],
  day: string,
): Level | undefined {
  return moves.filter(({ on, noLaterThan }) => (on ?? noLaterThan ?? '') <= day).at(-1)?.level;
}
