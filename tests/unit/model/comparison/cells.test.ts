import { expect, test } from 'vitest';
import {
  compareEditions,
  pickLines,
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

test('a rule differs where two say something else, and not where one says nothing', () => {
  expect(relationsOf([one, two, three])).toEqual({ seats: 'same', term: 'differ', limit: 'some' });
  expect(relationsOf([one, two])).toEqual({ seats: 'same', term: 'same', limit: 'some' });
  expect(relationsOf([two, anEdition('five', [said('9'), silent(), silent()])])).toEqual({
    seats: 'differ',
    term: 'some',
    limit: 'silent',
  });
});

test('points at the one that stands apart when the others agree', () => {
  const { lines } = compareEditions(rules, [one, two, three]);
  expect(lines.map(({ apart }) => apart)).toEqual([undefined, 2, undefined]);
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

test('stated as none is an answer, which differs from a limit and not from silence', () => {
  const limited = anEdition('six', [said('7'), said('2 years'), said('2')]);
  expect(relationsOf([one, limited])['limit']).toBe('differ');
  expect(relationsOf([one, two])['limit']).toBe('some');
});

test('compares the gist where a cell has one, not its wording', () => {
  const form = [{ id: 'form', label: 'Form', group: 'Form' }];
  const plain = anEdition('a', [{ ...said('Elected'), gist: 'elected' }]);
  const long = anEdition('b', [{ ...said('Elected; also by interest groups'), gist: 'elected' }]);
  expect(compareEditions(form, [plain, long]).lines[0]!.relation).toBe('same');
});

test('says how many rules differ and which are the same', () => {
  expect(summarizeComparison(compareEditions(rules, [one, two, three]))).toBe(
    '1 of 3 rules differ, 1 is mentioned by only some. The same in all three: seats.',
  );
  expect(summarizeComparison(compareEditions(rules, [one, two]))).toBe(
    '0 of 3 rules differ, 1 is mentioned by only one. The same in both: seats and length of a term.',
  );
});

test('shows the rows that differ, those that only some mention, or all', () => {
  const comparison = compareEditions(rules, [one, two, three]);
  const shown = (rows: 'differ' | 'some' | 'all') =>
    pickLines(comparison, rows).lines.map(({ rule }) => rule.id);
  expect(shown('differ')).toEqual(['term']);
  expect(shown('some')).toEqual(['limit']);
  expect(shown('all')).toEqual(['seats', 'term', 'limit']);
  expect(pickLines(comparison, 'all', 'Body').lines).toHaveLength(3);
  expect(pickLines(comparison, 'all', 'Rules').lines).toHaveLength(0);
  // A rule that is asked for by name is shown also where the documents agree in it.
  for (const id of ['seats', 'term', 'limit'])
    expect(pickLines(comparison, 'differ', id).lines.map(({ rule }) => rule.id)).toEqual([id]);
});

test('writes a Markdown table with links to the lines', () => {
  const comparison = pickLines(compareEditions(rules, [one, three]), 'differ');
  const pageOf = (id: string) => `https://guide.example/${id}/`;
  expect(toMarkdownTable(comparison, { pageOf, sources: true })).toBe(
    [
      '| Rule | [One](https://guide.example/one/) | [Three](https://guide.example/three/) |',
      '| --- | --- | --- |',
      '| Length of a term | 2 years [gov 1](https://gov.example#L1) | 1 year; second line [gov 1](https://gov.example#L1) |',
      '',
    ].join('\n'),
  );
  expect(toMarkdownTable(comparison, { pageOf, sources: false })).toContain(
    '| Length of a term | 2 years | 1 year; second line |\n',
  );
});

test('a bar in a value does not break the Markdown table', () => {
  const odd = anEdition('odd', [said('a | b'), said('x'), none()]);
  const comparison = compareEditions(rules, [odd, two]);
  expect(toMarkdownTable(comparison, { pageOf: (id) => id, sources: false })).toContain('a \\| b');
});

test('writes the rows of a CSV file, with the kinds of silence apart', () => {
  expect(toComparisonRows(compareEditions(rules, [one, two]))).toEqual([
    ['rule', 'one', 'two'],
    ['seats', '7', '7'],
    ['term', '2 years', '2 years'],
    ['limit', 'None (stated)', 'not recorded'],
  ]);
});

function relationsOf(editions: ComparedEdition[]) {
  const { lines } = compareEditions(rules, editions);
  return Object.fromEntries(lines.map(({ rule, relation }) => [rule.id, relation]));
}

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
