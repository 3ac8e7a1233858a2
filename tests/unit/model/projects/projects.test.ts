import { listStartRows, sourceInWords } from '../../../../src/model/projects/fields.ts';
import { expect, test } from 'vitest';
import { countFigures } from '../../../../src/model/projects/figures.ts';
import { drawMaturity, describeLevelMoves } from '../../../../src/model/projects/maturity.ts';
import { drawFoundation } from '../../../../src/model/projects/plate.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = site.projects.get('lamp')!;

test('lists archived projects after active ones', () => {
  expect(listProjects(site).map(({ id }) => id)).toEqual(['lamp', 'torch']);
});

test('says that chat and guide are not recorded, never leaves them out', () => {
  const states = Object.fromEntries(listStartRows(site, lamp).map(({ id, state }) => [id, state]));
  expect(states).toMatchObject({
    guide: 'not-recorded',
    chat: 'not-recorded',
    code: 'stated',
    license: 'stated',
  });
});

test('names the source of a field and the day of the copy', () => {
  expect(sourceInWords(lamp, 'license')).toBe('List of lamps, 1 Jan 2026');
});

test('draws a history as bands that follow each other up to today', () => {
  const { bands } = drawMaturity(lamp, '2026-01-31');
  expect(bands.map(({ level }) => level)).toEqual(['sandbox', 'incubating']);
  expect(bands[0]?.to).toBe(bands[1]?.from);
});

test('says "no later than" where no source has the day', () => {
  const moves = describeLevelMoves(site, {
    ...lamp,
    history: [{ level: 'incubating', noLaterThan: '2018-08-23', source: 'list' }],
  });
  expect(moves[0]?.when).toBe('no later than 23 August 2018');
});

test('ends the line of an archived project on the plate where it was archived', () => {
  const torch = drawFoundation(site).lines.find(({ name }) => name === 'Torch')!;
  expect(torch.segments).toHaveLength(1);
  expect(torch.segments[0]!.to).toBeLessThan(1000);
});

test('counts what the home page prints', () => {
  const figures = countFigures(site);
  expect(figures).toMatchObject({
    projects: 2,
    editions: 1,
    roles: 2,
    organizations: 1,
    programs: 1,
  });
  expect(figures.bySigning).toEqual([
    { signing: 'dco', count: 1 },
    { signing: 'not-recorded', count: 1 },
  ]);
});
