import { expect, test } from 'vitest';
import {
  facetValuesOf,
  findFacetValue,
  listAllFacets,
} from '../../../../src/model/catalog/facets.ts';
import { orderLicenses } from '../../../../src/model/projects/licenses.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

test.each([
  ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT'],
  ['Apache-2.0 OR MIT', 'Apache-2.0 OR MIT'],
  ['MIT AND BSD-3-Clause AND Apache-2.0', 'Apache-2.0 AND BSD-3-Clause AND MIT'],
  ['MIT OR Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception OR MIT'],
  ['MIT AND (ISC OR Apache-2.0)', 'MIT AND (ISC OR Apache-2.0)'],
  ['MIT OR ISC AND Apache-2.0', 'MIT OR ISC AND Apache-2.0'],
])('"%s" is the choice "%s"', (expression, ordered) => {
  expect(orderLicenses(expression)).toBe(ordered);
});

test('two projects with the same choice stand in one list, in whatever order they name it', () => {
  const lamp = edited('projects/lamp.yaml', 'license: Apache-2.0', 'license: MIT OR Apache-2.0');
  const torch = edited('projects/torch.yaml', 'facts: [', 'facts: [license, ')[
    'projects/torch.yaml'
  ];
  const site = aSite({
    ...lamp,
    'projects/torch.yaml': `license: Apache-2.0 OR MIT\n${String(torch)}`,
  });
  // Where all are alike, there is nothing to narrow by, and no page.
  expect(findFacetValue(site, 'license', 'apache-2-0-or-mit')).toBeUndefined();
  expect(listAllFacets(site).find(({ id }) => id === 'license')!.values).toMatchObject([
    { label: 'Apache-2.0 OR MIT', projects: [{ id: 'lamp' }, { id: 'torch' }] },
  ]);
  expect(facetValuesOf(site, site.projects.get('lamp')!, 'license')).toEqual(['apache-2-0-or-mit']);
});
