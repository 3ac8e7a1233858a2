import { expect, test } from 'vitest';
import { describeEdition } from '../../../../src/model/governance/edition-page.ts';
import { findFact } from '../../../../src/model/fact-path.ts';
import { editionTitle, findCurrentEdition } from '../../../../src/model/governance/governance.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = site.governance.get('lamp')!;
const page = describeEdition(site, lamp);
const council = page.bodies[0]!;

test('finds the rules in force of a project', () => {
  expect(findCurrentEdition(site, 'lamp')?.id).toBe('lamp');
  expect(findCurrentEdition(site, 'torch')).toBeUndefined();
});

test('names an older edition by its year', () => {
  expect(editionTitle(lamp)).toBe('Lamp');
  expect(editionTitle({ ...lamp, edition: { ...lamp.edition, status: 'abandoned' } })).toBe(
    'Lamp, 2026',
  );
});

test('tells stated, stated as none and not recorded apart', () => {
  const states = Object.fromEntries(council.rows.map(({ id, state }) => [id, state]));
  expect(states).toMatchObject({
    'council-seats': 'stated',
    'council-term-limit': 'stated-none',
    'council-chair': 'not-recorded',
  });
});

test('gives every stated row the lines it was read from', () => {
  const rows = [...page.glance, ...council.rows, ...page.elections.flatMap(({ rows: own }) => own)];
  const stated = rows.filter(({ state }) => state !== 'not-recorded');
  expect(stated.length).toBeGreaterThan(8);
  expect(stated.filter(({ citations }) => citations.length === 0)).toEqual([]);
});

test('shows a contradiction beside the fact it concerns', () => {
  const seats = council.rows.find(({ id }) => id === 'council-seats');
  expect(seats?.contradictions?.[0]?.text).toBe('One page says five seats, another says six.');
});

test('lists what the documents do not say', () => {
  expect(page.silences).toContain('Changing the rules');
  expect(page.silences).not.toContain('Limit on terms');
});

test('answers first who votes, how many seats there are and what one organization may hold', () => {
  const glance = Object.fromEntries(
    page.glance.map(({ label, lines }) => [label, lines.map(toPlainText).join(' ')]),
  );
  expect(glance).toMatchObject({
    Seats: '5 in the Council',
    'Who votes': 'Anyone with a merged change in the past year',
    'Limit per organization': '2 of 5 seats, Council',
    'Becoming a maker': expect.stringContaining('Supermajority: two thirds of makers'),
  });
});

test('prints facts in prose by their path, durations and lists in words', () => {
  expect(findFact(site, lamp, 'bodies.council.seats.count')).toBe('5');
  expect(findFact(site, lamp, 'bodies.council.staggered.groups')).toBe('3 and 2');
  expect(findFact(site, lamp, 'elections.council-election.cadence')).toBe('6 months');
  expect(findFact(site, lamp, 'edition.documentDate')).toBe('5 January 2026');
  expect(findFact(site, lamp, 'roles.maker.name')).toBe('Maker');
  expect(findFact(site, lamp, 'bodies.council')).toBeUndefined();
});

test.each([
  ['initialMembers', 1, 'First members', '1 person is named in the document'],
  ['initialMembers', 5, 'First members', '5 people are named in the document'],
  ['listedMembers', 5, 'Members named', '5 people are named in the document'],
])('counts the people of %s, %i, in words', (field, named, label, words) => {
  const members = { named, ref: ['gov#council:L10'] };
  const [body, ...others] = lamp.bodies!;
  const { bodies } = describeEdition(site, {
    ...lamp,
    bodies: [{ ...body!, [field]: members }, ...others],
  });
  const row = bodies[0]!.rows.find(({ id }) => id === 'council-first-members');
  expect(row?.label).toBe(label);
  expect(row?.lines.map(toPlainText)).toEqual([words]);
});
