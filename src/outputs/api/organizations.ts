import { sourceFinder } from '../../model/references.ts';
import type { OrganizationEntry, Site } from '../../model/site.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';

/** Every organization with its totals. */
export function listOrganizationSummaries(site: Site, home: URL) {
  const point = pointerMaker(home);
  return [...site.organizations.values()].map((organization) => ({
    ...identify(site, point, organization),
    githubOrganization: plainFact(organization.githubOrganization),
    website: plainFact(organization.website),
  }));
}

/** Everything about one organization. */
export function describeOrganization(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const organization = site.organizations.get(id)!;
  const cite = sourceCiter(sourceFinder(site, []));
  const maintained = listMaintained(site, organization);
  const read = cite(organization.ref ?? []);
  const own = <Value>(value: Value | undefined) =>
    value === undefined
      ? { state: 'not-recorded' as const }
      : { state: 'stated' as const, value, sources: read };
  return {
    ...identify(site, point, organization),
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
    maintains: maintained.map(({ project, count }) => ({
      project: point.project(site.projects.get(project)!),
      count,
    })),
    sources: [...read, ...(maintained.length > 0 ? [listSource(site)!] : [])],
  };
}

/** How many people maintain each counted project, for whom, in the order of the list. */
export function listDiversity(site: Site, home: URL) {
  const point = pointerMaker(home);
  return (site.maintainers?.projects ?? []).map(({ project }) => ({
    project: point.project(site.projects.get(project)!),
    maintainers: countMaintainers(site, point, project),
  }));
}

/** The counts of one project; a project that the list lacks is not recorded. */
export function countMaintainers(site: Site, point: Point, id: string) {
  const counted = site.maintainers?.projects.find(({ project }) => project === id);
  if (!counted) return { state: 'not-recorded' as const };
  return {
    state: 'stated' as const,
    value: {
      total: counted.totalMaintainers,
      independent: counted.independentMaintainers,
      unknown: counted.unknownOrganization,
      organizations: counted.organizations.map(({ name, maintainers: count }) => {
        const organization = findOrganization(site, name);
        return {
          name,
          count,
          ...(organization && { organization: point.organization(organization) }),
        };
      }),
      ...(counted.maintainersUrl && { listedAt: counted.maintainersUrl }),
    },
    sources: [listSource(site)!],
  };
}

/** The projects in which the list names maintainers of an organization, most maintainers first. */
export function listMaintained(site: Site, organization: OrganizationEntry) {
  const spellings = [organization.name, ...(organization.otherSpellings ?? [])];
  return (site.maintainers?.projects ?? [])
    .flatMap(({ project, organizations }) => {
      const own = organizations.filter(({ name }) => spellings.includes(name));
      const count = own.reduce((sum, { maintainers }) => sum + maintainers, 0);
      return count > 0 ? [{ project, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.project < b.project ? -1 : 1));
}

function identify(site: Site, point: Point, organization: OrganizationEntry) {
  const maintained = listMaintained(site, organization);
  return {
    ...point.organization(organization),
    otherSpellings: organization.otherSpellings ?? [],
    maintainersTotal: maintained.reduce((sum, { count }) => sum + count, 0),
    projectsTotal: maintained.length,
    verified: organization.verified,
  };
}

function findOrganization(site: Site, name: string) {
  return [...site.organizations.values()].find(
    (organization) => organization.name === name || organization.otherSpellings?.includes(name),
  );
}

function listSource({ maintainers }: Site) {
  return (
    maintainers && {
      title: maintainers.source.name,
      url: maintainers.source.url,
      date: maintainers.snapshotDate,
    }
  );
}

function plainFact<Value>(value: Value | undefined) {
  return value === undefined
    ? { state: 'not-recorded' as const }
    : { state: 'stated' as const, value };
}
