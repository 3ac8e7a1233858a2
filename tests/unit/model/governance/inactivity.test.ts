import { expect, test } from 'vitest';
import { countEffects, type InactivityRule } from '../../../../src/model/governance/inactivity.ts';
import { aSite } from '../../../fixtures/content.ts';

test('twelve months and a year are one period, and what has none stands last', () => {
  const rule = (effect: string, months?: number, after?: string) =>
    ({ effect, months, after }) as InactivityRule;
  const rules = [
    rule('removed', 6, '6 months'),
    rule('removed', 12, '12 months'),
    rule('emeritus', 12, '1 year'),
    rule('removed', 12, '1 year'),
    rule('removed'),
  ];
  const counted = countEffects(aSite(), rules).map(({ effect, count, periods }) => ({
    effect,
    count,
    periods: periods.map(({ id, after, rules: same }) => [id, after, same.length]),
  }));
  expect(counted).toEqual([
    {
      effect: 'removed',
      count: 4,
      periods: [
        ['after-6-months', '6 months', 1],
        ['after-12-months', '12 months', 2],
        ['no-period', undefined, 1],
      ],
    },
    { effect: 'emeritus', count: 1, periods: [['after-1-year', '1 year', 1]] },
  ]);
});
