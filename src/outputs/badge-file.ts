import { escapeXml } from '../model/words/escape.browser.ts';
import measureText from 'anafanafo';
import type { Badge } from '../model/published/badges.ts';
import { lookOf, shapeOf } from '../model/projects/level-marks.ts';
import { levelInks, readInk } from '../styles/inks.ts';

/**
 * A badge as SVG, 20 px high. Its colors are fixed, because it stands on pages of others in both themes.
 * Each text is given the width that it has in Verdana, so that it fits its box in any font.
 */
export function drawBadge({ label, value, name, note, state, level }: Badge) {
  const labelWidth = widthOf(label);
  const valueWidth = widthOf(value);
  const shape = shapeOf(level?.mark);
  const middle = 34 + labelWidth;
  const start = middle + (shape ? 24 : 8);
  const width = start + valueWidth + 8;
  const isSilent = state === 'not-recorded';
  const fill = isSilent || state === 'searched' ? slate : ink;
  const said = `${label}: ${value}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeXml(said)}">`,
    `<title>${escapeXml(`${name}, ${said}`)}</title>`,
    `<desc>${escapeXml(note)}</desc>`,
    `<path d="M0 0h${width}v20H0z" fill="${chalk}"/>`,
    `<path d="M0 0h${middle}v20H0z" fill="${ink}"/>`,
    `<path d="M.5.5h${width - 1}v19H.5z" fill="none" stroke="${edge}"/>`,
    `<path d="M12 4l6 6-6 6-6-6z" fill="${chalk}"/>`,
    `<path d="M12 10h9" stroke="${ink}" stroke-width="4"/>`,
    `<path d="M13 10h8" stroke="${pointer}" stroke-width="1.5"/>`,
    shape &&
      `<svg x="${middle + 7}" y="4" width="12" height="12" viewBox="0 0 16 16" color="${levelInks[lookOf(level?.mark)]}">${shape}</svg>`,
    `<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    `<text x="26" y="14" fill="${chalk}" textLength="${labelWidth}">${escapeXml(label)}</text>`,
    `<text x="${start}" y="14" fill="${fill}"${isSilent ? ' font-style="italic"' : ''} textLength="${valueWidth}">${escapeXml(value)}</text>`,
    `</g></svg>\n`,
  ]
    .filter(Boolean)
    .join('');
}

/** The same badge for services that draw their own, in the format of endpoint badges of shields.io. */
export function describeEndpoint({ label, value, state, level }: Badge) {
  const color = level ? levelInks[lookOf(level.mark)] : state === 'stated' ? blue : slate;
  return {
    schemaVersion: 1,
    label,
    message: value,
    color: color.slice(1),
    labelColor: ink.slice(1),
  };
}

/** Width of a text in 11 px Verdana, in whole pixels. */
function widthOf(text: string) {
  return Math.ceil(measureText(text, { font: '11px Verdana' }));
}

const chalk = readInk('chalk');
const ink = readInk('ink');
const slate = readInk('quiet');
const edge = readInk('edge');
const blue = readInk('link');
/** The dark theme's mark, because it stands on ink. */
const pointer = readInk('magenta-d');
