import { expect, test } from 'vitest';
import { nameSourcedField } from '../../../../src/model/projects/sourced-fields.ts';
import { sourcedFields } from '../../../../src/schemas/project.ts';

test('every field that a source may state has a name for readers, as the page calls it', () => {
  const names = sourcedFields.map(nameSourcedField);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['chat', 'what you sign', 'activity', 'home page']));
  for (const name of names) expect(name).not.toMatch(/url|doc\b|[a-z][A-Z]/);
});
