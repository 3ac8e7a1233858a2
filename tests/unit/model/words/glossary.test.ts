import { expect, test } from 'vitest';
import { groupByLetter, groupBySubject } from '../../../../src/model/words/glossary.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();

test('puts every term into the part that it names, the parts in the order of their list', () => {
  const parts = groupBySubject(site);
  expect(parts.flatMap(({ terms }) => terms)).toHaveLength(site.glossary.size);
  expect(parts.map(({ label }) => label).slice(0, 2)).toEqual([
    'Deciding and voting',
    'Elections and seats',
  ]);
  const cap = parts.find(({ terms }) => terms.some(({ id }) => id === 'seat-cap'));
  expect(cap?.id).toBe('independence');
});

test('leaves out a part without a term', () => {
  const terms = [...site.glossary].filter(([, { subject }]) => subject === 'signing');
  const parts = groupBySubject({ ...site, glossary: new Map(terms) });
  expect(parts.map(({ id }) => id)).toEqual(['signing']);
});

test('lists every term once, under its first letter in upper case, from A on', () => {
  const letters = groupByLetter(site);
  expect(letters.flatMap(({ terms }) => terms)).toHaveLength(site.glossary.size);
  expect(letters.map(({ letter }) => letter)).toEqual(
    [...new Set(letters.map(({ letter }) => letter))].sort(),
  );
  const s = letters.find(({ letter }) => letter === 'S');
  expect(s?.terms.map(({ id }) => id)).toEqual(expect.arrayContaining(['seat-cap', 'spdx']));
});
