import { expect, test } from 'vitest';
import { median, rateAnswer, summarize } from '../../../src/commands/rate-search.ts';

const asked = { ask: 'lamp seats', kind: 'voting', right: ['/governance/lamp/#seats'] };

test('a page counts without its place, a place only with it', () => {
  const rated = rateAnswer(
    asked,
    ['/projects/lamp/', '/governance/lamp/#chair', '/governance/lamp/#seats'],
    '3 places found.',
  );
  expect([rated.rank, rated.placeRank]).toEqual([2, 3]);
});

test('no answer counts only where it is said and nothing is shown', () => {
  const none = { ...asked, right: [] };
  expect(rateAnswer(none, [], 'Nothing was found for “x”.').said).toBe(true);
  expect(rateAnswer(none, ['/projects/lamp/'], 'Nothing was found for “x”.').said).toBe(false);
  expect(rateAnswer(none, [], 'The search did not load.').said).toBe(false);
});

test('the table counts by kind and keeps held questions apart', () => {
  const lines = summarize([
    rateAnswer(asked, ['/governance/lamp/#seats'], ''),
    rateAnswer({ ...asked, held: true }, ['/x/', '/governance/lamp/'], ''),
    rateAnswer({ ...asked, kind: 'no answer', right: [] }, [], 'Nothing was found for “x”.'),
  ]);
  expect(lines.map((line) => line.trimEnd())).toEqual([
    'kind                       count   @1   @5  MRR  place@5  said',
    'voting                         2 0.50 1.00 0.75    0.50  –',
    'no answer                      1    –    –    –       –  1 of 1',
    'all, tuned on                  2 1.00 1.00 1.00    1.00  1 of 1',
    'all, held back                 1 0.00 1.00 0.50    0.00  –',
    'all                            3 0.50 1.00 0.75    0.50  1 of 1',
    'right place                    2 0.50 0.50 0.50    0.50  –',
  ]);
});

test('the median is the middle one', () => {
  expect(median([9, 1, 5])).toBe(5);
});
