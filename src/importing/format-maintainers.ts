import { Document, type Scalar } from 'yaml';
import type { MaintainerChange } from './maintainer-changes.ts';
import type { CountedMaintainers } from './maintainers.ts';
import type { Maintainers } from '../schemas/maintainers.ts';

/** The differences between recorded and new counts in words, one line each, and one summary line. No line names a person. */
export function formatMaintainers(changes: MaintainerChange[], counted: CountedMaintainers) {
  const { unmatched, uncounted, added, held, likelySame } = counted;
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
    ...added.map(({ name, id }) =>
      id
        ? `new organization: "${name}" (content/organizations/${id}.yaml)`
        : `new organization: "${name}" (make its file in content/organizations/ by hand)`,
    ),
    ...held.map(
      (project) => `kept as recorded: ${project}, until its new organizations have their files`,
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

/** The text of the file of an organization of which the list alone is known. */
export function printOrganization(name: string, day: string) {
  const document = new Document({ name, verified: day });
  const verified = document.get('verified', true) as Scalar;
  verified.type = 'QUOTE_SINGLE';
  return document.toString({ singleQuote: true, lineWidth: 100 });
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
