import { listStartRows, readField, sourceInWords } from '../../../../src/model/projects/fields.ts';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../../../src/model/projects/coverage.ts';
import { countFigures } from '../../../../src/model/projects/figures.ts';
import { drawMaturity, describeLevelMoves } from '../../../../src/model/projects/maturity.ts';
import { drawFoundation } from '../../../../src/model/projects/plate.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

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

test('draws a band as dated only where a source has its day', () => {
  const { bands } = drawMaturity(
    {
      ...lamp,
      history: [
        { level: 'sandbox', noLaterThan: '2018-08-23', source: 'list' },
        { level: 'incubating', on: '2022-03-03', source: 'list' },
      ],
    },
    '2026-01-31',
  );
  expect(bands.map(({ dated }) => dated)).toEqual([false, true]);
});

test('the places to start stand in the order in which to visit them', () => {
  expect(listStartRows(site, lamp).map(({ id }) => id)).toEqual([
    'guide',
    'chat',
    'list',
    'first-step',
    'code',
    'language',
    'license',
    'homepage',
  ]);
});

test('a level is not recorded for a project of the CNCF, and does not arise for others', () => {
  const { maturity: _, history: __, ...unknown } = lamp;
  expect(readField(unknown, 'maturity').state).toBe('not-recorded');
  expect(readField(unknown, 'license').state).toBe('stated');
  expect(readField({ ...unknown, foundation: 'openinfra' }, 'maturity').state).toBe(
    'does-not-arise',
  );
});

test('what a source says there is none of is no gap', () => {
  const legal = (files: Parameters<typeof aSite>[0]) =>
    measureCoverage(aSite(files)).find(({ id }) => id === 'legal')!;
  const none = edited(
    'projects/lamp.yaml',
    'legalRequirement:\n  kind: dco\n  url: https://github.com/lamp/lamp/blob/main/CONTRIBUTING.md\n  evidence: document\n',
    "legalRequirement:\n  statedNone: ['lamp/gov#friends:L60']\n",
  );
  expect(legal({})).toMatchObject({ recorded: 1, total: 2 });
  expect(legal(none)).toMatchObject({ recorded: 1, total: 2 });
  expect(legal(none).missing.map(({ id }) => id)).toEqual(['torch']);
});

test('a chat says its place once', () => {
  const chat = (label: string, workspace?: string) => {
    const rows = listStartRows(site, { ...lamp, chat: [{ kind: 'irc', label, workspace }] });
    return toPlainText(rows.find(({ id }) => id === 'chat')!.lines[0]!);
  };
  expect(chat('#lamp on irc.example.org', 'irc.example.org')).toBe(
    '#lamp on irc.example.org, address not recorded',
  );
  expect(chat('#lamp', 'irc.example.org')).toBe('#lamp on irc.example.org, address not recorded');
  expect(chat('42')).toBe('42 (IRC), address not recorded');
});
