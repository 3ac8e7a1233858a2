import { joinWords } from '../model/words/text.browser.ts';
import type { Disagreement, Drift } from './landscape-drift.ts';

/** The differences between catalog and landscape in words, one line each, and one summary line. */
export function formatDrift({ added, removed, moved, changed, disagreements }: Drift) {
  const lines = [
    ...added.map(
      ({ name, levels }) =>
        `added: ${name} (${joinWords(levels)}) has no file in content/projects/`,
    ),
    ...removed.map(({ id }) => `removed: ${id} is no longer in the landscape`),
    ...moved.map(
      ({ project, from, to, on, steps }) =>
        `moved: ${project.id} from ${from ?? 'no level'} to ${to}${on ? ` on ${on}` : ', no day given'}${listBetween(steps)}`,
    ),
    ...changed.map(
      ({ project, field, was, now }) =>
        `changed: ${project.id} ${field}: ${was ?? 'not recorded'} → ${now}`,
    ),
    ...listDisagreements(disagreements, 'landscape'),
  ];
  const counts = `${added.length} added, ${removed.length} removed, ${moved.length} moved, ${changed.length} changed, ${disagreements.length} disagreements.`;
  return [...lines, counts].join('\n');
}

/** The levels that were passed since the last recorded move. */
function listBetween(steps: Drift['moved'][number]['steps']) {
  return steps
    .slice(0, -1)
    .map(({ level, on }) => `, ${level} since ${on}`)
    .join('');
}

/** Each disagreement in words: the catalog's value, then that of the other place. */
export function listDisagreements(disagreements: Disagreement[], place: string) {
  return disagreements.map(
    ({ project, field, was, now, why }) =>
      `disagreement: ${project.id} ${field}: ${was ?? 'not recorded'} / ${place} ${now} (${why})`,
  );
}
