import { expect, test } from 'vitest';
import { formatPullRequest } from '../../../src/importing/pull-request.ts';

test('what foreign files say is quoted as code, whatever it holds', () => {
  const lines = ['new organization: "@user-a ``` closes #1 <img src=x>"', 'a `````text'];
  const text = formatPullRequest(lines);
  expect(text.split('\n').slice(1)).toEqual(['', '``````text', ...lines, '``````', '']);
});

test('a text is no longer than GitHub takes, and says how much is left out', () => {
  const text = formatPullRequest(
    Array.from({ length: 5000 }, (_, index) => `line ${index} ${'é'.repeat(30)}`),
  );
  expect(text.length).toBeLessThan(65_536);
  const shown = text.split('\n').filter((line) => line.startsWith('line ')).length;
  expect(text).toContain(
    `\n${(5000 - shown).toLocaleString('en')} more lines in the log of the run.`,
  );
  expect(shown).toBeGreaterThan(1000);
});

test('one line that is too long is cut', () => {
  const text = formatPullRequest(['x'.repeat(1_000_000), 'the next']);
  expect(text.length).toBeLessThan(3_000);
  expect(text).toContain('the next');
});
