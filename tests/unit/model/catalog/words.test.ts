import { expect, test } from 'vitest';
import type { CatalogState } from '../../../../src/model/catalog/filter.browser.ts';
import { listCatalogRecords } from '../../../../src/model/catalog/records.ts';
import {
  describeQuestion,
  suggestRemoval,
  toCsvRows,
  toJson,
} from '../../../../src/model/catalog/words.browser.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const records = listCatalogRecords(site, listProjects(site));
const label = (facet: string, value = '') => (value ? value.toUpperCase() : facet);

test('says in words what was asked', () => {
  expect(
    describeQuestion(aState({ text: ' mesh ', chosen: { legal: ['cla', 'dco'] } }), label),
  ).toBe('Matching “mesh”. legal: CLA or DCO.');
  expect(describeQuestion(aState({}), label)).toBe('');
});

test('names the filter whose removal shows most', () => {
  const query = { ...aState({ chosen: { legal: ['cla'], maturity: ['incubating'] } }) };
  expect(suggestRemoval(records, query)).toEqual({ filter: 'legal', count: 1 });
  expect(suggestRemoval(records, { ...aState({}), named: new Set() })).toEqual({
    filter: 'text',
    count: 1,
  });
  expect(suggestRemoval(records, aState({}))).toBeUndefined();
});

test('writes one row a project below the head', () => {
  const [head, row, ...rest] = toCsvRows(records.slice(0, 1), (id) => `/projects/${id}/`);
  expect(rest).toEqual([]);
  expect(head!.slice(0, 3)).toEqual(['id', 'name', 'maturity']);
  expect(row!.slice(0, 6)).toEqual([
    'lamp',
    'Lamp',
    'incubating',
    'platforms',
    'dco',
    'apache-2-0',
  ]);
});

test('writes JSON with the count of what it holds', () => {
  expect(JSON.parse(toJson(records, (id) => id))).toMatchObject({
    total: 2,
    result: [{ id: 'lamp', legal: ['dco'] }, { id: 'torch' }],
  });
});

function aState(change: Partial<CatalogState>): CatalogState {
  return { text: '', chosen: {}, archived: false, sort: 'name', ...change };
}
