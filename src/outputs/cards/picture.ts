import { escapeXml } from '../../model/words/escape.browser.ts';
import { cardSize, type Card } from '../../model/published/cards.ts';
import { lookOf, shapeOf } from '../../model/projects/level-marks.ts';
import { cardFontName, measureCardText } from './font.ts';
import { levelInks } from '../../styles/inks.ts';
import { cardInks } from './inks.ts';
import { fitText, type FittedText } from './fit-text.ts';

const margin = 72;
const inner = cardSize.width - 2 * margin;

/** A card as SVG, in the language of the site: a map sheet between two neatlines. */
export function composeCard({ siteName, kicker, title, lead, facts }: Card) {
  const { width, height } = cardSize;
  const head = fitTitle(title);
  const text = fitLead(lead ?? '', head.lines.length);
  const headTop = 198 + head.size;
  const textTop = headTop + (head.lines.length - 1) * head.size * 1.12 + 60;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${cardFontName}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${paper}"/>`,
    neatline(0),
    neatline(height - 16),
    `<g transform="translate(${margin} 62) scale(1.9)"><path d="M12 1l11 11-11 11L1 12z" fill="${ink}"/><path d="M12 12h12" stroke="${paper}" stroke-width="5"/><path d="M13 12h11" stroke="${mark}" stroke-width="2"/></g>`,
    line(siteName, margin + 66, 95, 30, ink),
    line(kicker, margin, 184, 26, quiet),
    ...block(head, margin, headTop, 1.12, ink),
    ...block(text, margin, textTop, 1.4, quiet),
    `<path d="M${margin} 482h${inner}" stroke="${ink}" stroke-width="2"/>`,
    ...facts.flatMap((fact, place) => describeFact(fact, place, facts.length)),
    '</svg>',
  ].join('');
}

function describeFact({ label, value, quiet: silent, level }: Fact, place: number, count: number) {
  const column = inner / count;
  const x = margin + place * column;
  const shape = shapeOf(level?.mark);
  const indent = shape ? 38 : 0;
  const words = fit(value, column - indent - 24, [28, 25, 23], 2);
  return [
    line(label, x, 518, 22, quiet),
    shape &&
      `<svg x="${x}" y="533" width="26" height="26" viewBox="0 0 16 16" color="${levelInks[lookOf(level?.mark)]}">${shape}</svg>`,
    ...block(words, x + indent, 556, 1.25, silent ? quiet : ink),
  ].filter(Boolean);
}

function neatline(y: number) {
  const marks = Array.from({ length: 5 }, (_, place) => `M${place * 256} ${y}h128v16h-128z`);
  const frame = `M0 ${y === 0 ? 15 : y + 1}h${cardSize.width}`;
  return `<path d="${marks.join('')}" fill="${ink}"/><path d="${frame}" stroke="${ink}" stroke-width="2"/>`;
}

/** A name stands in one line where it can, else in two. */
function fitTitle(title: string) {
  const one = fit(title, inner, [88, 76, 68], 1);
  return one.lines.join(' ') === title ? one : fit(title, inner, [68, 60, 52], 2);
}

/** Two lines, or three small ones below a name that takes one. */
function fitLead(lead: string, titleLines: number) {
  const two = fit(lead, inner, [32, 29, 27], 2);
  return two.lines.join(' ') === lead || titleLines > 1 ? two : fit(lead, inner, [27], 3);
}

function fit(text: string, width: number, sizes: number[], lines: number) {
  return fitText(text, { width, sizes, lines, measure: measureCardText });
}

function block({ lines, size }: FittedText, x: number, y: number, step: number, fill: string) {
  return lines.map((text, place) => line(text, x, Math.round(y + place * size * step), size, fill));
}

function line(text: string, x: number, y: number, size: number, fill: string) {
  return `<text x="${listPlaces(text, x, size)}" y="${y}" font-size="${size}" fill="${fill}">${escapeXml(text)}</text>`;
}

/**
 * In small text each letter starts on a whole pixel: the same letter is then the same picture wherever
 * it stands, which makes the file a tenth smaller. In titles the font sets the distances.
 */
function listPlaces(text: string, x: number, size: number) {
  if (size > largestOnGrid) return `${x}`;
  let end = x;
  const places = [...text].map((letter) => {
    const start = Math.round(end);
    end += measureCardText(letter, size);
    return start;
  });
  return places.join(' ');
}

const largestOnGrid = 32;
const { paper, ink, quiet, mark } = cardInks;

type Fact = Card['facts'][number];
