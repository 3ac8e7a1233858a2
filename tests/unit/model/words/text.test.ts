import { expect, test } from 'vitest';
import { countOf, formatRange, lowerFirst } from '../../../../src/model/words/text.browser.ts';

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

test('a number of four digits or more is read in groups of three', () => {
  expect(countOf(1, 'role')).toBe('1 role');
  expect(countOf(999, 'role')).toBe('999 roles');
  expect(countOf(2424, 'further condition')).toBe('2,424 further conditions');
  expect(countOf(1_000_000, 'page')).toBe('1,000,000 pages');
});
