import { expect, test } from 'vitest';
import { shareOf } from '../../../../src/model/governance/caps.ts';
import { groupBySeatShare, listVoteLimits } from '../../../../src/model/governance/seat-shares.ts';
import type { Body } from '../../../../src/schemas/body.ts';
import { aSite, edited } from '../../../fixtures/content.ts';
import { aBody } from '../../../fixtures/body.ts';

const ref = ['gov#council:L1'];

test.each<[string, Partial<Body>, number | undefined]>([
  ['a number of a number', { organizationCap: { max: 2, of: 5, ref } }, 0.4],
  [
    'a number, with the seats elsewhere',
    { seats: { count: 8, ref }, organizationCap: { max: 2, ref } },
    0.25,
  ],
  [
    'a range counts with its smallest size',
    { seats: { min: 4, max: 9, ref }, organizationCap: { max: 2, ref } },
    0.5,
  ],
  ['a fraction', { organizationCap: { fraction: '1/4', ref } }, 0.25],
  ['never more than all', { seats: { count: 3, ref }, organizationCap: { max: 4, ref } }, 1],
  ['no seats known', { organizationCap: { max: 2, ref } }, undefined],
  ['votes are no seats', { organizationCap: { max: 2, of: 5, basis: 'votes', ref } }, undefined],
  ['stated as none', { organizationCap: { statedNone: ref } }, undefined],
  ['nothing written', {}, undefined],
])('the share of one organization: %s', (_, change, share) => {
  expect(shareOf(aBody(change))).toBe(share);
});

test.each([
  ['max: 2', 'max: 2', 'up-to-half'],
  ['max: 2', 'max: 1', 'up-to-third'],
  ['max: 2', 'max: 3', 'more-than-half'],
  ['basis: seats', 'basis: votes', 'votes-only'],
  ['kind: steering-committee', 'kind: advisory-board', undefined],
])('%s written as %s belongs to %s', (from, to, group) => {
  const groups = groupBySeatShare(aSite(edited('governance/lamp.mdx', from, to)));
  expect(groups.find(({ lines }) => lines.some(({ body }) => body === 'Council'))?.id).toBe(group);
});

test('a body without a written limit is not recorded, and one that says there is none says so', () => {
  const cap = `    organizationCap:
      max: 2
      of: 5
      basis: seats
      ref: ['gov#council:L14']
`;
  const without = groupBySeatShare(aSite(edited('governance/lamp.mdx', cap, '')));
  expect(groupOf(without)).toBe('not-recorded');
  const stated = "    organizationCap:\n      statedNone: ['gov#council:L14']\n";
  expect(groupOf(groupBySeatShare(aSite(edited('governance/lamp.mdx', cap, stated))))).toBe(
    'stated-none',
  );
});

test('every deciding body stands in exactly one group, with its lines', () => {
  const lines = groupBySeatShare(aSite()).flatMap((group) => group.lines);
  expect(lines.map(({ body, total, held }) => [body, total, held])).toEqual([['Council', 5, 2]]);
  expect(lines[0]!.citations.length).toBeGreaterThan(0);
  expect(listVoteLimits(aSite())).toEqual([]);
});

function groupOf(groups: ReturnType<typeof groupBySeatShare>) {
  return groups.find(({ lines }) => lines.length > 0)?.id;
}
