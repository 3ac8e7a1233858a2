import { expect, test } from 'vitest';
import {
  compareEditions,
  shownLines,
  summarizeComparison,
  toComparisonRows,
  toMarkdownTable,
  type ComparedCell,
  type ComparedEdition,
} from '../../../../src/model/comparison/cells.browser.ts';

const rules = [
  { id: 'seats', label: 'Seats', group: 'Body' },
  { id: 'term', label: 'Length of a term', group: 'Body' },
  { id: 'limit', label: 'Limit on terms', group: 'Body' },
];
const one = anEdition('one', [said('7'), said('2 years'), none()]);
const two = anEdition('two', [said('7'), said('2 years'), silent()]);
const three = anEdition('three', [said('7'), said('1 year', 'second line'), none()]);

test('a rule differs where one of the editions says something else', () => {
  const { lines, differing } = compareEditions(rules, [one, two, three]);
  expect(lines.map(({ rule, differs }) => [rule.id, differs])).toEqual([
    ['seats', false],
    ['term', true],
    ['limit', true],
  ]);
  expect(differing).toBe(2);
});

test('points at the one that stands apart when the others agree', () => {
  const { lines } = compareEditions(rules, [one, two, three]);
  expect(lines.map(({ apart }) => apart)).toEqual([undefined, 2, 1]);
});

test('points at nobody when there are only two, or all say something else', () => {
  expect(compareEditions(rules, [one, three]).lines.map(({ apart }) => apart)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const other = anEdition('four', [said('7'), said('4 years'), said('2')]);
  expect(compareEditions(rules, [one, three, other]).lines[1]!.apart).toBeUndefined();
});

test('stated as none is not the same as not recorded', () => {
  expect(compareEditions(rules, [one, two]).lines[2]!.differs).toBe(true);
});

test('compares the gist where a cell has one, not its wording', () => {
  const form = [{ id: 'form', label: 'Form', group: 'Form' }];
  const plain = anEdition('a', [{ ...said('Elected'), gist: 'elected' }]);
  const long = anEdition('b', [{ ...said('Elected; also by interest groups'), gist: 'elected' }]);
  expect(compareEditions(form, [plain, long]).differing).toBe(0);
});

test('says how many rules differ and which are the same', () => {
  expect(summarizeComparison(compareEditions(rules, [one, two, three]))).toBe(
    '2 of 3 rules differ. The same in all three: seats.',
  );
  expect(summarizeComparison(compareEditions(rules, [one, two]))).toBe(
    '1 of 3 rules differ. The same in both: seats and length of a term.',
  );
});

test('shows only the rows that differ, or all', () => {
  const comparison = compareEditions(rules, [one, two]);
  expect(shownLines(comparison, true)).toHaveLength(1);
  expect(shownLines(comparison, false)).toHaveLength(3);
});

test('writes a Markdown table with links to the lines', () => {
  const comparison = compareEditions(rules, [one, three]);
  expect(toMarkdownTable(comparison, true, (id) => `https://guide.example/${id}/`)).toBe(
    [
      '| Rule | [One](https://guide.example/one/) | [Three](https://guide.example/three/) |',
      '| --- | --- | --- |',
      '| Length of a term | 2 years [gov 1](https://gov.example#L1) | 1 year; second line [gov 1](https://gov.example#L1) |',
      '',
    ].join('\n'),
  );
});

test('a bar in a value does not break the Markdown table', () => {
  const odd = anEdition('odd', [said('a | b'), said('x'), none()]);
  expect(toMarkdownTable(compareEditions(rules, [odd, two]), false, (id) => id)).toContain(
    'a \\| b',
  );
});

test('writes the rows of a CSV file, with the kinds of silence apart', () => {
  expect(toComparisonRows(compareEditions(rules, [one, two]), false)).toEqual([
    ['rule', 'one', 'two'],
    ['seats', '7', '7'],
    ['term', '2 years', '2 years'],
    ['limit', 'None (stated)', 'not recorded'],
  ]);
});

function anEdition(id: string, cells: ComparedCell[]): ComparedEdition {
  return { id, title: id.charAt(0).toUpperCase() + id.slice(1), dated: 'edition of 2026', cells };
}

function said(...lines: string[]): ComparedCell {
  const citations = [{ label: 'gov 1', href: 'https://gov.example#L1' }];
  return { state: 'stated', lines, href: '/governance/x/', citations, contradictions: [] };
}

function none(): ComparedCell {
  return { ...said(), state: 'stated-none' };
}

function silent(): ComparedCell {
  return { ...said(), state: 'not-recorded', citations: [] };
}
