import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFindings } from '../../src/model/findings/findings.ts';
import { theGuide } from '../fixtures/content.ts';

/** Findings against the files themselves, read here without any part of the model. */
const folder = 'content/governance';
const files = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1]!)
  .map((text) => ({ text, kind: parse(text) as { kind: string; edition: { status: string } } }))
  .filter(({ kind }) => kind.kind !== 'template' && kind.edition.status === 'current');

test.each([
  ['no-way-to-change-the-rules', (text: string) => !/^amendment:/m.test(text)],
  [
    'two-thirds-to-change-the-rules',
    (text: string) => /^amendment:\n(?: .*\n)*? {2}fraction: '2\/3'/m.test(text),
  ],
  ['limited-terms', (text: string) => /^ +max(?:Consecutive|Lifetime):/m.test(text)],
  ['no-code-of-conduct', (text: string) => !/^codeOfConduct:/m.test(text)],
  ['contradictions', (text: string) => /^discrepancies:/m.test(text)],
  ['from-a-template', (text: string) => /^templates:/m.test(text)],
] as [string, (text: string) => boolean][])('"%s" counts as many files', (id, matches) => {
  const finding = listFindings(theGuide()).find((one) => one.id === id)!;
  const count = files.filter(({ text }) => matches(text)).length;
  expect(finding.count).toBe(count);
  expect(finding.documents).toHaveLength(count);
  expect(finding.sentence).toMatch(new RegExp(`\\b${count}\\b.*\\b${finding.of}\\b`));
});

test('Kubernetes and OSCAL Compass limit terms, and nobody else does', () => {
  // kubernetes/steering election.md, L78-L81; oscal-compass oversight committee: two terms in a row.
  const finding = listFindings(theGuide()).find(({ id }) => id === 'limited-terms')!;
  expect(finding.documents.map(({ text }) => text)).toEqual(['Kubernetes', 'OSCAL Compass']);
});

test('every finding counts some of those that it asks, and not more', () => {
  const findings = listFindings(theGuide());
  expect(findings.length).toBeGreaterThanOrEqual(10);
  expect(findings.length).toBeLessThanOrEqual(20);
  for (const { id, count, of } of findings) {
    expect(count, id).toBeGreaterThan(0);
    expect(count, id).toBeLessThan(of);
  }
});
