import type { Site } from '../site.ts';
import { timelinePath } from '../urls.browser.ts';
import { shownLevels, type Level } from './levels.ts';
import { titleMoves } from './move-words.browser.ts';
import { groupChangesByYear, listChanges, type Change } from './timeline.ts';

/** The changes of one year by the level that was reached, in the order of lists; empty levels are left out. */
export function groupMovesOfYear(site: Site, year: string): MoveGroup[] {
  const changes = listChanges(site).filter(({ day }) => day.startsWith(year));
  return shownLevels(site)
    .map((level) => describe({ level, year }, changes))
    .filter((group) => group.changes.length > 0);
}

/** The changes to one level, newest year first. */
export function groupMovesTo(site: Site, level: Level): MoveGroup[] {
  return groupChangesByYear(listChanges(site).filter((change) => change.level === level)).map(
    ({ year, changes }) => describe({ level, year }, changes),
  );
}

/** Levels that some project has reached on a known day, in the order of lists. */
export function listReachedLevels(site: Site) {
  const reached = new Set(listChanges(site).map(({ level }) => level));
  return shownLevels(site).filter((level) => reached.has(level));
}

/** How many changes each year had to each of these levels, newest year first. */
export function countMoves(site: Site, levels: Level[]): MovesOfYear[] {
  return groupChangesByYear(listChanges(site)).map(({ year, changes }) => ({
    year,
    counts: levels.map((level) => changes.filter((change) => change.level === level).length),
    total: changes.length,
  }));
}

/** Anchor of the changes to a level on the page of a year. */
export function moveAnchor(level: Level) {
  return `to-${level.id}`;
}

/** Path of the page about all changes to one level, or of one of its years. */
export function movesPath(level: Level, year?: string) {
  return `${timelinePath(`to/${level.id}`)}${year ? `#year-${year}` : ''}`;
}

function describe({ level, year }: { level: Level; year: string }, changes: Change[]): MoveGroup {
  const own = changes.filter((change) => change.level === level);
  const fresh = own.filter(({ from }) => from === undefined).length;
  return {
    level,
    year,
    title: titleMoves({ level, year }, { count: own.length, fresh }),
    changes: own,
  };
}

interface MoveGroup {
  level: Level;
  year: string;
  /** The answer to who moved there then, as "Moved to graduated in 2025: 4". */
  title: string;
  /** Newest first. */
  changes: Change[];
}

interface MovesOfYear {
  year: string;
  /** In the order of the levels that were asked for. */
  counts: number[];
  total: number;
}
