import { expect, test } from 'vitest';
import {
  layOutEdition,
  listFurtherPaths,
  listLongEditions,
  placeInEdition,
} from '../../../../src/model/governance/edition-layout.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

/** A section of so many facts, each in words that stand in no other, that one page holds it and no second one. */
function longSection(name: string) {
  const facts = Array.from({ length: 120 }, (_, index) =>
    [
      `      - id: ${name}-${index}`,
      `        label: ${name} ${index}`,
      `        text: The makers ${['keep', 'tell', 'show', 'see'].map((word) => `${word} ${name} ${index}`).join(', ')}.`,
      "        ref: ['gov#makers:L30']",
    ].join('\n'),
  );
  return `  - id: ${name}s\n    title: ${name}s\n    facts:\n${facts.join('\n')}\n`;
}

/** The lamp with such sections, so that its page needs further ones. */
function aLampWith(...names: string[]) {
  const sections = `sections:\n${names.map(longSection).join('')}decisions:\n`;
  return aSite(edited('governance/lamp.mdx', 'decisions:\n', sections));
}

const long = aLampWith('habit');
const lamp = long.governance.get('lamp')!;

test('an edition that fits has one page', () => {
  const site = aSite();
  const { more, contents } = layOutEdition(site, site.governance.get('lamp')!);
  expect(more).toEqual([]);
  expect(contents.map(({ id }) => id)).toContain('decisions');
  expect(listLongEditions(site)).toEqual([]);
});

test('a long one keeps who decides and how on its page, and leads to the rest', () => {
  const { main, more, contents } = layOutEdition(long, lamp);
  expect(main.sections).toEqual([]);
  expect(main.bodies.map(({ id }) => id)).toEqual(['council']);
  expect(main.decisions.map(({ id }) => id)).toEqual(['new-maker']);
  expect(more.map(({ page }) => page.sections.map(({ id }) => id))).toEqual([['habits']]);
  expect(contents).toContainEqual({
    id: 'habits',
    title: 'habits',
    href: '/governance/lamp/more/#habits',
  });
  expect(listLongEditions(long).map(({ id }) => id)).toEqual(['lamp']);
});

test('a fact is found where it stands', () => {
  expect(placeInEdition(long, lamp, 'habit-7')).toBe('/governance/lamp/more/#habit-7');
  expect(placeInEdition(long, lamp, 'council-seats')).toBe('/governance/lamp/#council-seats');
  expect(placeInEdition(long, lamp, undefined)).toBe('/governance/lamp/');
});

test('a second page that is full is followed by a third, and a fact is found there, too', () => {
  const longer = aLampWith('habit', 'custom');
  const edition = longer.governance.get('lamp')!;
  const { more, contents } = layOutEdition(longer, edition);
  expect(more.map(({ page }) => page.sections.map(({ id }) => id))).toEqual([
    ['habits'],
    ['customs'],
  ]);
  expect(placeInEdition(longer, edition, 'custom-7')).toBe('/governance/lamp/more/2/#custom-7');
  expect(contents).toContainEqual({
    id: 'customs',
    title: 'customs',
    href: '/governance/lamp/more/2/#customs',
  });
  expect(listFurtherPaths(longer, edition)).toEqual([
    '/governance/lamp/more/',
    '/governance/lamp/more/2/',
  ]);
});
