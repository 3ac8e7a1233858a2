import { expect, test } from 'vitest';
import { levelInks, readInk } from '../../src/styles/inks.ts';

test('reads colors of the light theme from the tokens, through roles and theme pairs', () => {
  expect(readInk('chalk')).toBe('#fbfcfb');
  expect(readInk('paper')).toBe('#fbfcfb');
  expect(readInk('sandbox')).toBe('#3d5b75');
  expect(levelInks).toMatchObject({ graduated: '#1c5a3c', archived: '#475862' });
});

test('says which color is missing', () => {
  expect(() => readInk('gold')).toThrow('src/styles/tokens.css has no color "gold".');
});
