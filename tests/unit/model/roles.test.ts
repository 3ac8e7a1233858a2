import { expect, test } from 'vitest';
import {
  describeRung,
  findRungBelow,
  listAdmissionRows,
  listEndRows,
  listLadder,
  listRights,
} from '../../../src/model/roles.ts';
import { aSite, edited } from '../../fixtures/content.ts';

const site = aSite();
const maker = site.roles.get('lamp/maker')!;

test('lists the ladder from the lowest rung up', () => {
  expect(listLadder(site, 'lamp').map(({ name }) => name)).toEqual(['Helper', 'Maker']);
  expect(findRungBelow(site, maker)?.name).toBe('Helper');
  expect(describeRung(site, maker)).toBe('2 of 2');
});

test('shows a right of the rung below as included where the document says so', () => {
  const rights = listRights(site, maker).map(({ here, below }) => ({ here, below }));
  expect(rights).toEqual([
    { here: 'yes', below: 'not-recorded' },
    { here: 'included', below: 'yes' },
  ]);
});

test('shows a right of the rung below as coming from there where the document is silent', () => {
  const silent = aSite(
    edited('roles/lamp/maker.yaml', "includesLower:\n  ref: ['gov#makers:L33']\n", ''),
  );
  expect(listRights(silent, silent.roles.get('lamp/maker')!).map(({ here }) => here)).toEqual([
    'yes',
    'from-below',
  ]);
});

test('keeps stated and not recorded apart', () => {
  const states = Object.fromEntries(
    [...listAdmissionRows(site, maker), ...listEndRows(site, maker)].map(({ id, state }) => [
      id,
      state,
    ]),
  );
  expect(states).toMatchObject({
    proposer: 'stated',
    venue: 'not-recorded',
    inactivity: 'stated',
    removal: 'not-recorded',
  });
});
