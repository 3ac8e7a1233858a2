import { expect, test } from 'vitest';
import {
  filterCatalog,
  fromQueryString,
  toQueryString,
  type CatalogQuery,
  type CatalogRecord,
} from '../../../../src/model/catalog/filter.browser.ts';
import { listCatalogRecords } from '../../../../src/model/catalog/records.ts';
import { facetIds, type FacetId } from '../../../../src/model/catalog/facet-ids.browser.ts';
import { listFacets } from '../../../../src/model/catalog/facets.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const records = listCatalogRecords(site, listProjects(site));

test('lists a value for every facet of every project, silence included', () => {
  expect(
    records.flatMap(({ facets }) => Object.values(facets)).filter((values) => values.length === 0),
  ).toEqual([]);
  expect(records.find(({ id }) => id === 'torch')!.facets).toMatchObject({
    legal: ['not-recorded'],
    guide: ['not-recorded'],
    governance: ['not-looked-for'],
  });
});

test('puts "not recorded" last in a facet', () => {
  expect(
    listFacets(site)
      .find(({ id }) => id === 'license')!
      .values.map(({ id }) => id),
  ).toEqual(['apache-2-0', 'not-recorded']);
});

test('hides archived projects until they are asked for, chosen or named', () => {
  expect(ids({})).toEqual(['lamp']);
  expect(ids({ archived: true })).toEqual(['lamp', 'torch']);
  expect(ids({ chosen: { maturity: ['archived'] } })).toEqual(['torch']);
  expect(ids({ named: new Set(['torch']) })).toEqual(['torch']);
});

test('one value of a facet is enough, all facets must hold', () => {
  expect(ids({ archived: true, chosen: { maturity: ['archived', 'incubating'] } })).toEqual([
    'lamp',
    'torch',
  ]);
  expect(
    ids({ archived: true, chosen: { maturity: ['archived', 'incubating'], legal: ['dco'] } }),
  ).toEqual(['lamp']);
});

test('lists by name with archived ones last, as the page does without scripts', () => {
  const [lamp, torch] = records as [CatalogRecord, CatalogRecord];
  const made = [{ ...torch, id: 'first', name: 'A torch' }, lamp];
  expect(filterCatalog(made, aQuery({ archived: true })).shown.map(({ id }) => id)).toEqual([
    'lamp',
    'first',
  ]);
});

test('sorts by newest acceptance and newest change', () => {
  expect(ids({ archived: true, sort: 'accepted' })).toEqual(['lamp', 'torch']);
  expect(
    filterCatalog(
      [record('a', '2020-01-01', '2020-01-01'), record('b', '2019-01-01', '2021-01-01')],
      aQuery({ sort: 'changed' }),
    ).shown.map(({ id }) => id),
  ).toEqual(['b', 'a']);
});

test('state survives the address, whatever the order of choosing', () => {
  const state = {
    text: 'jaeger',
    chosen: { legal: ['dco', 'cla'], chat: ['slack'] },
    archived: true,
    sort: 'accepted' as const,
  };
  expect(toQueryString(state)).toBe('q=jaeger&legal=cla,dco&chat=slack&archived=yes&sort=accepted');
  expect(fromQueryString(`?${toQueryString(state)}`)).toEqual({
    ...state,
    chosen: { legal: ['cla', 'dco'], chat: ['slack'] },
  });
  expect(fromQueryString('?color=red&sort=size')).toEqual({
    text: '',
    chosen: {},
    archived: false,
    sort: 'name',
  });
});

test('agrees with brute force on 400 made-up catalogs, in results and in every count', () => {
  const random = generator(20261121);
  for (let round = 0; round < 400; round += 1) {
    const made = Array.from({ length: 12 }, (_, index) => randomRecord(random, index));
    const query = randomQuery(random, made);
    const { shown, hidden, counts } = filterCatalog(made, query);
    expect(hidden).toBe(bruteForce(made, { ...query, archived: true }).length - shown.length);
    expect(shown.map(({ id }) => id).sort()).toEqual(bruteForce(made, query).sort());
    for (const facet of facetIds) {
      for (const value of new Set(made.flatMap(({ facets }) => facets[facet]))) {
        const alone = bruteForce(made, { ...query, chosen: { ...query.chosen, [facet]: [value] } });
        expect(counts[facet].get(value) ?? 0, `${facet}=${value}`).toBe(alone.length);
      }
    }
  }
});

/** The definition, written down once more as plainly as possible. */
function bruteForce(all: CatalogRecord[], query: CatalogQuery) {
  const found: string[] = [];
  for (const one of all) {
    let keep = query.named === undefined || query.named.has(one.id);
    for (const [facet, values] of Object.entries(query.chosen)) {
      if (
        values.length > 0 &&
        !values.some((value) => one.facets[facet as FacetId].includes(value))
      )
        keep = false;
    }
    const archived = one.facets.maturity[0] === 'archived';
    const asked =
      query.archived ||
      query.named !== undefined ||
      (query.chosen.maturity ?? []).includes('archived');
    if (keep && (!archived || asked)) found.push(one.id);
  }
  return found;
}

function ids(change: Partial<CatalogQuery>) {
  return filterCatalog(records, aQuery(change)).shown.map(({ id }) => id);
}

function aQuery(change: Partial<CatalogQuery>): CatalogQuery {
  return { chosen: {}, archived: false, sort: 'name', ...change };
}

function record(id: string, accepted: string, changed: string): CatalogRecord {
  return { ...records[0]!, id, name: id, accepted, changed };
}

function randomRecord(random: () => number, index: number): CatalogRecord {
  const pick = (values: string[]) => values[Math.floor(random() * values.length)]!;
  const facets = Object.fromEntries(
    facetIds.map((facet) => [facet, [pick(['x', 'y', 'z'])]]),
  ) as CatalogRecord['facets'];
  facets.maturity = [pick(['graduated', 'sandbox', 'archived'])];
  facets.chat = [...new Set([pick(['slack', 'irc']), pick(['slack', 'matrix'])])];
  return {
    id: `p${index}`,
    name: `Project ${index}`,
    names: [],
    accepted: '',
    changed: '',
    ...(facets.maturity[0] === 'archived' && { archived: true as const }),
    facets,
  };
}

function randomQuery(random: () => number, made: CatalogRecord[]): CatalogQuery {
  const chosen: CatalogQuery['chosen'] = {};
  for (const facet of facetIds) {
    if (random() < 0.25)
      chosen[facet] = made.filter(() => random() < 0.2).flatMap(({ facets }) => facets[facet]);
  }
  const named =
    random() < 0.3 ? new Set(made.filter(() => random() < 0.6).map(({ id }) => id)) : undefined;
  return aQuery({ chosen, archived: random() < 0.5, named });
}

/** A small generator with a fixed start, so that a failure can be repeated. */
function generator(start: number) {
  let state = start;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
