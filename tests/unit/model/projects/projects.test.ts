import { listStartRows, readField, sourceInWords } from '../../../../src/model/projects/fields.ts';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../../../src/model/projects/coverage.ts';
import { countFigures } from '../../../../src/model/projects/figures.ts';
import { drawMaturity, describeLevelMoves } from '../../../../src/model/projects/maturity.ts';
import { drawFoundation, spreadLabels } from '../../../../src/model/projects/plate.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import type { ProjectEntry } from '../../../../src/model/site.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

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

test('an address that a field holds is a link', () => {
  const contributorGuide = 'https://github.com/lamp/lamp/blob/main/CONTRIBUTING.md';
  const rows = listStartRows(site, { ...lamp, contributorGuide });
  expect(rows.find(({ id }) => id === 'guide')?.lines).toEqual([
    [{ text: 'CONTRIBUTING.md in lamp/lamp', href: contributorGuide }],
  ]);
});

test('names the source of a field and the day of the copy', () => {
  expect(sourceInWords(lamp, 'license')).toBe('List of lamps, 1 Jan 2026');
});

test('draws a history as bands that follow each other up to today', () => {
  const { bands } = drawMaturity(site, lamp);
  expect(bands.map(({ level }) => level.id)).toEqual(['sandbox', 'incubating']);
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

test('names the projects on the plate that most readers know: the highest level, then most maintainers', () => {
  const guide = theGuide();
  const { lines, known, highest } = drawFoundation(guide);
  const named = known.map((place) => guide.projects.get(lines[place]!.id)!);
  const people = new Map(
    guide.maintainers!.projects.map((one) => [one.project, one.totalMaintainers]),
  );
  const peopleOf = (id: string) => people.get(id) ?? 0;
  expect(new Set(named.map(({ maturity }) => maturity))).toEqual(new Set(['graduated']));
  const fewest = Math.min(...named.map(({ id }) => peopleOf(id)));
  const others = [...guide.projects.values()].filter(
    (project) => project.maturity === 'graduated' && !named.includes(project),
  );
  expect(highest?.count).toBe(named.length + others.length);
  expect(others.filter(({ id }) => peopleOf(id) > fewest)).toEqual([]);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  // Of an archived project nobody looks for the name.
  expect(drawFoundation(site).known.map((place) => drawFoundation(site).lines[place]!.id)).toEqual([
    'lamp',
  ]);
});

test('spreads the names beside the lines: near to them, never too close, and above the end', () => {
  expect(spreadLabels([50, 200], { gap: 24, end: 430 })).toEqual([50, 200]);
  expect(spreadLabels([0, 2, 4], { gap: 24, end: 430 })).toEqual([12, 36, 60]);
  expect(spreadLabels([400, 420, 429], { gap: 24, end: 430 })).toEqual([370, 394, 418]);
  expect(spreadLabels([4, 13], { gap: 24, end: 18 })).toEqual([12, 36]);
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
  const { bands } = drawMaturity(site, {
    ...lamp,
    history: [
      { level: 'sandbox', noLaterThan: '2018-08-23', source: 'list' },
      { level: 'incubating', on: '2022-03-03', source: 'list' },
    ],
  });
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
  const elsewhere = aSite(
    edited('projects/lamp.yaml', 'foundation: cncf', 'foundation: openinfra'),
  );
  const { maturity: ___, history: ____, ...other } = elsewhere.projects.get('lamp')!;
  expect(readField(other, 'maturity').state).toBe('does-not-arise');
});

test('what a source says there is none of is no gap', () => {
  const legal = (files: Parameters<typeof aSite>[0]) =>
    measureCoverage(aSite(files)).find(({ id }) => id === 'legal')!;
  const none = edited(
    'projects/lamp.yaml',
    'legalRequirement:\n  kind: dco\n  url: https://github.com/lamp/lamp/blob/main/CONTRIBUTING.md\n  evidence: document\n',
    "legalRequirement:\n  statedNone: ['lamp/gov#friends:L60']\n",
  );
  expect(legal({})).toMatchObject({ recorded: 1, statedNone: 0, total: 2 });
  expect(legal(none)).toMatchObject({ recorded: 0, statedNone: 1, total: 2 });
  expect(legal(none).unsought.map(({ id }) => id)).toEqual(['torch']);
});

const sought = `lookedFor:
  - fields: [chat, legalRequirement, license]
    on: '2026-01-30'
    places:
      - label: README
        url: https://github.com/torch/torch/blob/main/README.md
      - label: CONTRIBUTING
        url: https://github.com/torch/torch/blob/main/CONTRIBUTING.md
sources:
`;

test('what was looked for and not found is neither recorded nor a question that nobody asked', () => {
  const found = Object.fromEntries(
    measureCoverage(aSite(edited('projects/torch.yaml', 'sources:\n', sought))).map((field) => [
      field.id,
      [field.recorded, field.statedNone, namesOf(field.notFound), namesOf(field.unsought)],
    ]),
  );
  expect(found['chat']).toEqual([0, 0, ['torch'], ['lamp']]);
  expect(found['legal']).toEqual([1, 0, ['torch'], []]);
  expect(found['license']).toEqual([1, 0, ['torch'], []]);
  expect(found['list']).toEqual([0, 0, [], ['lamp', 'torch']]);
});

test('a search for written rules counts as one for their document', () => {
  const field = (files: Parameters<typeof aSite>[0]) =>
    measureCoverage(aSite(files)).find(({ id }) => id === 'governance-document')!;
  const looked = edited(
    'projects/torch.yaml',
    'sources:\n',
    "governanceReading:\n  kind: none-found\n  on: '2026-01-30'\n  places:\n    - label: README\n      url: https://github.com/torch/torch\nsources:\n",
  );
  expect(namesOf(field({}).unsought)).toEqual(['torch']);
  expect(namesOf(field(looked).notFound)).toEqual(['torch']);
  expect(namesOf(field(looked).unsought)).toEqual([]);
});

test('a gap says when and where somebody looked, with links to the places', () => {
  const place = aSite(edited('projects/torch.yaml', 'sources:\n', sought));
  const rows = listStartRows(place, place.projects.get('torch')!);
  const chat = rows.find(({ id }) => id === 'chat')!;
  expect(chat.state).toBe('not-recorded');
  expect(toPlainText(chat.search!)).toBe(
    'Looked for on 30 January 2026 in README and CONTRIBUTING: not found.',
  );
  expect(chat.search![1]).toEqual({
    text: 'README',
    href: 'https://github.com/torch/torch/blob/main/README.md',
  });
  expect(rows.find(({ id }) => id === 'list')!.search).toBeUndefined();
  expect(rows.find(({ id }) => id === 'code')!.search).toBeUndefined();
});

test('one language holds most of the code, several stand in their order, and elsewhere is said', () => {
  const say = (languages: ProjectEntry['languages']) =>
    listStartRows(site, { ...lamp, languages }).find(({ id }) => id === 'language')!.lines;
  expect(say(['Go'])).toEqual([['Mostly Go']]);
  expect(say(['Go', 'TypeScript', 'C++'])).toEqual([['Go, TypeScript and C++, most code first']]);
  expect(say('several-in-other-repositories')).toEqual([['Several, in other repositories']]);
  expect(say(undefined)).toEqual([]);
});

test('the primary language is the first one, and no question where the code is elsewhere', () => {
  const read = (languages: ProjectEntry['languages']) =>
    readField({ ...lamp, languages }, 'primaryLanguage');
  expect(read(['Rust', 'Go'])).toEqual({ state: 'stated', value: 'Rust' });
  expect(read('several-in-other-repositories')).toEqual({ state: 'does-not-arise' });
  expect(read(undefined)).toEqual({ state: 'not-recorded' });
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

function namesOf(projects: ProjectEntry[]) {
  return projects.map(({ id }) => id);
}
