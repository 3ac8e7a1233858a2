import { activeLevels, noLevel } from '../projects/levels.browser.ts';

/** The path for a person: which projects fit three answers. Runs on pages and in the browser. */

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
const levelOrder: string[] = [...activeLevels, noLevel];

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
    language === undefined ? 'yes' : judgeLanguages(project.languages, language),
  ];
}

function decide(value: string, test: (value: string) => boolean): Verdict {
  return value === 'not-recorded' ? value : toVerdict(test(value));
}

/** Code that is elsewhere, in languages that no source of the guide names, may be in any of them. */
function judgeLanguages(languages: string[], wanted: string): Verdict {
  if (languages.includes(wanted)) return 'yes';
  const unnamed = ['not-recorded', 'several-in-other-repositories'];
  return languages.some((language) => unnamed.includes(language)) ? 'not-recorded' : 'no';
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
  /** Values of the facet of the catalog, the language with most code first. */
  languages: string[];
  /** By kind of contribution, a role in force whose rights are about it. */
  roles: Record<string, { name: string; path: string }>;
}

interface JoinProgram {
  name: string;
  path: string;
  summary: string;
  gives: string[];
}

/** Labels of the values, those of what to sign only where an active project has it; the kinds of chat in the catalog. */
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

interface JoinMatch {
  fits: JoinProject[];
  silent: JoinProject[];
}

export interface JoinReason {
  text: string;
  /** Address elsewhere, or path on this site. */
  url?: string;
  path?: string;
}
