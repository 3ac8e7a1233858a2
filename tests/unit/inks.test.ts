import { readFileSync } from 'node:fs';
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

test('the icon of the site has the colors of the tokens', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  const own = (['light', 'dark'] as const).flatMap((theme) =>
    ['ink', 'mark', 'paper'].map((name) => readInk(name, theme)),
  );
  const used = [...new Set(icon.match(/#[0-9a-f]{6}/g))];
  expect(used.length).toBeGreaterThan(3);
  expect(
    used.filter((color) => !own.includes(color)),
    'public/favicon.svg has colors that src/styles/tokens.css has no more',
  ).toEqual([]);
});
