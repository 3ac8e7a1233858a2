import { expect, test } from 'vitest';
import {
  formatRegistry,
  joinAddresses,
  listAbsent,
  parseRegistry,
} from '../../../../src/model/permalinks/registry.ts';
import { addresses } from '../../../fixtures/addresses.ts';

const older = addresses({ '/roles/': ['b', 'a'], '/a.json': [] });
const newer = addresses({ '/roles/': ['a', 'c'], '/b/': ['x'] });

test('writes a sorted line for each address, and reads it back', () => {
  const text = formatRegistry(older);
  expect(text.split('\n').slice(2)).toEqual(['/a.json', '/roles/', '  #a', '  #b', '']);
  expect(parseRegistry(text)).toEqual(older);
});

test('an addition changes no other line', () => {
  const before = formatRegistry(older).split('\n');
  const after = formatRegistry(joinAddresses(older, newer)).split('\n');
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(after.length).toBe(before.length + 3);
});

test('says what one set has and the other lacks', () => {
  expect(listAbsent(newer, older)).toEqual(['/b/', '/roles/#c']);
  expect(listAbsent(older, newer)).toEqual(['/a.json', '/roles/#b']);
});

test.each(['roles/', '#anchor', '  #two words', '  anchor'])('refuses the line "%s"', (line) => {
  expect(() => parseRegistry(`/a/\n${line}\n`)).toThrow(
    `line 2: "${line}" is no address. Only "npm run permalinks -- --accept" writes this file.`,
  );
});
