import { isSeq, type Document } from 'yaml';
import type { Difference } from './landscape-drift.ts';
import type { LandscapeMove } from './landscape-move.ts';

/**
 * Brings a parsed catalog file up to date with the landscape, comments kept: changed fields, a move of level as the last
 * lines of the history, and the day of the copy, which was read no earlier. Applying it twice changes nothing more.
 */
export function updateCatalogFile(
  file: Document,
  changes: Difference[],
  move: LandscapeMove | undefined,
  day: string,
) {
  for (const { field, now } of changes) file.set(field, now);
  if (move) {
    file.set('maturity', move.to);
    for (const { level, on } of move.steps) {
      const when = on ? { on } : { noLaterThan: day };
      file.addIn(['history'], file.createNode({ level, ...when, source: 'landscape' }));
    }
  }
  const { sources } = file.toJS() as { sources: CatalogSource[] };
  const place = sources.findIndex(({ id }) => id === 'landscape');
  if (place < 0) return;
  file.setIn(['sources', place, 'date'], day);
  if ((sources[place]?.retrieved ?? '') < day) file.setIn(['sources', place, 'retrieved'], day);
  const facts = file.getIn(['sources', place, 'facts']);
  const stated = move ? ['maturity', 'history'] : [];
  const missing = stated.filter((fact) => !sources.some((source) => source.facts.includes(fact)));
  if (isSeq(facts)) for (const fact of missing) facts.add(fact);
}

interface CatalogSource {
  id: string;
  retrieved?: string;
  facts: string[];
}
