import { expect, test } from 'vitest';
import { formatCsv } from '../../../../src/model/words/csv.browser.ts';

test('writes a line a row, with quotes where a cell needs them', () => {
  expect(
    formatCsv([
      ['id', 'name'],
      ['lamp', 'Lamp, "the" one'],
    ]),
  ).toBe('id,name\r\nlamp,"Lamp, ""the"" one"\r\n');
});

test.each(['=1+1', '+1', '-1', '@name', '\tcell', '\rcell'])('makes %j harmless', (cell) => {
  const [, printed = ''] = formatCsv([['head', cell]])
    .trimEnd()
    .split(/,(.*)/s);
  expect(printed.replace(/^"/, '').startsWith(`'${cell}`)).toBe(true);
});

test('leaves numbers, days and addresses as they are', () => {
  const row = ['12', '2026-01-31', 'https://example.org/a?b=c'];
  expect(formatCsv([row])).toBe(`${row.join(',')}\r\n`);
});
