import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edits } from '../mutants/edits.ts';

/** `npm run test:mutants` tries each of them; that takes minutes, and an edit that fits nothing would go unnoticed. */
test('every wrong edit still fits its file, at one place', () => {
  const unfit = edits.filter(
    ({ file, from, to }) => from === to || readFileSync(file, 'utf8').split(from).length !== 2,
  );
  expect(unfit.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
  expect(edits.length).toBeGreaterThan(150);
});
