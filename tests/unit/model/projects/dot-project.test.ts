import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDotProject } from '../../../../src/model/projects/dot-project.ts';
import { formatDotProject } from '../../../../src/outputs/dot-project-file.ts';
import { dotProjectSchema } from '../../../../src/schemas/dot-project.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

const issues = edited(
  'projects/lamp.yaml',
  "    on: '2020-02-02'\n    source: list\n  - level: incubating\n    on: '2022-03-03'",
  "    on: '2020-02-02'\n    issue: https://example.org/1\n    source: list\n  - level: incubating\n    on: '2022-03-03'\n    issue: https://example.org/2",
);

test('writes the facts that are recorded, and no others', () => {
  expect(build(issues).document).toEqual({
    schema_version: '1.0.0',
    slug: 'lamp',
    name: 'Lamp',
    description: 'Lights a room for people who read.',
    maturity_log: [
      { phase: 'sandbox', date: '2020-02-02T00:00:00Z', issue: 'https://example.org/1' },
      { phase: 'incubating', date: '2022-03-03T00:00:00Z', issue: 'https://example.org/2' },
    ],
    repositories: ['https://github.com/lamp/lamp'],
    website: 'https://lamp.example.org',
    legal: { identity_type: { has_dco: true, has_cla: false } },
  });
});

test('makes no document where a required fact is not recorded, and says which', () => {
  expect(build().missing).toEqual([
    'no issue of the TOC is recorded for the step Sandbox and Incubating',
  ]);
  const { 'projects/lamp.yaml': text } = issues;
  expect(
    build({ 'projects/lamp.yaml': String(text).replace("on: '2020", "noLaterThan: '2020") })
      .missing,
  ).toEqual(['no day is recorded for the step Sandbox']);
  expect(
    build({
      'projects/lamp.yaml': String(text).replace('foundation: cncf', 'foundation: openinfra'),
    }).missing,
  ).toEqual(['the format is for projects of the CNCF']);
});

test('leaves out what the format cannot say: a CLA alone asks for an approval', () => {
  const { 'projects/lamp.yaml': text } = issues;
  const withKind = (kind: string) =>
    build({ 'projects/lamp.yaml': String(text).replace('kind: dco', `kind: ${kind}`) }).document;
  expect(withKind('cla')?.legal).toBeUndefined();
  expect(withKind('dco-and-cla')?.legal?.identity_type).toEqual({ has_dco: true, has_cla: true });
});

test('the rules of the format refuse what its own validator refuses', () => {
  const { document } = build(issues);
  const refused = [
    { ...document, extra: 1 },
    { ...document, schema_version: '0.9' },
    { ...document, slug: '-lamp' },
    { ...document, maturity_log: [] },
    { ...document, maturity_log: document!.maturity_log.toReversed() },
    { ...document, maturity_log: [{ ...document!.maturity_log[0], date: '2020-02-02' }] },
    { ...document, maturity_log: [{ ...document!.maturity_log[0], phase: 'accepted' }] },
    { ...document, repositories: ['lamp/lamp'] },
    { ...document, slack_channels: [{ name: 'lamp' }] },
    { ...document, legal: { identity_type: { has_dco: false, has_cla: true } } },
    { ...document, landscape: { category: 'Lamps' } },
  ];
  expect(dotProjectSchema.safeParse(document).success).toBe(true);
  expect(refused.filter((value) => dotProjectSchema.safeParse(value).success)).toEqual([]);
});

test('every real document keeps the rules and is read back as it was, in older YAML too', () => {
  const site = theGuide();
  const documents = [...site!.projects.values()].flatMap(
    (project) => buildDotProject(site!, project).document ?? [],
  );
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    const text = formatDotProject(document, { asOf: '2026-01-31', page: 'https://x.example/' });
    expect(parse(text)).toEqual(document);
    expect(parse(text, { version: '1.1' })).toEqual(document);
  }
});

test('nothing to sign is neither a DCO nor a CLA', () => {
  const { 'projects/lamp.yaml': text } = issues;
  const none = String(text).replace(
    /legalRequirement:\n(?: {2}.*\n)+/,
    "legalRequirement:\n  statedNone: ['lamp/gov#friends:L60']\n",
  );
  expect(build({ 'projects/lamp.yaml': none }).document?.legal).toEqual({
    identity_type: { has_dco: false, has_cla: false },
  });
});

function build(files: Parameters<typeof aSite>[0] = {}) {
  const site = aSite(files);
  return buildDotProject(site, site.projects.get('lamp')!);
}
