import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strangers, tryStranger } from '../../mutations/disk.ts';
import { listFindingFaults } from '../../mutations/judge.ts';
import { mutations } from '../../mutations/mutations.ts';
import { tryMutation } from '../../mutations/try.ts';

/** A sample; "npm run bench:mutations" tries as many as one likes. */
test('200 wrong edits of content files are answered in sentences, or leave files that programs can read', () => {
  const outcomes = fc
    .sample(mutations, { numRuns: 200, seed: 20261130 })
    .flatMap((mutation) => tryMutation(mutation).map((one) => ({ ...one, mutation })));
  const wrong = outcomes.filter(({ verdict }) => verdict.faults.length > 0);
  expect(wrong).toEqual([]);
  // Neither does every edit break something, nor none.
  const accepted = outcomes.filter(({ verdict }) => verdict.isAccepted).length;
  expect(accepted).toBeGreaterThan(20);
  expect(accepted).toBeLessThan(outcomes.length / 2);
});

test.each(Object.keys(strangers))(
  '%s in the place of a file is named, and nothing of it is read',
  (name) => {
    const { faults } = tryStranger(name, Object.keys(strangers).indexOf(name));
    expect(faults).toEqual([]);
  },
);

test.each([
  [{ file: 'content/a.yaml', message: 'a rule stopped here: TypeError: x.' }, 'trace'],
  [{ file: 'content/a.yaml', field: 'a', message: 'TypeError: x is not a function.' }, 'trace'],
  [{ file: 'content/a.yaml', message: 'must be a text.' }, 'placeless'],
  [{ file: '', field: 'a', message: 'must be a text.' }, 'placeless'],
  [{ file: 'content/a.yaml', field: '', message: 'must be a text.' }, 'placeless'],
  [{ file: 'content/a.yaml', field: 'a', message: 'must be undefined.' }, 'placeless'],
])('a message such as %j would count as a fault', (finding, kind) => {
  expect(listFindingFaults(finding)[0]).toMatch(new RegExp(`^${kind}: `));
});

test('a message as it should be counts as none', () => {
  const finding = {
    file: 'content/a.yaml',
    field: 'a',
    message: 'must be a text.',
    hint: 'Write one.',
  };
  expect(listFindingFaults(finding)).toEqual([]);
});
