import { expect, test } from 'vitest';
import { oncePerSite } from '../../../src/model/once-per-site.ts';
import { aSite } from '../../fixtures/content.ts';

test('a list is worked out once for each site, and never taken from another', () => {
  let times = 0;
  const countProjects = oncePerSite((site) => {
    times += 1;
    return site.projects.size;
  });
  const one = aSite();
  const other = { ...one, projects: new Map() };
  expect([countProjects(one), countProjects(other), countProjects(one)]).toEqual([
    one.projects.size,
    0,
    one.projects.size,
  ]);
  expect(times).toBe(2);
});
