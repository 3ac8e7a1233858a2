import { expect, test } from 'vitest';
import type { CatalogState } from '../../../../src/model/catalog/filter.browser.ts';
import { listCatalogRecords } from '../../../../src/model/catalog/records.ts';
import {
  describeState,
  suggestRemoval,
  toCsv,
  toJson,
} from '../../../../src/model/catalog/words.browser.ts';
import { listProjects } from '../../../../src/model/projects/projects.ts';
import { aSite } from '../../../fixtures/content.ts';

const site = aSite();
const records = listCatalogRecords(site, listProjects(site));
const label = (facet: string, value = '') => (value ? value.toUpperCase() : facet);

test('says in words what is shown and why', () => {
  expect(describeState(aState({ chosen: { legal: ['cla', 'dco'] } }), 12, 3, label)).toBe(
    '12 projects. legal: CLA or DCO. 3 archived not shown.',
  );
  expect(describeState(aState({ text: ' jaeger ' }), 1, 0, label)).toBe(
    '1 project. Matching “jaeger”.',
  );
});

test('names the filter whose removal shows most', () => {
  const query = { ...aState({ chosen: { legal: ['cla'], maturity: ['incubating'] } }) };
  expect(suggestRemoval(records, query, label)).toBe('Without the filter “legal” there is 1.');
  expect(suggestRemoval(records, aState({}), label)).toBeUndefined();
});

test('writes CSV with escaped cells and one line a project', () => {
  const odd = { ...records[0]!, name: 'Lamp, "the" one' };
  const csv = toCsv([odd], (id) => `https://guide.example/projects/${id}/`);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain('lamp,"Lamp, ""the"" one",incubating,platforms,dco,apache-2-0');
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
