import { expect, test } from 'vitest';
import {
  layOutEdition,
  listLongEditions,
  placeInEdition,
} from '../../../../src/model/governance/edition-layout.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

/** The lamp with a section of so many long facts that its page needs a second one. */
const facts = Array.from({ length: 300 }, (_, index) =>
  [
    `      - id: habit-${index}`,
    `        label: Habit ${index}`,
    `        text: ${'A habit of the makers that is told at length. '.repeat(3).trim()}`,
    "        ref: ['gov#makers:L30']",
  ].join('\n'),
);
const long = aSite(
  edited(
    'governance/lamp.mdx',
    'decisions:\n',
    `sections:\n  - id: habits\n    title: Habits\n    facts:\n${facts.join('\n')}\ndecisions:\n`,
  ),
);
const lamp = long.governance.get('lamp')!;

test('an edition that fits has one page', () => {
  const site = aSite();
  const { more, moreContents, contents } = layOutEdition(site, site.governance.get('lamp')!);
  expect(moreContents).toEqual([]);
  expect(more.bodies).toEqual([]);
  expect(contents.map(({ id }) => id)).toContain('decisions');
  expect(listLongEditions(site)).toEqual([]);
});

test('a long one keeps who decides and how on its page, and leads to the rest', () => {
  const { main, more, contents } = layOutEdition(long, lamp);
  expect(main.sections).toEqual([]);
  expect(main.bodies.map(({ id }) => id)).toEqual(['council']);
  expect(main.decisions.map(({ id }) => id)).toEqual(['new-maker']);
  expect(more.sections.map(({ id }) => id)).toEqual(['habits']);
  expect(contents).toContainEqual({
    id: 'habits',
    title: 'Habits',
    href: '/governance/lamp/more/#habits',
  });
  expect(listLongEditions(long).map(({ id }) => id)).toEqual(['lamp']);
});

test('a fact is found where it stands', () => {
  expect(placeInEdition(long, lamp, 'habit-7')).toBe('/governance/lamp/more/#habit-7');
  expect(placeInEdition(long, lamp, 'council-seats')).toBe('/governance/lamp/#council-seats');
  expect(placeInEdition(long, lamp, undefined)).toBe('/governance/lamp/');
});
