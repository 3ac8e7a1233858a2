import { expect, test } from 'vitest';
import { findLargestShare, formatSeatShare } from '../../../../src/model/governance/caps.ts';
import { findHighestBody } from '../../../../src/model/governance/bodies.ts';
import { groupBySeatShare, listVoteLimits } from '../../../../src/model/governance/seat-shares.ts';
import type { Body } from '../../../../src/schemas/body.ts';
import type { Governance } from '../../../../src/schemas/governance.ts';
import { aSite, edited } from '../../../fixtures/content.ts';
import { aBody } from '../../../fixtures/body.ts';

const ref = ['gov#council:L1'];

test.each<[string, Partial<Body>, string | undefined]>([
  ['a number of a number', { organizationCap: { max: 2, of: 5, ref } }, '2 of 5 seats, 40 %'],
  [
    'a number, with the seats elsewhere',
    { seats: { count: 8, ref }, organizationCap: { max: 2, ref } },
    '2 of 8 seats, 25 %',
  ],
  [
    'a number weighs most in the smallest size',
    { seats: { min: 4, max: 9, ref }, organizationCap: { max: 2, ref } },
    '2 of 4 seats, 50 %',
  ],
  [
    'a third of seven is two whole seats',
    { seats: { count: 7, ref }, organizationCap: { fraction: '1/3', ref } },
    '2 of 7 seats, 29 %',
  ],
  [
    'half of seven is three whole seats, and less than half of six are two',
    { seats: { min: 6, max: 7, ref }, organizationCap: { fraction: '1/2', strict: true, ref } },
    '3 of 7 seats, 43 %',
  ],
  [
    'a limit on four seats leaves the fifth open to all',
    { seats: { count: 5, ref }, organizationCap: { max: 1, of: 4, ref } },
    '2 of 5 seats, 40 %',
  ],
  [
    'the larger of two limits, where the rule says so',
    { seats: { count: 5, ref }, organizationCap: { max: 2, fraction: '1/3', larger: true, ref } },
    '2 of 5 seats, 40 %',
  ],
  [
    'the smaller of two limits otherwise',
    { seats: { count: 5, ref }, organizationCap: { max: 2, fraction: '1/3', ref } },
    '1 of 5 seats, 20 %',
  ],
  ['a fraction of an unknown number', { organizationCap: { fraction: '1/4', ref } }, 'up to 25 %'],
  [
    'never more than all',
    { seats: { count: 3, ref }, organizationCap: { max: 4, ref } },
    '3 of 3 seats, 100 %',
  ],
  ['no seats known', { organizationCap: { max: 2, ref } }, undefined],
  ['votes are no seats', { organizationCap: { max: 2, of: 5, basis: 'votes', ref } }, undefined],
  ['stated as none', { organizationCap: { statedNone: ref } }, undefined],
  ['nothing written', {}, undefined],
])('the largest share of one organization: %s', (_, change, words) => {
  expect(wordsOf(aBody(change))).toBe(words);
});

test.each<[string, Partial<Rule>, string]>([
  ['forbids half', { fraction: '1/2', strict: true }, '3 of 7 seats, 43 %'],
  [
    'is about another body',
    { fraction: '1/2', strict: true, seatsOf: ['board'] },
    '5 of 7 seats, 71 %',
  ],
  ['limits votes', { kind: 'vote-cap', max: 1 }, '5 of 7 seats, 71 %'],
  ['only discloses', { kind: 'affiliation-disclosure' }, '5 of 7 seats, 71 %'],
])('a rule elsewhere in the document that %s counts as it should', (_, rule, words) => {
  // Two of the four elected seats, and nothing about the other three.
  const body = aBody({ seats: { count: 7, ref }, organizationCap: { max: 2, of: 4, ref } });
  const ban: Rule = { kind: 'majority-ban', text: 'A rule.', seatsOf: [body.id], ref, ...rule };
  expect(wordsOf(body, [ban])).toBe(words);
});

test('the highest body is the first that decides, and there may be none', () => {
  const advisers = aBody({ id: 'board', kind: 'advisory-board' });
  const security = aBody({ id: 'security', kind: 'security-team' });
  const council = aBody({ id: 'council', kind: 'maintainer-council' });
  const release = aBody({ id: 'release', kind: 'team' });
  expect(findHighestBody({ bodies: [advisers, security, council] })).toBe(council);
  expect(findHighestBody({ bodies: [advisers, security] })).toBeUndefined();
  expect(findHighestBody({ bodies: [security, release] })).toBeUndefined();
  expect(findHighestBody({ bodies: [release, council] })).toBe(release);
  expect(findHighestBody({})).toBeUndefined();
});

function wordsOf(body: Body, vendorNeutrality?: Rule[]) {
  const largest = findLargestShare({ vendorNeutrality }, body);
  return largest && formatSeatShare(largest);
}

type Rule = NonNullable<Governance['vendorNeutrality']>[number];

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

test.each([
  ['a third', 'count: 6', 'max: 2\n      of: 6', 'up-to-third'],
  ['a half', 'count: 6', 'max: 3\n      of: 6', 'up-to-half'],
])('exactly %s stands in one group', (_, seats, limit, group) => {
  const files = edited('governance/lamp.mdx', 'max: 2\n      of: 5', limit);
  const path = 'governance/lamp.mdx';
  const changed = { [path]: String(files[path]).replace('count: 5', seats) };
  const groups = groupBySeatShare(aSite(changed));
  expect(groups.filter(({ lines }) => lines.length > 0).map(({ id }) => id)).toEqual([group]);
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
