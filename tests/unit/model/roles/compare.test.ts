import { expect, test } from 'vitest';
import { groupLadders, listFormerRoles } from '../../../../src/model/roles/compare-ladders.ts';
import {
  countEffects,
  groupInactivityRules,
  listInactivityRules,
  listSilentOnInactivity,
} from '../../../../src/model/governance/inactivity.ts';
import {
  compareRequirements,
  compareSponsors,
  countOtherConditions,
} from '../../../../src/model/roles/requirements.ts';
import { listRolesInForce } from '../../../../src/model/roles/in-force.ts';
import { listSameRung, normalizeRoleName } from '../../../../src/model/roles/same-rung.ts';
import {
  askWhoCan,
  countHolders,
  linkQuestions,
  listRightsInForce,
} from '../../../../src/model/roles/who-can.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite } from '../../../fixtures/content.ts';
import { torchEdition } from '../../../fixtures/torch-edition.ts';

const site = aSite(torchEdition);
const lampOnly = aSite();
const role = (id: string) => site.roles.get(id)!;

test('compares roles in force only', () => {
  const editions = new Set(listRolesInForce(site).map(({ edition }) => edition.id));
  expect([...editions]).toEqual(['lamp', 'torch']);
});

test('groups ladders by their number of rungs, the longest first', () => {
  const groups = groupLadders(site).map(({ length, ladders }) => [
    length,
    ladders.map(({ edition }) => edition.id),
  ]);
  expect(groups).toEqual([
    [3, ['torch']],
    [2, ['lamp']],
  ]);
  expect(groupLadders(site)[0]?.ladders[0]?.beside.map(({ name }) => name)).toEqual(['Patron']);
});

test('keeps roles of older editions apart', () => {
  const former = listFormerRoles(site).map(({ edition, roles }) => [
    edition.id,
    roles.map(({ id }) => id),
  ]);
  expect(former).toEqual([['torch-2019', ['torch-2019/helper']]]);
  expect(listFormerRoles(lampOnly)).toEqual([]);
});

test('asks who can in words', () => {
  expect(askWhoCan(site, 'merge')).toBe('Who can merge changes?');
});

test('lists who has a right, with the role that an inclusion comes from, and who is silent', () => {
  const rights = listRightsInForce(site);
  expect(rights.map(({ id, holders }) => [id, holders.length])).toEqual([
    ['review', 4],
    ['merge', 3],
    ['release', 1],
  ]);
  const merge = rights.find(({ id }) => id === 'merge')!;
  expect(merge.holders.map(({ role: { id }, includedWith }) => [id, includedWith])).toEqual([
    ['lamp/maker', undefined],
    ['torch/helper', undefined],
    ['torch/keeper', 'Sub-Helper'],
  ]);
  expect(merge.holders[2]?.citations.map(({ label }) => label)).toEqual([
    'GOVERNANCE.md, line 11',
    'GOVERNANCE.md, line 21',
  ]);
  expect(merge.silent).toEqual([]);
  const release = rights.find(({ id }) => id === 'release')!;
  expect(release.editions).toBe(1);
  expect(release.silent.map(({ id }) => id)).toEqual(['lamp']);
  expect(countHolders(site)).toEqual(
    new Map(rights.map(({ id, holders }) => [id, holders.length])),
  );
});

test('links the rights of a role to those who have them too, unless none of today has', () => {
  expect(linkQuestions(site, role('lamp/maker'))).toEqual([
    { href: '/roles/by/right/merge/', text: 'merge changes (3 roles)' },
    { href: '/roles/by/right/review/', text: 'review changes (4 roles)' },
  ]);
  const veto = torchEdition['roles/torch-2019/helper.yaml']!.replace('id: merge', 'id: veto');
  const former = aSite({ ...torchEdition, 'roles/torch-2019/helper.yaml': veto });
  expect(linkQuestions(former, former.roles.get('torch-2019/helper')!)).toEqual([]);
});

test('says how to become one in one line, and nothing where the document is silent', () => {
  const review = listRightsInForce(site).find(({ id }) => id === 'review')!;
  const how = new Map(review.holders.map((holder) => [holder.role.id, holder.how]));
  expect(toPlainText(how.get('torch/trimmer')!)).toBe('Nomination by a keeper');
  expect(how.get('torch/keeper')).toBeUndefined();
});

test('puts conditions with a number in order, unit by unit', () => {
  const units = compareRequirements(site).map(({ id, longest, lines }) => [
    id,
    longest,
    lines.map((line) => [line.role.id, line.bound, line.number, line.window]),
  ]);
  expect(units).toEqual([
    [
      'merged-prs',
      10,
      [
        ['torch/helper', 'At least', 2, undefined],
        ['torch/trimmer', 'At least', 5, '1 year'],
        ['lamp/maker', 'At least', 10, undefined],
      ],
    ],
    ['response-hours', 24, [['torch/helper', 'At most', 24, undefined]]],
  ]);
  expect(countOtherConditions(site)).toBe(1);
});

test('puts sponsors without a number last', () => {
  const lines = compareSponsors(site).map(({ role: { id }, count, differentOrganizations }) => [
    id,
    count,
    differentOrganizations,
  ]);
  expect(lines).toEqual([
    ['torch/trimmer', 2, true],
    ['torch/helper', undefined, undefined],
  ]);
});

test('sorts rules about inactivity by length, in whatever unit, those without a period last', () => {
  const rules = listInactivityRules(site);
  expect(rules.map(({ name, of, after, automatic }) => [name, of, after, automatic])).toEqual([
    ['Circle', 'body', '3 months', undefined],
    ['Lead maintainer', 'role', '180 days', true],
    ['Maker', 'role', '6 months', false],
    ['Sub-Helper', 'role', undefined, undefined],
  ]);
  expect(groupInactivityRules(rules).map(({ id, rules: own }) => [id, own.length])).toEqual([
    ['maintainers', 1],
    ['roles', 2],
    ['bodies', 1],
  ]);
  expect(listSilentOnInactivity(site, rules)).toEqual([]);
  expect(listSilentOnInactivity(site, rules.slice(2, 3)).map(({ id }) => id)).toEqual(['torch']);
});

test('counts what follows after which period', () => {
  const effects = countEffects(site, listInactivityRules(site));
  const counted = effects.map(({ effect, count, periods }) => [
    effect,
    count,
    periods.map(({ id, months, rules }) => [id, months, rules.length]),
  ]);
  expect(counted).toEqual([
    [
      'emeritus',
      2,
      [
        ['after-180-days', expect.closeTo(5.91, 1), 1],
        ['after-6-months', 6, 1],
      ],
    ],
    ['removed', 1, [['after-3-months', 3, 1]]],
    ['suspended', 1, [['no-period', undefined, 1]]],
  ]);
});

test('compares names of roles without case, hyphens and the short form of organization', () => {
  expect(normalizeRoleName('Sub-project Org Member')).toBe('subproject organization member');
  expect(normalizeRoleName('Organizer')).toBe('organizer');
});

test('finds the same rung by name or other name, in force and of other projects only', () => {
  const same = listSameRung(site, role('lamp/helper'));
  expect(same.roles.map((peer) => [peer.role.id, peer.rung])).toEqual([
    ['torch/helper', '2 of 3, beside Trimmer'],
  ]);
  expect(same).toMatchObject({ total: 1, chosen: false, commonRight: 'review' });
  for (const id of ['torch/helper', 'torch-2019/helper']) {
    expect(listSameRung(site, role(id)).roles.map((peer) => peer.role.id)).toEqual(['lamp/helper']);
  }
  expect(listSameRung(site, role('torch/visitor'))).toMatchObject({ total: 0, roles: [] });
});

test('chooses the ten with most rights in common where there are more, then the newest documents', () => {
  const many = Array.from({ length: 12 }, (_, index) => twin(index));
  const crowd = aSite(Object.assign({}, ...many) as Record<string, string>);
  const same = listSameRung(crowd, crowd.roles.get('lamp/helper')!);
  expect(same).toMatchObject({ total: 12, chosen: true });
  expect(same.roles.map(({ edition, shared }) => [edition.id, shared])).toEqual([
    ['twin-11', 1],
    ...[10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => [`twin-${index}`, 0]),
  ]);
});

/** A project without a catalog entry that has a helper; only the last one may review. */
function twin(index: number) {
  const day = String(index + 1).padStart(2, '0');
  const id = `twin-${index}`;
  const edition = torchEdition['governance/torch-2019.mdx']!.replace('project: torch\n', '')
    .replace('superseded\n  supersededBy: torch', 'current')
    .replace('2019-05-05', `2020-01-${day}`)
    .replace('name: Torch', `name: Twin ${index}`);
  const helper = torchEdition['roles/torch/helper.yaml']!;
  return {
    [`governance/${id}.mdx`]: edition,
    [`roles/${id}/helper.yaml`]: index === 11 ? helper.replace('id: merge', 'id: review') : helper,
  };
}
