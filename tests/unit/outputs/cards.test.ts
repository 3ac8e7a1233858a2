import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import {
  cardSize,
  describeEditionCard,
  describeProjectCard,
} from '../../../src/model/published/cards.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import { fitText } from '../../../src/outputs/cards/fit-text.ts';
import { chooseFontFiles, measureCardText } from '../../../src/outputs/cards/font.ts';
import { cardPalette } from '../../../src/outputs/cards/inks.ts';
import { composeCard } from '../../../src/outputs/cards/picture.ts';
import { aSite } from '../../fixtures/content.ts';

const site = aSite();
const card = describeProjectCard(site, site.projects.get('lamp')!);
/** Every letter ten wide at size ten, so that widths can be counted. */
const measure = (text: string, size: number) => text.length * size;

test('a card says what the page says', () => {
  expect(card).toMatchObject({
    path: '/cards/projects/lamp.png',
    kicker: 'CNCF project',
    title: 'Lamp',
    lead: 'Lights a room for people who read.',
  });
  expect(card.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Maturity: Incubating',
    'Governance: Elected steering committee',
    'You sign: DCO',
  ]);
});

test('rules that are no longer in force say so, and give no seats', () => {
  const edition = site.governance.get('lamp')!;
  const old = { ...edition, edition: { ...edition.edition, status: 'superseded' as const } };
  const { kicker, facts } = describeEditionCard(site, old);
  expect(kicker).toBe('Superseded rules, no longer in force');
  expect(facts.map(({ label }) => label)).toEqual(['Form', 'Last changed']);
});

test('the same card is the same bytes, in the size and the colors that it should have', async () => {
  const [first, second] = [await drawCard(composeCard(card)), await drawCard(composeCard(card))];
  expect(Buffer.from(first!).equals(Buffer.from(second!))).toBe(true);
  const { width, height, depth, palette } = decode(first!);
  expect({ width, height, depth, palette }).toEqual({
    ...cardSize,
    depth: 4,
    palette: cardPalette,
  });
});

test('letters beyond western Europe bring the second file of the font along', () => {
  expect(chooseFontFiles(composeCard(card))).toHaveLength(1);
  expect(chooseFontFiles(composeCard({ ...card, title: 'Łódź' }))).toHaveLength(2);
});

test('a name with signs of markup is drawn as a name', () => {
  expect(composeCard({ ...card, title: 'R&D <beta>' })).toContain('>R&amp;D &lt;beta&gt;</text>');
});

test('text shrinks, then wraps, and only then ends in an ellipsis', () => {
  const box = { width: 100, sizes: [10, 5], lines: 2, measure };
  expect(fitText('ten letter', box)).toEqual({ size: 10, lines: ['ten letter'] });
  expect(fitText('two lines of', box)).toEqual({ size: 10, lines: ['two lines', 'of'] });
  expect(fitText('these are many words of few', box)).toMatchObject({ size: 5 });
  expect(fitText('a '.repeat(60).trim(), box).lines.at(-1)).toMatch(/ a…$/);
  expect(fitText('x'.repeat(60), box).lines[0]).toBe(`${'x'.repeat(19)}…`);
});

test('no line of a long name leaves the card', () => {
  const title = 'The Very Long Name of a Project That Somebody Once Thought Would Fit on a Card';
  const lines = [
    ...composeCard({ ...card, title }).matchAll(
      /<text x="([\d.]+)[^"]*" y="\d+" font-size="(\d+)" fill="[^"]+">([^<]*)</g,
    ),
  ];
  expect(lines.length).toBeGreaterThan(8);
  for (const [, x, size, text] of lines) {
    expect(Number(x) + measureCardText(text!, Number(size)), text).toBeLessThanOrEqual(1200 - 48);
  }
});
