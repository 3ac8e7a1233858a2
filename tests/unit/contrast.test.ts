import { expect, test } from 'vitest';
import { readInk } from '../../src/styles/inks.ts';

const themes = ['light', 'dark'] as const;
const grounds = ['paper', 'tint', 'caution'];
const words = ['ink', 'quiet', 'link', 'mark', 'graduated', 'incubating', 'sandbox', 'archived'];

// WCAG 2.2, 1.4.3: 4.5 to 1 for text; 1.4.11: 3 to 1 for what shows where a field or a part of a picture ends.
test.each([...cross(words, 4.5), ...cross(['edge'], 3)])(
  '$ink stands out from $ground in the $theme theme, $least to 1',
  ({ ink, ground, theme, least }) => {
    expect(contrast(readInk(ink, theme), readInk(ground, theme))).toBeGreaterThanOrEqual(least);
  },
);

test('contrast is counted as the standard counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  // The gray that is known to be the palest that just passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function cross(inks: string[], least: number) {
  return inks.flatMap((ink) =>
    grounds.flatMap((ground) => themes.map((theme) => ({ ink, ground, theme, least }))),
  );
}

/** The ratio of two colors, from 1 to 21, by the definitions of WCAG 2.2. */
function contrast(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = parseInt(color.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
