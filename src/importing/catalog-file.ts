import type { Document } from 'yaml';
import type { Difference, Drift } from './landscape.ts';

/**
 * Brings a parsed catalog file up to date with the landscape, comments kept: changed fields, a move of level
 * as the last line of the history, and the day of the copy. Applying it twice changes nothing more.
 */
export function updateCatalogFile(
  file: Document,
  changes: Difference[],
  move: Drift['moved'][number] | undefined,
  day: string,
) {
  for (const { field, now } of changes) file.set(field, now);
  if (move) {
    file.set('maturity', move.to);
    const when = move.on ? { on: move.on } : { noLaterThan: day };
    file.addIn(['history'], file.createNode({ level: move.to, ...when, source: 'landscape' }));
  }
  const sources = file.toJS() as { sources: { id: string }[] };
  const place = sources.sources.findIndex(({ id }) => id === 'landscape');
  if (place >= 0) file.setIn(['sources', place, 'date'], day);
}
