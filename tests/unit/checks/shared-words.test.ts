import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatReport } from '../../../src/checks/report.ts';

/** A community that brings one list and one term of its own. */
const folder = mkdtempSync(join(tmpdir(), 'community-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
write(
  'site.yaml',
  "name: Lamps\ntagline: About lamps\ndescription: Lamps and their rules.\nasOf: '2026-10-01'\nlicense: { name: CC0, url: 'https://creativecommons.org/publicdomain/zero/1.0/' }\ncredits:\n  - id: lamp\n    name: lamp/lamp\n    url: https://github.com/lamp/lamp\n    used: Everything\n",
);
write(
  'vocabulary/chat-kind.yaml',
  `title: Chats\nvalues:\n${['slack', 'discord', 'irc', 'gitter', 'matrix', 'wechat', 'dingtalk', 'telegram'].map((kind) => `  ${kind}:\n    label: Our ${kind}\n    meaning: We talk on ${kind}.\n`).join('')}`,
);
write(
  'glossary/veto.md',
  '---\nname: veto\nsubject: deciding\nsummary: One voice that stops a decision.\n---\n\nIt is rare.\n',
);
const empty = formatReport(checkContent(folder));
write('projects/kettle.yaml', readFileSync('examples/minimal/projects/kettle.yaml', 'utf8'));
const { site, findings, files } = checkContent(folder);

test('a community needs one project', () => {
  expect(empty)
    .toBe(`content/site.yaml: there is no file in content/projects/. A site is about one project at least.
  "npm run new -- project" begins one.

1 problem in 1 of 3 files.`);
});

test('lists that a community does not bring have the words of the guide', () => {
  expect(findings).toEqual([]);
  expect(site!.vocabulary.get('governance-model')!.values['maintainer-council']?.label).toBe(
    'Maintainers as peers',
  );
  expect(site!.vocabulary.get('chat-kind')!.values['slack']?.label).toBe('Our slack');
});

test('what a community has of its own is never lent', () => {
  for (const list of ['foundation', 'maturity', 'project-group'])
    expect(site!.vocabulary.has(list), list).toBe(false);
});

test('lent words lead only to terms of its own glossary', () => {
  const terms = [...site!.vocabulary.values()].flatMap(({ values }) =>
    Object.values(values).flatMap(({ term }) => term ?? []),
  );
  expect(terms.length).toBeGreaterThan(0);
  expect([...new Set(terms)]).toEqual(['veto']);
});

test('they are not counted among its files', () => {
  expect(files).toBe(4);
});

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
