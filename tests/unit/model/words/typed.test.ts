import { expect, test } from 'vitest';
import { fromQueryString, toQueryString } from '../../../../src/model/catalog/filter.browser.ts';
import { fromCompareQuery } from '../../../../src/model/comparison/state.browser.ts';
import { fromOrganizationQuery } from '../../../../src/model/organizations/list.browser.ts';
import { clipTyped } from '../../../../src/model/words/typed.browser.ts';

test('a question is read up to 300 letters, and no character is cut in half', () => {
  expect(clipTyped(undefined)).toBe('');
  expect(clipTyped('steering')).toBe('steering');
  expect(clipTyped('a'.repeat(5_000))).toHaveLength(300);
  expect(clipTyped(`${'a'.repeat(299)}😀b`)).toBe(`${'a'.repeat(299)}😀`);
  expect(encodeURIComponent(clipTyped('\ud83d'))).toBe('%EF%BF%BD');
});

test('an address with a question of 5,000 letters is read like one of 300 on every page with a list', () => {
  const long = `?q=${'a'.repeat(5_000)}`;
  const known = { editions: [], groups: [], levels: [], columns: [] };
  for (const { text } of [
    fromQueryString(long),
    fromOrganizationQuery(long),
    fromCompareQuery(long, known),
  ])
    expect(text).toBe('a'.repeat(300));
  expect(toQueryString(fromQueryString(long))).toBe(`q=${'a'.repeat(300)}`);
});
