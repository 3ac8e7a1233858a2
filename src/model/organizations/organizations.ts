import { sum, type BackedProject } from './backing.ts';
import { listBeginningAlike, listLikelySame } from './names.ts';
import { citer, type Cite } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import type { OrganizationEntry, Site } from '../site.ts';
import { countOf, joinWords } from '../words/text.browser.ts';
import { programPath, projectPath } from '../urls.browser.ts';
import { labelOf, linkedLabel } from '../vocabulary.ts';

/** Links references of an organization; they always name the edition they cite. */
function citeOrganization(site: Site): Cite {
  return citer(site, []);
}

/** What an organization does, in one sentence: counted where the list of maintainers names it, else as it declares. */
export function summarizeBacking(
  site: Site,
  { relations = [] }: OrganizationEntry,
  backed: BackedProject[],
) {
  if (backed.length > 0) {
    const names =
      backed.length > 3 ? countOf(backed.length, 'project') : joinWords(backed.map(nameOf));
    return `${countOf(sum(backed), 'maintainer')} in ${names}.`;
  }
  const declared = relations.map(({ project }) => site.projects.get(project)?.name ?? project);
  return declared.length > 0
    ? `Declares that it backs ${joinWords(declared)}. The list of maintainers does not name it.`
    : 'The list of maintainers no longer names it.';
}

function nameOf({ project }: BackedProject) {
  return project.name;
}

/** The relations that an organization declares, each with the project, the program and the lines. */
export function listOrganizationRows(site: Site, organization: OrganizationEntry): Row[] {
  const row = rowBuilder(citeOrganization(site));
  return (organization.relations ?? []).map((relation) => {
    const name = site.projects.get(relation.project)?.name ?? relation.project;
    return row(relation.project, name, relation, ({ kind, program, note }) => [
      [
        program
          ? { text: labelOf(site, 'relation-kind', kind), href: programPath(program) }
          : linkedLabel(site, 'relation-kind', kind),
        ' of ',
        { text: name, href: projectPath(relation.project) },
      ],
      note ? [note] : [],
      program
        ? [
            {
              text: 'Organizations today, and what higher levels ask',
              href: `${projectPath(relation.project)}#${program}`,
            },
          ]
        : [],
    ]);
  });
}

/** Organizations with names so alike that they may be one. Nothing joins them but an entry in a file. */
export function listLikelySameOrganizations(site: Site): OrganizationEntry[][] {
  const organizations = [...site.organizations.values()];
  const names = organizations.map(({ name }) => name);
  return [...listLikelySame(names), ...listBeginningAlike(names)].map((group) =>
    group.map((name) => organizations.find((one) => one.name === name)!),
  );
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

interface Backer {
  organization: OrganizationEntry;
  relation: NonNullable<OrganizationEntry['relations']>[number];
}
