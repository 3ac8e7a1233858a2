import { expect, test } from 'vitest';
import {
  compareCells,
  fromCompareQuery,
  toCompareQuery,
  untouchedComparison,
  type CompareState,
  type SortCell,
} from '../../../../src/model/comparison/state.browser.ts';

const known = {
  editions: ['a', 'b', 'c', 'd', 'e'],
  groups: ['', 'Rules'],
  levels: ['graduated', 'sandbox'],
  columns: ['name', 'seats', 'cap'],
};
const untouched = untouchedComparison;

test.each<[string, CompareState]>([
  ['', untouched],
  [
    'projects=b,a&rows=all&about=Rules&q=kube&level=sandbox&sort=-seats',
    {
      chosen: ['b', 'a'],
      rows: 'all',
      about: 'Rules',
      text: 'kube',
      level: 'sandbox',
      sort: { column: 'seats', descending: true },
    },
  ],
  ['rows=some', { ...untouched, rows: 'some' }],
  ['sort=name', { ...untouched, sort: { column: 'name', descending: false } }],
])('"%s" says the same state both ways', (query, state) => {
  expect(fromCompareQuery(query, known)).toEqual(state);
  expect(toCompareQuery(state)).toBe(query);
});

test('leaves out what is unknown, named twice or one too many', () => {
  const query =
    'projects=a,x,a,b,c,d,e&columns=zzz&rows=none&about=weather&level=royal&sort=nothing';
  expect(fromCompareQuery(query, known)).toEqual({ ...untouched, chosen: ['a', 'b', 'c', 'd'] });
});

test('sorts numbers by size, words by the alphabet, and silence last in both directions', () => {
  const cells = [aCell('10', 10), aCell(undefined), aCell('9', 9), aCell('none', undefined)];
  expect(sorted(cells, false)).toEqual(['9', '10', 'none', '']);
  expect(sorted(cells, true)).toEqual(['10', '9', 'none', '']);
  expect(sorted([aCell('b'), aCell('A'), aCell('c')], false)).toEqual(['A', 'b', 'c']);
});

function sorted(cells: SortCell[], descending: boolean) {
  return cells.toSorted((a, b) => compareCells(a, b, descending)).map(({ text }) => text);
}

function aCell(text: string | undefined, order?: number): SortCell {
  return { text: text ?? '', order };
}
