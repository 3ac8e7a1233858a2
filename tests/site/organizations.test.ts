import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Maintainers } from '../../src/schemas/maintainers.ts';
import { base, pageAt, pages } from './site.ts';

const list = JSON.parse(readFileSync('content/fetched/maintainers.json', 'utf8')) as Maintainers;
const rows = pageAt('/organizations/').root.querySelectorAll('tr[data-id]');
const own = pages.filter(
  ({ path }) => /^\/organizations\/[^/]+\/$/.test(path) && path !== '/organizations/diversity/',
);

test('the list of organizations leads to every page of one, and to no other', () => {
  const linked = rows.map((row) => row.querySelector('th a')!.getAttribute('href')!);
  expect(linked.map((href) => href.slice(base.length - 1)).sort()).toEqual(
    own.map(({ path }) => path).sort(),
  );
});

test('numbers in the list are those of the pages, and together those of the source', () => {
  const byPath = new Map(own.map((page) => [page.path, page]));
  let people = 0;
  for (const row of rows) {
    const path = row
      .querySelector('th a')!
      .getAttribute('href')!
      .slice(base.length - 1);
    const [projects, maintainers] = row
      .querySelectorAll('td.number')
      .map(({ text }) => Number(text));
    const cells = byPath
      .get(path)!
      .root.querySelectorAll('.backed td[data-label=Maintainers]')
      .map(({ text }) => Number(text.trim().split(' ')[0]));
    expect([cells.length, sum(cells)], path).toEqual([projects, maintainers]);
    people += sum(cells);
  }
  expect(people).toBe(
    sum(list.projects.flatMap(({ organizations }) => organizations.map((one) => one.maintainers))),
  );
});

test('an organization stands with its largest share first, and its bars are as long as its shares', () => {
  const tables = own.flatMap(({ path, root }) => {
    const table = root.querySelector('.backed');
    return table ? [{ path, rows: table.querySelectorAll('tbody tr') }] : [];
  });
  expect(tables.length).toBeGreaterThan(400);
  for (const { path, rows: lines } of tables) {
    const shares = lines.map((line) => {
      const [part, all] = line
        .querySelector('td[data-label=Maintainers]')!
        .text.trim()
        .split(' of ')
        .map(Number);
      const drawn = line.querySelector('rect')!.getAttribute('width')!;
      expect(parseFloat(drawn), path).toBeCloseTo((part! / all!) * 100, 6);
      return part! / all!;
    });
    expect(shares, path).toEqual([...shares].sort((a, b) => b - a));
  }
});

test('the bar of a project is all its maintainers, part by part', () => {
  expect(list.projects.length).toBeGreaterThan(200);
  for (const { project, totalMaintainers } of list.projects) {
    const parts = pageAt(`/projects/${project}/`).root.querySelectorAll('.shares-of rect');
    const people = parts.map((part) => Number(part.getAttribute('data-people')));
    expect(sum(people), project).toBe(totalMaintainers);
    parts.forEach((part, place) => {
      const before = sum(people.slice(0, place));
      const at = (name: string) => parseFloat(part.getAttribute(name)!);
      expect(at('x'), project).toBeCloseTo((before / totalMaintainers) * 100, 1);
      expect(at('width'), project).toBeCloseTo((people[place]! / totalMaintainers) * 100, 1);
    });
  }
});

test('a project that the list does not have says so', () => {
  const text = pageAt('/projects/rkt/').root.querySelector('#maintainers')!.parentNode!.text;
  expect(text).toContain('not recorded');
  expect(text).toContain('does not have this project');
});

test('every page of an organization names its source and its day', () => {
  for (const { path, root } of own) {
    const sources = root.querySelectorAll('.imprint a[href^=https], .citations a');
    expect(sources.length, path).toBeGreaterThan(0);
    expect(root.querySelector('.imprint time'), path).not.toBeNull();
  }
});

test('a project and each of its organizations lead to each other', () => {
  for (const { project, organizations } of list.projects) {
    const links = pageAt(`/projects/${project}/`)
      .root.querySelectorAll('.shares-of figcaption a')
      .map((link) => link.getAttribute('href')!.slice(base.length - 1));
    expect(links, project).toHaveLength(organizations.length);
    for (const path of links)
      expect(
        pageAt(path).root.querySelector(`.backed a[href$="/projects/${project}/#maintainers"]`),
        `${path} of ${project}`,
      ).not.toBeNull();
  }
});

test('the pages of Kairos, its program and its contributing organization agree', () => {
  const project = pageAt('/projects/kairos/').root;
  const program = pageAt('/join/kairos-contributing-organizations/').root;
  const organization = pageAt('/organizations/spectro-cloud/').root;
  const declaredIn = (root: typeof project) =>
    root
      .querySelectorAll('.fact')
      .filter((row) =>
        /^(?:Declared today|Listed)$/.test(row.querySelector('dt')?.text.trim() ?? ''),
      )
      .flatMap((row) => row.querySelectorAll('dd:not(.source) a[href*="/organizations/"]'))
      .map(({ text }) => text.trim());
  expect(declaredIn(project)).toEqual(['Spectro Cloud']);
  expect(declaredIn(program)).toEqual(declaredIn(project));
  expect(
    organization.querySelector('a[href$="/join/kairos-contributing-organizations/"]'),
  ).not.toBeNull();
  const share = project.querySelector('#largest-share')!.parentNode!.text;
  const cells = organization
    .querySelectorAll('.backed tr')
    .find((row) => row.text.includes('Kairos'))!
    .querySelectorAll('td')
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  expect(share).toContain(`Spectro Cloud, ${cells[1]} (${cells[2]})`);
  // What the program says incubation asks for stands in the same words on both pages.
  const asked = program.querySelector('#incubation-needs')!.parentNode!.querySelector('dd')!.text;
  expect(project.querySelector('.higher-levels')!.text).toContain(asked.trim());
});

test('the chart of diversity has a mark for each project, and each table all of them', () => {
  const { root } = pageAt('/organizations/diversity/');
  const marks = root
    .querySelectorAll('.share-lanes path')
    .flatMap((path) => path.getAttribute('d')!.match(/M/g)!);
  expect(marks).toHaveLength(list.projects.length);
  const tables = root.querySelectorAll('.spread');
  expect(tables).toHaveLength(2);
  for (const table of tables)
    expect(sum(table.querySelectorAll('.figure > span').map(({ text }) => Number(text)))).toBe(
      list.projects.length,
    );
});

function sum(numbers: number[]) {
  return numbers.reduce((total, number) => total + number, 0);
}
