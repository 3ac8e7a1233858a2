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

test('says where the license file is by its full address', () => {
  const withFile = (line: string, url = '') =>
    build({
      'projects/lamp.yaml': String(issues['projects/lamp.yaml'])
        .replace('license: Apache-2.0\n', `license: Apache-2.0\nlicenseFile: ${line}\n`)
        .replace('https://example.org/lamps', url || 'https://example.org/lamps'),
    }).document?.legal?.license;
  expect(withFile('LICENSE')).toEqual({ path: 'https://github.com/lamp/lamp/blob/HEAD/LICENSE' });
  expect(withFile('LICENSES/MIT.txt', 'https://github.com/lamp/shade')).toEqual({
    path: 'https://github.com/lamp/shade/blob/HEAD/LICENSES/MIT.txt',
  });
});

test('keeps every chat that can be reached: channels by name, other places by platform', () => {
  const chat = `chat:
  - { kind: slack, label: '#lamp', channel: '#lamp', workspace: CNCF Slack, url: https://cloud-native.slack.com/messages/lamp }
  - { kind: slack, label: '#lamp-dev', channel: '#lamp-dev', workspace: Lamp Slack }
  - { kind: slack, label: Lamp Slack, url: https://lamp.slack.com/ }
  - { kind: slack, label: Old Slack, url: https://old.slack.com/ }
  - { kind: discord, label: Lamp on Discord, url: https://discord.gg/lamp }
  - { kind: irc, label: '#lamp on Libera' }
`;
  const { document } = build({
    'projects/lamp.yaml': String(issues['projects/lamp.yaml'])
      .replace('license: Apache', `${chat}license: Apache`)
      .replace('facts: [', 'facts: [chat, '),
  });
  expect(document?.slack_channels).toEqual([
    { name: '#lamp', workspace: 'cncf', link: 'https://cloud-native.slack.com/messages/lamp' },
    { name: '#lamp-dev' },
  ]);
  expect(document?.social).toEqual({
    slack: 'https://lamp.slack.com/',
    discord: 'https://discord.gg/lamp',
  });
});

test('each further fact that is missing is named in a sentence of its own', () => {
  const text = String(issues['projects/lamp.yaml']);
  expect(
    build({
      'projects/lamp.yaml': text
        .replace('summary: Lights a room for people who read.\n', '')
        .replace(', summary]', ']')
        .replace('- level: sandbox', '- level: accepted'),
    }).missing,
  ).toEqual([
    'It wants a sentence on what the project does; the guide has none yet.',
    'It wants the level at which a project came in; the sources do not name it.',
  ]);
  expect(
    build({
      'projects/lamp.yaml': text
        .replace(/history:\n(?: {2}.*\n)+/, '')
        .replace('maturity, history', 'maturity'),
    }).missing,
  ).toEqual(['It wants every change of level; no source read here has one.']);
});

test('makes no document where a required fact is not recorded, and says which', () => {
  expect(build().missing).toEqual([
    'It wants the issue behind each change of level; none was found for Sandbox and Incubating.',
  ]);
  const { 'projects/lamp.yaml': text } = issues;
  expect(
    build({ 'projects/lamp.yaml': String(text).replace("on: '2020", "noLaterThan: '2020") })
      .missing,
  ).toEqual(['It wants the day of each change of level; the sources have none for Sandbox.']);
  expect(
    build({
      'projects/lamp.yaml': String(text).replace('foundation: cncf', 'foundation: openinfra'),
    }).missing,
  ).toEqual(['It is for projects of the CNCF.']);
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
    { ...document, legal: { license: { path: 'LICENSE' } } },
    { ...document, social: { slack: 'lamp' } },
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
    const paths = [...text.matchAll(/^ *path: (.*)$/gm)].map(([, path]) => path);
    expect(paths.filter((path) => !path!.startsWith('https://'))).toEqual([]);
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
