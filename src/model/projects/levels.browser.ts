import type { Level } from './maturity.ts';

/** Levels of projects at work, in the order in which lists show them. */
export const activeLevels = ['graduated', 'incubating', 'sandbox'] as const;

/** Levels that a project of the catalog may have, in the order of lists; archived last. */
export const catalogLevels = [...activeLevels, 'archived'] as const;

/** What the catalog says in place of a level for projects of other foundations. */
export const noLevel = 'no-cncf-level';

/** Levels of any day in the order of lists, with the one of which only the acceptance is known. */
export const shownLevels: Level[] = [...activeLevels, 'accepted', 'archived'];

/** The shape of each level on a ground of 16 units; "accepted" says that none is recorded and has none. */
export const levelShapes = shapeLevels('none');

/** The shapes with their open parts filled, for drawings that have lines behind them. */
export function shapeLevels(ground: string): Record<Level, string> {
  const open = `fill="${ground}" stroke="currentColor" stroke-width="2"`;
  return {
    accepted: '',
    sandbox: `<path d="M2 2h12v12H2z" ${open}/>`,
    incubating: `<circle cx="8" cy="8" r="6.5" ${open}/><path d="M1.5 8a6.5 6.5 0 0 0 13 0z" fill="currentColor"/>`,
    graduated: '<path d="M8 0l8 8-8 8-8-8z" fill="currentColor"/>',
    archived:
      '<path d="M2 6v8h12V6M0 2h16v4H0zM5.5 9.5h5" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  };
}

/** The level of a project on a day: its last move on or before it. Undefined before it was accepted. */
export function levelOn(
  moves: { level: Level; on?: string | undefined; noLaterThan?: string | undefined }[],
  day: string,
): Level | undefined {
  return moves.filter(({ on, noLaterThan }) => (on ?? noLaterThan ?? '') <= day).at(-1)?.level;
}
