import { expect, test } from 'vitest';
import {
  describeEvidence,
  describeSigning,
  signingOf,
} from '../../../../src/model/projects/legal.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import type { LegalRequirement } from '../../../../src/schemas/project.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = site.projects.get('lamp')!;

test('knows the five states', () => {
  expect(signingOf({ legalRequirement: { kind: 'dco', evidence: 'document' } })).toBe('dco');
  expect(signingOf({ legalRequirement: { kind: 'cla', evidence: 'document' } })).toBe('cla');
  expect(signingOf({ legalRequirement: { kind: 'dco-and-cla', evidence: 'document' } })).toBe(
    'dco-and-cla',
  );
  expect(signingOf({ legalRequirement: { statedNone: ['gov#x:L1'] } })).toBe('stated-none');
  expect(signingOf({ legalRequirement: undefined })).toBe('not-recorded');
});

test('tells a newcomer the command that signs off a commit', () => {
  const advice = describeSigning(site, signed({ kind: 'dco', evidence: 'document' }));
  expect(advice.head).toBe('Sign off every commit.');
  expect(toPlainText(advice.text)).toContain('git commit -s');
});

test('words observed sign-offs as practice, with the figures', () => {
  const project = signed({
    kind: 'dco',
    evidence: 'sign-offs',
    signOffs: { signed: 199, of: 200 },
  });
  expect(describeSigning(site, project).head).toBe(
    'In practice, contributors sign off every commit.',
  );
  expect(describeEvidence(site, project)).toBe(
    'Observed, not written: 199 of 200 recent commits carry a sign-off.',
  );
});

test('names the agreement, or says that its name is not recorded', () => {
  expect(
    describeSigning(site, signed({ kind: 'cla', agreement: 'CNCF CLA', evidence: 'document' }))
      .head,
  ).toContain('Sign the CNCF CLA once');
  expect(describeSigning(site, signed({ kind: 'cla', evidence: 'document' })).head).toContain(
    'name is not recorded',
  );
});

test('never turns silence into nothing to sign', () => {
  const { legalRequirement: _, ...silent } = lamp;
  expect(describeSigning(site, silent).head).toBe('No source read here says.');
});

test('who must sign both is told of both', () => {
  const { head, text } = describeSigning(
    site,
    signed({ kind: 'dco-and-cla', agreement: 'CNCF CLA', evidence: 'document' }),
  );
  expect(head).toBe(
    'Both. Sign the CNCF CLA once, before your first change is merged. Sign off every commit.',
  );
  expect(toPlainText(text)).toContain('git commit -s');
  expect(toPlainText(text)).toContain('contributor license agreement');
});

function signed(legalRequirement: LegalRequirement) {
  return { ...lamp, legalRequirement };
}
