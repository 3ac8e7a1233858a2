import { expect, test } from 'vitest';
import { formatRange, lowerFirst } from '../../../../src/model/words/text.browser.ts';

test('says a number between two bounds in words', () => {
  expect(formatRange(3, 5)).toBe('3 to 5');
  expect(formatRange(4, 4)).toBe('4');
  expect(formatRange(2, undefined)).toBe('at least 2');
  expect(formatRange(undefined, 2)).toBe('at most 2');
  expect(formatRange(undefined, undefined)).toBe('');
});

test('a word within a sentence begins with a small letter, an abbreviation stays', () => {
  expect(lowerFirst('Maintainers as peers')).toBe('maintainers as peers');
  expect(lowerFirst('DCO and CLA')).toBe('DCO and CLA');
  expect(lowerFirst('A council')).toBe('a council');
});
