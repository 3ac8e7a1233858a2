import { expect, test } from 'vitest';
import { listMaintained } from '../../../../src/model/organizations/backing.ts';
import {
  groupByOrganizations,
  groupBySize,
  listContributingPrograms,
} from '../../../../src/model/join/paths.ts';
import { compareOrganizations } from '../../../../src/model/join/program-organizations.ts';
import {
  describeAge,
  groupSections,
  listProgramsFor,
  listProgramsGiving,
  listWaysIn,
} from '../../../../src/model/join/programs.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const path = 'programs/lamp-friends.mdx';

test('a program of today has one time, and one way in', () => {
  const site = aSite();
  const program = site.programs.get('lamp-friends')!;
  expect(describeAge(site, program)).toBe('Current');
  expect(groupSections(program).map(({ state }) => state)).toEqual(['current']);
  expect(listWaysIn(site, program).map(({ id, label }) => [id, label])).toEqual([
    ['way-in', 'Way in'],
  ]);
});

test('a record with sections of today says both, today first', () => {
  const text = edited(path, 'status: current', 'status: record-2018\ngives: [community]')
    [path]!.toString()
    .replace('    title: What a friend gets', '    title: What a friend gets\n    status: current')
    .replace(
      'organizationGoal:',
      "joinToday:\n  text: Ring the bell.\n  ref: ['gov#friends:L65']\norganizationGoal:",
    );
  const site = aSite({ [path]: text });
  const program = site.programs.get('lamp-friends')!;
  expect(describeAge(site, program)).toBe('Today, and as of 2018');
  expect(
    groupSections(program).map(({ state, sections }) => [state, ...sections.map(({ id }) => id)]),
  ).toEqual([
    ['current', 'benefits'],
    ['record-2018', 'definition'],
  ]);
  expect(
    listWaysIn(site, program).map(({ id, label, lines }) => [id, label, toPlainText(lines[0]!)]),
  ).toEqual([
    ['way-in', 'Today', 'Ring the bell.'],
    ['way-in-then', 'In 2018', 'Knock at the door of the council.'],
  ]);
  expect(listProgramsGiving(site, 'community').map(({ id }) => id)).toEqual(['lamp-friends']);
  expect(listProgramsGiving(site, 'code')).toEqual([]);
});

test('a record without anything of today offers no one a place', () => {
  const site = aSite(edited(path, 'status: current', 'status: record-2018\ngives: [community]'));
  expect(describeAge(site, site.programs.get('lamp-friends')!)).toBe('Record of 2018');
  expect(listProgramsGiving(site, 'community')).toEqual([]);
  expect(listContributingPrograms(site)).toEqual([]);
});

test('organizations listed, asked for and counted stand side by side with their sources', () => {
  const site = aSite({ 'fetched/maintainers.json': maintainers });
  const rows = compareOrganizations(site, site.programs.get('lamp-friends')!);
  expect(rows.map(({ label, lines }) => [label, ...lines.map(toPlainText)])).toEqual([
    ['Listed', 'Bulb Works'],
    ['Asked for', '3 organizations at least, for a brighter room'],
    ['Among the maintainers', '1 organization of 2 maintainers', 'Bulb Works: 2'],
  ]);
  expect(rows[0]!.citations.map(({ label }) => label)).toEqual(['GOVERNANCE.md, line 60']);
  expect(rows[2]!.citations).toEqual([
    { label: 'List of makers, 30 Jan 2026', href: 'https://example.org/makers.csv' },
  ]);
});

test('what nobody listed is not recorded, never none', () => {
  const site = aSite({ 'organizations/bulb-works.yaml': undefined });
  const [listed] = compareOrganizations(site, site.programs.get('lamp-friends')!);
  expect(listed).toMatchObject({ label: 'Listed', state: 'not-recorded', lines: [] });
});

test('counts projects by the organizations of their maintainers, archived ones left out', () => {
  const site = aSite({ 'fetched/maintainers.json': maintainers });
  expect(
    groupByOrganizations(listMaintained(site)).map(({ title, projects }) => [
      title,
      ...projects.map(({ id }) => id),
    ]),
  ).toEqual([['One organization', 'lamp']]);
  expect(groupByOrganizations(listMaintained(aSite()))).toEqual([]);
});

test('sorts documents by how many roles and bodies they describe', () => {
  expect(groupBySize(aSite())).toEqual([
    {
      title: '1 or 2 roles',
      editions: [{ name: 'Lamp', href: '/governance/lamp/', bodies: 1 }],
    },
  ]);
});

test('counts only bodies that are at work', () => {
  const site = aSite(edited('governance/lamp.mdx', 'status: active', 'status: retired'));
  expect(groupBySize(site)[0]!.editions.map(({ bodies }) => bodies)).toEqual([0]);
});

test('programs of today come before records, whatever their names', () => {
  const text = String(edited(path, '', '')[path]);
  const site = aSite({
    'programs/archive.mdx': text
      .replace('name: Friends of the lamp', 'name: Archive')
      .replace('status: current', 'status: record-2018'),
    [path]: text,
    'programs/zenith.mdx': text.replace('name: Friends of the lamp', 'name: Zenith'),
  });
  expect(listProgramsFor(site, 'company').map(({ name }) => name)).toEqual([
    'Friends of the lamp',
    'Zenith',
    'Archive',
  ]);
});

const maintainers = JSON.stringify({
  snapshotDate: '2026-01-30',
  source: { name: 'List of makers', url: 'https://example.org/makers.csv' },
  projects: ['lamp', 'torch'].map((project) => ({
    project,
    totalMaintainers: 2,
    independentMaintainers: 0,
    unknownOrganization: 0,
    organizations: [{ name: 'Bulb Works', maintainers: 2 }],
  })),
});
