import type { Level } from '../../model/projects/maturity.ts';

/** The inks of the light theme, as numbers, because a card has no style sheet. */
export const cardInks = {
  paper: '#fbfcfb',
  ink: '#14222a',
  quiet: '#475862',
  mark: '#a3125d',
  sandbox: '#3d5b75',
  incubating: '#864b0c',
  graduated: '#1c5a3c',
};

/** The ink of the shape of each level. */
export const levelInks: Record<Level, string> = {
  accepted: cardInks.quiet,
  sandbox: cardInks.sandbox,
  incubating: cardInks.incubating,
  graduated: cardInks.graduated,
  archived: cardInks.quiet,
};

/** The colors of a card: each ink, and its mixtures with the paper at the edges of letters. */
export const cardPalette: Color[] = [
  toColor(cardInks.paper),
  ...mix(cardInks.ink, [1, 0.67, 0.33]),
  ...mix(cardInks.quiet, [1, 0.5]),
  ...mix(cardInks.mark, [1]),
  ...mix(cardInks.sandbox, [1, 0.5]),
  ...mix(cardInks.incubating, [1, 0.5]),
  ...mix(cardInks.graduated, [1, 0.5]),
];

function mix(ink: string, shares: number[]): Color[] {
  const [red, green, blue] = toColor(ink);
  const [paperRed, paperGreen, paperBlue] = toColor(cardInks.paper);
  return shares.map((share) => {
    const blend = (one: number, other: number) => Math.round(one * share + other * (1 - share));
    return [blend(red, paperRed), blend(green, paperGreen), blend(blue, paperBlue)];
  });
}

function toColor(hex: string): Color {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

type Color = [number, number, number];
