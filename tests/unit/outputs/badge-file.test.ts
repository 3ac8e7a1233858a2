import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { findLevel } from '../../../src/model/projects/levels.ts';
import { theGuide } from '../../fixtures/content.ts';
import type { Badge } from '../../../src/model/published/badges.ts';
import { describeEndpoint, drawBadge } from '../../../src/outputs/badge-file.ts';

const badge: Badge = {
  id: 'lamp',
  kind: 'maturity',
  label: 'maturity',
  name: 'Lamp',
  value: 'incubating',
  state: 'stated',
  level: findLevel(theGuide(), 'incubating'),
  note: 'Recorded in the Lamp Guide, as of 1 January 2026.',
  href: '/projects/lamp/#maturity',
};

test('says both parts, name and origin to those who do not see it', () => {
  const svg = read(drawBadge(badge));
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('maturity: incubating');
  expect(svg.getElementsByTagName('title')[0]?.textContent).toBe('Lamp, maturity: incubating');
  expect(svg.getElementsByTagName('desc')[0]?.textContent).toBe(badge.note);
});

test('escapes what would end a text or an attribute, and drops what XML forbids', () => {
  const value = 'R&D <"beta"> it’s \u0007ok';
  const svg = read(drawBadge({ ...badge, name: value, value, note: value }));
  const clean = 'R&D <"beta"> it’s ok';
  expect(svg.getAttribute('aria-label')).toBe(`maturity: ${clean}`);
  expect(svg.getElementsByTagName('desc')[0]?.textContent).toBe(clean);
  expect(svg.getElementsByTagName('text')[1]?.textContent).toBe(clean);
});

/** From the advances in the font itself, for example 1578 + 1430 + 1612 of 2048 units for "DCO". */
test.each([
  ['DCO', 25],
  ['not recorded', 71],
  ['iiiii', 16],
  ['WWWWW', 55],
])('gives "%s" the %i pixels that it takes in Verdana', (value, width) => {
  expect(widthsOf(drawBadge({ ...badge, value })).value).toBe(width);
});

test.each(['7', 'x'.repeat(80), 'Ж 中文 é', 'W'.repeat(40)])(
  'the box of "%s" is as wide as its texts and their margins',
  (value) => {
    const { total, label, value: own, start } = widthsOf(drawBadge({ ...badge, value }));
    expect(start).toBe(34 + label + 24);
    expect(total).toBe(start + own + 8);
  },
);

test('a level brings its shape, and only a level does', () => {
  const { level: _, ...plain } = badge;
  expect(drawBadge(badge)).toContain('<circle');
  expect(drawBadge(plain)).not.toMatch(/<circle|color=/);
});

test('what is not recorded looks different from what is stated and from what a search found', () => {
  const text = (state: Badge['state']) =>
    /<text x="\d+" y="14" (fill="[^"]+"(?: font-style="\w+")?) textLength="\d+">v</.exec(
      drawBadge({ ...badge, value: 'v', state }),
    )?.[1];
  const looks = (['stated', 'not-recorded', 'searched'] as const).map(text);
  expect(new Set(looks).size).toBe(3);
  expect(text('stated-none')).toBe(text('stated'));
});

test('the endpoint has the fields that badge services know, and no other', () => {
  expect(describeEndpoint(badge)).toEqual({
    schemaVersion: 1,
    label: 'maturity',
    message: 'incubating',
    color: '864b0c',
    labelColor: '14222a',
  });
});

function read(svg: string) {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement!;
}

function widthsOf(svg: string) {
  const [label, value] = [...svg.matchAll(/textLength="(\d+)"/g)].map((match) => Number(match[1]));
  const start = Number([...svg.matchAll(/<text x="(\d+)"/g)][1]?.[1]);
  return { total: Number(/width="(\d+)"/.exec(svg)?.[1]), label: label!, value: value!, start };
}
