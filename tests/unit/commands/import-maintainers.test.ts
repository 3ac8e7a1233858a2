import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { runNode } from '../../../src/commands/run.ts';
import { fillContent } from '../../fixtures/content.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
const outside = mkdtempSync(join(tmpdir(), 'field-guide-'));
const file = join(work, 'fetched/maintainers.json');
const list = 'tests/fixtures/maintainers.csv';
const recorded = JSON.stringify({
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
});
afterAll(() => [work, outside].forEach((folder) => rmSync(folder, { recursive: true })));
beforeEach(() => {
  rmSync(join(work, 'organizations'), { recursive: true, force: true });
  fillContent(work, {
    'fetched/maintainers.json': recorded,
    'organizations/glass-works.yaml': "name: Glass Works\nverified: '2026-01-01'\n",
    'organizations/snuffers.yaml': "name: Snuffers\nverified: '2026-01-01'\n",
  });
});

test('prints per project what changed, what was not counted and what may be one, and writes nothing', async () => {
  const { code, output } = await run('--maintainers', list);
  expect(output.trim().split('\n')).toEqual([
    'maintainers: lamp 4 → 5 (Bulb Works came with 1; Glass Works 2 → 1; RedGlow came with 1; Snuffers went; Wick, Inc came with 1; listed at https://github.com/lamp/lamp/blob/main/MAINTAINERS.md)',
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

test('writes counts without a person, that pass the checks, and a second time nothing', async () => {
  const first = await run('--maintainers', list, '--write', '--date', '2026-01-30');
  const written = readFileSync(file, 'utf8');
  expect(JSON.parse(written)).toMatchObject({
    snapshotDate: '2026-01-30',
    projects: [
      {
        project: 'lamp',
        totalMaintainers: 5,
        independentMaintainers: 1,
        unknownOrganization: 0,
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
  const second = await run('--maintainers', list, '--write', '--date', '2026-01-31');
  expect(second.output).not.toContain('new organization');
  expect(second.output).toContain('0 projects with other maintainers');
  expect(second.output).toContain('0 files written.');
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('an organization that is no longer listed keeps its file, and one that may be known already is reported', async () => {
  const path = join(outside, 'branch.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('"Wick, Inc"', 'Glass Works Lighting'));
  const { output } = await run('--maintainers', path, '--write', '--date', '2026-01-30');
  expect(output).toContain(
    'perhaps one organization: "Glass Works", "Glass Works Lighting" (to join them,',
  );
  expect(existsSync(join(work, 'organizations/snuffers.yaml'))).toBe(true);
  expect(checkContent(work).findings).toEqual([]);
});

test('says which organization needs a file that is made by hand', async () => {
  const path = join(outside, 'script.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('"Wick, Inc"', '灯心'));
  const { output } = await run('--maintainers', path);
  expect(output).toContain(
    'new organization: "灯心" (make its file in content/organizations/ by hand)',
  );
});

test('starts the file where a community has none, and says which projects are no longer listed', async () => {
  rmSync(file);
  const first = await run('--maintainers', list, '--write', '--date', '2026-01-30');
  expect(first.output).toContain('maintainers: lamp not recorded → 5');
  expect(existsSync(file)).toBe(true);
  const path = join(outside, 'fewer.csv');
  writeFileSync(path, readFileSync(list, 'utf8').replace('Torch (hand-held)', 'Flare'));
  const second = await run('--maintainers', path);
  expect(second.output).toContain('maintainers: torch 4 → no longer listed');
  expect(second.output).toContain('not counted: 4 in "Flare", which is no project of the catalog');
});

test('takes landscape, CLOMonitor and maintainers together, in this order', async () => {
  const { code, output } = await run(
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

const header = ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS\n';

test.each([
  ['a file that is not there', undefined, 'cannot be read. Nothing was changed.'],
  [
    'a file cut off in quotes',
    `${header}Sandbox,Lamp,"Person`,
    'is not valid CSV, it may be cut off: a quote is opened and never closed. Nothing was changed.',
  ],
  [
    'a file cut off in a row',
    `${header}Sandbox,Lamp,Person A,Bulb`,
    'is not valid CSV, it may be cut off: line 2 has not as many cells as the first. Nothing was changed.',
  ],
  [
    'a quote inside a cell',
    `${header}Sandbox,Lamp,Person "A",,user-a,\n`,
    'is not valid CSV, it may be cut off: line 2 has a quote where none may stand. Nothing was changed.',
  ],
  [
    'a file with another header',
    'Name,Employer\nPerson A,Bulb Works\n',
    ': its first line is not ",Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS"; is this project-maintainers.csv of cncf/foundation? Nothing was changed.',
  ],
  [
    'a file without maintainers',
    header,
    ': it lists no maintainers; the file may be cut off. Nothing was changed.',
  ],
  [
    'a maintainer without a project',
    `${header},,Person A,,user-a,\n`,
    ': its first maintainer stands below no project. Nothing was changed.',
  ],
  [
    'a file that lacks most projects',
    `${header}Sandbox,Torch,Person A,,user-a,\n`,
    ': it has maintainers of only 0 of the 1 projects that were recorded; it may be cut off. Nothing was changed.',
  ],
])('says in one sentence what is wrong with %s and changes nothing', async (_, text, sentence) => {
  const path = join(outside, 'maintainers.csv');
  rmSync(path, { force: true });
  if (text) writeFileSync(path, text);
  const words = ['--maintainers', path, '--write', '--date', '2026-01-30'];
  const { code, output } = await run('tests/fixtures/landscape.yml', ...words);
  const between = sentence.startsWith(':') ? '' : ' ';
  expect(output.trim()).toBe(`${path}${between}${sentence}`);
  expect(code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(recorded);
});

test('asks for a file when none is given', async () => {
  const { code, output } = await run('--write', '--date', '2026-01-30');
  expect(code).toBe(1);
  expect(output).toMatch(/^Which file\? npm run import:landscape/);
});

function run(...words: string[]) {
  return runNode('src/commands/import-landscape.ts', words, {
    env: { CONTENT_DIR: work },
    show: false,
  });
}
