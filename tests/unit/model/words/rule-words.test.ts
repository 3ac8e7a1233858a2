import { expect, test } from 'vitest';
import {
  describeInactivity,
  describeLeave,
  describeReinstatement,
  describeThreshold,
  formatShare,
  formatVoices,
} from '../../../../src/model/words/thresholds.ts';
import { formatDuration } from '../../../../src/model/words/dates.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();

test('keeps a share that must be passed apart from one that must be reached', () => {
  expect(formatShare('1/2', true)).toBe('more than one half');
  expect(formatShare('1/2', false)).toBe('at least one half');
  expect(formatShare('2/3', undefined)).toBe('two thirds');
});

test('says that exactly half is enough, and how many must take part', () => {
  const rule = { rule: 'simple-majority', strict: false, quorum: { fraction: '1/3' } } as const;
  expect(toPlainText(describeThreshold(site, rule))).toBe(
    'Simple majority; exactly half is enough; quorum: one third',
  );
});

test('a number of voices that must be reached or passed is no half', () => {
  const rule = { rule: 'fixed-count', count: 2, strict: false } as const;
  expect(toPlainText(describeThreshold(site, rule))).toBe('Fixed number of approvals: at least 2');
  expect(formatVoices(rule)).toBe('at least 2 voices');
  expect(formatVoices({ ...rule, strict: true })).toBe('more than 2 voices');
  expect(formatVoices({ rule: 'lazy-consensus', count: 1 })).toBe('1 voice');
  // Two votes for, and more for than against: what is passed is the half.
  expect(formatVoices({ rule: 'simple-majority', count: 2, strict: true })).toBe('2 voices');
});

test('a vote whose majority is not named is no silence about voting', () => {
  expect(toPlainText(describeThreshold(site, { rule: 'vote-unstated' }))).toBe(
    'A vote, majority not named',
  );
});

test('tells what follows inactivity first, and what later', () => {
  const lines = describeInactivity(site, {
    after: 'P3M',
    measure: 'no review',
    effect: 'contacted',
    then: [
      { after: 'P6M', effect: 'removed', automatic: true, note: 'by the bot' },
      { effect: 'access-revoked' },
    ],
    ref: [],
  });
  expect(lines.map(toPlainText).filter(Boolean)).toEqual([
    'After 3 months: no review.',
    'Is asked first.',
    'After 6 months: Loses the role, without a further decision; by the bot.',
    'Also: Loses access.',
  ]);
});

test('describes a leave and the way back', () => {
  const leave = { text: 'Anyone may pause.', longest: 'P6M', keepsRights: false, ref: [] };
  expect(describeLeave(leave).map(toPlainText)).toEqual([
    'Anyone may pause.',
    '6 months at most',
    'Votes and rights rest meanwhile',
  ]);
  const back = {
    text: 'By asking.',
    within: 'P1Y',
    threshold: { rule: 'fixed-count' as const, count: 2 },
    ref: [],
  };
  expect(describeReinstatement(site, back).map(toPlainText)).toEqual([
    'By asking.',
    'Within 1 year',
    'Fixed number of approvals: 2',
  ]);
});

test('business days are a unit of their own', () => {
  expect(formatDuration('P5BD')).toBe('5 business days');
});
