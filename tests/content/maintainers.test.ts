import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';

/** What the first list of maintainers counted; a later one may differ by a tenth before a person looks. */
const { snapshotDate, ...totals } = JSON.parse(
  readFileSync('tests/content/maintainer-totals.json', 'utf8'),
) as Totals & { snapshotDate: string };
const list = checkContent('content').site!.maintainers!;
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
