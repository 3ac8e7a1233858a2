import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create } from 'fontkitten';

/**
 * Noto Serif, under the SIL Open Font License 1.1: the open font of the site's serif stack. It comes
 * with the package, so that a card has the same letters on every machine.
 */
export const cardFontName = 'Noto Serif';

const folder = 'node_modules/@fontsource/noto-serif/files';

/** The files of the font: letters of western Europe first, then those of the rest of it. */
export const cardFontFiles = ['latin', 'latin-ext'].map((part) =>
  readFileSync(resolve(folder, `noto-serif-${part}-400-normal.woff2`)),
);

const fonts = cardFontFiles.map((file) => {
  const font = create(file);
  if (font.isCollection) throw new Error('The font of the cards is a collection of fonts.');
  return font;
});

/**
 * The files whose letters a card needs. The second has four times the size of the first, and the
 * program that draws reads every file anew for each card.
 */
export function chooseFontFiles(svg: string) {
  const [plain] = fonts;
  const letters = [...new Set(svg)];
  const isPlain = letters.every((letter) => plain?.hasGlyphForCodePoint(letter.codePointAt(0)!));
  return isPlain ? cardFontFiles.slice(0, 1) : cardFontFiles;
}

/** Width of a text without the pairs that stand closer; a letter that the font lacks counts as a wide one. */
export function measureCardText(text: string, size: number) {
  const widths = [...text].map((letter) => {
    const point = letter.codePointAt(0)!;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(point));
    return font ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : 1;
  });
  return widths.reduce((sum, width) => sum + width, 0) * size;
}
