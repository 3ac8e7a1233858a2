import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isStatedNone } from '../../src/model/rows.ts';
import { listCatalogOn, listingDay } from '../../src/model/projects/timeline.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const totals = JSON.parse(readFileSync('tests/content/fact-totals.json', 'utf8')) as Record<
  string,
  Totals
>;

test.each(Object.keys(totals))(
  '%s holds at least the facts and references that were imported',
  (listed) => {
    // An edition may have got another id since; one that came later has no totals yet.
    const id = [...site.governance.values()].find(
      (edition) => edition.id === listed || edition.formerIds?.includes(listed),
    )?.id;
    const entries = [
      site.governance.get(id ?? ''),
      ...[...site.roles.values()].filter(({ governance }) => governance === id),
      ...[...site.programs.values()].filter(({ governance }) => governance === id),
    ];
    const held = count(entries);
    expect(held.facts).toBeGreaterThanOrEqual(totals[listed]!.facts);
    expect(held.refs).toBeGreaterThanOrEqual(totals[listed]!.refs);
  },
);

test('the listing of 2018 is complete: 25 places, 2 graduated, 15 incubating, 8 sandbox', () => {
  const listings = [...site.projects.values()].flatMap(({ listing2018 }) => listing2018 ?? []);
  const levels = Object.groupBy(listings, ({ maturity }) => maturity);
  expect(listings.map(({ order }) => order).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 25 }, (_, index) => index + 1),
  );
  expect([levels.graduated?.length, levels.incubating?.length, levels.sandbox?.length]).toEqual([
    2, 15, 8,
  ]);
});

test('the listing of 2018 keeps none, to be done and empty apart', () => {
  const states = Object.groupBy(
    [...site.projects.values()].filter(({ listing2018 }) => listing2018),
    ({ listing2018 }) =>
      listing2018!.legal === undefined
        ? 'not recorded'
        : isStatedNone(listing2018!.legal)
          ? 'stated none'
          : 'stated',
  );
  expect(states['not recorded']?.map(({ id }) => id)).toEqual(['coredns']);
  expect(states['stated none']?.map(({ id }) => id).sort()).toEqual([
    'nats',
    'open-policy-agent',
    'openmetrics',
    'opentracing',
    'telepresence',
  ]);
  expect(site.projects.get('openmetrics')!.listing2018!.contributorGuide).toBeUndefined();
});

test('the catalog as of 2018-08-23, computed from the histories, is the listing of 2018', () => {
  const computed = listCatalogOn(site, listingDay).flatMap(({ level, projects }) =>
    projects.map(({ id }) => `${id} ${level.id}`),
  );
  const listed = [...site.projects.values()].flatMap(({ id, listing2018 }) =>
    listing2018 ? [`${id} ${listing2018.maturity}`] : [],
  );
  expect(computed.sort()).toEqual(listed.sort());
});

test('the level that each listing gives is reached in the history by its day', () => {
  const wrong = [...site.projects.values()].filter(({ listing2018, history = [] }) => {
    const reached = history
      .filter(({ on, noLaterThan }) => (on ?? noLaterThan ?? '') <= '2018-08-23')
      .at(-1)?.level;
    return listing2018 && reached !== listing2018.maturity;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no text is left to be written', () => {
  expect(JSON.stringify([...site.projects.values(), ...site.programs.values()])).not.toMatch(
    /TODO|TBD"|lorem/i,
  );
});

test('no file of the content names a person of the founding committees', () => {
  expect(site.governance.get('kata-containers-2017')!.bodies![0]!.initialMembers).toMatchObject({
    named: 4,
  });
  expect(site.governance.get('kata-containers-2017')!.bodies![1]!.initialMembers).toMatchObject({
    named: 2,
  });
});

test('rights that a KusionStack role adds to the one below are stated', () => {
  expect(site.roles.get('kusionstack/approver')!.privileges!.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['review', 'approve', 'merge']),
  );
  expect(site.roles.get('kusionstack/maintainer')!.includesLower).toBeDefined();
});

function count(value: unknown): Totals {
  if (Array.isArray(value)) return value.map(count).reduce(add, { facts: 0, refs: 0 });
  if (typeof value !== 'object' || value === null) return { facts: 0, refs: 0 };
  const refs = 'ref' in value ? value.ref : 'statedNone' in value ? value.statedNone : undefined;
  const own = Array.isArray(refs) ? { facts: 1, refs: refs.length } : { facts: 0, refs: 0 };
  return Object.values(value).map(count).reduce(add, own);
}

function add(a: Totals, b: Totals) {
  return { facts: a.facts + b.facts, refs: a.refs + b.refs };
}

interface Totals {
  facts: number;
  refs: number;
}
