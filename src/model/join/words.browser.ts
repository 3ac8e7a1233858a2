/** The path for a person: reasons in words, and answers in addresses. Runs on pages and in the browser. */
import { addFacets, type Chosen } from '../catalog/facet-filter.browser.ts';
import { facetIds, type FacetId } from '../catalog/facet-ids.browser.ts';
import {
  acceptedSignings,
  joinQuestions,
  type JoinAnswers,
  type JoinProject,
  type JoinQuestion,
  type JoinReason,
  type JoinWords,
} from './match.browser.ts';

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
    ...(language ? [{ text: nameLanguages(project, language, words) }] : []),
    ...(group && project.group === group ? [{ text: words.group[group] ?? group }] : []),
  ];
}

function nameLanguages({ languages }: JoinProject, wanted: string, words: JoinWords) {
  const name = words.language[wanted] ?? wanted;
  if (!languages.includes(wanted)) return `${name} neither named nor ruled out`;
  return languages.length === 1 ? `mostly ${name}` : `${name} among its languages`;
}

/** What is not on record where no source answers a question. */
export const missingJoinNouns: Record<JoinQuestion, string> = {
  give: 'role',
  sign: 'DCO or CLA',
  talk: 'place to talk',
  group: 'subject',
  language: 'single language',
};

/** What an answer is called that may be dropped. */
export const questionNames: Record<JoinQuestion, string> = {
  give: 'what you give',
  sign: 'what you sign',
  talk: 'where you talk',
  group: 'subject',
  language: 'language',
};

const signingWords: Record<string, string> = {
  dco: 'sign off with the DCO',
  cla: 'sign a CLA once',
  'dco-and-cla': 'sign off with the DCO and sign a CLA',
  'stated-none': 'nothing to sign (stated)',
  'not-recorded': 'what to sign is not recorded',
};

/** Query string of the catalog for the same answers; what the catalog cannot narrow by is named. */
export function toCatalogQuery({ sign, talk, group, language }: JoinAnswers, words: JoinWords) {
  const accepted = sign ? (acceptedSignings[sign] ?? []) : [];
  const known = accepted.filter((kind) => kind in words.legal);
  const chosen: Chosen<FacetId> = {
    ...(group && { group: [group] }),
    ...(sign && { legal: known.length > 0 ? known : accepted }),
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

/** Whether a query string asks to list, too, what no source says everything about. */
export function showsUnknown(search: string) {
  return new URLSearchParams(search).get('unknown') === 'yes';
}

/** The answers as a query string, in the order of the questions. */
export function toJoinQuery(answers: JoinAnswers, unknown = false) {
  const query = new URLSearchParams();
  for (const question of joinQuestions) {
    const answer = answers[question];
    if (answer) query.set(question, answer);
  }
  if (unknown) query.set('unknown', 'yes');
  return query.toString();
}
