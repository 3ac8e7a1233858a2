import { levelInks, readInk } from '../../styles/inks.ts';

/** What a card is drawn with. */
export const cardInks = {
  paper: readInk('paper'),
  ink: readInk('ink'),
  quiet: readInk('quiet'),
  mark: readInk('mark'),
};

/** The colors of a card: each ink, and its mixtures with the paper at the edges of letters. */
export const cardPalette: Color[] = [
  toColor(cardInks.paper),
  ...mix(cardInks.ink, [1, 0.67, 0.33]),
  ...mix(cardInks.quiet, [1, 0.5]),
  ...mix(cardInks.mark, [1]),
  ...mix(levelInks.sandbox, [1, 0.5]),
  ...mix(levelInks.incubating, [1, 0.5]),
  ...mix(levelInks.graduated, [1, 0.5]),
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
