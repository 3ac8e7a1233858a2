import { expect, test } from 'vitest';
import type { ProjectBacking } from '../../../../src/model/organizations/backing.ts';
import {
  drawShares,
  formatPercent,
  formatShare,
} from '../../../../src/model/organizations/share-bar.ts';

test('parts fill the bar without a gap, the largest first', () => {
  const { parts } = drawShares(aBacking([5, 3], { independent: 1, unknown: 1 }));
  expect(parts).toEqual([
    { kind: 'organization', people: 5, start: 0, width: 50 },
    { kind: 'organization', people: 3, start: 50, width: 30 },
    { kind: 'independent', people: 1, start: 80, width: 10 },
    { kind: 'unknown', people: 1, start: 90, width: 10 },
  ]);
});

test('organizations under 3 % become one part, and those with 3 % keep theirs', () => {
  const { parts, shown, others, inOthers } = drawShares(aBacking([93, 3, 2, 2]));
  expect(parts.map(({ kind, people }) => [kind, people])).toEqual([
    ['organization', 93],
    ['organization', 3],
    ['others', 4],
  ]);
  expect([shown.length, others.length, inOthers]).toEqual([2, 2, 4]);
});

test('a share is given with its total, and never rounded to nothing or to all', () => {
  expect(formatShare(5, 6)).toBe('5 of 6 (83 %)');
  expect(formatPercent(1, 400)).toBe('under 1 %');
  expect(formatPercent(399, 400)).toBe('over 99 %');
  expect([formatPercent(0, 4), formatPercent(4, 4)]).toEqual(['0 %', '100 %']);
});

function aBacking(people: number[], { independent = 0, unknown = 0 } = {}) {
  const total = people.reduce((sum, count) => sum + count, independent + unknown);
  return {
    total,
    organizations: people.map((count, place) => ({
      organization: { id: `works-${place}`, name: `Works ${place}` },
      people: count,
      share: count / total,
    })),
    independent,
    unknown,
  } as unknown as ProjectBacking;
}
