import { sortByRenown, standingOf, type Standing } from '../governance/renown.ts';
import { oncePerSite } from '../once-per-site.ts';
import { editionTitle, listCurrentEditions } from '../governance/governance.ts';
import { countOf, lowerFirst } from '../words/text.browser.ts';
import type { Site } from '../site.ts';
import { listAnswerKinds, type AnswerKind } from './answer-kinds.ts';
import type { ComparedCell } from './cells.browser.ts';
import { buildMatrix } from './matrix.ts';
import { matrixRules, readParts } from './rules.ts';

/**
 * Every rule of the comparison with what all editions in force say about it: editions with the same kind of answer
 * together, the kinds by size where they are numbers, else those with most editions first.
 */
export const listRulePages = oncePerSite((site): RulePage[] => {
  const editions = sortByRenown(site, listCurrentEditions(site));
  const cells = buildMatrix(site, editions).map((edition) => edition.cells);
  const parts = editions.map((edition) => readParts(site, edition));
  return matrixRules.map(({ id, label, group, question }, place) => {
    const documents = editions.map((edition, row) => ({
      id: edition.id,
      title: editionTitle(edition),
      ...standingOf(site, edition),
      cell: cells[row]![place]!,
      kinds: listAnswerKinds(parts[row]!, id),
    }));
    const inState = (state: ComparedCell['state']) =>
      documents.filter(({ cell }) => cell.state === state);
    return {
      id,
      label,
      group,
      question,
      total: documents.length,
      stated: inState('stated').length,
      answers: groupByKind(inState('stated')),
      statedNone: inState('stated-none'),
      silent: inState('not-recorded'),
      doesNotArise: inState('does-not-arise'),
    };
  });
});

/** Anchor of the documents that state that there is none, on the page of a rule. */
export const statedNoneId = 'stated-none';

/** What all editions say about one rule; undefined for a rule that does not exist. */
export function findRulePage(site: Site, id: string) {
  return listRulePages(site).find((page) => page.id === id);
}

/**
 * How many documents answer a question and which answer most of them give.
 * @example '155 of 233 documents say it; most often: the maintainers (115).'
 */
export function describeSpread(page: RulePage) {
  const said = page.stated + page.statedNone.length;
  const common = findCommonest(page);
  return `${said} of ${countOf(page.total, 'document')} ${said === 1 ? 'says' : 'say'} it${common ? `; most often: ${lowerFirst(common.text)}` : ''}.`;
}

/** The answer that most documents give, with their number and its anchor; undefined where each gives one of its own. */
export function findCommonest({ answers, statedNone }: RulePage) {
  const all = [
    ...answers.map(({ id, label, documents }) => ({ id, label, count: documents.length })),
    { id: statedNoneId, label: 'None, as is stated', count: statedNone.length },
  ];
  const most = Math.max(...all.map(({ count }) => count));
  const first = all.find(({ count }) => count === most);
  return first && most > 1 ? { id: first.id, text: `${first.label} (${most})` } : undefined;
}

function groupByKind(documents: RuleDocument[]): RuleAnswer[] {
  const kinds = new Map<string, RuleAnswer>();
  for (const document of documents) {
    for (const kind of document.kinds) {
      const answer = kinds.get(kind.id) ?? { ...kind, documents: [] };
      answer.documents.push(document);
      kinds.set(kind.id, answer);
    }
  }
  return [...kinds.values()].sort(
    (a, b) =>
      compareOrder(a.order, b.order) ||
      b.documents.length - a.documents.length ||
      a.label.localeCompare(b.label, 'en'),
  );
}

function compareOrder(a = Infinity, b = Infinity) {
  return a === b ? 0 : a - b;
}

export interface RuleDocument extends Standing {
  /** Id of the edition. */
  id: string;
  title: string;
  cell: ComparedCell;
  kinds: AnswerKind[];
}

export interface RuleAnswer extends AnswerKind {
  documents: RuleDocument[];
}

export interface RulePage {
  id: string;
  label: string;
  group: string;
  question: string;
  /** Editions in force, and those among them that state the rule. */
  total: number;
  stated: number;
  /** Editions that state the rule, by kind of answer; one may stand under several. */
  answers: RuleAnswer[];
  statedNone: RuleDocument[];
  silent: RuleDocument[];
  /** Editions without the body or the election that the rule is about. */
  doesNotArise: RuleDocument[];
}
