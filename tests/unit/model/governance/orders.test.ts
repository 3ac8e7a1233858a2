import { expect, test } from 'vitest';
import { listBodyRows } from '../../../../src/model/governance/bodies.ts';
import {
  findContradictions,
  groupByModel,
  listGlanceRows,
  listNewestEditions,
  listOlderEditions,
  listSilences,
} from '../../../../src/model/governance/governance.ts';
import { groupBySeatShare } from '../../../../src/model/governance/seat-shares.ts';
import type { Row } from '../../../../src/model/rows.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import type { Body } from '../../../../src/schemas/body.ts';
import { aSite, edited } from '../../../fixtures/content.ts';
import { torchEdition } from '../../../fixtures/torch-edition.ts';
import { aBody } from '../../../fixtures/body.ts';

/** Who has the last word, what comes first, and what is said of nobody. */

const lamp = 'governance/lamp.mdx';
const wider = aSite({
  ...torchEdition,
  'governance/flare.mdx': torchEdition['governance/torch.mdx']!.replace('project: torch\n', '')
    .replace('name: Torch', 'name: Flare')
    .replace('  supersedes: torch-2019\n', '')
    .replace('2026-01-10', '2026-01-20'),
});
const ref = ['gov#council:L1'];

test('an arbiter that is a step of the ladder is many, an office one', () => {
  expect(lastWord('finalArbiter: council', 'finalArbiter: maker')).toBe('Makers');
  const office = aSite({
    ...edited(lamp, 'finalArbiter: council', 'finalArbiter: maker'),
    ...edited('roles/lamp/maker.yaml', 'kind: ladder', 'kind: leadership'),
  });
  expect(glance(office, 'glance-last-word')).toBe('Maker');
});

test('without an arbiter the highest body that does more than advise has the last word', () => {
  expect(lastWord('  finalArbiter: council\n', '')).toBe('Council');
  const advised = edited(lamp, '  finalArbiter: council\n', '')[lamp]!.toString();
  const board =
    "  - {id: board, name: Board, kind: advisory-board, status: active, purpose: Advises., ref: ['gov#a:L1']}\n";
  const text = advised.replace('  - id: council\n    name', `${board}  - id: council\n    name`);
  expect(text).not.toBe(advised);
  expect(glance(aSite({ [lamp]: text }), 'glance-last-word')).toBe('Council');
});

test('the newest documents come first; older editions are those that are not in force', () => {
  expect(listNewestEditions(wider, 2).map(({ id }) => id)).toEqual(['flare', 'torch']);
  expect(listNewestEditions(wider, 9).map(({ id }) => id)).toEqual(['flare', 'torch', 'lamp']);
  expect(listOlderEditions(wider, 'torch').map(({ id }) => id)).toEqual(['torch-2019']);
});

test('the form that most documents have comes first', () => {
  expect(groupByModel(wider).map(({ model, editions }) => [model, editions.length])).toEqual([
    ['maintainer-council', 2],
    ['elected-steering-committee', 1],
  ]);
});

test('a contradiction about nothing stands beside no row', () => {
  const edition = wider.governance.get('lamp')!;
  const odd = { ...edition, discrepancies: [{ text: 'They differ.', ref }] };
  expect(findContradictions(odd, undefined, () => [])).toEqual([]);
});

test('a silence is what is said of no body; what one body states is none', () => {
  const edition = wider.governance.get('lamp')!;
  const row = (label: string, state: Row['state']): Row => ({
    label,
    state,
    lines: [],
    citations: [],
  });
  const rows = [
    row('Seats', 'stated'),
    row('Chair', 'not-recorded'),
    row('Seats', 'not-recorded'),
    row('Limit on terms', 'stated-none'),
    row('Limit on terms', 'not-recorded'),
  ];
  expect(listSilences(edition, rows)).toEqual([
    'Chair',
    'Limits on one organization',
    'Quorum',
    'Time to vote',
  ]);
  const [decision] = edition.decisions!;
  const timed = {
    ...edition,
    decisions: [{ ...decision!, quorum: { count: 3 }, window: 'P2W' }],
    vendorNeutrality: [{ kind: 'seat-cap' as const, text: 'Two.', ref }],
    elections: undefined,
  };
  expect(listSilences(timed, [])).toEqual(['Elections']);
});

test.each([
  ['count: 5', 'count: 4', ['up-to-half']],
  ['count: 5', 'count: 6', ['up-to-half']],
  ['max: 2\n      of: 5', 'max: 2', ['up-to-half']],
  ['max: 2\n      of: 5', 'max: 1', ['up-to-third']],
  ['max: 2\n      of: 5', 'max: 3\n      of: 5', ['more-than-half']],
  ['status: active', 'status: retired', []],
])('a limit of %s written as %s stands in %j alone', (from, to, ids) => {
  const groups = groupBySeatShare(aSite(edited(lamp, from, to)));
  expect(groups.filter(({ lines }) => lines.length > 0).map(({ id }) => id)).toEqual(ids);
});

test('within a group the strictest limit comes first', () => {
  const one = edited(lamp, 'project: lamp\n', '')[lamp]!.toString();
  const site = aSite({
    'governance/flare.mdx': one
      .replace('name: Lamp', 'name: Flare')
      .replace('count: 5', 'count: 4'),
  });
  const shares = groupBySeatShare(site)
    .find(({ id }) => id === 'up-to-half')!
    .lines.map(({ name, share }) => [name, share]);
  expect(shares).toEqual([
    ['Lamp', 0.4],
    ['Flare', 0.5],
  ]);
});

test.each<[string, Partial<Body>, string]>([
  ['organizationCap', { organizationCap: { max: 1, of: 5, basis: 'seats', ref } }, '1 of 5 seats'],
  ['organizationCap', { organizationCap: { max: 1, basis: 'votes', ref } }, '1 vote'],
  ['organizationCap', { organizationCap: { fraction: '1/2', ref } }, 'One half of the seats'],
  ['meets', { meets: { cadence: 'P2W', open: true, ref } }, 'Every 2 weeks, in the open'],
  ['meets', { meets: { open: false, ref } }, 'In private'],
  [
    'termLimit',
    { termLimit: { maxConsecutive: 2, maxLifetime: 4, ref } },
    '2 terms in a row / 4 terms in a lifetime',
  ],
  ['seats', { seats: { count: 5, min: 3, max: 7, ref } }, '5 (3 to 7 allowed)'],
  [
    'selection',
    { selection: { method: 'appointed', by: 'the board', ref } },
    'Appointed by the board',
  ],
  [
    'selection',
    { selection: { method: 'allocated', by: 'one a sponsor', ref } },
    'Allocated: one a sponsor',
  ],
])('the row of %s reads %j as "%s"', (_, change, words) => {
  const [row] = listBodyRows(wider, aBody(change), () => []).filter(
    ({ state }) => state === 'stated',
  );
  expect(row!.lines.map(toPlainText).join(' / ')).toBe(words);
});

function lastWord(from: string, to: string) {
  return glance(aSite(edited(lamp, from, to)), 'glance-last-word');
}

function glance(site: ReturnType<typeof aSite>, id: string) {
  const rows = listGlanceRows(site, site.governance.get('lamp')!);
  return rows
    .find((row) => row.id === id)!
    .lines.map(toPlainText)
    .join(' / ');
}
