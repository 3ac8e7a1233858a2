import { oncePerSite } from '../once-per-site.ts';
import type { ProjectEntry, Site } from '../site.ts';

/**
 * What people type or paste when they mean a project, each kind apart, because only the first are names of
 * its own. Whoever lets people search for projects reads this list, so that one field finds what another does.
 */
export const listProjectNames = oncePerSite((site): Map<string, ProjectNames> => {
  const companies = new Set(
    [...site.organizations.values()]
      .flatMap(({ id, name, githubOrganization, otherSpellings = [] }) => [
        id,
        name,
        githubOrganization ?? id,
        ...otherSpellings,
      ])
      .map(fold),
  );
  return new Map(
    [...site.projects.values()].map((project) => [
      project.id,
      {
        names: listOwnNames(project),
        organizations: listGithubOrganizations(project, companies),
        subprojects: (project.namedSubprojects ?? []).map(({ name }) => name),
      },
    ]),
  );
});

/** All of them in one list, each once in whatever case, without the name on the page of the project. */
export function listOtherNames(site: Site, { id, name }: ProjectEntry): string[] {
  const { names, organizations, subprojects } = listProjectNames(site).get(id)!;
  const distinct = new Map(
    [...names, ...organizations, ...subprojects].map((one) => [fold(one), one]),
  );
  distinct.delete(fold(name));
  return [...distinct.values()];
}

/** The names that a project itself goes or went by, besides the one on its page. */
export function listOwnNames({ aliases = [], formerNames = [] }: ProjectEntry): string[] {
  return [...aliases, ...formerNames];
}

/**
 * The GitHub organizations with a repository of the project. A company's is none of its names, unless the
 * main repository is there: what a company once gave away is not found by the name of the company.
 */
function listGithubOrganizations(
  { repository, otherRepositories = [] }: ProjectEntry,
  companies: Set<string>,
): string[] {
  const main = readOwner(repository);
  const others = otherRepositories
    .map(readOwner)
    .filter((owner) => owner !== undefined && !companies.has(fold(owner)));
  return [
    ...new Map(
      [main, ...others].flatMap((owner) => (owner ? [[fold(owner), owner]] : [])),
    ).values(),
  ];
}

function readOwner(address: string) {
  return /^https:\/\/github\.com\/([^/]+)/i.exec(address)?.[1];
}

function fold(name: string) {
  return name.toLowerCase();
}

interface ProjectNames {
  /** Aliases and former names. */
  names: string[];
  /** As GitHub writes them, for example "falcosecurity". */
  organizations: string[];
  /** Parts with a name of their own, for example "Alertmanager". */
  subprojects: string[];
}
