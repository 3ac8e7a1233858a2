import { listOwnNames } from '../model/projects/names.ts';
import { catalogLevels, listLevels } from '../model/projects/levels.ts';
import type { ProjectEntry, Site } from '../model/site.ts';
import { editionStatuses, governanceModels } from '../schemas/governance.ts';
import { legalKinds, sourcedFields } from '../schemas/project.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

/**
 * Path segments below /projects/, /governance/, /roles/, /organizations/ and /join/ that pages of their own use.
 * The id of a governance edition also stands below /roles/.
 */
export const reservedIds = [
  'by',
  'timeline',
  'compare',
  'elections',
  'review',
  'seats',
  'templates',
  'rules',
  'findings',
  'all',
  'write',
  'question',
  'diversity',
  'requirements',
  'inactivity',
  'person',
  'maintainer',
  'company',
];

/** Values by which lists are narrowed and which a thing can lose. Subjects and languages are left out: they are part of many names. */
const states: { what: string; words: readonly string[] }[] = [
  { what: 'status', words: editionStatuses },
  { what: 'legal requirement', words: legalKinds },
];
const forms = { what: 'form of governance', words: governanceModels };

export const idsStayValid: Check = {
  id: 'ids-stay-valid',
  meaning:
    'No id is reserved for a page, and no id contains a level, status or form that can change.',
  run: (site) => {
    const entries = [
      ...site.projects.values(),
      ...site.governance.values(),
      ...site.organizations.values(),
    ];
    // A program or a role may be named after the committee it is about, a template after the form it is for.
    const levels = { what: 'level', words: catalogLevels(site).map(({ id }) => id) };
    const templates = [...site.governance.values()].filter(({ kind }) => kind === 'template');
    const others = [...site.programs.values(), ...site.roles.values(), ...templates];
    return [
      ...[...entries, ...site.programs.values()].flatMap(({ id, file }) =>
        reservedIds.includes(id)
          ? [
              {
                file,
                field: 'file name',
                message: `"${id}" is reserved for a page.`,
                hint: `Reserved: ${reservedIds.join(', ')}.`,
              },
            ]
          : [],
      ),
      ...entries
        .filter((entry) => !('kind' in entry && entry.kind === 'template'))
        .flatMap(({ id, file }) => findState(id, file, [levels, ...states, forms])),
      ...others.flatMap(({ id, file }) =>
        findState(id.split('/').at(-1) ?? '', file, [levels, ...states]),
      ),
    ];
  },
};

function findState(id: string, file: string, kinds: typeof states): Finding[] {
  const found = kinds
    .flatMap(({ what, words }) => words.map((word) => ({ what, word })))
    .find(({ word }) => `-${id}-`.includes(`-${word}-`));
  return found
    ? [
        {
          file,
          field: 'file name',
          message: `"${id}" contains the ${found.what} "${found.word}", which can change.`,
          hint: 'An id says what the thing is, never its state.',
        },
      ]
    : [];
}

export const aliasesAreUnique: Check = {
  id: 'aliases-are-unique',
  meaning: 'No name, alias, former name, subproject or other spelling stands for two things.',
  run: (site) => [
    ...findNamesakes([...site.projects.values()]),
    ...findShared(
      [...site.projects.values()].flatMap((project) => [
        { ...project, field: 'aliases', others: listOwnNames(project) },
        {
          ...project,
          field: 'namedSubprojects',
          others: (project.namedSubprojects ?? []).map(({ name }) => name),
        },
      ]),
    ),
    ...findShared(
      [...site.organizations.values()].map(({ id, file, name, otherSpellings = [] }) => ({
        id,
        file,
        field: 'otherSpellings',
        name,
        others: otherSpellings,
      })),
    ),
  ],
};

/** Projects with the name of another: no page, list or search could tell the two apart. */
function findNamesakes(projects: ProjectEntry[]): Finding[] {
  const owners = new Map<string, string>();
  return projects.flatMap(({ id, file, name }): Finding[] => {
    const key = name.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? id);
    return owner === undefined
      ? []
      : [
          {
            file,
            field: 'name',
            message: `"${name}" is already the name of "${owner}".`,
            hint: 'Add to the name what tells the two apart, or join the files.',
          },
        ];
  });
}

function findShared(
  things: { id: string; file: string; field: string; name: string; others: string[] }[],
): Finding[] {
  const owners = new Map<string, string>();
  for (const { id, name } of things) {
    owners.set(id, id);
    owners.set(name.toLowerCase(), id);
  }
  return things.flatMap(({ id, file, field, others }) =>
    others.flatMap((alias): Finding[] => {
      const key = alias.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      return owner === undefined || owner === id
        ? []
        : [
            {
              file,
              field,
              message: `"${alias}" already stands for "${owner}".`,
              hint: 'Remove it from one of the two files.',
            },
          ];
    }),
  );
}

export const datesAreInOrder: Check = {
  id: 'dates-are-in-order',
  meaning:
    'Every history runs forward and ends at the level of today, and no move, count or change lies after the day of the site.',
  run: (site) => {
    const { asOf } = site.settings;
    const late = (file: string, field: string, day: string | undefined): Finding[] =>
      day !== undefined && day > asOf
        ? [
            {
              file,
              field,
              message: `"${day}" lies after ${asOf}, the day that content/site.yaml gives as today.`,
              hint: 'Correct the date, or "asOf" in content/site.yaml.',
            },
          ]
        : [];
    return [
      ...[...site.projects.values()].flatMap((project) => [
        ...late(project.file, 'governanceReading.on', project.governanceReading?.on),
        ...(project.lookedFor ?? []).flatMap(({ on }, index) =>
          late(project.file, `lookedFor[${index}].on`, on),
        ),
        ...(project.history ?? []).flatMap(({ on, noLaterThan }, index) => [
          ...late(project.file, `history[${index}].on`, on),
          ...late(project.file, `history[${index}].noLaterThan`, noLaterThan),
        ]),
        ...checkHistory(site, project),
      ]),
      ...(site.maintainers
        ? late(site.maintainers.file, 'snapshotDate', site.maintainers.snapshotDate)
        : []),
      ...(site.review ? late(site.review.file, 'change.merged', site.review.change?.merged) : []),
    ];
  },
};

function checkHistory(site: Site, { file, history = [], maturity }: ProjectEntry): Finding[] {
  const days = history.map(({ on, noLaterThan }) => on ?? noLaterThan ?? '');
  const disorder = days.flatMap((day, index): Finding[] => {
    const before = days[index - 1];
    return before !== undefined && before > day
      ? [
          {
            file,
            field: `history[${index}]`,
            message: `"${day}" lies before "${before}", the date of the move above it.`,
            hint: 'List the moves from the oldest to the newest.',
          },
        ]
      : [];
  });
  const last = history.at(-1)?.level;
  const levels = listLevels(site);
  const isUnknown = levels.some(({ id, mark }) => id === last && !mark);
  // What is no level of the community is told elsewhere.
  const isNone = ![maturity, last].every((level) => levels.some(({ id }) => id === level));
  const level =
    last === undefined || last === maturity || isUnknown || (maturity !== undefined && isNone)
      ? []
      : [
          {
            file,
            field: 'maturity',
            message: `"${maturity ?? 'not recorded'}" is not "${last}", the last move of the history.`,
          },
        ];
  return [...disorder, ...level];
}

export const factsHaveSources: Check = {
  id: 'facts-have-sources',
  meaning:
    'Every fact of a project is listed under a source of its file, and no source lists a fact that is not there.',
  run: (site) =>
    [...site.projects.values()].flatMap((project) => {
      const listed = new Set(project.sources.flatMap(({ facts }) => facts));
      const ids = project.sources.map(({ id }) => id);
      const unknown = (field: string, id: string | undefined): Finding[] =>
        id === undefined || ids.includes(id)
          ? []
          : [
              {
                file: project.file,
                field,
                message: `there is no source "${id}" in this file.`,
                hint: didYouMean(id, ids) ?? `Sources: ${ids.join(', ')}.`,
              },
            ];
      return [
        ...sourcedFields.flatMap((field): Finding[] => {
          const stated = project[field] !== undefined;
          if (stated === listed.has(field)) return [];
          return stated
            ? [
                {
                  file: project.file,
                  field,
                  message: 'has no source.',
                  hint: 'Add its name to "facts" of the source it was read from.',
                },
              ]
            : [
                {
                  file: project.file,
                  field: 'sources',
                  message: `a source lists "${field}", but the file has no such fact.`,
                },
              ];
        }),
        ...(project.history ?? []).flatMap(({ source }, index) =>
          unknown(`history[${index}].source`, source),
        ),
        ...(project.chat ?? []).flatMap(({ source }, index) =>
          unknown(`chat[${index}].source`, source),
        ),
      ];
    }),
};
