import { citer, sourceFinder, type Cite } from './references.ts';
import type { OrganizationEntry, Site } from './site.ts';

/** Links references of an organization; they always name the edition they cite. */
export function citeOrganization(site: Site): Cite {
  return citer(sourceFinder(site, []));
}

/** The organizations that declare a relation to a project, with the relation. */
export function listBackers(site: Site, project: string): Backer[] {
  return [...site.organizations.values()].flatMap((organization) =>
    (organization.relations ?? [])
      .filter((relation) => relation.project === project)
      .map((relation) => ({ organization, relation })),
  );
}

/** The organizations that take part in a program, with the relation. */
export function listParticipants(site: Site, program: string): Backer[] {
  return [...site.organizations.values()].flatMap((organization) =>
    (organization.relations ?? [])
      .filter((relation) => relation.program === program)
      .map((relation) => ({ organization, relation })),
  );
}

export interface Backer {
  organization: OrganizationEntry;
  relation: NonNullable<OrganizationEntry['relations']>[number];
}
