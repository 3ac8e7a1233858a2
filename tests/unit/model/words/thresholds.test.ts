import { expect, test } from 'vitest';
import {
  describeInactivity,
  describeThreshold,
  formatFraction,
} from '../../../../src/model/words/thresholds.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();

test('writes fractions in words, odd ones in per cent', () => {
  expect(formatFraction('2/3')).toBe('two thirds');
  expect(formatFraction('7/10')).toBe('70 %');
});

test('says what a share is taken of', () => {
  const words = toPlainText(
    describeThreshold(site, { rule: 'supermajority', fraction: '2/3', of: 'maintainers' }),
  );
  expect(words).toBe('Supermajority: two thirds of maintainers');
});

test('does not put a base behind a decision without a voting rule', () => {
  const words = toPlainText(describeThreshold(site, { rule: 'discretion', of: 'the committee' }));
  expect(words).toBe('No voting rule is written');
});

test('says whether inactivity needs a further decision', () => {
  const lines = describeInactivity(site, {
    after: 'P6M',
    measure: 'no activity',
    effect: 'emeritus',
    automatic: false,
    ref: [],
  });
  expect(lines.map(toPlainText).join(' ')).toContain('After 6 months: no activity.');
  expect(lines.map(toPlainText).join(' ')).toContain('Becomes emeritus, by decision.');
  expect(lines.flat()).toContainEqual({ text: 'Becomes emeritus', href: '/glossary/#emeritus' });
});

test('says that one veto stops a decision, whatever the rule', () => {
  expect(toPlainText(describeThreshold(site, { rule: 'lazy-consensus', vetoable: true }))).toBe(
    'Lazy consensus; one veto stops it',
  );
  expect(
    toPlainText(
      describeThreshold(site, {
        rule: 'supermajority',
        fraction: '2/3',
        of: 'makers',
        vetoable: true,
      }),
    ),
  ).toBe('Supermajority: two thirds of makers; one veto stops it');
  expect(toPlainText(describeThreshold(site, { rule: 'consensus', vetoable: false }))).toBe(
    'Consensus',
  );
});
