import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findExample } from '../../../../src/outputs/reference/find-example.ts';
import { listFields, listKinds } from '../../../../src/outputs/reference/list-fields.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

test('an example is the first short value of the content, as one would write it', () => {
  const site = aSite();
  expect(findExample(site, 'projects', 'name')).toBe('Lamp');
  expect(findExample(site, 'governance', 'bodies[].seats.count')).toBe('5');
  expect(findExample(site, 'governance', 'bodies[].staggered.groups')).toBe('[3, 2]');
  expect(findExample(site, 'governance', 'sources[].retrieved')).toBe("'2026-01-31'");
  expect(findExample(site, 'vocabulary', 'values.<id>.label')).toBeDefined();
  expect(findExample(site, 'site', 'asOf')).toBe("'2026-01-31'");
});

test('mappings and values that nobody wrote have none, and what is too long is passed over', () => {
  const site = aSite(edited('projects/lamp.yaml', 'name: Lamp', `name: ${'L'.repeat(90)}`));
  expect(findExample(site, 'governance', 'bodies[].seats')).toBeUndefined();
  expect(findExample(site, 'governance', 'bodies[].chair.by')).toBeUndefined();
  expect(findExample(site, 'projects', 'name')).toBe('Torch');
});

test('every example of the guide is YAML that means the value', () => {
  const site = theGuide();
  const examples = listKinds().flatMap(({ kind }) =>
    listFields(site, kind).flatMap(({ path }) => findExample(site, kind, path) ?? []),
  );
  expect(examples.length).toBeGreaterThan(400);
  for (const example of examples) {
    const value: unknown = parse(`key: ${example}`).key;
    const isText = !Array.isArray(value) && !/^(?:\d+|true|false)$/.test(example);
    if (isText) expect(value).toBe(example.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"));
    expect(value === null || value instanceof Date, example).toBe(false);
  }
});
