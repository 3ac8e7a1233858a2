import { expect, test } from 'vitest';
import { formatStages, runStages, type Stage } from '../../../src/commands/stages.ts';

test('runs two at a time, those that wait after what they wait for, and all despite a failure', async () => {
  const events: string[] = [];
  let running = 0;
  let most = 0;
  const stage = (name: string, after: string[] = [], failed = 0): Stage => ({
    name,
    after,
    run: async () => {
      events.push(`+${name}`);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      events.push(`-${name}`);
      if (name === 'thrown') throw new Error('It broke.');
      return { passed: 1 - failed, failed, output: name };
    },
  });
  const told: string[] = [];
  const results = await runStages(
    [
      stage('tests', ['build']),
      stage('build', [], 1),
      stage('thrown'),
      stage('types'),
      stage('last', ['tests', 'thrown']),
    ],
    2,
    ({ name }) => told.push(name),
  );
  expect(most).toBe(2);
  expect(events.indexOf('+tests')).toBeGreaterThan(events.indexOf('-build'));
  expect(events.slice(0, 2)).toEqual(['+build', '+thrown']);
  expect(events.at(-1)).toBe('-last');
  expect([...told].sort()).toEqual(['build', 'last', 'tests', 'thrown', 'types']);
  expect(results.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
    ['tests', 1, 0],
    ['build', 0, 1],
    ['thrown', 0, 1],
    ['types', 1, 0],
    ['last', 1, 0],
  ]);
  expect(results[2]!.output).toBe('It broke.');
});

test('says which stages wait for one that there is not', async () => {
  const run = () => Promise.resolve({ passed: 1, failed: 0 });
  await expect(runStages([{ name: 'tests', after: ['biuld'], run }], 2, () => {})).rejects.toThrow(
    'Nothing ends what these wait for: tests.',
  );
});

test('the table lists the longest stage first', () => {
  const table = formatStages(
    [
      { name: 'types', seconds: 9.04, passed: 1, failed: 0 },
      { name: 'unit', seconds: 23.5, passed: 620, failed: 2 },
    ],
    24,
  );
  expect(table).toMatchInlineSnapshot(`
    "stage              seconds  passed  failed
    unit                  23.5     620       2
    types                  9.0       1       0
    all, side by side     24.0"
  `);
});
