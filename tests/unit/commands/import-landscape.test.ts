import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { importFiles } from '../../../src/commands/import-files.ts';
import { edited, fillContent } from '../../fixtures/content.ts';
import { hear } from '../../fixtures/terminal.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
const outside = mkdtempSync(join(tmpdir(), 'field-guide-'));
const file = join(work, 'projects/lamp.yaml');
const landscape = 'tests/fixtures/landscape.yml';
afterAll(() => [work, outside].forEach((folder) => rmSync(folder, { recursive: true })));
const lamp = edited('projects/lamp.yaml', 'id: list', 'id: landscape')['projects/lamp.yaml']!;
const recorded = `# The lamp. Keep this line.\n${lamp.toString().replaceAll('source: list', 'source: landscape')}`;
beforeEach(() => fillContent(work, { 'projects/lamp.yaml': recorded }));

test('prints what was added, moved, changed and what disagrees, and writes nothing', () => {
  const before = readFileSync(file, 'utf8');
  const { code, output } = run(landscape);
  expect(output.trim().split('\n')).toEqual([
    'added: Candle (wax) (sandbox) has no file in content/projects/',
    'moved: lamp from incubating to graduated on 2025-05-05',
    'changed: lamp homepage: https://lamp.example.org → https://lamp.example.org/new/',
    'disagreement: lamp category: not recorded / landscape Furniture (the catalog has it from another source)',
    'disagreement: lamp subcategory: not recorded / landscape Lighting (the catalog has it from another source)',
    'disagreement: lamp incubating date: 2022-03-03 / landscape 2022-03-04 (the dates differ)',
    '1 added, 0 removed, 1 moved, 1 changed, 3 disagreements.',
  ]);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('writes moves and changes with comments kept, and a second time nothing', () => {
  const first = run(landscape, '--write', '--date', '2026-01-30');
  expect(first.output).toContain('1 file written.');
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('# The lamp. Keep this line.');
  expect(written).toContain('maturity: graduated');
  expect(written).toContain('homepage: https://lamp.example.org/new/');
  expect(written).toMatch(/level: graduated\n\s+on: '?2025-05-05'?/);
  const second = run(landscape, '--write', '--date', '2026-01-30');
  expect(second.output).toContain('0 moved, 0 changed');
  expect(second.output).toContain('No fact has changed: there is nothing to write.');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('prints where CLOMonitor disagrees, passes over what is no project, and never writes it', () => {
  const before = readFileSync(file, 'utf8');
  const { code, output } = run(landscape, '--clomonitor', 'tests/fixtures/clomonitor.yaml');
  expect(code).toBe(0);
  expect(output.trim().split('\n').slice(-3)).toEqual([
    'disagreement: lamp acceptance: 2020-02-02 / CLOMonitor 2020-02-03 (the dates differ)',
    'disagreement: lamp devStatsUrl: not recorded / CLOMonitor https://lamp.example.org/stats (to be checked by hand)',
    '2 disagreements with CLOMonitor.',
  ]);
  expect(readFileSync(file, 'utf8')).toBe(before);
  const wrong = run('--clomonitor', landscape);
  expect(wrong.code).toBe(1);
  expect(wrong.output.trim()).toBe(
    `${landscape}: it is no list of projects with names; is this data/cncf.yaml of cncf/clomonitor? Nothing of it was taken.`,
  );
});

test.each([
  ['a file that is not there', undefined, 'cannot be read'],
  [
    'a truncated file',
    'landscape:\n  - category:\n    name: "Furni',
    'is not valid YAML: Missing closing "quote at line 3, column 17. It may be cut off. Nothing of it was taken.',
  ],
  ['a file of another shape', 'projects: []\n', 'it has no list "landscape"'],
  ['a file without projects', 'landscape: []\n', 'it lists no CNCF project'],
])('says in one sentence what is wrong with %s and changes nothing', (_, text, sentence) => {
  const path = join(outside, 'landscape.yml');
  if (text) writeFileSync(path, text);
  const before = readFileSync(file, 'utf8');
  const { code, output } = run(path, '--write', '--date', '2026-01-30');
  rmSync(path, { force: true });
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('moves the day of the site with what it writes, and never back', () => {
  const site = join(work, 'site.yaml');
  run(landscape, '--write', '--date', '2026-01-30');
  expect(readFileSync(site, 'utf8')).toContain("\nasOf: '2026-01-31'\n");
  fillContent(work, { 'projects/lamp.yaml': recorded });
  run(landscape, '--write', '--date', '2026-02-02');
  expect(readFileSync(site, 'utf8')).toContain("\nasOf: '2026-02-02'\n");
  expect(checkContent(work).findings).toEqual([]);
});

test.each(['2999-01-01', '2026-02-30', 'yesterday'])('takes "%s" for no day of a copy', (day) => {
  const { code, output } = run(landscape, '--write', '--date', day);
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `--date ${day} is no day that has been: it is the day of the copy, as YYYY-MM-DD.`,
  );
});

function run(...words: string[]) {
  return hear((terminal) => importFiles(words, work, terminal));
}
