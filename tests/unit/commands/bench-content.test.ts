import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatFinding } from '../../../src/checks/report.ts';
import { writeCommunity } from '../../../src/commands/bench-content.ts';
import { fillContent } from '../../fixtures/content.ts';
import { torchEdition } from '../../fixtures/torch-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [guide, large] = [join(folder, 'small'), join(folder, 'large')];
fillContent(guide, torchEdition);
writeCommunity(guide, large, 5);

test('a community of five is made of one of two, and is sound', () => {
  const { findings, site } = checkContent(large);
  expect(findings.map(formatFinding)).toEqual([]);
  expect([...site!.projects.keys()].toSorted()).toEqual([
    'lamp',
    'lamp-no1',
    'lamp-no2',
    'torch',
    'torch-no1',
  ]);
});

test('rules, roles and organizations come along in proportion, an older edition with its year', () => {
  expect(list('governance')).toEqual([
    'lamp-no1.mdx',
    'lamp-no2.mdx',
    'lamp.mdx',
    'torch-2019.mdx',
    'torch-no1-2019.mdx',
    'torch-no1.mdx',
    'torch.mdx',
  ]);
  expect(list('roles/lamp-no2')).toEqual(list('roles/lamp'));
  expect(list('organizations')).toHaveLength(3);
});

test('no copy says that it is the original', () => {
  const copy = readFileSync(join(large, 'projects/lamp-no1.yaml'), 'utf8');
  expect(JSON.parse(copy)).toMatchObject({
    name: 'Lamp No1',
    repository: 'https://github.com/lamp/lamp-no1',
  });
  expect(copy).not.toContain('lantern');
});

function list(part: string) {
  return readdirSync(join(large, part)).toSorted();
}
