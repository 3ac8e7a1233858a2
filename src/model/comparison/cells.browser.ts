import { joinWords } from '../words/text.browser.ts';

/** The rules in which some of the editions differ, and which one stands apart where all others agree. */
export function compareEditions(rules: ComparedRule[], editions: ComparedEdition[]): Comparison {
  const lines = rules.map((rule, place) => {
    const cells = editions.map((edition) => edition.cells[place]!);
    const said = cells.map(contentOf);
    const odd = said.findIndex(
      (text, index) =>
        new Set(said.filter((_, other) => other !== index)).size === 1 &&
        !said.every((other) => other === text),
    );
    return {
      rule,
      cells,
      differs: new Set(said).size > 1,
      apart: editions.length > 2 && odd !== -1 ? odd : undefined,
    };
  });
  return { editions, lines, differing: lines.filter(({ differs }) => differs).length };
}

/**
 * The comparison in a sentence or two: how many rules differ and which are the same.
 * @example '14 of 17 rules differ. The same in all three: form, seats and counting.'
 */
export function summarizeComparison({ editions, lines, differing }: Comparison) {
  const same = lines
    .filter(({ differs, cells }) => !differs && isSaid(cells[0]!))
    .map(({ rule }) => rule.label.charAt(0).toLowerCase() + rule.label.slice(1));
  const all = editions.length === 2 ? 'both' : `all ${numbers[editions.length] ?? editions.length}`;
  return [
    `${differing} of ${lines.length} rules differ.`,
    ...(same.length > 0 ? [`The same in ${all}: ${joinWords(same)}.`] : []),
  ].join(' ');
}

/** The comparison as a Markdown table (GitHub Flavored Markdown), each value with links to its lines. */
export function toMarkdownTable(
  comparison: Comparison,
  onlyDiffering: boolean,
  pageOf: (id: string) => string,
) {
  const head = ['Rule', ...comparison.editions.map(({ id, title }) => `[${title}](${pageOf(id)})`)];
  const body = shownLines(comparison, onlyDiffering).map(({ rule, cells }) => [
    rule.label,
    ...cells.map((cell) =>
      [
        toLine(cell).replaceAll('|', '\\|'),
        ...cell.citations.map(({ label, href }) => `[${label}](${href})`),
      ].join(' '),
    ),
  ]);
  const rows = [head, head.map(() => '---'), ...body];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** The comparison as rows of a CSV file: a rule per row, an edition per column. */
export function toComparisonRows(comparison: Comparison, onlyDiffering: boolean) {
  return [
    ['rule', ...comparison.editions.map(({ id }) => id)],
    ...shownLines(comparison, onlyDiffering).map(({ rule, cells }) => [
      rule.id,
      ...cells.map(toLine),
    ]),
  ];
}

/** The lines that are shown: all, or those in which the editions differ. */
export function shownLines({ lines }: Comparison, onlyDiffering: boolean) {
  return lines.filter(({ differs }) => differs || !onlyDiffering);
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

export interface Comparison {
  editions: ComparedEdition[];
  lines: {
    rule: ComparedRule;
    cells: ComparedCell[];
    differs: boolean;
    apart: number | undefined;
  }[];
  differing: number;
}
