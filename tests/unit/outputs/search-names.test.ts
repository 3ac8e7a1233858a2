import { expect, test } from 'vitest';
import { listNames } from '../../../src/outputs/search-names.ts';
import { aSite } from '../../fixtures/content.ts';

test('lists every name and alias once, in lower case', () => {
  const names = listNames(aSite());
  expect(names).toContain('lantern');
  expect(names).toContain('bulbworks');
  expect(new Set(names).size).toBe(names.length);
});
