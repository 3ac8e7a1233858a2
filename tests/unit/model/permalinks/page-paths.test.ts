import { expect, test } from 'vitest';
import { reservedIds } from '../../../../src/checks/projects.ts';
import { listPagePaths } from '../../../../src/model/permalinks/page-paths.ts';
import { theGuide } from '../../../fixtures/content.ts';

test('no project, edition, organization or program can take the address of another page', () => {
  const { projects, governance, organizations, programs } = theGuide();
  // Below /roles/ stand the ids of editions.
  const families = { projects, governance, organizations, roles: governance, join: programs };
  const first = [...listPagePaths(theGuide())].map((path) => path.split('/'));
  const taken = Object.entries(families).flatMap(([family, entries]) =>
    first.flatMap(([, folder, id]) => (folder === family && id && !entries.has(id) ? [id] : [])),
  );
  expect(taken.length).toBeGreaterThan(20);
  expect(
    [...new Set(taken)].filter((id) => !reservedIds.includes(id)),
    'add to reservedIds in src/checks/projects.ts',
  ).toEqual([]);
});
