import type { ProjectMaintainers } from '../schemas/maintainers.ts';
import { assignBlocks, isUncounted, nameGroup, type MaintainerBlock } from './maintainer-blocks.ts';
import { listBeginningAlike, listLikelySame } from '../model/organizations/names.ts';
import {
  chooseSpelling,
  listNewOrganizations,
  readCompany,
  recognizeOrganizations,
  type NewOrganization,
} from './companies.ts';
import type { Site } from '../model/site.ts';

/**
 * Counts the maintainers of each project by organization, each person once per project. Throws an Error with
 * one sentence where the list holds so few of the recorded projects that a part of it must be missing, or where
 * `copied`, its day, lies before that of the recorded one.
 */
export function countMaintainers(
  blocks: MaintainerBlock[],
  site: Site,
  copied?: string,
): CountedMaintainers {
  const recorded = site.maintainers?.snapshotDate ?? '';
  if (copied !== undefined && copied < recorded)
    throw new Error(`it is of ${copied}, older than the recorded list of ${recorded}.`);
  const { projects, unmatched } = assignBlocks(blocks, [...site.projects.values()]);
  const spell = chooseSpelling(site);
  const isKnown = recognizeOrganizations(site);
  const all = [...projects].map(([{ id }, ofProject]) => ({
    id,
    counted: ofProject.filter((block, place) => !isUncounted(block, place)),
    uncounted: ofProject.filter(isUncounted),
  }));
  const counts = all
    .map(({ id, counted }) => countProject(id, counted, { spell, isKnown }))
    .filter(({ totalMaintainers }) => totalMaintainers > 0)
    .sort((a, b) => (a.project < b.project ? -1 : 1));
  const before = site.maintainers?.projects.length ?? 0;
  const found = counts.filter(({ project }) => findCount(site, project)).length;
  if (found < before / 2)
    throw new Error(
      `it has maintainers of only ${found} of the ${before} projects that were recorded; it is cut off, or much older.`,
    );
  const names = [...counts, ...(site.maintainers?.projects ?? [])].flatMap(({ organizations }) =>
    organizations.map(({ name }) => name),
  );
  const added = listNewOrganizations(
    site,
    counts.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
  );
  const byHand = new Set(added.filter(({ id }) => id === undefined).map(({ name }) => name));
  const held = counts.filter(({ organizations }) =>
    organizations.some(({ name }) => byHand.has(name)),
  );
  return {
    projects: counts.flatMap((one) =>
      held.includes(one) ? (findCount(site, one.project) ?? []) : [one],
    ),
    held: held.map(({ project }) => project),
    unmatched,
    uncounted: all.flatMap(({ id, uncounted }) =>
      uncounted.map((block) => ({ project: id, block })),
    ),
    added,
    likelySame: [
      ...listLikelySame(names),
      ...listBeginningAlike(names).filter((group) =>
        added.some(({ name }) => group.includes(name)),
      ),
    ],
  };
}

function countProject(
  project: string,
  blocks: MaintainerBlock[],
  { spell, isKnown }: { spell: (written: string) => string; isKnown: (name: string) => boolean },
): ProjectMaintainers {
  const people = new Map<string, ReturnType<typeof readCompany>>();
  for (const person of blocks.flatMap((block) => block.people)) {
    const key = person.handle || person.person.toLowerCase();
    const known = people.get(key);
    if (!known || known.kind === 'unknown') people.set(key, readCompany(person, isKnown));
  }
  const companies = [...people.values()];
  const names = companies.flatMap((one) => (one.kind === 'organization' ? [spell(one.name)] : []));
  const url = blocks.find((block) => block.url)?.url;
  const peopled = blocks.filter((block) => block.people.length > 0);
  const groups = peopled.flatMap(({ name }) => nameGroup(name) ?? []);
  return {
    project,
    totalMaintainers: companies.length,
    ...(groups.length > 0 && { groups: [...new Set(groups)] }),
    ...(groups.length > 0 && groups.length === peopled.length && { groupsOnly: true as const }),
    independentMaintainers: companies.filter(({ kind }) => kind === 'independent').length,
    unknownOrganization: companies.filter(({ kind }) => kind === 'unknown').length,
    organizations: [...new Set(names)]
      .map((name) => ({ name, maintainers: names.filter((one) => one === name).length }))
      .sort((a, b) => b.maintainers - a.maintainers || compareNames(a.name, b.name)),
    ...(url && { maintainersUrl: url }),
  };
}

/** Orders names by letters, not by a locale, so that the file comes out the same everywhere. */
export function compareNames(a: string, b: string) {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second ? (a < b ? -1 : 1) : first < second ? -1 : 1;
}

function findCount(site: Site, project: string) {
  return site.maintainers?.projects.find((one) => one.project === project);
}

export interface CountedMaintainers {
  projects: ProjectMaintainers[];
  /** Projects that keep what was recorded, until an organization has got a file by hand. */
  held: string[];
  unmatched: { name: string; people: number }[];
  uncounted: { project: string; block: MaintainerBlock }[];
  /** Organizations without a file. */
  added: NewOrganization[];
  likelySame: string[][];
}
