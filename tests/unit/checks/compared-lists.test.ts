import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** What an author reads who adds a condition to a list that was compared with the document. */

const compare = (lines: string) =>
  edited(
    'roles/lamp/maker.yaml',
    'privileges:\n',
    `requirementsComplete:\n  compared: '2026-01-30'\n  ref: [${lines}]\nprivileges:\n`,
  );

test.each([["'gov#makers:L31'"], ["'gov#helpers:L50', 'gov#makers:L20-L40'"], ["'gov#makers'"]])(
  'accepts a list whose conditions stand in the lines compared: %s',
  (lines) => {
    expect(reportOn(compare(lines))).toBe('Content is sound: N files, no problem.');
  },
);

test('finds a condition from elsewhere, beside the lines or in another document', () => {
  expect(reportOn(compare("'gov#makers:L32-L40'"))).toMatchInlineSnapshot(`
    "content/roles/lamp/maker.yaml › requirements[0].ref: none of gov#makers:L31 is among the lines of requirementsComplete.
      Compare the list with the document again and add these lines, or remove requirementsComplete.

    1 problem in 1 of N files."
  `);
  expect(reportOn(compare("'gov#helpers'"))).toMatchInlineSnapshot(`
    "content/roles/lamp/maker.yaml › requirements[0].ref: none of gov#makers:L31 is among the lines of requirementsComplete.
      Compare the list with the document again and add these lines, or remove requirementsComplete.

    1 problem in 1 of N files."
  `);
});

test('finds a comparison without its day', () => {
  expect(
    reportOn(
      edited(
        'roles/lamp/maker.yaml',
        'privileges:\n',
        "requirementsComplete:\n  ref: ['gov#makers:L31']\nprivileges:\n",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/roles/lamp/maker.yaml › requirementsComplete.compared: is missing.
      The day of that comparison. It must be a date that exists, written with quotes as "YYYY-MM-DD".

    1 problem in 1 of N files."
  `);
});
