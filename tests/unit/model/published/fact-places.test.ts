import { expect, test } from 'vitest';
import { listFactPlaces } from '../../../../src/model/published/fact-places.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const placesOf = (page: string, site = aSite()) =>
  listFactPlaces(site).find((one) => one.page === page)!.facts;

test.each([
  ['/governance/lamp/', 'council', 'content/governance/lamp.mdx', 'bodies[0]'],
  ['/governance/lamp/', 'council-seats', 'content/governance/lamp.mdx', 'bodies[0].seats'],
  ['/governance/lamp/', 'council-cap', 'content/governance/lamp.mdx', 'bodies[0].organizationCap'],
  // Nothing is recorded about it yet: this is where it would go.
  ['/governance/lamp/', 'council-vacancy', 'content/governance/lamp.mdx', 'bodies[0].vacancy'],
  [
    '/governance/lamp/',
    'council-election-voters',
    'content/governance/lamp.mdx',
    'elections[0].eligibleVoters',
  ],
  ['/governance/lamp/', 'new-maker', 'content/governance/lamp.mdx', 'decisions[0]'],
  ['/governance/lamp/', 'maker', 'content/roles/lamp/maker.yaml', undefined],
  ['/governance/lamp/', 'glance-admission', 'content/roles/lamp/maker.yaml', 'howToBecome'],
  ['/roles/lamp/maker/', 'inactivity', 'content/roles/lamp/maker.yaml', 'inactivity'],
  ['/roles/lamp/maker/', 'needs', 'content/roles/lamp/maker.yaml', 'requirements'],
  ['/projects/lamp/', 'homepage', 'content/projects/lamp.yaml', 'homepage'],
  ['/projects/lamp/', 'glance-seats', 'content/governance/lamp.mdx', 'bodies[0].seats'],
  ['/join/lamp-friends/', 'benefits', 'content/programs/lamp-friends.mdx', 'sections[1]'],
])('on %s, #%s is written in %s: %s', (page, anchor, file, field) => {
  expect(placesOf(page)[anchor]).toEqual({ file, ...(field && { field }) });
});

test('a limit on votes at a glance leads to the rule, where no body has a limit', () => {
  const cap = /    organizationCap:\n(?: {6}.*\n)+/;
  const path = 'governance/lamp.mdx';
  const rule =
    "vendorNeutrality:\n  - {kind: statement, text: We are neutral., ref: ['gov#a:L2']}\n  - {kind: vote-cap, text: Two votes., ref: ['gov#a:L2']}\ndiscrepancies:";
  const text = String(edited(path, 'discrepancies:', rule)[path]).replace(cap, '');
  expect(placesOf('/governance/lamp/', aSite({ [path]: text }))['glance-cap']?.field).toBe(
    'vendorNeutrality[1]',
  );
});

test('members who are listed at the time of writing have their own field behind the anchor', () => {
  const anchor = 'council-first-members';
  const listed = edited(
    'governance/lamp.mdx',
    '    organizationCap:',
    "    listedMembers: {named: 5, ref: ['gov#a:L2']}\n    organizationCap:",
  );
  expect(placesOf('/governance/lamp/')[anchor]?.field).toBe('bodies[0].initialMembers');
  expect(placesOf('/governance/lamp/', aSite(listed))[anchor]?.field).toBe(
    'bodies[0].listedMembers',
  );
});
