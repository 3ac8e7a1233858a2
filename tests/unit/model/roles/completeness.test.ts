import { expect, test } from 'vitest';
import { describeCompleteness } from '../../../../src/model/roles/completeness.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

/** What a reader is told about a list of conditions: whether it is all that the document states. */

const compared = "requirementsComplete:\n  compared: '2026-01-30'\n  ref: ['gov#makers:L30-L32']\n";
const comparedMaker = edited('roles/lamp/maker.yaml', 'privileges:\n', `${compared}privileges:\n`);
const comparedHelper = edited(
  'roles/lamp/helper.yaml',
  'privileges:\n',
  `${compared.replace('L30-L32', 'L50')}privileges:\n`,
);

test('a list that nobody compared is not called whole', () => {
  expect(describe('maker')).toEqual({
    isKnown: false,
    text: 'Nobody has compared this list with the whole document yet; it may ask for more.',
    citations: [],
  });
});

test('a list that was compared is all that the lines ask for, with the day and the lines', () => {
  const { isKnown, text, citations } = describe('maker', comparedMaker);
  expect(isKnown).toBe(true);
  expect(text).toBe(
    'With what is said below on how it is decided, this is all that these lines ask for, compared on 30 January 2026.',
  );
  expect(citations.map(({ label }) => label)).toEqual(['GOVERNANCE.md, lines 30–32']);
});

test('no condition is silence only where somebody looked for one', () => {
  expect(describe('helper')).toEqual({
    isKnown: false,
    text: 'Nobody has looked through the whole document for one yet.',
    citations: [],
  });
  expect(describe('helper', comparedHelper)).toMatchObject({
    isKnown: true,
    text: 'These lines name no condition, compared on 30 January 2026.',
  });
});

function describe(role: string, files = {}) {
  const site = aSite(files);
  return describeCompleteness(site, site.roles.get(`lamp/${role}`)!);
}
