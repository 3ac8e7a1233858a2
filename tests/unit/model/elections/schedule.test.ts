import { expect, test } from 'vitest';
import { deriveNextElection } from '../../../../src/model/elections/schedule.ts';
import type { Schedule } from '../../../../src/schemas/schedule.ts';

const ref = ['gov#elections:L1'];
type Rule = NonNullable<Schedule['rules']>[number];

/** Every ninth day of eight years: all months, ends of months, a leap year. */
const days = Array.from({ length: 325 }, (_, index) =>
  new Date(Date.UTC(2023, 0, 1 + index * 9)).toISOString().slice(0, 10),
);

const rules: Rule[] = [
  { event: 'voting', months: [12], ref },
  { event: 'voting', months: [2], ref },
  { event: 'result', months: [1], day: 29, years: 'even', ref },
  { event: 'taking-office', months: [8], day: 15, ref },
  { event: 'nominations', months: [3, 9], ref },
  { event: 'voting', months: [7], years: 'odd', ref },
];

test.each(rules)('derives dates that follow the rule $event in $months on every day', (rule) => {
  for (const asOf of days) {
    const { dates } = dated({ rules: [rule] }, asOf);
    expect(dates.map(({ from }) => Number(from.slice(5, 7))).sort()).toEqual(rule.months);
    for (const { from, until } of dates) {
      expect(until >= asOf, `${until} lies before ${asOf}`).toBe(true);
      expect(from <= addYears(asOf, rule.years ? 2 : 1), `${from} is a round too late`).toBe(true);
      if (rule.years) expect(Number(from.slice(0, 4)) % 2).toBe(rule.years === 'even' ? 0 : 1);
      if (rule.day) expect([from.slice(8), until]).toEqual([`${rule.day}`, from]);
      else expect(lengthOf(from, until)).toBe(daysIn(from));
    }
  }
});

test('the soonest date comes first', () => {
  for (const asOf of days) {
    const starts = dated({ rules }, asOf).dates.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
  }
});

test('a day still counts on itself, and a month until its last day', () => {
  const schedule: Schedule = { rules: [rules[3]!, rules[0]!] };
  expect(dated(schedule, '2026-08-15').dates[0]!.from).toBe('2026-08-15');
  expect(dated(schedule, '2026-08-16').dates[1]!.from).toBe('2027-08-15');
  expect(dated(schedule, '2026-12-31').dates[0]!.from).toBe('2026-12-01');
});

test('says how a date follows, with events of one month together', () => {
  const schedule: Schedule = {
    rules: [
      { event: 'nominations', months: [12], ref },
      { event: 'voting', months: [12], ref },
      { event: 'result', months: [1], day: 29, years: 'even', seats: 'the chair', ref },
    ],
  };
  expect(dated(schedule, '2026-11-21').derivation).toEqual([
    'Rule: nominations and voting in December of every year; result (the chair) on 29 January of every even year.',
    'As of 21 November 2026, the next December is December 2026 and the next 29 January of an even year is 29 January 2028.',
  ]);
});

test('a date that the document names stands before the rule, until it has passed', () => {
  const schedule: Schedule = {
    rules: [{ event: 'voting', months: [3], ref }],
    named: [
      { round: 'last', event: 'voting', from: '2023-03', ref },
      { round: 'next', event: 'voting', from: '2025-05', ref },
    ],
  };
  expect(dated(schedule, '2025-05-31').dates).toMatchObject([
    { from: '2025-05-01', until: '2025-05-31', basis: 'named' },
  ]);
  const later = dated(schedule, '2025-06-01');
  expect(later.dates).toMatchObject([{ from: '2026-03-01', basis: 'derived' }]);
  expect(later.derivation.at(-1)).toBe(
    'The document names May 2025 (voting) as the next date; that month has passed.',
  );
});

test('says that all dates which the document names have passed', () => {
  const named: Schedule['named'] = [
    { round: 'only', event: 'voting', from: '2026-06-15', until: '2026-06-29', ref },
    { round: 'only', event: 'result', from: '2026-07-06', ref },
  ];
  expect(dated({ named }, '2026-06-29').dates.map(({ from }) => from)).toEqual([
    '2026-06-15',
    '2026-07-06',
  ]);
  expect(deriveNextElection({ schedule: { named } }, '2026-07-07')).toMatchObject({
    state: 'passed',
    reason: expect.stringMatching(/those days have passed\..*that day has passed\.$/),
  });
});

test('gives no date where the document names no month, and says why', () => {
  const reasonOf = (election: Parameters<typeof deriveNextElection>[0]) => {
    const next = deriveNextElection(election, '2026-11-21');
    return next.state === 'dated' ? next.dates : `${next.state}: ${next.reason}`;
  };
  expect([
    reasonOf({}),
    reasonOf({ cadence: 'P1Y' }),
    reasonOf({ cadence: 'P6M', when: 'in spring', schedule: { undated: { kind: 'season', ref } } }),
    reasonOf({ when: 'when a seat opens', schedule: { undated: { kind: 'on-demand', ref } } }),
  ]).toMatchInlineSnapshot(`
    [
      "not-recorded: The document names neither how often nor a month.",
      "not-recorded: The document says how often, but names no month.",
      "undated: The document names seasons, not months: in spring.",
      "undated: The document ties the election to a need, not to a month: when a seat opens.",
    ]
  `);
});

function dated(schedule: Schedule, asOf: string) {
  const next = deriveNextElection({ schedule }, asOf);
  if (next.state !== 'dated') throw new Error(`No date: ${next.reason}`);
  return next;
}

function addYears(day: string, years: number) {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

function lengthOf(from: string, until: string) {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
}

function daysIn(day: string) {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
