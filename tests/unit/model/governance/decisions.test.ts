import { expect, test } from 'vitest';
import { describeDecision } from '../../../../src/model/governance/decisions.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import type { Decision } from '../../../../src/schemas/decision.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const decision: Decision = {
  id: 'new-maker',
  what: 'add-maintainer',
  label: 'New maker',
  by: 'the council',
  rule: 'discretion',
  of: 'the council',
  ref: ['gov#makers:L40'],
};

test('says that no voting rule is written, and leaves the threshold open', () => {
  const line = describeDecision(site, decision, () => []);
  expect(line.by).toBe('The council');
  expect(toPlainText(line.rule)).toBe('No voting rule is written');
  expect(line.threshold).toBeUndefined();
});

test('gives the share and what it is taken of where a rule is written', () => {
  const line = describeDecision(
    site,
    { ...decision, rule: 'supermajority', fraction: '2/3' },
    () => [],
  );
  expect(toPlainText(line.rule)).toBe('Supermajority');
  expect(line.threshold).toBe('Two thirds of the council');
});

test('links each rule to the term that explains it', () => {
  const [discretion] = describeDecision(site, decision, () => []).rule;
  expect(discretion).toMatchObject({ href: '/glossary/#discretion' });
});

test('tells remarks, ties and unusual votes apart from who decides', () => {
  const line = describeDecision(
    site,
    {
      ...decision,
      rule: 'simple-majority',
      note: 'held in the open',
      tieBreak: 'the chair decides',
      votingUnit: 'organization',
      quorum: { fraction: '1/2' },
      window: 'P1W',
      count: 1,
    },
    () => [],
  );
  expect(line).toMatchObject({
    by: 'The council',
    remarks: ['Held in the open', 'Tie: the chair decides', 'Votes are counted by organization'],
    quorum: 'One half',
    window: '1 week at least',
    threshold: 'Of the council, 1 voice',
  });
});
