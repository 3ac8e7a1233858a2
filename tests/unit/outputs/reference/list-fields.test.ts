import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  anchorOfField,
  listFields,
  listKinds,
} from '../../../../src/outputs/reference/list-fields.ts';
import { edited, reportOn, theGuide } from '../../../fixtures/content.ts';

const site = theGuide();
const kinds = listKinds();
const find = (kind: (typeof kinds)[number]['kind'], path: string) =>
  listFields(site, kind).find((field) => field.path === path);

test('every field of every kind of file says what it means', () => {
  const silent = kinds.flatMap(({ kind }) =>
    listFields(site, kind)
      .filter(({ meaning }) => !meaning)
      .map(({ path }) => `${kind} ${path}`),
  );
  expect(silent).toEqual([]);
});

test('every field has an anchor of its own', () => {
  for (const { kind } of kinds) {
    const anchors = listFields(site, kind).map(({ path }) => anchorOfField(path));
    expect(new Set(anchors).size, kind).toBe(anchors.length);
  }
});

test('the kinds are those that the README of the content lists', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  for (const { files } of kinds)
    expect(readme).toContain(`\`${files.replace(/(?:\*\/)?\*\.\w+$|maintainers\.json$/, '')}\``);
});

test('a field is told with its way from the top, whether it must be there and what it may hold', () => {
  expect(find('governance', 'bodies[].seats.count')).toEqual({
    path: 'bodies[].seats.count',
    meaning: 'Number of seats, as the rules give it.',
    value: 'must be a whole number. must be at least 1.',
    isRequired: false,
  });
  expect(find('projects', 'name')?.isRequired).toBe(true);
  expect(find('vocabulary', 'values.<id>.label')?.value).toBe(
    'must be a text of at least two characters. must be a label of at most 60 characters.',
  );
  expect(find('governance', 'bodies[].seats')?.value).toBe(
    'mapping, or "statedNone" with references, where a source says that there is none',
  );
});

test('what a field may hold is what its author reads', () => {
  const { value } = find('projects', 'maturity')!;
  expect(reportOn(edited('projects/lamp.yaml', 'maturity: incubating', 'maturity: lit'))).toContain(
    `› maturity: "lit" ${value}`,
  );
});

test('a mapping that stands in several places is told once', () => {
  const same = find('governance', 'decisions[].quorum')!;
  expect(find('governance', 'decisions[].quorum.count')).toBeUndefined();
  expect(find('governance', `${same.sameAs}.count`)?.meaning).toBe('How many must take part.');
});
