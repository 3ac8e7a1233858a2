import { expect, test } from 'vitest';
import { explainBadgeKinds } from '../../../../src/model/published/badge-kinds.ts';
import { badgeKinds, listBadges, listBadgesOf } from '../../../../src/model/published/badges.ts';
import type { GovernanceEntry, ProjectEntry } from '../../../../src/model/site.ts';
import { aSite } from '../../../fixtures/content.ts';

test('a project of the catalog has every kind, in their order', () => {
  expect(listBadgesOf(aSite(), 'lamp').map(({ kind }) => kind)).toEqual([...badgeKinds]);
  expect(explainBadgeKinds().map(({ kind }) => kind)).toEqual([...badgeKinds]);
});

test('the values are those of the files, and each badge leads to where they stand', () => {
  expect(
    listBadgesOf(aSite(), 'lamp').map(({ label, value, href }) => `${label}: ${value} ${href}`),
  ).toMatchInlineSnapshot(`
    [
      "maturity: incubating /projects/lamp/#maturity",
      "governance: elected steering committee /governance/lamp/",
      "you sign: DCO /projects/lamp/#sign",
      "seats: 5, at most 2 per organization /governance/lamp/#council-seats",
      "contribute: not recorded /projects/lamp/#start",
    ]
  `);
});

test('a badge says where its value comes from and how old the copy was', () => {
  expect(listBadgesOf(aSite(), 'lamp')[0]).toMatchObject({
    name: 'Lamp',
    level: { id: 'incubating' },
    note: 'Recorded in the Lamp Guide, as of 1 January 2026.',
  });
});

test('an archived project invites nobody, and what nobody recorded says so', () => {
  expect(
    listBadgesOf(aSite(), 'torch').map(({ kind, value, state }) => [kind, value, state]),
  ).toEqual([
    ['maturity', 'archived', 'stated'],
    ['governance', 'not recorded', 'not-recorded'],
    ['legal', 'not recorded', 'not-recorded'],
    ['seats', 'not recorded', 'not-recorded'],
    ['contribute', 'archived, takes no new work', 'stated'],
  ]);
});

const foundNone = {
  kind: 'none-found',
  on: '2026-01-30',
  places: [{ label: 'Repository', url: 'https://lamp.example.org/code' }],
};

test.each([
  ['legal', { legalRequirement: { statedNone: ['list#:L1'] } }, 'none (stated)', 'stated-none'],
  ['legal', { legalRequirement: { kind: 'cla', evidence: 'document' } }, 'CLA', 'stated'],
  [
    'legal',
    { legalRequirement: { kind: 'dco-and-cla', evidence: 'document' } },
    'DCO + CLA',
    'stated',
  ],
  ['contribute', {}, 'not recorded', 'not-recorded'],
  [
    'contribute',
    {
      contributorGuide: 'https://lamp.example.org/guide',
      chat: [{ kind: 'irc', label: '#lamp' }],
      mailingList: ['https://lamp.example.org/list'],
    },
    'guide and list',
    'stated',
  ],
  [
    'governance',
    { governanceDoc: 'https://lamp.example.org/rules' },
    'not recorded',
    'not-recorded',
  ],
  ['governance', { governanceReading: foundNone }, 'no written rules found', 'searched'],
  ['seats', { governanceReading: foundNone }, 'no written rules found', 'searched'],
] as const)('%s of a project with %o is "%s"', (kind, changes, value, state) => {
  const site = aSite();
  const entry = {
    ...site.projects.get('torch')!,
    maturity: 'sandbox',
    isArchived: false,
    ...changes,
  };
  site.projects.set('torch', entry as unknown as ProjectEntry);
  const badge = listBadgesOf(site, 'torch').find((one) => one.kind === kind);
  expect(badge).toMatchObject({ value, state });
});

test.each([
  [{ seats: undefined }, 'not recorded', 'not-recorded'],
  [{ seats: { statedNone: ['gov#:L1'] } }, 'none (stated)', 'stated-none'],
  [
    { seats: { count: 7 }, organizationCap: { max: 2, of: 7, basis: 'seats' } },
    '7, at most 2 per organization',
    'stated',
  ],
  [
    { seats: { min: 5, max: 7 }, organizationCap: { max: 2, of: 4, basis: 'seats' } },
    '5 to 7, at most 2 of 4 per organization',
    'stated',
  ],
  [
    { seats: { max: 9 }, organizationCap: { fraction: '1/2', basis: 'seats' } },
    'at most 9, at most one half per organization',
    'stated',
  ],
  [{ seats: { count: 5 }, organizationCap: { max: 1, basis: 'votes' } }, '5', 'stated'],
  [
    { seats: { count: 5 }, organizationCap: undefined, kind: 'advisory-board' },
    '5, advisory',
    'stated',
  ],
] as const)('seats of a body with %o are "%s"', (changes, value, state) => {
  const site = aSite();
  const edition = site.governance.get('lamp')!;
  const bodies = [{ ...edition.bodies![0], ...changes }];
  site.governance.set('lamp', { ...edition, bodies } as unknown as GovernanceEntry);
  const badge = listBadgesOf(site, 'lamp').find(({ kind }) => kind === 'seats');
  expect(badge).toMatchObject({ value, state });
});

test('a project without a level has no badge of one', () => {
  const site = aSite();
  site.projects.set('lamp', { ...site.projects.get('lamp')!, maturity: undefined });
  expect(listBadgesOf(site, 'lamp').map(({ kind }) => kind)).not.toContain('maturity');
});

test('rules without a catalog entry have badges of their own, rules of the past have none', () => {
  const site = aSite();
  const { project: _, ...edition } = site.governance.get('lamp')!;
  site.governance.set('guild', { ...edition, id: 'guild' });
  site.governance.set('old-guild', {
    ...edition,
    id: 'old-guild',
    edition: { ...edition.edition, status: 'superseded' },
  });
  expect(listBadgesOf(site, 'guild').map(({ kind }) => kind)).toEqual(['governance', 'seats']);
  expect(listBadgesOf(site, 'old-guild')).toEqual([]);
  const ids = new Set(listBadges(site).map(({ id }) => id));
  expect([...ids].sort()).toEqual(['guild', 'lamp', 'torch']);
});
