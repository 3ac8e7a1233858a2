import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** The list of maintainers as it was fetched. */
const listed = new Map<string | undefined, Listed>(
  (
    JSON.parse(readFileSync('content/fetched/maintainers.json', 'utf8')) as { projects: Listed[] }
  ).projects.map((one) => [one.project, one]),
);

/** The documents in force as they stand in their files, with the roles of each. */
const documents = readdirSync(folder)
  .map((name) => ({
    ...(parse(readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1]!) as Document),
    roles: readRoles(name.replace(/\.mdx$/, '')),
  }))
  .filter(({ kind, edition }) => kind !== 'template' && edition.status === 'current');

test.each([
  [
    'company-limit',
    all,
    ({ bodies, vendorNeutrality }) =>
      bodies?.some(({ organizationCap: cap }) => cap && !cap.statedNone) ||
      vendorNeutrality?.some(({ kind }) => limits.includes(kind)),
  ],
  ['graduated-without-a-way-to-change', isGraduated, ({ amendment }) => !amendment],
  [
    'a-committee-changes-its-own-rules',
    ({ amendment }) => amendment && !amendment.statedNone,
    ({ amendment }) =>
      [amendment!, ...(amendment!.others ?? [])].every((rule) => !rule.extraApproval) &&
      [amendment!, ...(amendment!.others ?? [])].flatMap(({ who }) => who ?? []).length > 0 &&
      [amendment!, ...(amendment!.others ?? [])]
        .flatMap(({ who }) => who ?? [])
        .every((who) => who === 'body'),
  ],
  [
    'lazy-consensus',
    (document) => everydayOf(document) !== undefined,
    (document) => everydayOf(document)?.rule === 'lazy-consensus',
  ],
  [
    'elected-body',
    all,
    ({ bodies, elections }) =>
      bodies?.some(
        ({ id, status, selection }) =>
          status === 'active' &&
          (selection?.method === 'elected' || elections?.some(({ body }) => body === id)),
      ),
  ],
  [
    'voters-with-a-count',
    ({ elections }) => elections,
    ({ elections }) => elections!.some(({ eligibleVoters: { metric, min } }) => metric && min),
  ],
  ['no-rule-for-the-inactive', all, (document) => !inactivityOf(document)],
  [
    'inactive-for-half-a-year',
    (document) => inactivityOf(document)?.after,
    (document) =>
      /^P(?:[1-6]M|\d{1,2}W|\d{1,2}D|1[0-7]\dD|180D)$/.test(inactivityOf(document)!.after!),
  ],
  [
    'emeritus',
    inactivityOf,
    (document) => {
      const { effect, then = [] } = inactivityOf(document)!;
      return effect === 'emeritus' || then.some((step) => step.effect === 'emeritus');
    },
  ],
  [
    'majority-without-a-limit',
    ({ project }) => listed.get(project)?.totalMaintainers,
    ({ project, bodies, vendorNeutrality }) =>
      listed
        .get(project)!
        .organizations.some(
          ({ maintainers }) => maintainers * 2 > listed.get(project)!.totalMaintainers,
        ) &&
      !bodies?.some(({ organizationCap: cap }) => cap && !cap.statedNone) &&
      !vendorNeutrality?.some(({ kind }) => limits.includes(kind)),
  ],
  [
    'a-single-rung',
    all,
    ({ roles }) =>
      new Set(roles.flatMap(({ rank }) => (rank === undefined ? [] : [rank]))).size === 1,
  ],
] as [string, Asks, Asks][])('"%s" is what the files say', (id, asks, counts) => {
  const finding = listFindings(theGuide()).find((one) => one.id === id)!;
  const asked = documents.filter((document) => asks(document));
  expect([finding.count, finding.of]).toEqual([
    asked.filter((document) => counts(document)).length,
    asked.length,
  ]);
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

function all() {
  return true;
}

/** A share of seats, a ban of majorities, a share of votes, one vote for each organization. */
const limits = ['seat-cap', 'majority-ban', 'vote-cap', 'one-vote-per-organization'];

function isGraduated({ project }: Document) {
  return (
    project !== undefined &&
    /^maturity: graduated$/m.test(readFileSync(`content/projects/${project}.yaml`, 'utf8'))
  );
}

/** Routine first, else all other decisions, technical changes, the merge of code. */
function everydayOf({ decisions = [] }: Document) {
  return (
    decisions.find(({ what }) => what === 'routine') ??
    decisions.find(({ what }) => what === 'all-other') ??
    decisions.find(({ what }) => what === 'technical-change') ??
    decisions.find(({ what }) => what === 'code-merge')
  );
}

/** The rule of the highest ranked role that has one. */
function inactivityOf({ roles }: Document) {
  return roles
    .filter(({ rank, inactivity }) => rank !== undefined && inactivity)
    .sort((a, b) => b.rank! - a.rank!)[0]?.inactivity;
}

function readRoles(governance: string) {
  const place = `content/roles/${governance}`;
  return existsSync(place)
    ? readdirSync(place).map((name) => parse(readFileSync(join(place, name), 'utf8')) as Role)
    : [];
}

interface Listed {
  project: string;
  totalMaintainers: number;
  organizations: { maintainers: number }[];
}

type Asks = (document: Document) => unknown;

interface Amendment {
  statedNone?: string[];
  who?: string[];
  extraApproval?: object;
}

interface Role {
  rank?: number;
  inactivity?: { after?: string; effect: string; then?: { effect: string }[] };
}

interface Document {
  kind?: string;
  project?: string;
  edition: { status: string };
  amendment?: Amendment & { others?: Amendment[] };
  bodies?: {
    id: string;
    status: string;
    selection?: { method?: string };
    organizationCap?: { statedNone?: string[] };
  }[];
  elections?: { body?: string; eligibleVoters: { metric?: string; min?: number } }[];
  decisions?: { what: string; rule: string }[];
  vendorNeutrality?: { kind: string }[];
  roles: Role[];
}
