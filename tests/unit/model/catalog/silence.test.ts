import { expect, test } from 'vitest';
import {
  chooseSilence,
  filterByFacets,
  type Chosen,
} from '../../../../src/model/catalog/facet-filter.browser.ts';
import { facetIds, silences } from '../../../../src/model/catalog/facet-ids.browser.ts';
import { filterCatalog, type CatalogState } from '../../../../src/model/catalog/filter.browser.ts';
import { listFacets } from '../../../../src/model/catalog/facets.ts';
import { listCatalogRecords } from '../../../../src/model/catalog/records.ts';
import {
  governanceFacetIds,
  governanceSilences,
} from '../../../../src/model/governance/facet-ids.browser.ts';
import { linkGovernanceFacets } from '../../../../src/model/governance/facets.ts';
import { theGuide } from '../../../fixtures/content.ts';

const ids = ['chat', 'tongue'] as const;
type Id = (typeof ids)[number];

const rules = { silences: { tongue: ['not-recorded', 'several'] } };
const records = [
  aRecord('talker', ['slack'], ['go']),
  aRecord('mute', ['not-recorded'], ['go']),
  aRecord('mixed', ['slack'], ['several']),
  aRecord('stranger', ['irc'], ['not-recorded']),
];

test('what no source rules out is neither found nor lost', () => {
  expect(find({ chat: ['slack'], tongue: ['go'] })).toEqual({
    found: ['talker'],
    unknown: { mute: ['chat'], mixed: ['tongue'] },
  });
  // IRC is not Slack, whatever the stranger's language is.
  expect(find({ chat: ['slack'] })).toEqual({
    found: ['talker', 'mixed'],
    unknown: { mute: ['chat'] },
  });
  expect(find({})).toEqual({ found: ['talker', 'mute', 'mixed', 'stranger'], unknown: {} });
});

test('silence alone is an answer; beside other values it is shown and still counted apart', () => {
  expect(find({ chat: ['not-recorded'] })).toEqual({ found: ['mute'], unknown: {} });
  const { found, unknown } = filterByFacets(
    records,
    ids,
    { chat: ['slack', 'not-recorded'] },
    rules,
  );
  expect(found.map(({ name }) => name)).toEqual(['talker', 'mute', 'mixed']);
  expect(unknown).toEqual([{ record: records[1], facets: ['chat'], shown: true }]);
});

test('choosing silence shows exactly what was found and what was not known', () => {
  const chosen: Chosen<Id> = { chat: ['slack'], tongue: ['go'] };
  const { unknown } = filterByFacets(records, ids, chosen, rules);
  const wider = chooseSilence(chosen, unknown, rules.silences);
  expect(wider).toEqual({ chat: ['slack', 'not-recorded'], tongue: ['go', 'several'] });
  expect(find(wider).found).toEqual(['talker', 'mute', 'mixed']);
});

test('every value of the catalog can be asked for together with every other facet without losing a silent project', () => {
  const site = theGuide();
  const all = listCatalogRecords(site, [...site.projects.values()]);
  let apart = 0;
  for (const { id, values } of listFacets(site)) {
    for (const { id: value } of values) {
      const chosen = { [id]: [value] } as CatalogState['chosen'];
      const { shown, unknown } = filterCatalog(all, { chosen, archived: true, sort: 'name' });
      const silent = all.filter(({ facets }) =>
        facets[id].some((one) => (silences[id] ?? ['not-recorded']).includes(one)),
      );
      const asked = (silences[id] ?? ['not-recorded']).includes(value) ? [] : silent;
      const missed = asked.filter((record) => !shown.includes(record));
      expect(unknown.map(({ record }) => record.id).sort(), `${id}=${value}`).toEqual(
        missed.map((record) => record.id).sort(),
      );
      apart += missed.length;
    }
  }
  expect(apart).toBeGreaterThan(50);
});

test('every value that means silence is one that the guide has or "not-recorded"', () => {
  const site = theGuide();
  const values = new Set([
    ...listFacets(site).flatMap((facet) => facet.values.map((value) => `${facet.id} ${value.id}`)),
    ...linkGovernanceFacets(site).flatMap((facet) =>
      facet.values.map((value) => `${facet.id} ${value.id}`),
    ),
    ...[...facetIds, ...governanceFacetIds].map((facet) => `${facet} not-recorded`),
    // Nobody has left a project unread at the moment.
    'governance not-looked-for',
  ]);
  for (const list of [silences, governanceSilences])
    for (const [facet, silent] of Object.entries(list))
      for (const value of silent)
        expect(values, `${facet} ${value}`).toContain(`${facet} ${value}`);
});

function find(chosen: Chosen<Id>) {
  const { found, unknown } = filterByFacets(records, ids, chosen, rules);
  return {
    found: found.map(({ name }) => name),
    unknown: Object.fromEntries(
      unknown.filter(({ shown }) => !shown).map(({ record, facets }) => [record.name, facets]),
    ),
  };
}

function aRecord(name: string, chat: string[], tongue: string[]) {
  return { name, facets: { chat, tongue } };
}
