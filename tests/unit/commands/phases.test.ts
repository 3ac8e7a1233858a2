import { expect, test } from 'vitest';
import { formatPhases, startPhases } from '../../../src/commands/phases.ts';

test('phases stand in the order in which they ended, each with what came of it', async () => {
  const { phases, time } = startPhases();
  const outer = time(
    'pages',
    async () => {
      await time(
        'files',
        () => 3,
        (count) => `${count} printed`,
      );
      return 2;
    },
    (count) => `${count} rendered`,
  );
  expect(await outer).toBe(2);
  expect(phases.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'files: 3 printed',
    'pages: 2 rendered',
  ]);
  const seconds = phases.map(({ seconds: measured }) => measured);
  expect(Math.min(...seconds)).toBeGreaterThanOrEqual(0);
  expect(formatPhases([{ name: 'files', seconds: 12.34, text: '3 printed' }])).toBe(
    'files     12.3 s  3 printed',
  );
});
