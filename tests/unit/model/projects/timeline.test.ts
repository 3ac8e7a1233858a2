import { expect, test } from 'vitest';
import { listLegacyAnchors } from '../../../../src/model/permalinks/legacy.ts';
import { levelOn } from '../../../../src/model/projects/levels.browser.ts';
import { listSimilarProjects } from '../../../../src/model/projects/similar.ts';
import {
  countByYear,
  listCatalogOn,
  listChanges,
} from '../../../../src/model/projects/timeline.ts';
import { aSite, theGuide } from '../../../fixtures/content.ts';

const site = aSite();

test('lists every dated change, newest first, with the level before', () => {
  expect(
    listChanges(site).map(({ project, level, from, day }) => [day, project.id, from?.id, level.id]),
  ).toEqual([
    ['2022-03-03', 'lamp', 'sandbox', 'incubating'],
    ['2020-02-02', 'lamp', undefined, 'sandbox'],
    ['2019-01-01', 'torch', 'accepted', 'archived'],
    ['2017-01-01', 'torch', undefined, 'accepted'],
  ]);
});

test('knows the level of a day, from the day of the change on', () => {
  const moves = [
    { level: 'sandbox' as const, on: '2020-02-02' },
    { level: 'incubating' as const, noLaterThan: '2021-01-01' },
  ];
  expect(levelOn(moves, '2020-02-01')).toBeUndefined();
  expect(levelOn(moves, '2020-02-02')).toBe('sandbox');
  expect(levelOn(moves, '2021-01-01')).toBe('incubating');
});

test('groups the catalog of a day by level', () => {
  expect(
    listCatalogOn(site, '2018-06-01').map(({ level, projects }) => [level.id, projects.length]),
  ).toEqual([['accepted', 1]]);
  expect(listCatalogOn(site, '2021-06-01').map(({ level }) => level.id)).toEqual([
    'sandbox',
    'archived',
  ]);
});

test('counts each year at its end, the last one on the day of the site', () => {
  const years = countByYear(site);
  expect(years[0]).toMatchObject({ year: 2017, day: '2017-12-31', active: 1 });
  expect(years.at(-1)).toMatchObject({ year: 2026, day: '2026-01-31', active: 1 });
});

test('gives every project the anchors of the old page, none twice', () => {
  const anchors = listLegacyAnchors(site, theGuide().settings.replaces![0]!);
  expect(anchors.get('lamp')).toEqual(['lamp', 'lantern']);
  const all = [...anchors.values()].flat();
  expect(new Set(all).size).toBe(all.length);
});

test('calls projects similar for a subject they share, says which, and never names archived ones', () => {
  const real = theGuide();
  const similar = listSimilarProjects(real, real.projects.get('jaeger')!);
  expect(similar.map(({ project }) => project.maturity)).not.toContain('archived');
  for (const { project, reason } of similar) {
    const shared = real.projects
      .get('jaeger')!
      .keywords!.filter((word) => project.keywords?.includes(word));
    expect(
      shared.some((word) => reason.includes(word)),
      project.id,
    ).toBe(true);
  }
});
