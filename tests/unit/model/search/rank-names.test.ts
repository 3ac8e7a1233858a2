import { expect, test } from 'vitest';
import type { ThingKind } from '../../../../src/model/search/named-things.browser.ts';
import { chooseNames } from '../../../../src/model/search/rank-names.browser.ts';
import { readQuestion } from '../../../../src/model/search/read-question.browser.ts';

/** A name that a question came near to: what share of its letters the question says, and with how many typos. */
function near(kind: ThingKind, share: number, cost = 0.3) {
  const thing = { kind, label: 'Lamp Oil', note: '', path: '/lamp-oil/', id: 'lamp-oil' };
  return { thing, share, cost, main: true };
}

test.each<[string, ThingKind, number, boolean]>([
  ['half of the name of a project', 'project', 0.5, true],
  ['less than half of it', 'project', 0.45, false],
  ['nearly all of a subject', 'subject', 0.95, true],
  ['one of two words of a subject', 'subject', 0.6, false],
  ['one of two words of a place', 'place', 0.6, false],
])('%s is taken for the name or not', (_, kind, share, isTaken) => {
  expect(chooseNames([near(kind, share)], readQuestion('lamp', true))).toHaveLength(
    isTaken ? 1 : 0,
  );
});

test('a name with too many typos is another one', () => {
  const question = readQuestion('limb oel', true);
  expect(chooseNames([near('project', 1, 1.3)], question)).toHaveLength(1);
  expect(chooseNames([near('project', 1, 1.4)], question)).toEqual([]);
});
