import {
  describeMaintainers,
  listBacked,
  listMaintained,
  sum,
  type BackedProject,
} from '../../model/organizations/backing.ts';
import { sourceFinder } from '../../model/references.ts';
import type { OrganizationEntry, Site } from '../../model/site.ts';
import type { ApiSource } from '../../schemas/api/parts.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';

/** Every organization with its totals. */
export function listOrganizationSummaries(site: Site, home: URL) {
  const point = pointerMaker(home);
  return [...site.organizations.values()].map((organization) => ({
    ...identify(point, organization, listBacked(site, organization.id)),
    githubOrganization: plainFact(organization.githubOrganization),
    website: plainFact(organization.website),
  }));
}

/** Everything about one organization. */
export function printOrganizationDetail(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const organization = site.organizations.get(id)!;
  const cite = sourceCiter(sourceFinder(site, []));
  const backed = listBacked(site, id);
  const read = cite(organization.ref ?? []);
  const own = <Value>(value: Value | undefined) =>
    value === undefined
      ? { state: 'not-recorded' as const }
      : { state: 'stated' as const, value, sources: read };
  return {
    ...identify(point, organization, backed),
    githubOrganization: own(organization.githubOrganization),
    website: own(organization.website),
    relations: (organization.relations ?? []).flatMap(({ kind, project, program, note, ref }) => {
      const takesPartIn = program === undefined ? undefined : site.programs.get(program);
      return {
        kind,
        project: point.project(site.projects.get(project)!),
        ...(takesPartIn && { program: point.program(takesPartIn) }),
        ...(note && { note }),
        sources: cite(ref),
      };
    }),
    maintains: backed.map(({ project, people, share }) => ({
      project: point.project(project),
      count: people,
      share: round(share),
    })),
    sources: [...read, ...(backed.length > 0 || read.length === 0 ? citeList(site) : [])],
  };
}

/** How many people maintain each counted project, for whom, by name of the project. */
export function listDiversity(site: Site, home: URL) {
  const point = pointerMaker(home);
  return listMaintained(site).map(({ project }) => ({
    project: point.project(project),
    maintainers: printMaintainerCount(site, point, project.id),
  }));
}

/** The counts of one project; a project that the list lacks is not recorded. */
export function printMaintainerCount(site: Site, point: Point, id: string) {
  const backing = describeMaintainers(site, id);
  if (!backing) return { state: 'not-recorded' as const };
  const { total, organizations, independent, unknown, ownList, groups, groupsOnly } = backing;
  return {
    state: 'stated' as const,
    value: {
      total,
      independent,
      unknown,
      organizations: organizations.map(({ organization, people, share }) => ({
        organization: point.organization(organization),
        count: people,
        share: round(share),
      })),
      ...(ownList && { listedAt: ownList }),
      ...(groups.length > 0 && { groups, groupsOnly }),
    },
    sources: citeList(site),
  };
}

function identify(point: Point, organization: OrganizationEntry, backed: BackedProject[]) {
  return {
    ...point.organization(organization),
    otherSpellings: organization.otherSpellings ?? [],
    maintainersTotal: sum(backed),
    projectsTotal: backed.length,
    verified: organization.verified,
  };
}

/** Four digits tell every two shares apart. */
function round(share: number) {
  return Math.round(share * 10_000) / 10_000;
}

/** The list of maintainers as a source, if the community has one. */
function citeList({ maintainers }: Site): ApiSource[] {
  if (!maintainers) return [];
  const { source, snapshotDate } = maintainers;
  return [{ title: source.name, url: source.url, date: snapshotDate }];
}

function plainFact<Value>(value: Value | undefined) {
  return value === undefined
    ? { state: 'not-recorded' as const }
    : { state: 'stated' as const, value };
}
