import { expect, test } from 'vitest';
import { groupFields } from '../../../../src/outputs/reference/group-fields.ts';
import { listFields, listKinds } from '../../../../src/outputs/reference/list-fields.ts';
import { theGuide } from '../../../fixtures/content.ts';

const fieldOf = (path: string) => ({ path, meaning: 'A field.', value: 'text', isRequired: false });

test('fields stand below the mapping at the top of the file that holds them', () => {
  const paths = ['name', 'seats', 'seats.count', 'seatsNote', 'bodies', 'bodies[].chair.by'];
  const { top, mappings } = groupFields(paths.map(fieldOf));
  expect(top.map(({ path }) => path)).toEqual(['name', 'seats', 'seatsNote', 'bodies']);
  expect(
    mappings.map(({ mapping, fields }) => [mapping.path, ...fields.map(({ path }) => path)]),
  ).toEqual([
    ['seats', 'seats.count'],
    ['bodies', 'bodies[].chair.by'],
  ]);
});

test('every field of every kind stands in one place', () => {
  const site = theGuide();
  for (const { kind } of listKinds()) {
    const fields = listFields(site, kind);
    const { top, mappings } = groupFields(fields);
    const shown = [...top, ...mappings.flatMap(({ fields: own }) => own)];
    expect(new Set(shown), kind).toEqual(new Set(fields));
    expect(shown.length, kind).toBe(fields.length);
  }
});
