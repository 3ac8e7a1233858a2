/**
 * What a list of changes of level holds, with its length, and how many of them are new projects where not all or none
 * are.
 * @example titleMoves({ level: graduated, year: '2025' }, { count: 4, fresh: 0 }) // 'Moved to graduated in 2025: 4'
 */
export function titleMoves(asked: AskedMoves, { count, fresh }: MoveCount) {
  const allFresh = count > 0 && fresh === count;
  const mixed = asked.level && !asked.level.ended && fresh > 0 && !allFresh;
  return `${nameMoves(asked, allFresh)}: ${count}${mixed ? `, ${fresh} of them new` : ''}`;
}

/**
 * The same without figures.
 * @example nameMoves({ level: archived }) // 'Archived'
 */
export function nameMoves({ level, year }: AskedMoves, allFresh = false) {
  return `${namesOfMoves(level, allFresh)}${year ? ` in ${year}` : ''}`;
}

function namesOfMoves(level: AskedMoves['level'], allFresh: boolean) {
  if (!level) return 'Changes of level';
  if (level.ended) return level.label;
  if (level.mark === undefined) return `${level.label}, without a level`;
  return `${allFresh ? 'Accepted as' : 'Moved to'} ${level.label.toLowerCase()}`;
}

export interface AskedMoves {
  /** The level that was reached; undefined for all. */
  level?: { label: string; mark?: string | undefined; ended: boolean } | undefined;
  /** Undefined for all years. */
  year?: string | undefined;
}

interface MoveCount {
  count: number;
  /** How many of them are projects that were not there before. */
  fresh: number;
}
