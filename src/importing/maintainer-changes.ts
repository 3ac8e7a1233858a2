import type { ProjectMaintainers } from '../schemas/maintainers.ts';
import { compareNames } from './maintainers.ts';

/** What differs between recorded counts and new ones, for each project in which something does. */
export function compareMaintainers(
  recorded: ProjectMaintainers[],
  counts: ProjectMaintainers[],
): MaintainerChange[] {
  const ids = [...new Set([...recorded, ...counts].map(({ project }) => project))].sort();
  return ids
    .map((project) => {
      const before = recorded.find((one) => one.project === project);
      const after = counts.find((one) => one.project === project);
      return {
        project,
        before: before?.totalMaintainers,
        after: after?.totalMaintainers,
        parts: compareParts(listParts(before), listParts(after)),
        movedTo:
          before?.maintainersUrl === after?.maintainersUrl ? undefined : after?.maintainersUrl,
        lostAddress: Boolean(before?.maintainersUrl && after && !after.maintainersUrl),
      };
    })
    .filter(({ parts, movedTo, lostAddress }) => parts.length > 0 || movedTo || lostAddress);
}

function compareParts(before: Map<string, number>, after: Map<string, number>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareNames)
    .map((name) => ({ name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }))
    .filter((part) => part.before !== part.after);
}

function listParts(counted: ProjectMaintainers | undefined) {
  return new Map<string, number>([
    ...(counted?.organizations.map(({ name, maintainers }) => [name, maintainers] as const) ?? []),
    ['independent', counted?.independentMaintainers ?? 0],
    ['no organization named', counted?.unknownOrganization ?? 0],
  ]);
}

export interface MaintainerChange {
  project: string;
  /** Maintainers in all; undefined where the project was not recorded, or is no longer listed. */
  before: number | undefined;
  after: number | undefined;
  /** Organizations, and people without one, whose number differs; 0 is one that came or went. */
  parts: { name: string; before: number; after: number }[];
  /** Address of the project's own list, where it is another one. */
  movedTo: string | undefined;
  lostAddress: boolean;
}
