import type { MaintainerChange } from '../model/maintainer-changes.ts';
import type { CountedMaintainers } from '../model/maintainers.ts';
import type { Maintainers } from '../schemas/maintainers.ts';

/** The differences between recorded and new counts in words, one line each, and one summary line. No line names a person. */
export function formatMaintainers(changes: MaintainerChange[], counted: CountedMaintainers) {
  const { unmatched, uncounted, likelySame } = counted;
  return [
    ...changes.map(formatChange),
    ...uncounted.map(
      ({ project, block }) =>
        `not counted: ${block.people.length} in "${block.name}" of ${project}`,
    ),
    ...unmatched.map(
      ({ name, people }) =>
        `not counted: ${people} in "${name}", which is no project of the catalog`,
    ),
    ...likelySame.map(
      (names) =>
        `perhaps one organization: ${names.map((name) => `"${name}"`).join(', ')} (to join them, use otherSpellings in content/organizations/)`,
    ),
    `${changes.length} projects with other maintainers, ${counted.projects.length} counted.`,
  ].join('\n');
}

function formatChange({ project, before, after, parts, movedTo, lostAddress }: MaintainerChange) {
  if (after === undefined) return `maintainers: ${project} ${before} → no longer listed`;
  const details = [
    ...parts.map((part) => {
      if (part.before === 0) return `${part.name} came with ${part.after}`;
      if (part.after === 0) return `${part.name} went`;
      return `${part.name} ${part.before} → ${part.after}`;
    }),
    ...(movedTo ? [`listed at ${movedTo}`] : []),
    ...(lostAddress ? ['no address of a list'] : []),
  ];
  const total = before === after ? `still ${after}` : `${before ?? 'not recorded'} → ${after}`;
  return `maintainers: ${project} ${total} (${details.join('; ')})`;
}

/** The text of content/fetched/maintainers.json. */
export function printMaintainers(day: string, { projects }: CountedMaintainers) {
  const content: Maintainers = {
    snapshotDate: day,
    source: {
      name: 'project-maintainers.csv of cncf/foundation',
      url: 'https://github.com/cncf/foundation/blob/main/project-maintainers.csv',
    },
    projects,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
