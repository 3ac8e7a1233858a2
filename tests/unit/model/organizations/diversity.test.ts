import { expect, test } from 'vitest';
import type { MaintainedProject } from '../../../../src/model/organizations/backing.ts';
import {
  countByLargestShare,
  countByOrganizations,
  drawLargestShares,
  listDiversityAsks,
} from '../../../../src/model/organizations/diversity.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const maintained = [
  aProject('graduated', [5, 5]),
  aProject('graduated', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
  aProject('sandbox', [4]),
  aProject('sandbox', [2, 1]),
  aProject('sandbox', []),
];

test('each project stands in one row of its level', () => {
  for (const { levels, rows, totals } of [
    countByOrganizations(site, maintained),
    countByLargestShare(site, maintained),
  ]) {
    expect(levels.map(({ id }) => id)).toEqual(['graduated', 'sandbox']);
    expect(totals).toEqual([2, 3]);
    expect(
      totals.map((_, place) => rows.reduce((sum, { counts }) => sum + counts[place]!, 0)),
    ).toEqual(totals);
  }
});

test('half is not more than half, and two thirds are not more than two thirds', () => {
  const { rows } = countByLargestShare(site, maintained);
  const row = (label: string) => rows.find((one) => one.label === label)?.counts;
  expect(row('Up to one third')).toEqual([1, 0]);
  expect(row('Up to one half')).toEqual([1, 0]);
  expect(row('Up to two thirds')).toEqual([0, 1]);
  expect(row('All')).toEqual([0, 1]);
  expect(row('None named')).toEqual([0, 1]);
});

test('the chart has a lane per level and a mark per project, a share on a border below it', () => {
  const lanes = drawLargestShares(site, maintained);
  expect(lanes.map(({ level, ...lane }) => ({ level: level.id, ...lane }))).toEqual([
    { level: 'graduated', projects: 2, columns: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0] },
    { level: 'sandbox', projects: 3, columns: [1, 0, 0, 0, 0, 0, 1, 0, 0, 1] },
  ]);
});

test('what the TOC asks is cited, says since when it is known, and what is past stands last', () => {
  const rows = listDiversityAsks(site, site.review!);
  expect(rows.every(({ citations }) => citations.length > 0)).toBe(true);
  expect(rows.at(-1)!.lines.map(toPlainText).at(-1)).toBe('Asked no later than 18 May 2018.');
  const change = rows.find(({ id }) => id === 'balance')!;
  expect(change.citations.map(({ href }) => href)).toEqual([site.review!.change!.url]);
  expect(toPlainText(change.lines.at(-1)!)).toMatch(/^Required of .* Since /);
});

function aProject(maturity: string, people: number[]) {
  const total = people.reduce((sum, count) => sum + count, 0) || 1;
  const organizations = people.map((count) => ({ people: count, share: count / total }));
  return { project: { maturity }, backing: { total, organizations } } as MaintainedProject;
}
