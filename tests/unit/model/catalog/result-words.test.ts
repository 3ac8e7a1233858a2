import { expect, test } from 'vitest';
import {
  describeChosen,
  describeCount,
  describeRemoval,
  describeUnknown,
  findBestRemoval,
  nameFilter,
} from '../../../../src/model/catalog/result-words.browser.ts';

const nouns = { chat: 'chat', license: 'license' };
const silent = (facets: ('chat' | 'license')[], shown = false) => ({ facets, shown });

test('counts apart what is not known to match', () => {
  const left = [silent(['chat']), silent(['chat'])];
  expect(describeCount('project', 3, left, nouns)).toBe('3 projects.');
  expect(describeUnknown(3, left, nouns)).toBe('2 more have no chat on record.');
  const both = [silent(['chat'], true), silent(['license'])];
  expect(describeCount('project', 4, both, nouns)).toBe(
    '4 projects, 1 of them with no chat on record.',
  );
  expect(describeUnknown(4, both, nouns)).toBe('1 more has no license on record.');
  expect(describeUnknown(4, [silent(['chat', 'license'])], nouns)).toBe(
    '1 more has no chat or no license on record.',
  );
  expect(describeUnknown(4, [silent(['chat'], true)], nouns)).toBe('');
});

test('"no" is said only where a source rules everything out', () => {
  expect(describeCount('project', 0, [], nouns)).toBe('No project matches.');
  expect(describeCount('project', 0, [silent(['chat'])], nouns)).toBe(
    'No project is known to match.',
  );
  expect(describeUnknown(0, [silent(['chat'])], nouns)).toBe('1 has no chat on record.');
});

test('proposes to drop what helps most, and nothing where nothing helps', () => {
  const removals = [
    { filter: 'chat', count: 2 },
    { filter: 'license', count: 7 },
  ];
  expect(findBestRemoval(removals)).toEqual({ filter: 'license', count: 7 });
  expect(findBestRemoval([{ filter: 'chat', count: 0 }])).toBeUndefined();
  expect(findBestRemoval([])).toBeUndefined();
  expect(describeRemoval(nameFilter('chat'), 2)).toBe('Without the filter “chat” there are 2.');
  expect(describeRemoval('“istio”', 1)).toBe('Without “istio” there is 1.');
});

test('names what is chosen in the order of the facets', () => {
  const label = (facet: string, value?: string) => value?.toUpperCase() ?? facet;
  const chosen = { chat: ['irc'], license: ['mit', 'isc'] };
  expect(describeChosen(['license', 'chat'], chosen, label)).toBe(
    'license: MIT or ISC. chat: IRC.',
  );
});
