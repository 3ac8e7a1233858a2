import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { importFiles } from '../../../src/commands/import-files.ts';
import { fillContent } from '../../fixtures/content.ts';
import { hear } from '../../fixtures/terminal.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
const outside = mkdtempSync(join(tmpdir(), 'field-guide-'));
const file = join(work, 'fetched/maintainers.json');
const list = 'tests/fixtures/maintainers.csv';
const recordedList = {
  snapshotDate: '2026-01-01',
  source: { name: 'A list', url: 'https://example.org/list' },
  projects: [
    {
      project: 'lamp',
      totalMaintainers: 4,
      independentMaintainers: 1,
      unknownOrganization: 0,
      organizations: [
        { name: 'Glass Works', maintainers: 2 },
        { name: 'Snuffers', maintainers: 1 },
      ],
    },
  ],
};
const recorded = JSON.stringify(recordedList);
afterAll(() => [work, outside].forEach((folder) => rmSync(folder, { recursive: true })));
beforeEach(() => {
  rmSync(join(work, 'organizations'), { recursive: true, force: true });
  fillContent(work, {
    'fetched/maintainers.json': recorded,
    'organizations/glass-works.yaml': "name: Glass Works\nverified: '2026-01-01'\n",
    'organizations/snuffers.yaml': "name: Snuffers\nverified: '2026-01-01'\n",
  });
});

test('prints per project what changed, what was not counted and what may be one, and writes nothing', () => {
  const { code, output } = run('--maintainers', list);
  expect(output.trim().split('\n')).toEqual([
    'maintainers: lamp 4 → 5 (Bulb Works came with 1; Glass Works 2 → 1; independent went; no organization named came with 1; RedGlow came with 1; Snuffers went; Wick, Inc came with 1; listed at https://github.com/lamp/lamp/blob/main/MAINTAINERS.md)',
    'maintainers: torch not recorded → 4 (independent came with 1; no organization named came with 2; red glow came with 1)',
    'not counted: 1 in "Lamp: Friends (non-voting)" of lamp',
    'not counted: 2 in "Steering Committee" of lamp',
    'not counted: 2 in "Candle", which is no project of the catalog',
    'new organization: "RedGlow" (content/organizations/redglow.yaml)',
    'new organization: "Wick, Inc" (content/organizations/wick.yaml)',
    'new organization: "red glow" (content/organizations/red-glow.yaml)',
    'perhaps one organization: "RedGlow", "red glow" (to join them, use otherSpellings in content/organizations/)',
    '2 projects with other maintainers, 2 counted.',
  ]);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(recorded);
});

test('writes counts without a person, that pass the checks, and a second time nothing', () => {
  const first = run('--maintainers', list, '--write', '--date', '2026-01-30');
  const written = readFileSync(file, 'utf8');
  expect(JSON.parse(written)).toMatchObject({
    snapshotDate: '2026-01-30',
    projects: [
      {
        project: 'lamp',
        totalMaintainers: 5,
        independentMaintainers: 0,
        unknownOrganization: 1,
        organizations: [
          { name: 'Bulb Works', maintainers: 1 },
          { name: 'Glass Works', maintainers: 1 },
          { name: 'RedGlow', maintainers: 1 },
          { name: 'Wick, Inc', maintainers: 1 },
        ],
      },
      { project: 'torch', totalMaintainers: 4, unknownOrganization: 2 },
    ],
  });
  expect(first.output).toContain('4 files written.');
  expect(readFileSync(join(work, 'organizations/wick.yaml'), 'utf8')).toBe(
    "name: Wick, Inc\nverified: '2026-01-30'\n",
  );
  expect(first.output + written).not.toMatch(/person|user-/i);
  expect(checkContent(work).findings).toEqual([]);
  const second = run('--maintainers', list, '--write', '--date', '2026-01-31');
  expect(second.output).not.toContain('new organization');
  expect(second.output).toContain('0 projects with other maintainers');
  expect(second.output).toContain('No fact has changed: there is nothing to write.');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('an organization that is no longer listed keeps its file, and one that may be known already is reported', () => {
  const path = join(outside, 'branch.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('"Wick, Inc"', 'Glass Works Lighting'));
  const { output } = run('--maintainers', path, '--write', '--date', '2026-01-30');
  expect(output).toContain(
    'perhaps one organization: "Glass Works", "Glass Works Lighting" (to join them,',
  );
  expect(existsSync(join(work, 'organizations/snuffers.yaml'))).toBe(true);
  expect(checkContent(work).findings).toEqual([]);
});

test('keeps a project as it was where an organization needs a file that is made by hand', () => {
  const path = join(outside, 'script.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('"Wick, Inc"', '灯心'));
  const { code, output } = run('--maintainers', path, '--write', '--date', '2026-01-30');
  expect(output).toContain(
    'new organization: "灯心" (make its file in content/organizations/ by hand)',
  );
  expect(output).toContain('kept as recorded: lamp, until its new organizations have their files');
  expect(code).toBe(1);
  const { projects } = JSON.parse(readFileSync(file, 'utf8')) as typeof recordedList;
  expect(projects.map(({ project, totalMaintainers }) => [project, totalMaintainers])).toEqual([
    ['lamp', 4],
    ['torch', 4],
  ]);
  expect(checkContent(work).findings).toEqual([]);
});

test('starts the file where a community has none, and says which projects are no longer listed', () => {
  rmSync(file);
  const first = run('--maintainers', list, '--write', '--date', '2026-01-30');
  expect(first.output).toContain('maintainers: lamp not recorded → 5');
  expect(existsSync(file)).toBe(true);
  const path = join(outside, 'fewer.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('Torch (hand-held)', 'Flare'));
  const second = run('--maintainers', path);
  expect(second.output).toContain('maintainers: torch 4 → no longer listed');
  expect(second.output).toContain('not counted: 4 in "Flare", which is no project of the catalog');
});

test('takes landscape, CLOMonitor and maintainers together, in this order', () => {
  const { code, output } = run(
    'tests/fixtures/landscape.yml',
    '--maintainers',
    list,
    '--clomonitor',
    'tests/fixtures/clomonitor.yaml',
  );
  expect(code).toBe(0);
  expect(output).toMatch(
    /added, [\s\S]* disagreements with CLOMonitor\.\n[\s\S]*maintainers: lamp 4 → 5/,
  );
});

test('what is wrong with one file is said, and the others are taken', () => {
  const path = join(outside, 'maintainers.csv');
  writeFileSync(path, 'Name,Employer\n');
  const words = ['--maintainers', list, '--clomonitor', path, '--write', '--date', '2026-01-30'];
  const report = join(outside, 'report.md');
  const { code, output } = run('no-such-file.yml', ...words, '--report', report);
  expect(code).toBe(1);
  expect(output).toContain('no-such-file.yml cannot be read.');
  expect(output).toContain(`${path}: it is no list of projects with names;`);
  expect(output).toContain('4 files written.');
  expect(readFileSync(file, 'utf8')).toContain('"snapshotDate": "2026-01-30"');
  const text = readFileSync(report, 'utf8');
  expect(text).toContain('\n```text\n');
  expect(
    output
      .trim()
      .split('\n')
      .filter((line) => !text.includes(line)),
  ).toEqual([]);
});

test('asks for a file when none is given', () => {
  const { code, output } = run('--write', '--date', '2026-01-30');
  expect(code).toBe(1);
  expect(output).toMatch(/^Which file\? npm run import:landscape/);
});

function run(...words: string[]) {
  return hear((terminal) => importFiles(words, work, terminal));
}
