import { expect, test } from 'vitest';
import {
  durationInMonths,
  formatCadence,
  formatDay,
  formatDuration,
  formatShortDay,
  isStale,
} from '../../../../src/model/words/dates.ts';

test('writes a day in full, whatever the time zone of the machine', () => {
  expect(formatDay('2026-08-20')).toBe('20 August 2026');
  expect(formatShortDay('2026-08-20')).toBe('20 Aug 2026');
});

test('writes durations in words', () => {
  expect(formatDuration('P6M')).toBe('6 months');
  expect(formatDuration('P1W')).toBe('1 week');
});

test('puts durations of different units in order', () => {
  expect(durationInMonths('P2Y')).toBe(24);
  const sorted = ['P1Y', 'P180D', 'P26W', 'P6M', 'P1M'].sort(
    (a, b) => durationInMonths(a) - durationInMonths(b),
  );
  expect(sorted).toEqual(['P1M', 'P180D', 'P26W', 'P6M', 'P1Y']);
  expect(() => durationInMonths('6 months')).toThrow('"6 months" is not a duration of one unit.');
});

test('throws at a duration that has more than one unit', () => {
  expect(() => formatDuration('P1Y6M')).toThrow('"P1Y6M" is not a duration of one unit.');
});

test('has words for common rhythms and falls back to the duration', () => {
  expect(formatCadence('P6M')).toBe('Twice a year');
  expect(formatCadence('P3M')).toBe('Every 3 months');
});

test('calls a fact stale when it was verified more than twelve months before', () => {
  expect(isStale('2025-11-20', '2026-11-21')).toBe(true);
  expect(isStale('2025-11-21', '2026-11-21')).toBe(false);
});
