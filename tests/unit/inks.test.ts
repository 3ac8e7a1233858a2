import { expect, test } from 'vitest';
import { levelInks, lightInk } from '../../src/styles/inks.ts';

test('reads colors of the light theme from the tokens, through roles and theme pairs', () => {
  expect(lightInk('chalk')).toBe('#fbfcfb');
  expect(lightInk('paper')).toBe('#fbfcfb');
  expect(lightInk('sandbox')).toBe('#3d5b75');
  expect(levelInks).toMatchObject({ graduated: '#1c5a3c', archived: '#475862' });
});

test('says which color is missing', () => {
  expect(() => lightInk('gold')).toThrow('src/styles/tokens.css has no color "gold".');
});
