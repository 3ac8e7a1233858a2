import type { FacetId } from '../catalog/facet-ids.browser.ts';
import {
  facetPath,
  governanceFacetPath,
  governancePath,
  organizationPath,
  programPath,
  projectPath,
  rightPath,
  rolePath,
  termPath,
} from '../urls.browser.ts';
import type { MoreNames, Named, NamesFile } from './names-format.ts';

/** Everything with a name as a list of things that a question can go to, each with all its names. */
export function listThings(
  names: NamesFile,
  more?: MoreNames,
): { thing: NamedThing; names: string[] }[] {
  const simple = (list: Named[], kind: ThingKind, toPath: (id: string) => string, note: string) =>
    list.map(([name, id, ...others]) => ({
      thing: { kind, label: name, note, path: toPath(id), id },
      names: [name, ...others],
    }));
  const nameOf = nameEditions(names);
  return [
    ...names.projects.map(([name, id, others]) => ({
      thing: { kind: 'project' as const, label: name, note: 'Project', path: projectPath(id), id },
      names: [name, id, ...others],
    })),
    ...names.projects.flatMap(([name, id, others, rules = id]) =>
      rules
        ? [
            {
              thing: {
                kind: 'rules' as const,
                label: name,
                note: 'Governance',
                path: governancePath(rules),
                id: rules,
              },
              names: [name, id, ...others],
            },
          ]
        : [],
    ),
    ...names.editions.map(([name, id, year]) => ({
      thing: {
        kind: 'rules' as const,
        label: year ? `${name}, ${year}` : name,
        note: year ? 'Superseded rules' : 'Governance',
        path: governancePath(id),
        id,
        superseded: year !== undefined,
      },
      names: [year ? `${name} ${year}` : name, id],
    })),
    ...simple(names.terms, 'term', termPath, 'Term'),
    ...simple(names.programs, 'program', programPath, 'Way to join'),
    ...simple(names.rights, 'right', rightPath, 'Roles'),
    ...simple(names.forms, 'form', (id) => governanceFacetPath('model', id), 'Form of governance'),
    ...simple(more?.organizations ?? [], 'organization', organizationPath, 'Organization'),
    // Of a role that only one document has the name says it all.
    ...(more?.roles ?? []).flatMap(([name, editions, id]) =>
      editions.length === 1
        ? [
            {
              thing: describeRolePage(
                name,
                { id: editions[0]!, name: nameOf.get(editions[0]!) ?? editions[0]! },
                id ?? toRoleId(name),
              ),
              names: [name],
            },
          ]
        : [],
    ),
    ...names.places.map(({ label, path, words }) => ({
      thing: { kind: 'place' as const, label, note: 'In the guide', path, id: path },
      names: [label, ...words],
    })),
    ...names.subjects.map((subject) => ({
      thing: {
        kind: 'subject' as const,
        label: `Projects about ${subject}`,
        note: 'Filtered catalog',
        path: `/projects/?q=${encodeURIComponent(subject).replaceAll('%20', '+')}`,
        id: subject,
      },
      names: [subject],
    })),
    ...describeFacets(names.facets),
  ];
}

/** The values of facets as things, with the words for them. */
export function describeFacets(
  facets: NamesFile['facets'],
): { thing: NamedThing; names: string[] }[] {
  return facets.map(([facet, value, label, ...words]) => ({
    thing: {
      kind: 'facet',
      label,
      note: 'Filtered catalog',
      path: facetPath(facet, value),
      id: `${facet} ${value}`,
    },
    // People say what kind of value they mean: "MIT license", "Slack chat".
    names: [label, ...words, `${label} ${facetNouns[facet] ?? ''}`, value.replaceAll('-', ' ')],
  }));
}

const facetNouns: Partial<Record<FacetId, string>> = {
  license: 'license',
  language: 'language',
  chat: 'chat',
  legal: 'sign',
  maturity: 'level',
};

/** The names of all governance documents by id. */
export function nameEditions(names: NamesFile) {
  return new Map([
    ...names.editions.map(([name, id]) => [id, name] as const),
    ...names.projects.flatMap(([name, id, , rules = id]) =>
      rules ? [[rules, name] as const] : [],
    ),
  ]);
}

/** The id of a role, as it follows from its name. */
export function toRoleId(name: string) {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The page of a role as a thing. */
export function describeRolePage(
  name: string,
  edition: { id: string; name: string },
  role: string,
): NamedThing {
  return {
    kind: 'role',
    label: `${name} of ${edition.name}`,
    note: 'Role',
    path: rolePath(`${edition.id}/${role}`),
    id: `${edition.id}/${role}`,
  };
}

export type ThingKind =
  | 'project'
  | 'rules'
  | 'role'
  | 'term'
  | 'program'
  | 'right'
  | 'form'
  | 'organization'
  | 'place'
  | 'subject'
  | 'facet'
  | 'part';

export interface NamedThing {
  kind: ThingKind;
  label: string;
  /** What it is, in a word or two. */
  note: string;
  path: string;
  id: string;
  superseded?: boolean;
}
