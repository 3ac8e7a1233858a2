import { sortByRenown, standingOf, type Standing } from '../governance/renown.ts';
import { oncePerSite } from '../once-per-site.ts';
import { listLevels } from '../projects/levels.ts';
import type { Review, ReviewQuestion } from '../../schemas/review.ts';
import { formatMonth } from '../words/dates.ts';
import { citeEdition, listCurrentEditions } from '../governance/governance.ts';
import { citer, type Citation, type Cite } from '../references.ts';
import { answerers } from './answers.ts';
import type { Asked, Part } from './parts.ts';
import { tellApart } from './tell-apart.ts';
import { listLadder, listRolesBesideLadder } from '../roles/roles.ts';
import type { Contradiction, Row } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';

/** Ids of the questions that the guide can answer, which content/review.yaml puts into words. */
export const answerableQuestions = Object.keys(answerers);

/** The editions that the questions are put to: those in force that govern a project, by name. */
export function listReviewedEditions(site: Site) {
  return listCurrentEditions(site).filter(({ kind }) => kind === 'project');
}

/** True for a project that nobody reviews, because another foundation or none holds it. */
export function isOutsideReview(site: Site, { project }: GovernanceEntry) {
  return project === undefined || site.projects.get(project)?.hasLevels !== true;
}

/** What the documents of an edition, and the catalog, say to one question. */
export function answerQuestion(site: Site, edition: GovernanceEntry, question: string): Answer {
  const { find, silent } = answerers[question]!;
  const asked: Asked = {
    site,
    edition,
    cite: citeEdition(site, edition),
    roles: [...listLadder(site, edition.id).reverse(), ...listRolesBesideLadder(site, edition.id)],
    project: edition.project === undefined ? undefined : site.projects.get(edition.project),
  };
  const parts = tellApart(find(asked));
  if (parts.length === 0) return { state: silent ? 'not-recorded' : 'no-fact', parts };
  return { state: parts.every(({ none }) => none) ? 'stated-none' : 'stated', parts };
}

/** Every question with the answers of all reviewed documents, one list for each of the four states; known documents first. */
export const listReview = oncePerSite((site): QuestionAnswers[] => {
  const editions = sortByRenown(site, listReviewedEditions(site));
  return (site.review?.groups ?? []).flatMap(({ questions }) =>
    questions.map((question) => {
      const answers = editions.map((edition) => ({
        edition,
        ...standingOf(site, edition),
        ...answerQuestion(site, edition, question.id),
      }));
      const inState = (state: Answer['state']) => answers.filter((one) => one.state === state);
      return {
        question,
        answers,
        stated: inState('stated'),
        statedNone: inState('stated-none'),
        silent: inState('not-recorded').map(({ edition }) => edition),
        without: inState('no-fact').map(({ edition }) => edition),
      };
    }),
  );
});

/** All answers of one edition, in groups; questions without a fact are named apart. */
export function describeReviewOf(site: Site, review: Review, edition: GovernanceEntry) {
  const cite = citeEdition(site, edition);
  const without: ReviewQuestion[] = [];
  const groups = review.groups.map(({ id, title, questions }) => ({
    id,
    title,
    answers: questions.flatMap((question): ReviewAnswer[] => {
      const { state, parts } = answerQuestion(site, edition, question.id);
      if (state === 'no-fact') {
        without.push(question);
        return [];
      }
      return [{ question, state, parts, contradictions: listContradictions(edition, parts, cite) }];
    }),
  }));
  return { groups: groups.filter(({ answers }) => answers.length > 0), without };
}

/** The questions about which the guide holds no fact, with the reason in place of an answer. */
export function listUnanswered(site: Site, review: Review): Row[] {
  return (review.unanswered ?? []).map((question) => ({
    label: question.ask,
    state: 'stated',
    lines: [[question.why], [describeLevels(site, review, question)]],
    citations: citeQuestion(site, review, question),
  }));
}

/** For which levels a question is asked, and since when, in words. */
export function describeLevels(site: Site, review: Review, { asked, raised }: Levels): string {
  const since = review.change ? ` since ${formatMonth(review.change.merged)}` : '';
  return listLevels(site)
    .flatMap(({ id, label }) => {
      const [before, after] = [asked?.[id], raised?.[id]];
      const words = [before, after && `${after}${since}`].filter(Boolean).join(', ');
      return words ? [`${label}: ${words}.`] : [];
    })
    .join(' ');
}

/** The lines that ask a question, and the change that raised its level. */
export function citeQuestion(site: Site, review: Review, { ref = [], raised }: Origin): Citation[] {
  const { change } = review;
  const cite = citer(site, review.sources);
  return [
    ...cite(ref),
    ...(raised && change ? [{ label: change.title.toLowerCase(), href: change.url }] : []),
  ];
}

/** The sources that a part of the review cites. */
export function listCitedSources({ sources }: Review, part: unknown) {
  const cited = JSON.stringify(part);
  return sources.filter(({ id }) => cited.includes(`"${id}#`));
}

/** Contradictions about one of the facts that answer a question. */
function listContradictions(edition: GovernanceEntry, parts: Part[], cite: Cite): Contradiction[] {
  const anchors = new Set(parts.map(({ anchor }) => anchor));
  return (edition.discrepancies ?? [])
    .filter(({ about }) => about !== undefined && anchors.has(about))
    .map(({ text, ref }) => ({ text, citations: cite(ref) }));
}

type Levels = Pick<ReviewQuestion, 'asked' | 'raised'>;
type Origin = Pick<ReviewQuestion, 'ref' | 'raised'>;

export interface Answer {
  /** "no-fact" is a gap of this guide, "not-recorded" one of the documents. */
  state: Row['state'] | 'no-fact';
  parts: Part[];
}

/** An answer on the page of its project. */
export interface ReviewAnswer {
  question: ReviewQuestion;
  state: Row['state'];
  parts: Part[];
  contradictions: Contradiction[];
}

/** The answer of one edition to a question. */
export interface EditionAnswer extends Answer, Standing {
  edition: GovernanceEntry;
}

export interface QuestionAnswers {
  question: ReviewQuestion;
  /** Of all reviewed editions, known ones first: the same editions in the same order for every question. */
  answers: EditionAnswer[];
  stated: EditionAnswer[];
  statedNone: EditionAnswer[];
  silent: GovernanceEntry[];
  without: GovernanceEntry[];
}
