import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runInThreads } from '../../../src/commands/threads.ts';

const script = pathToFileURL('tests/fixtures/thread.ts');
const numbers = [1, 2, 3, 4, 5, 6, 7];

test.each([1, 2, 3, 9])(
  'answers stand in the order of the items, from %i threads',
  async (count) => {
    expect(await runInThreads(script, numbers, count)).toEqual([2, 4, 6, 8, 10, 12, 14]);
  },
);

test('nothing to do starts no thread', async () => {
  expect(await runInThreads(script, [], 2)).toEqual([]);
});

test('a thread that fails says in a sentence which item failed', async () => {
  await expect(runInThreads(script, [1, 2, 300, 4], 2)).rejects.toThrow(
    'Number 300: the number is too large.',
  );
});
