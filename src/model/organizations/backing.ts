import { organizationSorts, sortOrganizations, type ListedOrganization } from './list.browser.ts';
import { listCountsOf } from '../by-owner.ts';
import { oncePerSite } from '../once-per-site.ts';
import { indexSpellings } from './names.ts';
import type { OrganizationEntry, ProjectEntry, Site } from '../site.ts';

const spellingsOf = oncePerSite(indexSpellings);

/**
 * Who maintains a project, from the list of maintainers. Undefined where the list does not have the project.
 * Spellings of one organization count together.
 */
export function describeMaintainers(site: Site, project: string): ProjectBacking | undefined {
  const [counted] = listCountsOf(site, project);
  if (!counted) return undefined;
  const owners = spellingsOf(site);
  const people = new Map<OrganizationEntry, number>();
  for (const { name, maintainers } of counted.organizations) {
    const organization = owners.get(name)!;
    people.set(organization, (people.get(organization) ?? 0) + maintainers);
  }
  const total = counted.totalMaintainers;
  return {
    total,
    organizations: [...people]
      .map(([organization, count]) => ({ organization, people: count, share: count / total }))
      .sort((a, b) => b.people - a.people),
    independent: counted.independentMaintainers,
    unknown: counted.unknownOrganization,
    ownList: counted.maintainersUrl,
    groups: counted.groups ?? [],
    groupsOnly: counted.groupsOnly === true,
  };
}

/** Every project of the list with who maintains it, by name of the project. */
export const listMaintained = oncePerSite((site): MaintainedProject[] =>
  [...site.projects.values()].flatMap((project) => {
    const backing = describeMaintainers(site, project.id);
    return backing ? [{ project, backing }] : [];
  }),
);

/** The projects that an organization has maintainers in, the largest share first. */
export function listBacked(site: Site, organization: string): BackedProject[] {
  return backedBy(site).get(organization) ?? [];
}

const backedBy = oncePerSite((site) => {
  const pairs = listMaintained(site).flatMap(({ project, backing: { total, organizations } }) =>
    organizations.map(({ organization, people, share }) => ({
      id: organization.id,
      line: { project, people, total, share },
    })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, lines]) => [
      id,
      lines
        .map(({ line }): BackedProject => line)
        .sort((a, b) => b.share - a.share || b.people - a.people),
    ]),
  );
});

/** Every organization with its projects and maintainers, those with most projects first. */
export function listOrganizations(site: Site): OrganizationLine[] {
  const lines = [...site.organizations.values()].map((organization) => {
    const backed = listBacked(site, organization.id);
    return { ...organization, backed, projects: backed.length, people: sum(backed) };
  });
  return sortOrganizations(lines, organizationSorts[0]);
}

/** People of one organization in several projects; one who maintains two projects counts twice. */
export function sum(backed: { people: number }[]) {
  return backed.reduce((total, { people }) => total + people, 0);
}

export interface OrganizationShare {
  organization: OrganizationEntry;
  people: number;
  /** Part of all maintainers of the project, from 0 to 1. */
  share: number;
}

export interface ProjectBacking {
  total: number;
  /** Most people first. */
  organizations: OrganizationShare[];
  independent: number;
  unknown: number;
  /** Address of the project's own list of maintainers. */
  ownList: string | undefined;
  /** Groups of the project, such as committees, whose members count among the maintainers. */
  groups: string[];
  /** True where the list names nobody but their members. */
  groupsOnly: boolean;
}

export interface MaintainedProject {
  project: ProjectEntry;
  backing: ProjectBacking;
}

export interface BackedProject {
  project: ProjectEntry;
  people: number;
  total: number;
  share: number;
}

export type OrganizationLine = OrganizationEntry &
  ListedOrganization & {
    /** The largest share first. */
    backed: BackedProject[];
  };
