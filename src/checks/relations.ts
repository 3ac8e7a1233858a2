import type { CollectionName } from '../schemas/index.ts';
import type { Site } from '../model/site.ts';
import { didYouMean, type Check, type FileIds, type Finding } from './finding.ts';

export const relationsExist: Check = {
  id: 'relations-exist',
  meaning: 'Every id that names another file leads to one that exists.',
  run: (site, files) =>
    listRelations(site).flatMap((relation) =>
      files[relation.to].has(relation.id) ? [] : [describe(relation, files)],
    ),
};

function listRelations(site: Site): Relation[] {
  const relations: Relation[] = [];
  const add = (file: string, field: string, to: CollectionName, id: string | undefined) => {
    if (id !== undefined) relations.push({ file, field, to, id });
  };
  for (const entry of site.governance.values()) {
    add(entry.file, 'project', 'projects', entry.project);
    add(entry.file, 'edition.supersedes', 'governance', entry.edition.supersedes);
    add(entry.file, 'edition.supersededBy', 'governance', entry.edition.supersededBy);
  }
  for (const role of site.roles.values()) add(role.file, 'folder', 'governance', role.governance);
  for (const organization of site.organizations.values()) {
    organization.relations?.forEach((relation, index) => {
      add(organization.file, `relations[${index}].project`, 'projects', relation.project);
      add(organization.file, `relations[${index}].program`, 'programs', relation.program);
    });
  }
  for (const program of site.programs.values()) {
    add(program.file, 'project', 'projects', program.project);
    add(program.file, 'governance', 'governance', program.governance);
    program.roles?.forEach((role, index) =>
      add(program.file, `roles[${index}]`, 'roles', `${program.governance ?? ''}/${role}`),
    );
  }
  for (const term of site.glossary.values()) {
    term.related?.forEach((id, index) => add(term.file, `related[${index}]`, 'glossary', id));
  }
  for (const list of site.vocabulary.values()) {
    for (const [value, word] of Object.entries(list.values)) {
      add(list.file, `values.${value}.term`, 'glossary', word.term);
    }
  }
  site.maintainers?.projects.forEach(({ project }, index) =>
    add(site.maintainers!.file, `projects[${index}].project`, 'projects', project),
  );
  return relations;
}

function describe({ file, field, to, id }: Relation, files: FileIds): Finding {
  return {
    file,
    field,
    message: `there is no ${nouns[to]} "${id}".`,
    hint: didYouMean(id, files[to]) ?? `The ids are the file names in content/${to}/.`,
  };
}

const nouns: Record<CollectionName, string> = {
  projects: 'project',
  governance: 'governance edition',
  roles: 'role',
  organizations: 'organization',
  programs: 'program',
  glossary: 'glossary term',
  vocabulary: 'vocabulary',
  maintainers: 'list of maintainers',
  review: 'review',
  search: 'list of search words',
  site: 'site',
};

interface Relation {
  file: string;
  field: string;
  to: CollectionName;
  id: string;
}
