import { expect, test } from 'vitest';
import { governanceFacetIds } from '../../../../src/model/governance/facet-ids.browser.ts';
import { describeGovernanceValue } from '../../../../src/model/governance/facet-words.ts';
import {
  governanceValuesOf,
  linkGovernanceFacets,
} from '../../../../src/model/governance/facets.ts';
import type { GovernanceEntry, Site } from '../../../../src/model/site.ts';
import type { ProjectMaintainers } from '../../../../src/schemas/maintainers.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = site.governance.get('lamp')!;
const ref = ['gov#council:L1'];

test('reads the values of an edition from its facts', () => {
  expect(valuesOf(lamp)).toEqual({
    model: ['elected-steering-committee'],
    elected: ['elected-body'],
    cap: ['seats'],
    'term-limit': ['stated-none'],
    amendment: ['not-recorded'],
    ladder: ['2-rungs'],
    inactivity: ['up-to-6-months'],
    template: ['none-named'],
    level: ['incubating'],
    size: ['not-recorded'],
  });
});

test.each<[string, Partial<GovernanceEntry>, Partial<ReturnType<typeof valuesOf>>]>([
  [
    'no body',
    { bodies: undefined, elections: undefined },
    { elected: ['not-recorded'], 'term-limit': ['not-recorded'], cap: ['not-recorded'] },
  ],
  [
    'a limit on votes among the neutrality rules',
    { bodies: undefined, vendorNeutrality: [{ kind: 'vote-cap', text: 'Two votes.', ref }] },
    { cap: ['votes'] },
  ],
  [
    'both limits',
    { vendorNeutrality: [{ kind: 'one-vote-per-organization', text: 'One vote.', ref }] },
    { cap: ['seats', 'votes'] },
  ],
  [
    'a limit that is stated as none',
    { bodies: [{ ...lamp.bodies![0]!, organizationCap: { statedNone: ref } }] },
    { cap: ['stated-none'] },
  ],
  [
    'limited terms',
    { bodies: [{ ...lamp.bodies![0]!, termLimit: { maxConsecutive: 2, ref } }] },
    { 'term-limit': ['limited'] },
  ],
  [
    'limited terms of one body beside another without a limit',
    {
      bodies: [
        lamp.bodies![0]!,
        { ...lamp.bodies![0]!, id: 'board', termLimit: { maxConsecutive: 2, ref } },
      ],
    },
    { 'term-limit': ['limited'] },
  ],
  [
    'an elected body whose election is not described',
    {
      elections: undefined,
      bodies: [{ ...lamp.bodies![0]!, selection: { method: 'elected', ref } }],
    },
    { elected: ['elected-body'] },
  ],
  [
    'an amendment that is stated as none',
    { amendment: { statedNone: ref } },
    { amendment: ['stated-none'] },
  ],
  [
    'a retired body',
    { elections: undefined, bodies: [{ ...lamp.bodies![0]!, status: 'retired' }] },
    { elected: ['not-recorded'] },
  ],
  [
    'an amendment by nobody in particular',
    { amendment: { rule: 'consensus', by: 'makers', ref } },
    { amendment: ['not-said-who'] },
  ],
  [
    'two amendment rules, one of which asks a foundation, too',
    {
      amendment: {
        rule: 'consensus',
        by: 'makers',
        who: 'maintainers',
        ref,
        others: [
          { changes: 'the charter', rule: 'consensus', by: 'council', who: 'body', ref },
          {
            changes: 'the name',
            rule: 'consensus',
            by: 'makers',
            who: 'maintainers',
            extraApproval: 'Lamp Foundation',
            ref,
          },
        ],
      },
    },
    { amendment: ['maintainers', 'body', 'above'] },
  ],
])('%s', (_, change, values) => {
  expect(valuesOf({ ...lamp, ...change })).toMatchObject(values);
});

test.each([
  ['P90D', 'up-to-3-months'],
  ['P3M', 'up-to-3-months'],
  ['P100D', 'up-to-6-months'],
  ['P52W', 'up-to-a-year'],
  ['P1Y', 'up-to-a-year'],
  ['P18M', 'longer'],
])('a rule that begins after %s counts as "%s"', (after, value) => {
  const own = aSite(edited('roles/lamp/maker.yaml', 'after: P6M', `after: ${after}`));
  expect(governanceValuesOf(own, own.governance.get('lamp')!, 'inactivity')).toEqual([value]);
});

test.each([
  [5, 'up-to-5'],
  [6, '6-to-10'],
  [20, '11-to-20'],
  [21, 'more-than-20'],
])('%i maintainers are "%s"', (totalMaintainers, size) => {
  const counted = { project: 'lamp', totalMaintainers } as ProjectMaintainers;
  const own = { ...site, maintainers: { projects: [counted] } } as Site;
  expect(governanceValuesOf(own, lamp, 'size')).toEqual([size]);
});

test('counts each value once an edition, and describes all of them', () => {
  for (const { id, values } of linkGovernanceFacets(site)) {
    for (const value of values) {
      expect(value.count).toBe(1);
      expect(value.href).toBe(`/governance/by/${id}/${value.id}/`);
      expect(describeGovernanceValue(site, id as 'model', value.id)).toMatch(/\.$/);
    }
  }
});

function valuesOf(edition: GovernanceEntry) {
  return Object.fromEntries(
    governanceFacetIds.map((facet) => [facet, governanceValuesOf(site, edition, facet)]),
  );
}
