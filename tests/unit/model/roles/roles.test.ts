import { expect, test } from 'vitest';
import { describeRung, findRungBelow, listRungs } from '../../../../src/model/roles/ladder.ts';
import { listHeldRights, listRights } from '../../../../src/model/roles/rights.ts';
import {
  findSummit,
  listAdmissionRows,
  listEndRows,
  listLadder,
} from '../../../../src/model/roles/roles.ts';
import { aSite, edited } from '../../../fixtures/content.ts';
import { torchEdition } from '../../../fixtures/torch-edition.ts';

const site = aSite();
const maker = site.roles.get('lamp/maker')!;
const wider = aSite(torchEdition);
const keeper = wider.roles.get('torch/keeper')!;

test('lists the ladder from the lowest rung up', () => {
  expect(listLadder(site, 'lamp').map(({ name }) => name)).toEqual(['Helper', 'Maker']);
  expect(findRungBelow(site, maker).map(({ name }) => name)).toEqual(['Helper']);
  expect(describeRung(site, maker)).toBe('2 of 2');
});

test('puts roles of equal rank on one rung, and counts rungs, not roles', () => {
  const names = listRungs(wider, 'torch').map((rung) => rung.map(({ name }) => name));
  expect(names).toEqual([['Visitor'], ['Sub-Helper', 'Trimmer'], ['Lead maintainer']]);
  expect(findRungBelow(wider, keeper).map(({ name }) => name)).toEqual(['Sub-Helper', 'Trimmer']);
  expect(describeRung(wider, wider.roles.get('torch/trimmer')!)).toBe('2 of 3, beside Sub-Helper');
  expect(describeRung(wider, keeper)).toBe('3 of 3');
  expect(describeRung(wider, wider.roles.get('torch/patron')!)).toBe('Advisory');
});

test('has no rung below the lowest one and beside the ladder', () => {
  expect(findRungBelow(wider, wider.roles.get('torch/visitor')!)).toEqual([]);
  expect(findRungBelow(wider, wider.roles.get('torch/patron')!)).toEqual([]);
});

test('shows a right of each role of the rung below in a column of its own', () => {
  const rights = listRights(wider, keeper).map(({ name, here, below, from }) => [
    typeof name === 'object' && 'text' in name ? name.text : name,
    here,
    below,
    from,
  ]);
  expect(rights).toEqual([
    ['Make releases', 'yes', ['not-recorded', 'not-recorded'], []],
    ['Merge changes', 'included', ['yes', 'not-recorded'], ['Sub-Helper']],
    ['Review changes', 'included', ['not-recorded', 'yes'], ['Trimmer']],
  ]);
});

test('gives a role the rights of lower ones only where the document includes them, and cites both places', () => {
  const held = listHeldRights(wider, keeper);
  expect(held.map(({ id, from }) => [id, from?.name])).toEqual([
    ['release', undefined],
    ['merge', 'Sub-Helper'],
    ['review', 'Trimmer'],
  ]);
  expect(held[1]?.ref).toEqual(['gov#b:L11', 'gov#c:L21']);
  const silent = aSite({
    ...torchEdition,
    'roles/torch/keeper.yaml': torchEdition['roles/torch/keeper.yaml']!.replace(
      "includesLower:\n  {ref: ['gov#c:L21']}\n",
      '',
    ),
  });
  expect(listHeldRights(silent, silent.roles.get('torch/keeper')!).map(({ id }) => id)).toEqual([
    'release',
  ]);
});

test('shows a right of the rung below as included where the document says so', () => {
  const rights = listRights(site, maker).map(({ here, below }) => ({ here, below }));
  expect(rights).toEqual([
    { here: 'yes', below: ['not-recorded'] },
    { here: 'included', below: ['yes'] },
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

test('says how many sponsors a role needs, from whom', () => {
  const rows = (id: string) => listAdmissionRows(wider, wider.roles.get(id)!);
  const sponsors = (id: string) => rows(id).find((row) => row.id === 'sponsors')?.lines;
  expect(sponsors('torch/trimmer')).toEqual([['2 from keepers of different organizations']]);
  expect(sponsors('torch/helper')).toEqual([['From keepers']]);
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

test('an office above the ladder is not its top', () => {
  const ladder = listLadder(site, 'lamp');
  const office = { ...ladder[1]!, name: 'Chair', kind: 'leadership' as const, rank: 3 };
  expect(findSummit([...ladder, office])?.name).toBe('Maker');
  expect(findSummit([office])?.name).toBe('Chair');
  expect(findSummit([])).toBeUndefined();
});
