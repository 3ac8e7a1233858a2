import { filterByFacets, type Chosen } from '../catalog/facet-filter.browser.ts';
import { silences } from '../catalog/facet-ids.browser.ts';
import { findBestRemoval } from '../catalog/result-words.browser.ts';

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

/**
 * The projects for which a source says that every answer holds, and those that no answer rules out but about
 * which no source says everything, both in the order in which they were given. What one gives rules out nothing: no
 * source says that a project refuses help.
 */
export function matchProjects(projects: JoinProject[], answers: JoinAnswers): JoinMatch {
  const { found, unknown } = filterByFacets(
    projects.map((project) => ({ project, facets: readFacets(project) })),
    joinFacets,
    chooseValues(answers),
    { silences: { language: silences.language! } },
  );
  return {
    fits: found.map(({ project }) => project),
    silent: unknown.map(({ record }) => record.project),
    unknown: unknown.map(({ facets }) => ({ facets, shown: false })),
  };
}

/** Projects in the order that the page explains; the levels are in the order of lists, as the words have them. */
export function orderMatches(projects: JoinProject[], answers: JoinAnswers, levels: string[]) {
  return [...projects].sort((a, b) => compareFits(a, b, answers, levels));
}

/** The answer without which most projects fit; nothing where none helps. */
export function suggestFewerAnswers(projects: JoinProject[], answers: JoinAnswers) {
  return findBestRemoval(
    joinFacets
      .filter((facet) => answers[facet] !== undefined)
      .map((filter) => {
        const { [filter]: _, ...fewer } = answers;
        return { filter, count: matchProjects(projects, fewer).fits.length };
      }),
  );
}

function readFacets({ legal, talk, group, languages }: JoinProject): Record<JoinFacet, string[]> {
  const kinds = talk.map(({ kind }) => kind);
  return {
    sign: [legal],
    talk: kinds.length > 0 ? kinds : ['not-recorded'],
    group: group === undefined ? [] : [group],
    language: languages,
  };
}

function chooseValues({ sign, talk, group, language }: JoinAnswers): Chosen<JoinFacet> {
  return {
    ...(sign && { sign: acceptedSignings[sign] ?? [sign] }),
    ...(talk && { talk: [talk] }),
    ...(group && { group: [group] }),
    ...(language && { language: [language] }),
  };
}

function compareFits(a: JoinProject, b: JoinProject, { give }: JoinAnswers, levels: string[]) {
  const first = (test: (project: JoinProject) => boolean) => Number(test(b)) - Number(test(a));
  return (
    first(({ roles }) => give !== undefined && roles[give] !== undefined) ||
    first(({ guide }) => guide !== undefined) ||
    first(({ talk }) => talk.length > 0) ||
    levels.indexOf(a.level ?? '') - levels.indexOf(b.level ?? '') ||
    (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)
  );
}

/** The questions whose answers rule projects out. */
const joinFacets = ['sign', 'talk', 'group', 'language'] as const;

type JoinFacet = (typeof joinFacets)[number];
export type JoinQuestion = (typeof joinQuestions)[number];
export type JoinAnswers = Partial<Record<JoinQuestion, string>>;

/** What the path needs of a project; archived projects are left out. */
export interface JoinProject {
  id: string;
  name: string;
  /** Left out where the community has no levels. */
  level?: string | undefined;
  legal: string;
  /** Places to talk, with an address where one is recorded. */
  talk: { kind: string; url?: string | undefined }[];
  guide?: string | undefined;
  /** GitHub's page of issues for newcomers, derived from the repository. */
  first?: string | undefined;
  group?: string | undefined;
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

export interface JoinMatch {
  fits: JoinProject[];
  silent: JoinProject[];
  /** What no source says about those. */
  unknown: { facets: JoinFacet[]; shown: boolean }[];
}

export interface JoinReason {
  text: string;
  /** Address elsewhere, or path on this site. */
  url?: string;
  path?: string;
}
