import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { updateCatalogFile } from '../../../src/importing/catalog-file.ts';
import { formatDrift } from '../../../src/importing/format-drift.ts';
import { compareWithLandscape } from '../../../src/importing/landscape-drift.ts';
import { readLandscape } from '../../../src/importing/landscape.ts';
import { aSite, edited } from '../../fixtures/content.ts';

/** The lamp came as sandbox on 2020-02-02 and is incubating since 2022-03-03; its copy is of 2026-01-01. */
const lampFile = edited('projects/lamp.yaml', 'id: list', 'id: landscape')
  ['projects/lamp.yaml']!.toString()
  .replaceAll('source: list', 'source: landscape');
const catalog = projectsOf({ 'projects/lamp.yaml': lampFile });
const today = '2026-01-30';

test.each([
  ['with the same level', '', 'project: incubating'],
  ['under an alias', '', 'project: incubating, name: lantern'],
])('a second listing in another category, %s, is the same project', (_, first, second) => {
  expect(drift([item(first), item(second)])).toEqual([
    '0 added, 0 removed, 0 moved, 0 changed, 0 disagreements.',
  ]);
});

test('the listing in the recorded category counts, wherever it stands in the file', () => {
  const recorded = projectsOf({
    'projects/lamp.yaml': lampFile
      .replace('homepage:', 'category: Furniture\nsubcategory: Lighting\nhomepage:')
      .replace('[maturity', '[category, maturity'),
  });
  const other = item('homepage_url: https://other.example.org');
  const report = (items: object[]) =>
    formatDrift(
      compareWithLandscape(recorded, readLandscape(parse(file(items, ['AI', 'Furniture']))), today),
    );
  expect(report([other, item('')])).toBe(
    '0 added, 0 removed, 0 moved, 0 changed, 0 disagreements.',
  );
  expect(report([item(''), other])).toContain(
    'changed: lamp homepage: https://lamp.example.org → https://other.example.org',
  );
});

test('two listings with two levels move nothing and are reported', () => {
  expect(drift([item('project: graduated'), item('project: sandbox')])).toEqual([
    'disagreement: lamp maturity: incubating / landscape graduated and sandbox (it is listed more than once, with different levels)',
    '0 added, 0 removed, 0 moved, 0 changed, 1 disagreements.',
  ]);
});

test('a new project that is listed twice is added once', () => {
  expect(drift([item(''), candle(), candle()])).toEqual([
    'added: Candle (sandbox) has no file in content/projects/',
    '1 added, 0 removed, 0 moved, 0 changed, 0 disagreements.',
  ]);
});

test('a file that lists less than half of what is recorded is refused', () => {
  expect(() => drift([candle()])).toThrow(
    'it lists only 0 of 1 CNCF projects that are recorded; it is cut off, or much older.',
  );
});

test.each([
  [
    'an older copy',
    'project: sandbox, homepage_url: https://lamp.example.org/old/',
    '2025-12-31',
    [
      'disagreement: lamp maturity: incubating / landscape sandbox (the copy is older than the recorded one of 2026-01-01)',
      'disagreement: lamp homepage: https://lamp.example.org / landscape https://lamp.example.org/old/ (the copy is older than the recorded one of 2026-01-01)',
    ],
  ],
  [
    'an older copy that was given the day of today',
    "project: sandbox, extra: {accepted: '2020-02-02'}",
    today,
    [
      'disagreement: lamp maturity: incubating / landscape sandbox (the catalog has incubating since 2022-03-03)',
    ],
  ],
  [
    'a move before the last one',
    "project: graduated, extra: {graduated: '2021-01-01'}",
    today,
    [
      'disagreement: lamp maturity: incubating / landscape graduated (the catalog has a later move, of 2022-03-03)',
    ],
  ],
  [
    'a move after the day of the copy',
    "project: graduated, extra: {graduated: '2026-05-05'}",
    today,
    [
      'disagreement: lamp maturity: incubating / landscape graduated (its day, 2026-05-05, lies after that of the copy)',
    ],
  ],
  [
    'a day that does not exist',
    "project: graduated, extra: {graduated: '2025-02-30'}",
    today,
    [
      'disagreement: lamp maturity: incubating / landscape graduated ("2025-02-30" is no date that exists)',
    ],
  ],
  [
    'an address that is none',
    'homepage_url: https://lamp',
    today,
    [
      'disagreement: lamp homepage: https://lamp.example.org / landscape https://lamp (it must name its host by a domain, for example "etcd.io")',
    ],
  ],
])('%s is reported and not written', (_, fields, copied, lines) => {
  expect(drift([item(fields)], copied)).toEqual([
    ...lines,
    `0 added, 0 removed, 0 moved, 0 changed, ${lines.length} disagreements.`,
  ]);
});

test('an older copy does not say that younger projects are gone', () => {
  const two = projectsOf({
    'projects/lamp.yaml': lampFile,
    'projects/candle.yaml': lampFile
      .replace('name: Lamp', 'name: Candle')
      .replace('aliases: [lantern]\n', '')
      .replaceAll('lamp/lamp', 'lamp/candle'),
  });
  const listings = readLandscape(parse(file([item('')])));
  expect(compareWithLandscape(two, listings, '2025-12-31').removed).toEqual([]);
  expect(compareWithLandscape(two, listings, today).removed.map(({ id }) => id)).toEqual([
    'candle',
  ]);
});

test('a project comes back to a level when its day is later', () => {
  const archived = projectsOf({
    'projects/lamp.yaml': lampFile
      .replace('maturity: incubating', 'maturity: archived')
      .replace('summary:', "  - {level: archived, on: '2024-04-04', source: landscape}\nsummary:"),
  });
  const back = (day: string) =>
    compareWithLandscape(
      archived,
      readLandscape(parse(file([item(`project: sandbox, extra: {accepted: '${day}'}`)]))),
      today,
    );
  expect(back('2025-05-05').moved).toMatchObject([{ to: 'sandbox', on: '2025-05-05' }]);
  expect(back('2020-02-02').moved).toEqual([]);
});

test('a level dated before the last move is not written behind it', () => {
  const sandbox = lampFile
    .replace('maturity: incubating', 'maturity: sandbox')
    .replace(/ {2}- level: incubating\n.*\n.*\n/, '');
  const odd = item(
    "project: graduated, extra: {incubating: '2019-01-01', graduated: '2025-05-05'}",
  );
  const { moved } = compareWithLandscape(
    projectsOf({ 'projects/lamp.yaml': sandbox }),
    readLandscape(parse(file([odd]))),
    today,
  );
  expect(moved[0]!.steps).toEqual([{ level: 'graduated', on: '2025-05-05' }]);
});

test('levels that were passed since the last look are written, too, each with its day', () => {
  const sandbox = lampFile
    .replace('maturity: incubating', 'maturity: sandbox')
    .replace(/ {2}- level: incubating\n.*\n.*\n/, '');
  const listings = readLandscape(
    parse(
      file([
        item("project: graduated, extra: {incubating: '2024-04-04', graduated: '2025-05-05'}"),
      ]),
    ),
  );
  const found = compareWithLandscape(
    projectsOf({ 'projects/lamp.yaml': sandbox }),
    listings,
    today,
  );
  expect(formatDrift(found)).toContain(
    'moved: lamp from sandbox to graduated on 2025-05-05, incubating since 2024-04-04',
  );
  const document = parseDocument(sandbox);
  updateCatalogFile(document, found.changed, found.moved[0], today);
  expect(document.toJS()).toMatchObject({
    maturity: 'graduated',
    history: [
      { level: 'sandbox', on: '2020-02-02' },
      { level: 'incubating', on: '2024-04-04', source: 'landscape' },
      { level: 'graduated', on: '2025-05-05', source: 'landscape' },
    ],
    sources: [{ id: 'landscape', date: today }],
  });
});

/** The report about a landscape file with these items, each in a category of its own. */
function drift(items: object[], copied = today) {
  const found = compareWithLandscape(catalog, readLandscape(parse(file(items))), copied);
  // The lamp has no category, so that every listing gives it one.
  const lines = formatDrift(found).split('\n');
  const kept = lines.filter((line) => !/ (?:sub)?category: not recorded /.test(line));
  const gone = lines.length - kept.length;
  return kept.map((line) =>
    line.replace(/(\d+) disagreements\.$/, (_, count) => `${Number(count) - gone} disagreements.`),
  );
}

function file(items: object[], categories = ['Furniture', 'AI', 'More']) {
  return JSON.stringify({
    landscape: items.map((one, index) => ({
      category: null,
      name: categories[index],
      subcategories: [{ subcategory: null, name: 'Lighting', items: [one] }],
    })),
  });
}

/** The lamp as a landscape lists it, with fields of its own. */
function item(fields: string): object {
  return {
    item: null,
    name: 'Lamp',
    homepage_url: 'https://lamp.example.org',
    repo_url: 'https://github.com/lamp/lamp',
    project: 'incubating',
    ...(parse(`{${fields}}`) as object),
  };
}

function candle(): object {
  return {
    name: 'Candle',
    homepage_url: 'https://candle.example.org',
    repo_url: 'https://github.com/lamp/candle',
    project: 'sandbox',
  };
}

function projectsOf(files: Record<string, string>) {
  return [...aSite(files).projects.values()];
}
