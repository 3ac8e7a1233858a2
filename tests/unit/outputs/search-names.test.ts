import { expect, test } from 'vitest';
import { listNames } from '../../../src/outputs/search-names.ts';
import { aSite } from '../../fixtures/content.ts';

const names = listNames(aSite());

test('lists the name on the page first, then other names in lower case', () => {
  expect(names.find(([name]) => name === 'Lamp')).toEqual(['Lamp', 'lantern']);
  expect(names.find(([name]) => name === 'Bulb Works')).toContain('bulbworks');
});

test('lists nothing twice', () => {
  const lists = names.map((list) => list.join('|').toLowerCase());
  expect(new Set(lists).size).toBe(lists.length);
  expect(names.filter((list) => new Set(list).size < list.length)).toEqual([]);
  expect(names.filter(([name = '', ...others]) => others.includes(name.toLowerCase()))).toEqual([]);
});
