import { expect, test } from 'vitest';
import {
  activeLevels,
  catalogLevels,
  countKnownLevels,
  findHome,
  nameLevels,
  noLevel,
  ofHome,
  shownLevels,
} from '../../../../src/model/projects/levels.ts';
import { lookOf, shapeOf } from '../../../../src/model/projects/level-marks.ts';
import { isArchived } from '../../../../src/model/projects/projects.ts';
import { levelMarks } from '../../../../src/schemas/vocabulary.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const site = aSite();
const ids = (levels: { id: string }[]) => levels.map(({ id }) => id);

test('lists show the highest level first, then what is no level, then what has ended', () => {
  expect(ids(activeLevels(site))).toEqual(['graduated', 'incubating', 'sandbox']);
  expect(ids(catalogLevels(site))).toEqual(['graduated', 'incubating', 'sandbox', 'archived']);
  expect(ids(shownLevels(site))).toEqual([
    'graduated',
    'incubating',
    'sandbox',
    'accepted',
    'archived',
  ]);
  expect(countKnownLevels(site)).toBe(2);
});

test('a level says itself that its projects have ended', () => {
  const [, torch] = [...site.projects.values()];
  expect(isArchived(torch!)).toBe(true);
  const other = aSite(edited('vocabulary/maturity.yaml', '    ended: true\n', ''));
  expect(isArchived(other.projects.get('torch')!)).toBe(false);
  expect(ids(activeLevels(other))[0]).toBe('archived');
});

test('what belongs to the foundation with levels carries its name, and nothing does where there is none', () => {
  expect([findHome(site)?.name, nameLevels(site), noLevel(site)]).toEqual([
    'CNCF',
    'CNCF level',
    'no-cncf-level',
  ]);
  expect(ofHome(site, 'templates')).toBe('templates of the CNCF');
  const homeless = aSite(edited('vocabulary/foundation.yaml', '    levels: true\n', ''));
  expect([findHome(homeless), nameLevels(homeless), noLevel(homeless)]).toEqual([
    undefined,
    'level',
    'no-level',
  ]);
  expect(ofHome(homeless, 'templates')).toBe('templates');
  expect(homeless.projects.get('lamp')!.hasLevels).toBe(true);
});

test('every mark has a shape of its own, and no mark has none', () => {
  const shapes = levelMarks.map((mark) => shapeOf(mark));
  expect(new Set(shapes).size).toBe(levelMarks.length);
  expect(shapeOf(undefined)).toBe('');
  expect(lookOf(undefined)).toBe('accepted');
  expect(shapeOf('square', 'white')).toContain('fill="white"');
});
