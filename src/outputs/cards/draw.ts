import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { cardSize } from '../../model/published/cards.ts';
import { cardFontFiles, cardFontName, chooseFontFiles } from './font.ts';
import { cardPalette } from './inks.ts';

const machine = readFileSync(resolve('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
let ready: Promise<void> | undefined;

/**
 * The picture of a card as PNG with the few colors of the palette. Everything that draws and packs is
 * WebAssembly or JavaScript, so the same card has the same bytes on every machine.
 */
export async function drawCard(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(machine);
  await ready;
  const picture = new Resvg(svg, {
    font: { fontBuffers: chooseFontFiles(svg), defaultFontFamily: cardFontName },
  });
  const image = picture.render();
  const data = packColors(image.pixels);
  image.free();
  picture.free();
  const png = { ...cardSize, data, depth: 4 as const, channels: 1, palette: cardPalette };
  return new Uint8Array(encode(png, { zlib: { level } }));
}

/** Level 9 takes five times as long and makes a card 200 of 14,000 bytes smaller. */
const level = 7;

/** What the bytes of a card depend on besides its SVG: the program that draws, font, colors, encoder. */
export function fingerprintDrawing() {
  const hash = createHash('sha256')
    .update(machine)
    .update(JSON.stringify([cardPalette, level]));
  for (const file of cardFontFiles) hash.update(file);
  for (const encoder of ['fast-png', 'fflate'])
    hash.update(readFileSync(resolve(`node_modules/${encoder}/package.json`)));
  return hash.digest('hex');
}

/** Two pixels a byte, each the place of the nearest color in the palette. */
function packColors(pixels: Uint8Array) {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const known = new Map<number, number>();
  const packed = new Uint8Array(colors.length / 2);
  let last = -1;
  let place = 0;
  for (let pixel = 0; pixel < colors.length; pixel += 1) {
    const color = colors[pixel]!;
    if (color !== last) {
      last = color;
      place = known.get(color) ?? findNearest(pixels.subarray(pixel * 4, pixel * 4 + 3));
      known.set(color, place);
    }
    packed[pixel >> 1]! |= pixel % 2 === 0 ? place << 4 : place;
  }
  return packed;
}

function findNearest(color: Uint8Array) {
  const distances = cardPalette.map((ink) =>
    ink.reduce((sum, part, place) => sum + (part - color[place]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
