/** The path for a person: which projects fit three answers, and why. Runs on pages and in the browser. */
import { addFacets, type Chosen } from './facet-filter.ts';
import { facetIds, type FacetId } from './facet-ids.ts';

/** The questions, in the order in which the page asks them and the address names them. */
export const joinQuestions = ['give', 'sign', 'talk', 'group', 'language'] as const;

/** What one may be asked to sign, by what one is willing to sign; a project that asks for nothing fits all. */
export const acceptedSignings: Record<string, string[]> = {
  dco: ['dco', 'stated-none'],
  cla: ['cla', 'stated-none'],
  either: ['dco', 'cla', 'dco-and-cla', 'stated-none'],
  nothing: ['stated-none'],
};

/** Levels in the order in which projects are listed. */
export const levelOrder = ['graduated', 'incubating', 'sandbox', 'no-cncf-level'];

/**
 * The projects for which a source says that every answer holds, in the order that the page explains, and
 * those that no answer rules out but about which no source says everything. What one gives rules out
 * nothing: no source says that a project refuses help.
 */
export function matchProjects(projects: JoinProject[], answers: JoinAnswers): JoinMatch {
  const judged = projects.map((project) => ({ project, verdicts: judge(project, answers) }));
  const sorted = (test: (verdicts: Verdict[]) => boolean) =>
    judged
      .filter(({ verdicts }) => test(verdicts))
      .map(({ project }) => project)
      .sort((a, b) => compareFits(a, b, answers));
  return {
    fits: sorted((verdicts) => verdicts.every((verdict) => verdict === 'yes')),
    silent: sorted((verdicts) => verdicts.includes('not-recorded') && !verdicts.includes('no')),
  };
}

function judge(project: JoinProject, { sign, talk, group, language }: JoinAnswers): Verdict[] {
  const accepted = sign === undefined ? undefined : (acceptedSignings[sign] ?? []);
  return [
    accepted === undefined ? 'yes' : decide(project.legal, (legal) => accepted.includes(legal)),
    talk === undefined
      ? 'yes'
      : project.talk.length === 0
        ? 'not-recorded'
        : toVerdict(project.talk.some(({ kind }) => kind === talk)),
    group === undefined ? 'yes' : toVerdict(project.group === group),
    language === undefined ? 'yes' : decide(project.language, (value) => value === language),
  ];
}

function decide(value: string, test: (value: string) => boolean): Verdict {
  return value === 'not-recorded' ? value : toVerdict(test(value));
}

function toVerdict(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}

function compareFits(a: JoinProject, b: JoinProject, { give }: JoinAnswers) {
  const first = (test: (project: JoinProject) => boolean) => Number(test(b)) - Number(test(a));
  return (
    first(({ roles }) => give !== undefined && roles[give] !== undefined) ||
    first(({ guide }) => guide !== undefined) ||
    first(({ talk }) => talk.length > 0) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)
  );
}

/** Why a project stands in the list: one reason for each answer, each a fact of the catalog. */
export function listReasons(
  project: JoinProject,
  { give, talk, group, language }: JoinAnswers,
  words: JoinWords,
): JoinReason[] {
  const role = give === undefined ? undefined : project.roles[give];
  const place = project.talk.find(({ kind }) => talk === undefined || kind === talk);
  return [
    ...(role ? [{ text: `role: ${role.name}`, path: role.path }] : []),
    { text: signingWords[project.legal] ?? project.legal },
    place
      ? { text: words.talk[place.kind] ?? place.kind, ...(place.url && { url: place.url }) }
      : { text: 'no place to talk recorded' },
    { text: project.guide ? 'guide recorded' : 'guide not recorded' },
    ...(language && project.language === language
      ? [{ text: `mostly ${words.language[language] ?? language}` }]
      : []),
    ...(group && project.group === group ? [{ text: words.group[group] ?? group }] : []),
  ];
}

const signingWords: Record<string, string> = {
  dco: 'sign off with the DCO',
  cla: 'sign a CLA once',
  'dco-and-cla': 'sign off with the DCO and sign a CLA',
  'stated-none': 'nothing to sign (stated)',
  'not-recorded': 'what to sign is not recorded',
};

/** Query string of the catalog for the same answers; what the catalog cannot narrow by is named. */
export function toCatalogQuery({ sign, talk, group, language }: JoinAnswers, words: JoinWords) {
  const chosen: Chosen<FacetId> = {
    ...(group && { group: [group] }),
    ...(sign && { legal: (acceptedSignings[sign] ?? []).filter((kind) => kind in words.legal) }),
    ...(language && { language: [language] }),
    ...(talk && words.chatKinds.includes(talk) && { chat: [talk] }),
  };
  const query = new URLSearchParams();
  addFacets(query, facetIds, chosen);
  const left = talk && !words.chatKinds.includes(talk) ? (words.talk[talk] ?? talk) : undefined;
  return { query: query.toString().replaceAll('%2C', ','), left };
}

/** The answers that a query string holds; unknown questions are ignored. */
export function fromJoinQuery(search: string): JoinAnswers {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    joinQuestions.flatMap((question) => {
      const answer = query.get(question);
      return answer ? [[question, answer]] : [];
    }),
  );
}

/** The answers as a query string, in the order of the questions. */
export function toJoinQuery(answers: JoinAnswers) {
  const query = new URLSearchParams();
  for (const question of joinQuestions) {
    const answer = answers[question];
    if (answer) query.set(question, answer);
  }
  return query.toString();
}

type Verdict = 'yes' | 'no' | 'not-recorded';

export type JoinQuestion = (typeof joinQuestions)[number];
export type JoinAnswers = Partial<Record<JoinQuestion, string>>;

/** What the path needs of a project; archived projects are left out. */
export interface JoinProject {
  id: string;
  name: string;
  level: string;
  legal: string;
  /** Places to talk, with an address where one is recorded. */
  talk: { kind: string; url?: string | undefined }[];
  guide?: string | undefined;
  /** GitHub's page of issues for newcomers, derived from the repository. */
  first?: string | undefined;
  group: string;
  language: string;
  /** By kind of contribution, a role in force whose rights are about it. */
  roles: Record<string, { name: string; path: string }>;
}

export interface JoinProgram {
  name: string;
  path: string;
  summary: string;
  gives: string[];
}

/** Labels of the values, and the kinds of chat that the catalog can narrow by. */
export interface JoinWords {
  legal: Record<string, string>;
  talk: Record<string, string>;
  group: Record<string, string>;
  language: Record<string, string>;
  level: Record<string, string>;
  chatKinds: string[];
}

export interface JoinData {
  projects: JoinProject[];
  programs: JoinProgram[];
  words: JoinWords;
}

export interface JoinMatch {
  fits: JoinProject[];
  silent: JoinProject[];
}

export interface JoinReason {
  text: string;
  /** Address elsewhere, or path on this site. */
  url?: string;
  path?: string;
}
