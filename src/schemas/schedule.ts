import { z } from 'astro/zod';
import { listOf, oneOf, references, sensibleDate, sentence, text } from './fields.ts';

const electionEvents = ['nominations', 'voting', 'result', 'taking-office'] as const;

const undatedKinds = ['on-demand', 'season', 'event', 'interval'] as const;

/** Days of each month in every year; a rule about 29 February would not hold in most of them. */
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const month = z
  .int({ error: 'must be a month from 1 to 12.' })
  .min(1, { error: 'must be a month from 1 to 12.' })
  .max(12, { error: 'must be a month from 1 to 12.' });

const rule = z
  .strictObject({
    event: oneOf(electionEvents).describe('What happens then.'),
    months: listOf(month).describe('Months in which it happens, for example [9].'),
    day: z
      .int({ error: 'must be a day of the month, for example 15.' })
      .min(1, { error: 'must be a day of the month, for example 15.' })
      .optional()
      .describe('Only where the rule names the day.'),
    years: oneOf(['even', 'odd'])
      .optional()
      .describe('Only where the rule names every other year.'),
    seats: sentence.optional().describe('Which seats, where the rule tells them apart.'),
    ref: references,
  })
  .refine(({ months, day = 1 }) => months.every((value) => day <= (daysOfMonth[value - 1] ?? 0)), {
    path: ['day'],
    error: 'must be a day that each of the months has in every year.',
  });

const monthOrDay = z
  .string()
  .regex(/^\d{4}-\d\d(?:-\d\d)?$/, {
    error: 'must be a month or a day, written with quotes as "YYYY-MM" or "YYYY-MM-DD".',
  })
  .refine((value) => z.iso.date().safeParse(value.padEnd(10, '-01')).success, {
    error: 'must be a month or a day that exists.',
  })
  .check(sensibleDate);

const namedDate = z
  .strictObject({
    round: oneOf(['last', 'next', 'only']).describe('"only" for an election that is held once.'),
    event: oneOf(electionEvents).describe('What happens then.'),
    from: monthOrDay.describe('The day or month, or the first of several days.'),
    until: monthOrDay.optional().describe('The last of several days.'),
    ref: references,
  })
  .refine(({ from, until = from }) => until.length === from.length && until >= from, {
    path: ['until'],
    error: 'must not lie before "from", and both must be days or both months.',
  });

/** What a document says about the dates of an election, so that the next one can be derived. */
export const scheduleSchema = z
  .strictObject({
    rules: listOf(rule).optional().describe('Months or days that come back every year or two.'),
    named: listOf(namedDate).optional().describe('Dates of one round that the document names.'),
    undated: z
      .strictObject({
        kind: oneOf(undatedKinds).describe(
          'What the document ties the election to instead of a month: a demand, a season, another event, or only the time since the last one.',
        ),
        ref: references,
      })
      .optional()
      .describe('Why no date can be derived, where the document says something else than a month.'),
    caveat: text.optional().describe('What may move the dates.'),
  })
  .refine(({ rules, named, undated }) => rules ?? named ?? undated, {
    error: 'must hold rules, named dates, or why there are none. Leave it out otherwise.',
  })
  .refine(({ rules, undated }) => !(rules && undated), {
    path: ['undated'],
    error: 'must not stand beside rules: a date can be derived from those.',
  });

export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleRule = NonNullable<Schedule['rules']>[number];
export type ElectionEvent = (typeof electionEvents)[number];
