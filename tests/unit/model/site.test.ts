import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildSite, type RawContent } from '../../../src/model/site.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { withContent } from '../../fixtures/content.ts';

test('does not depend on the order in which files are read', () => {
  withContent({}, (folder) => {
    const { files } = readContent(folder);
    const sorted = buildSite(toRaw(files));
    const shuffled = buildSite(toRaw([...files].reverse()));
    expect([...shuffled.projects.keys()]).toEqual([...sorted.projects.keys()]);
    expect([...shuffled.roles.keys()]).toEqual([...sorted.roles.keys()]);
    expect([...shuffled.vocabulary.keys()]).toEqual([...sorted.vocabulary.keys()]);
  });
});

test('is built from the files that are sound when others are not', () => {
  withContent({ 'projects/torch.yaml': 'name: [' }, (folder) => {
    const { site, findings } = checkContent(folder);
    expect(findings).toHaveLength(1);
    expect([...site!.projects.keys()]).toEqual(['lamp']);
  });
});

function toRaw(files: ReturnType<typeof readContent>['files']) {
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
    'site',
  ];
  return Object.fromEntries(
    names.map((name) => [name, files.filter(({ collection }) => collection === name)]),
  ) as unknown as RawContent;
}
