import { joinWords } from '../words/text.browser.ts';

/** How the editions stand to each other in every rule, and which one stands apart where all others agree. */
export function compareEditions(rules: ComparedRule[], editions: ComparedEdition[]): Comparison {
  const lines = rules.map((rule, place) => {
    const cells = editions.map((edition) => edition.cells[place]!);
    const said = cells.map(contentOf);
    const odd = said.findIndex(
      (text, index) =>
        new Set(said.filter((_, other) => other !== index)).size === 1 &&
        !said.every((other) => other === text),
    );
    const relation = relate(cells);
    return {
      rule,
      cells,
      relation,
      apart: editions.length > 2 && relation === 'differ' && odd !== -1 ? odd : undefined,
    };
  });
  return { editions, lines };
}

/**
 * The comparison in a few sentences: how many rules differ, how many only some documents mention, which are the same.
 * @example '9 of 17 rules differ, 4 are mentioned by only one. The same in both: form and seats.'
 */
export function summarizeComparison({ editions, lines }: Comparison) {
  const count = (relation: Relation) => countRelated(lines, relation);
  const same = lines
    .filter(({ relation }) => relation === 'same')
    .map(({ rule }) => rule.label.charAt(0).toLowerCase() + rule.label.slice(1));
  const all = editions.length === 2 ? 'both' : `all ${numbers[editions.length] ?? editions.length}`;
  const some = editions.length === 2 ? 'only one' : 'only some';
  return [
    `${count('differ')} of ${lines.length} rules differ${count('some') > 0 ? `, ${count('some')} ${count('some') === 1 ? 'is' : 'are'} mentioned by ${some}` : ''}.`,
    ...(same.length > 0 ? [`The same in ${all}: ${joinWords(same)}.`] : []),
  ].join(' ');
}

/** How many rules stand in a relation. */
export function countRelated(lines: ComparedLine[], relation: Relation) {
  return lines.filter((line) => line.relation === relation).length;
}

/** Lines of a comparison as a Markdown table (GitHub Flavored Markdown), with links to the lines of the sources or without. */
export function toMarkdownTable(
  { editions, lines }: Comparison,
  { pageOf, sources }: TableOptions,
) {
  const head = ['Rule', ...editions.map(({ id, title }) => `[${title}](${pageOf(id)})`)];
  const body = lines.map(({ rule, cells }) => [
    rule.label,
    ...cells.map((cell) =>
      [
        toLine(cell).replaceAll('|', '\\|'),
        ...(sources ? cell.citations.map(({ label, href }) => `[${label}](${href})`) : []),
      ].join(' '),
    ),
  ]);
  const rows = [head, head.map(() => '---'), ...body];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** Lines of a comparison as rows of a CSV file: a rule per row, an edition per column. */
export function toComparisonRows({ editions, lines }: Comparison) {
  return [
    ['rule', ...editions.map(({ id }) => id)],
    ...lines.map(({ rule, cells }) => [rule.id, ...cells.map(toLine)]),
  ];
}

/**
 * The comparison with only the lines that are shown: those of one relation and, where it is named, of one group of
 * rules. A single rule is shown however the documents stand to each other there.
 */
export function pickLines(comparison: Comparison, rows: ShownRows, about = ''): Comparison {
  return {
    ...comparison,
    lines: comparison.lines.filter(
      ({ relation, rule }) =>
        rule.id === about ||
        ((rows === 'all' || relation === rows) && (about === '' || rule.group === about)),
    ),
  };
}

/** A cell as one line of text; the three kinds of silence stay apart. */
export function toLine({ state, lines }: ComparedCell) {
  const words = lines.join('; ');
  switch (state) {
    case 'stated':
      return words;
    case 'stated-none':
      return ['None (stated)', ...lines].join('; ');
    case 'not-recorded':
      return 'not recorded';
    case 'does-not-arise':
      return words;
  }
}

/** Silence is no answer, so a document that says nothing does not differ from one that does. */
function relate(cells: ComparedCell[]): Relation {
  const said = cells.filter(isSaid);
  if (said.length === 0) return 'silent';
  if (new Set(said.map(contentOf)).size > 1) return 'differ';
  return said.length === cells.length ? 'same' : 'some';
}

function isSaid({ state }: ComparedCell) {
  return state === 'stated' || state === 'stated-none';
}

/** What two cells must share to count as the same: the state and the part that matters, not the remarks. */
function contentOf({ state, lines, gist }: ComparedCell) {
  return `${state}: ${gist ?? lines[0] ?? ''}`.toLowerCase();
}

const numbers: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four' };

export interface ComparedRule {
  id: string;
  label: string;
  group: string;
}

export interface ComparedCell {
  /** "does-not-arise": the documents name no body, or hold no election, that the rule could be about. */
  state: 'stated' | 'stated-none' | 'not-recorded' | 'does-not-arise';
  lines: string[];
  /** Path of the fact on the page of its edition. */
  href: string;
  citations: { label: string; href: string }[];
  contradictions: { text: string; citations: { label: string; href: string }[] }[];
  /** What is compared, where that is less than the first line, for example the method without the tool. */
  gist?: string | undefined;
  /** What sorts the cells of a rule, where it is a number, for example months or seats. */
  order?: number | undefined;
}

export interface ComparedEdition {
  id: string;
  title: string;
  /** What the edition is dated, in words. */
  dated: string;
  cells: ComparedCell[];
}

/** What documents have in common in one rule; "some": those that mention it agree, and others say nothing. */
export type Relation = 'differ' | 'some' | 'same' | 'silent';

/** Which rows of a comparison are shown. */
export const shownRows = ['differ', 'some', 'all'] as const;

export type ShownRows = (typeof shownRows)[number];

export interface ComparedLine {
  rule: ComparedRule;
  cells: ComparedCell[];
  relation: Relation;
  apart: number | undefined;
}

export interface Comparison {
  editions: ComparedEdition[];
  lines: ComparedLine[];
}

export interface TableOptions {
  /** Address of the page of an edition. */
  pageOf: (id: string) => string;
  /** Whether values carry links to their lines. */
  sources: boolean;
}
