import { expect, test } from 'vitest';
import { checkRead } from '../../../src/checks/check-content.ts';
import { buildSite, type RawContent } from '../../../src/model/site.ts';
import type { ContentFile } from '../../../src/checks/read-content.ts';
import { readCommunity } from '../../fixtures/content.ts';

test('does not depend on the order in which files are read', () => {
  const { files } = readCommunity();
  const sorted = buildSite(toRaw(files));
  const shuffled = buildSite(toRaw([...files].reverse()));
  expect([...shuffled.projects.keys()]).toEqual([...sorted.projects.keys()]);
  expect([...shuffled.roles.keys()]).toEqual([...sorted.roles.keys()]);
  expect([...shuffled.vocabulary.keys()]).toEqual([...sorted.vocabulary.keys()]);
});

test('is built from the files that are sound when others are not', () => {
  const { site, findings } = checkRead(readCommunity({ 'projects/torch.yaml': 'name: [' }));
  expect(findings).toHaveLength(1);
  expect([...site!.projects.keys()]).toEqual(['lamp']);
});

function toRaw(files: ContentFile[]) {
  const names = [
    'projects',
    'governance',
    'roles',
    'organizations',
    'programs',
    'glossary',
    'vocabulary',
    'maintainers',
    'review',
    'search',
    'site',
  ];
  return Object.fromEntries(
    names.map((name) => [name, files.filter(({ collection }) => collection === name)]),
  ) as unknown as RawContent;
}
