import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** What an author reads about the schedule and the voters of an election. */

test('refuses a month that does not exist', () => {
  expect(schedule("rules: [{ event: voting, months: [13], ref: ['gov#a:L1'] }]"))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › elections[0].schedule.rules[0].day: is missing.
        Only where the rule names the day. It must be a day that each of the months has in every year.
      content/governance/lamp.mdx › elections[0].schedule.rules[0].months[0]: 13 must be a month from 1 to 12.

      2 problems in 1 of N files."
    `);
});

test('refuses a day that one of the months does not have', () => {
  expect(schedule("rules: [{ event: voting, months: [1, 2], day: 30, ref: ['gov#a:L1'] }]"))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › elections[0].schedule.rules[0].day: must be a day that each of the months has in every year.

      1 problem in 1 of N files."
    `);
});

test('refuses a named month that does not exist and days that run backward', () => {
  expect(
    schedule(
      "named: [{ round: next, event: voting, from: '2026-13', ref: ['gov#a:L1'] }, { round: next, event: voting, from: '2026-06-15', until: '2026-06-01', ref: ['gov#a:L1'] }]",
    ),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › elections[0].schedule.named[0].from: must be a month or a day that exists.
    content/governance/lamp.mdx › elections[0].schedule.named[1].until: must not lie before "from", and both must be days or both months.

    2 problems in 1 of N files."
  `);
});

test('refuses a reason for no date beside a rule that gives one', () => {
  expect(
    schedule(
      "{ rules: [{ event: voting, months: [1], ref: ['gov#a:L1'] }], undated: { kind: season, ref: ['gov#a:L1'] } }",
    ),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › elections[0].schedule.undated: must not stand beside rules: a date can be derived from those.

    1 problem in 1 of N files."
  `);
});

test('refuses a schedule that says nothing', () => {
  expect(schedule("caveat: { text: May move, ref: ['gov#a:L1'] }")).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › elections[0].schedule: must hold rules, named dates, or why there are none. Leave it out otherwise.

    1 problem in 1 of N files."
  `);
});

test('asks for the years where the cadence is longer than one', () => {
  expect(schedule("rules: [{ event: voting, months: [1], ref: ['gov#a:L1'] }]", 'cadence: P2Y'))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › elections[0].schedule: must say in which years each rule applies, because the cadence is longer than a year.

      1 problem in 1 of N files."
    `);
});

test('finds voters whose role does not exist', () => {
  const to = 'eligibleVoters:\n      role: helpr\n';
  expect(reportOn(edited('governance/lamp.mdx', 'eligibleVoters:\n', to))).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › elections[0].eligibleVoters.role: there is no role "helpr" in this edition.
      Did you mean "helper"?

    1 problem in 1 of N files."
  `);
});

test('accepts rules, named dates and a caveat', () => {
  expect(
    schedule(
      "{ rules: [{ event: voting, months: [2], day: 28, years: odd, ref: ['gov#a:L1'] }], named: [{ round: next, event: result, from: '2027-03', ref: ['gov#a:L1'] }], caveat: { text: May move, ref: ['gov#a:L1'] } }",
      'cadence: P2Y',
    ),
  ).toMatch(/^Content is sound/);
});

function schedule(text: string, cadence = 'cadence: P6M') {
  const value = text.startsWith('{') ? text : `{ ${text} }`;
  return reportOn(
    edited(
      'governance/lamp.mdx',
      '    cadence: P6M\n    eligible',
      `    ${cadence}\n    schedule: ${value}\n    eligible`,
    ),
  );
}
