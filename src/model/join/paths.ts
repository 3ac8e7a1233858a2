/** Figures of the paths for a maintainer and for a company, counted from the content. */
import { organizationSteps } from '../organizations/counts.ts';
import type { MaintainedProject } from '../organizations/backing.ts';
import { editionTitle, listCurrentEditions } from '../governance/governance.ts';
import { listProgramsFor, type ContributionKind } from './programs.ts';
import { hasRight } from './data.ts';
import { isArchived } from '../projects/projects.ts';
import { listRoles } from '../roles/roles.ts';
import type { GovernanceEntry, ProgramEntry, ProjectEntry, RoleEntry, Site } from '../site.ts';
import { governancePath } from '../urls.browser.ts';

/**
 * The governance documents in force by size, the smallest first: how many roles they describe, and
 * beside each how many bodies.
 */
export function groupBySize(site: Site): SizeGroup[] {
  const sized = listCurrentEditions(site).map((edition) => ({
    edition,
    roles: listRoles(site, edition.id).length,
    bodies: (edition.bodies ?? []).filter(({ status }) => status === 'active').length,
  }));
  return sizes
    .map(({ title, from, to }) => ({
      title,
      editions: sized
        .filter(({ roles }) => roles >= from && roles <= to)
        .sort((a, b) => a.bodies - b.bodies || a.roles - b.roles)
        .map(({ edition, bodies }) => ({
          name: editionTitle(edition),
          href: governancePath(edition.id),
          bodies,
        })),
    }))
    .filter(({ editions }) => editions.length > 0);
}

const sizes = [
  { title: 'No role', from: 0, to: 0 },
  { title: '1 or 2 roles', from: 1, to: 2 },
  { title: '3 roles', from: 3, to: 3 },
  { title: '4 roles', from: 4, to: 4 },
  { title: '5 roles and more', from: 5, to: Infinity },
];

/** The roles in force whose rights are about one kind of contribution, by project. */
export function listRolesGiving(site: Site, kind: ContributionKind) {
  return listCurrentEditions(site).flatMap((edition): RolesOfEdition[] => {
    const roles = listRoles(site, edition.id).filter((role) => hasRight(role, kind));
    return roles.length > 0 ? [{ edition, roles }] : [];
  });
}

/** Active projects by the number of organizations that their counted maintainers belong to, fewest first. */
export function groupByOrganizations(maintained: MaintainedProject[]): OrganizationGroup[] {
  const active = maintained.filter(({ project }) => !isArchived(project));
  return organizationSteps
    .map(({ label, from, to }) => ({
      title: from === 1 || from === 2 ? `${label} organization${from === 1 ? '' : 's'}` : label,
      count: from,
      projects: active
        .filter(({ backing: { organizations } }) => {
          const count = organizations.length;
          return count >= from && count <= to;
        })
        .map(({ project }) => project),
    }))
    .filter(({ projects }) => projects.length > 0);
}

/** Programs in which organizations lend people to a project, as things are today. */
export function listContributingPrograms(site: Site): ProgramEntry[] {
  return listProgramsFor(site, 'company').filter(
    ({ kind, status }) => kind === 'contributing-organizations' && status === 'current',
  );
}

interface SizeGroup {
  title: string;
  editions: { name: string; href: string; bodies: number }[];
}

interface RolesOfEdition {
  edition: GovernanceEntry;
  roles: RoleEntry[];
}

interface OrganizationGroup {
  title: string;
  /** The smallest number of organizations in it. */
  count: number;
  projects: ProjectEntry[];
}
