import { expect, test } from 'vitest';
import {
  describeMaintainers,
  listBacked,
  listOrganizations,
} from '../../../../src/model/organizations/backing.ts';
import {
  compareWithHigherLevels,
  listMaintainerRows,
} from '../../../../src/model/organizations/maintainer-rows.ts';
import { summarizeBacking } from '../../../../src/model/organizations/organizations.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';

const lamp = counted('lamp', { 'Bulb Works': 3, Wick: 2 }, { independent: 2, unknown: 1 });
const torch = counted('torch', { BulbWorks: 1, 'Bulb Works': 1 });
const site = siteWith(lamp, torch);

test('parts of a project add up to all its maintainers', () => {
  const backing = describeMaintainers(site, 'lamp')!;
  expect(backing).toMatchObject({ total: 8, independent: 2, unknown: 1 });
  expect(
    backing.organizations.map(({ organization, people, share }) => [
      organization.id,
      people,
      share,
    ]),
  ).toEqual([
    ['bulb-works', 3, 3 / 8],
    ['wick', 2, 2 / 8],
  ]);
});

test('a project that the list does not have is not described', () => {
  expect(describeMaintainers(siteWith(torch), 'lamp')).toBeUndefined();
  expect(describeMaintainers(aSite(), 'lamp')).toBeUndefined();
});

test('spellings of one organization count together', () => {
  const [only, ...more] = describeMaintainers(site, 'torch')!.organizations;
  expect(only).toMatchObject({ people: 2, share: 1 });
  expect(more).toEqual([]);
});

test('the projects of an organization stand with its largest share first', () => {
  const backed = listBacked(site, 'bulb-works');
  expect(backed.map(({ project, people, total }) => [project.id, people, total])).toEqual([
    ['torch', 2, 2],
    ['lamp', 3, 8],
  ]);
});

test('organizations stand with most projects first, and one without any last', () => {
  const withIdle = siteWith(lamp, torch, {
    'organizations/idle.yaml': "name: Idle\nverified: '2026-01-30'\n",
  });
  expect(
    listOrganizations(withIdle).map(({ id, projects, people }) => [id, projects, people]),
  ).toEqual([
    ['bulb-works', 2, 5],
    ['wick', 1, 2],
    ['idle', 0, 0],
  ]);
});

test('an organization is summed up by what is counted, else by what it declares', () => {
  const organization = site.organizations.get('bulb-works')!;
  const backed = listBacked(site, 'bulb-works');
  expect(summarizeBacking(site, organization, backed)).toBe('5 maintainers in Torch and Lamp.');
  expect(summarizeBacking(site, organization, [])).toBe(
    'Declares that it backs Lamp. The list of maintainers does not name it.',
  );
  expect(summarizeBacking(site, site.organizations.get('wick')!, [])).toBe(
    'The list of maintainers no longer names it.',
  );
});

test('the largest share may belong to several organizations', () => {
  const tied = siteWith(counted('lamp', { 'Bulb Works': 2, Wick: 2 }), torch);
  const rows = listMaintainerRows(tied, describeMaintainers(tied, 'lamp')!);
  expect(linesOf(rows, 'Largest share')).toEqual([
    'Bulb Works, 2 of 4 (50 %)',
    'Wick, 2 of 4 (50 %)',
  ]);
  expect(linesOf(rows, 'Organizations')).toEqual(['2, for 4 maintainers']);
});

test('a project whose maintainers name no organization says so', () => {
  const none = siteWith(counted('lamp', {}, { independent: 1 }), torch);
  const rows = listMaintainerRows(none, describeMaintainers(none, 'lamp')!);
  expect(linesOf(rows, 'Organizations')).toEqual(['None named for 1 maintainer']);
  expect(rows.map(({ label, state }) => [label, state])).toEqual([
    ['Organizations', 'stated'],
    ['Own list', 'not-recorded'],
    ['Counted', 'stated'],
  ]);
});

test('organizations today stand beside what higher levels ask', () => {
  const rows = compareWithHigherLevels(site, site.programs.get('lamp-friends')!);
  expect(linesOf(rows, 'Declared today')).toEqual(['Bulb Works']);
  expect(linesOf(rows, 'Maintainers today')).toEqual([
    'Bulb Works, 3 of 8 (38 %)',
    'Wick, 2 of 8 (25 %)',
  ]);
  expect(rows.filter(({ label }) => label.startsWith('TOC')).length).toBeGreaterThan(1);
  expect(rows.every(({ citations }) => citations.length > 0)).toBe(true);
});

test('the organization with most people comes first, in whatever order the list has them', () => {
  const rising = siteWith(counted('lamp', { Wick: 1, 'Bulb Works': 4 }));
  expect(
    describeMaintainers(rising, 'lamp')!.organizations.map(({ organization }) => organization.id),
  ).toEqual(['bulb-works', 'wick']);
});

function linesOf(rows: ReturnType<typeof listMaintainerRows>, label: string) {
  return rows.find((row) => row.label === label)?.lines.map(toPlainText);
}

function counted(
  project: string,
  people: Record<string, number>,
  { independent = 0, unknown = 0 } = {},
) {
  const organizations = Object.entries(people).map(([name, maintainers]) => ({
    name,
    maintainers,
  }));
  const named = organizations.reduce((sum, { maintainers }) => sum + maintainers, 0);
  return {
    project,
    totalMaintainers: named + independent + unknown,
    independentMaintainers: independent,
    unknownOrganization: unknown,
    organizations,
  };
}

function siteWith(
  first: ReturnType<typeof counted>,
  second?: ReturnType<typeof counted>,
  files: Record<string, string> = {},
) {
  return aSite({
    'organizations/wick.yaml': "name: Wick\nverified: '2026-01-30'\n",
    'fetched/maintainers.json': JSON.stringify({
      snapshotDate: '2026-01-30',
      source: { name: 'maintainers.csv of lamp', url: 'https://example.org/list' },
      projects: second ? [first, second] : [first],
    }),
    ...files,
  });
}
