import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listMaintained, listOrganizations } from '../../src/model/organizations/backing.ts';
import { indexSpellings } from '../../src/model/organizations/names.ts';
import { readNoOrganization } from '../../src/model/organizations/no-organization.ts';
import { theGuide } from '../fixtures/content.ts';

/** What the first list of maintainers counted; a later one may differ by a tenth before a person looks. */
const { snapshotDate, ...totals } = JSON.parse(
  readFileSync('tests/content/maintainer-totals.json', 'utf8'),
) as Totals & { snapshotDate: string };
const site = theGuide();
const list = site.maintainers!;
const organizations = list.projects.flatMap((project) => project.organizations);
const counted: Totals = {
  projects: list.projects.length,
  maintainers: sum(list.projects.map(({ totalMaintainers }) => totalMaintainers)),
  organizations: new Set(organizations.map(({ name }) => name)).size,
  inOrganizations: sum(organizations.map(({ maintainers }) => maintainers)),
  independent: sum(list.projects.map(({ independentMaintainers }) => independentMaintainers)),
  unknownOrganization: sum(list.projects.map(({ unknownOrganization }) => unknownOrganization)),
};

test.each(Object.keys(totals) as (keyof Totals)[])(
  'the list of maintainers holds its total of "%s"',
  (name) => {
    const tolerance = list.snapshotDate === snapshotDate ? 0 : totals[name] / 10;
    expect(Math.abs(counted[name] - totals[name])).toBeLessThanOrEqual(tolerance);
  },
);

test('organizations stand with the most maintainers first', () => {
  const unsorted = list.projects.filter((project) =>
    project.organizations.some(
      ({ maintainers }, place) =>
        maintainers > (project.organizations[place - 1]?.maintainers ?? Infinity),
    ),
  );
  expect(unsorted.map(({ project }) => project)).toEqual([]);
});

test('the pages of organizations together hold the people of the list', () => {
  const lines = listOrganizations(site);
  expect(lines.filter(({ projects }) => projects > 0)).toHaveLength(counted.organizations);
  expect(sum(lines.map(({ people }) => people))).toBe(counted.inOrganizations);
  expect(sum(lines.map(({ projects }) => projects))).toBe(organizations.length);
});

test('the pages of projects together hold all people of the list', () => {
  const maintained = listMaintained(site);
  expect(maintained).toHaveLength(counted.projects);
  expect(sum(maintained.map(({ backing }) => backing.total))).toBe(counted.maintainers);
  for (const { project, backing } of maintained) {
    const named = sum(backing.organizations.map(({ people }) => people));
    expect(named + backing.independent + backing.unknown, project.id).toBe(backing.total);
  }
});

test('no name of a mail service or of nobody stands as an organization', () => {
  const names = [...site.organizations.values()].flatMap(({ name, otherSpellings = [] }) => [
    name,
    ...otherSpellings,
  ]);
  expect(names.filter((name) => readNoOrganization(name) || name.includes('@'))).toEqual([]);
});

test.each([
  ['Grafana', 'Grafana Labs'],
  ['Adobe Inc', 'Adobe'],
  ['Palark GmbH', 'Palark'],
  ['Aliyun', 'Alibaba Cloud'],
  ['GEICO Insurance', 'GEICO'],
  ['Kuaishou Technology', 'Kuaishou'],
  ['Cisco Systems', 'Cisco'],
])('"%s", as the list writes it, is %s', (spelling, name) => {
  expect(indexSpellings(site).get(spelling)?.name).toBe(name);
});

test('the list of maintainers is text as its command writes it', () => {
  const text = readFileSync('content/fetched/maintainers.json', 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});

function sum(numbers: number[]) {
  return numbers.reduce((total, number) => total + number, 0);
}

interface Totals {
  projects: number;
  maintainers: number;
  organizations: number;
  inOrganizations: number;
  independent: number;
  unknownOrganization: number;
}
