import type { Project } from '../../schemas/project.ts';
import {
  firstStepPlace,
  projectFields,
  type ProjectFieldId,
} from '../../schemas/project-fields.ts';
import { isStatedNone, type Row } from '../rows.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { nameAddress, shortAddress } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';
import { formatShortDay } from '../words/dates.ts';
import type { Sentence } from '../words/text.browser.ts';
import { describeLanguages, listLanguages, severalLabel } from './languages.ts';
import { isArchived } from './projects.ts';
import { describeSearch, findSearch, type Search } from './searches.ts';

/** A field of a project with its state; a question that does not arise is neither none nor silence. */
export function readField<Id extends ProjectFieldId>(
  project: ProjectEntry,
  id: Id,
): FieldState<FieldValues[Id]> {
  const value = valueOf(project, id);
  if (value !== undefined) return { state: 'stated', value };
  if (id === 'legalRequirement' && project.legalRequirement) return { state: 'stated-none' };
  const isLevel = id === 'maturity' || id === 'accepted';
  if (isLevel && !project.hasLevels) return { state: 'does-not-arise' };
  // Where the code is elsewhere, in several languages, no language comes first.
  if (id === 'primaryLanguage' && project.languages) return { state: 'does-not-arise' };
  const { source } = projectFields.find((field) => field.id === id)!;
  const lookedFor = findSearch(project, source);
  return { state: 'not-recorded', ...(lookedFor && { lookedFor }) };
}

function valueOf<Id extends ProjectFieldId>(project: ProjectEntry, id: Id) {
  const values: { [Key in ProjectFieldId]?: FieldValues[Key] | undefined } = {
    ...project,
    ...readDerived(project),
  };
  return values[id];
}

/** The fields whose value is not the one in the file as it stands. */
function readDerived(project: ProjectEntry) {
  const { history, legalRequirement: legal, chat } = project;
  return {
    primaryLanguage: listLanguages(project)[0],
    accepted: history?.[0]?.on,
    legalRequirement: legal && !isStatedNone(legal) ? legal : undefined,
    chat: chat?.map(({ source: _, ...rest }) => rest),
  };
}

/** The places where one starts to contribute, in the order in which to visit them. */
export function listStartRows(site: Site, project: ProjectEntry): Row[] {
  const rows = projectFields.flatMap((field): { place: number; row: Row }[] => {
    if (!('page' in field)) return [];
    const { anchor, label, place } = field.page;
    const lines = printLines(site, project, field.id);
    const search = lines.length === 0 ? findSearch(project, field.source) : undefined;
    if (lines.length === 0 && !search && 'onlyStated' in field.page) return [];
    return [
      {
        place,
        row: {
          id: anchor,
          label,
          state: lines.length > 0 ? 'stated' : 'not-recorded',
          lines,
          citations: [],
          source: lines.length > 0 ? sourceInWords(project, field.source) : undefined,
          search: search && describeSearch(search),
        },
      },
    ];
  });
  const first = findFirstStep(project);
  return [...rows, ...(first ? [{ place: firstStepPlace, row: firstStepRow(first) }] : [])]
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

/**
 * GitHub keeps a page of issues for newcomers for each repository, at "/contribute". The address is derived
 * from the repository, and nobody promises that issues stand on it, so whoever prints it says where it comes from.
 */
export function findFirstStep(project: ProjectEntry) {
  const repository = /^https:\/\/github\.com\/[^/]+\/[^/]+$/.exec(project.repository)?.[0];
  return repository && !isArchived(project) ? `${repository}/contribute` : undefined;
}

function firstStepRow(href: string): Row {
  return {
    id: 'first-step',
    label: 'Good first step',
    state: 'stated',
    lines: [['Issues for newcomers, ', { text: 'as GitHub lists them', href }]],
    citations: [],
    source: 'derived from the repository',
  };
}

/** Where a field was read and when, for example "kairos-io/kairos, 21 Aug 2026". */
export function sourceInWords(project: ProjectEntry, field: SourcedField) {
  return project.sources
    .filter((source) => source.facts.includes(field))
    .map(({ title, date, note }) =>
      [title, date ? formatShortDay(date) : note?.toLowerCase()].filter(Boolean).join(', '),
    )
    .join('; ');
}

/** The value of a field in one cell of a table, without its links. */
export function printCell(project: ProjectEntry, id: ProjectFieldId): string {
  if (id === 'languages' && listLanguages(project).length === 0) return severalLabel;
  const value = valueOf(project, id);
  if (!Array.isArray(value)) return typeof value === 'object' ? value.kind : `${value}`;
  return value
    .map((one) => {
      if (typeof one === 'string') return one;
      return ['label' in one ? one.label : one.name, one.url].filter(Boolean).join(' ');
    })
    .join('; ');
}

function printLines(site: Site, project: ProjectEntry, id: ProjectFieldId): Sentence[] {
  const past = isArchived(project);
  const meeting = (url: string): Sentence => [
    past ? `${nameAddress(url)} (as it was)` : { text: nameAddress(url), href: url },
  ];
  const address = (url: string): Sentence => [{ text: nameAddress(url), href: url }];
  const { license, homepage, devStatsUrl } = project;
  switch (id) {
    case 'chat':
      return (project.chat ?? []).map((chat) => describeChat(site, chat, past));
    case 'mailingList':
      return (project.mailingList ?? []).map(meeting);
    case 'discussions':
      return (project.discussions ?? []).map(meeting);
    case 'repository':
      return [project.repository, ...(project.otherRepositories ?? [])].map(address);
    case 'languages':
      return [describeLanguages(project) ?? []].flat().map((text) => [text]);
    case 'namedSubprojects':
      return listSubprojects(project.namedSubprojects);
    case 'license':
      return license ? [[license]] : [];
    case 'homepage':
      return homepage ? [[{ text: shortAddress(homepage), href: homepage }]] : [];
    case 'devStatsUrl':
      return devStatsUrl ? [[{ text: 'DevStats dashboard', href: devStatsUrl }]] : [];
    default: {
      const value = valueOf(project, id);
      if (typeof value === 'string' && value.startsWith('https://')) return [address(value)];
      return value === undefined ? [] : [[printCell(project, id)]];
    }
  }
}

/**
 * The subprojects in one line. A list that is longer than that is for the search and the API: on the largest page
 * it would not fit into one round trip, and the source of the list is linked there.
 */
function listSubprojects(subprojects: ProjectEntry['namedSubprojects'] = []): Sentence[] {
  if (subprojects.length === 0 || subprojects.length > mostSubprojects) return [];
  return [
    subprojects.flatMap(({ name, url }, index) => [
      ...(index > 0 ? [', '] : []),
      url ? { text: name, href: url } : name,
    ]),
  ];
}

const mostSubprojects = 8;

function describeChat(
  site: Site,
  chat: NonNullable<ProjectEntry['chat']>[number],
  past: boolean,
): Sentence {
  // Many a label names the place already.
  const isNamed = !chat.workspace || chat.label.includes(chat.workspace);
  const place = isNamed ? '' : ` on ${chat.workspace}`;
  const kind = place || chat.workspace ? '' : ` (${labelOf(site, 'chat-kind', chat.kind)})`;
  if (!chat.url) return [`${chat.label}${place}${kind}`, ', address not recorded'];
  if (past) return [`${chat.label}${place}${kind}, ${shortAddress(chat.url)} (as it was)`];
  return [{ text: chat.label, href: chat.url }, `${place}${kind}`];
}

export type SourcedField = ProjectEntry['sources'][number]['facts'][number];

export type FieldState<Value> =
  | { state: 'stated'; value: Value }
  | { state: 'not-recorded'; lookedFor?: Search }
  | { state: 'stated-none' | 'does-not-arise' };

/** The value of each field where it is stated. */
export type FieldValues = {
  [Id in Exclude<ProjectFieldId, keyof Derived>]: NonNullable<Project[Id]>;
} & Derived;

type Derived = {
  [Id in keyof ReturnType<typeof readDerived>]: NonNullable<ReturnType<typeof readDerived>[Id]>;
};
