import { expect, test } from 'vitest';
import { findLevel } from '../../../../src/model/projects/levels.ts';
import { titleMoves } from '../../../../src/model/projects/move-words.browser.ts';
import {
  countMoves,
  groupMovesOfYear,
  groupMovesTo,
  listReachedLevels,
} from '../../../../src/model/projects/moves.ts';
import { aSite, theGuide } from '../../../fixtures/content.ts';

const site = aSite();

test('lists only levels that some project reached on a known day', () => {
  expect(listReachedLevels(site).map(({ id }) => id)).toEqual([
    'incubating',
    'sandbox',
    'accepted',
    'archived',
  ]);
});

test('answers who reached which level in a year', () => {
  expect(
    groupMovesOfYear(site, '2022').map(({ title, changes }) => [
      title,
      changes.map(({ project }) => project.id),
    ]),
  ).toEqual([['Moved to incubating in 2022: 1', ['lamp']]]);
  expect(groupMovesOfYear(site, '2021')).toEqual([]);
});

test('calls new projects accepted, and says how many are new where only some are', () => {
  expect(
    titleMoves({ level: findLevel(site, 'sandbox'), year: '2020' }, { count: 3, fresh: 3 }),
  ).toBe('Accepted as sandbox in 2020: 3');
  expect(titleMoves({ level: findLevel(site, 'incubating') }, { count: 3, fresh: 1 })).toBe(
    'Moved to incubating: 3, 1 of them new',
  );
  expect(
    titleMoves({ level: findLevel(site, 'archived'), year: '2020' }, { count: 2, fresh: 0 }),
  ).toBe('Archived in 2020: 2');
  expect(titleMoves({ year: '2020' }, { count: 2, fresh: 1 })).toBe('Changes of level in 2020: 2');
  expect(
    titleMoves({ level: findLevel(site, 'graduated'), year: '2016' }, { count: 0, fresh: 0 }),
  ).toBe('Moved to graduated in 2016: 0');
});

test('counts every dated change in one year and one level', () => {
  const guide = theGuide();
  const levels = listReachedLevels(guide);
  for (const { year, counts, total } of countMoves(guide, levels)) {
    const groups = groupMovesOfYear(guide, year);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(groups.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(total);
  }
  // By hand from the histories in content/projects: whose level became graduated in 2025.
  const graduated = groupMovesTo(guide, findLevel(guide, 'graduated')).find(
    ({ year }) => year === '2025',
  )!;
  expect(graduated.changes.map(({ project }) => project.id).toSorted()).toEqual([
    'crossplane',
    'dragonfly',
    'in-toto',
    'knative',
  ]);
});
