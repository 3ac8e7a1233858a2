import { expect, test } from 'vitest';
import {
  fromOrganizationQuery,
  sortOrganizations,
  toOrganizationQuery,
} from '../../../../src/model/organizations/list.browser.ts';

const lines = [
  { name: 'wick', projects: 1, people: 9 },
  { name: 'Bulb Works', projects: 2, people: 2 },
  { name: 'Torchers', projects: 1, people: 3 },
  { name: 'anvil', projects: 1, people: 3 },
];

test.each([
  ['projects', ['Bulb Works', 'wick', 'anvil', 'Torchers']],
  ['maintainers', ['wick', 'anvil', 'Torchers', 'Bulb Works']],
  ['name', ['anvil', 'Bulb Works', 'Torchers', 'wick']],
] as const)('sorts by %s', (sort, names) => {
  expect(sortOrganizations(lines, sort).map(({ name }) => name)).toEqual(names);
});

test('text and order come back from the address', () => {
  const state = { text: 'red hat', sort: 'name' } as const;
  expect(fromOrganizationQuery(toOrganizationQuery(state))).toEqual(state);
});

test('what is not chosen is not in the address, and an unknown order is the first', () => {
  expect(toOrganizationQuery({ text: ' ', sort: 'projects' })).toBe('');
  expect(fromOrganizationQuery('?sort=age')).toEqual({ text: '', sort: 'projects' });
});
