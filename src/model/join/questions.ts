/** The questions of the path for a person, with the page of each answer. */
import { findFacetValue } from '../catalog/facets.ts';
import {
  acceptedSignings,
  matchProjects,
  type JoinData,
  type JoinQuestion,
} from './match.browser.ts';
import { contributionKinds } from './programs.ts';
import type { Site } from '../site.ts';
import { answerPath, facetPath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';

/** The three questions; only places to talk that an active project has are offered. */
export function listJoinQuestions(site: Site, data: JoinData): Question[] {
  const counted = (question: JoinQuestion, id: string) =>
    matchProjects(data.projects, { [question]: id }).fits.length;
  const kinds = new Set(data.projects.flatMap(({ talk }) => talk.map(({ kind }) => kind)));
  return [
    {
      id: 'give',
      title: 'What can you give?',
      label: 'What you give',
      answers: contributionKinds.map((id) => ({
        id,
        label: labelOf(site, 'contribution-kind', id),
        meaning: meaningOf(site, 'contribution-kind', id),
        count: undefined,
        ...placeOf(site, 'give', id),
      })),
    },
    {
      id: 'sign',
      title: 'What are you willing to sign?',
      label: 'What you sign',
      answers: Object.keys(acceptedSignings).map((id) => ({
        id,
        ...signingAnswers[id]!,
        count: counted('sign', id),
        ...placeOf(site, 'sign', id),
      })),
    },
    {
      id: 'talk',
      title: 'Where do you like to talk?',
      label: 'Where you talk',
      answers: [...kinds]
        .map((id) => ({
          id,
          label: data.words.talk[id] ?? id,
          meaning: `Projects for which a source names this place: ${data.words.talk[id] ?? id}.`,
          count: counted('talk', id),
          ...placeOf(site, 'talk', id),
        }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    },
  ];
}

/** The answers that need a page of their own, because no page of the catalog shows the same. */
export function listOwnAnswers(questions: Question[]) {
  return questions.flatMap((question) =>
    question.answers.filter(({ own }) => own).map((answer) => ({ question, answer })),
  );
}

function placeOf(site: Site, question: JoinQuestion, id: string) {
  const facet = ({ sign: 'legal', talk: 'chat' } as Partial<Record<JoinQuestion, string>>)[
    question
  ];
  return facet && findFacetValue(site, facet, id)
    ? { href: facetPath(facet, id), own: false }
    : { href: answerPath(question, id), own: true };
}

const signingAnswers: Record<string, { label: string; meaning: string }> = {
  dco: { label: 'The DCO', meaning: 'One signs off every commit.' },
  cla: { label: 'A CLA', meaning: 'One signs an agreement once.' },
  either: { label: 'Either', meaning: 'One signs off commits, signs an agreement, or both.' },
  nothing: { label: 'Nothing', meaning: 'One signs nothing at all.' },
};

export interface Question {
  id: JoinQuestion;
  title: string;
  /** The question as the heading of its answers. */
  label: string;
  answers: JoinAnswer[];
}

interface JoinAnswer {
  id: string;
  label: string;
  meaning: string;
  /** Projects that fit this answer alone; what one gives rules out none. */
  count: number | undefined;
  href: string;
  /** Whether the page is one of the path, not one of the catalog. */
  own: boolean;
}
