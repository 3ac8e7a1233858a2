import type { Election } from '../../schemas/election.ts';
import type { Schedule, ScheduleRule } from '../../schemas/schedule.ts';
import { nameMonth } from '../words/dates.ts';
import {
  describeDerivation,
  describePassed,
  undatedReasons,
  type ElectionDate,
} from './schedule-words.ts';

/**
 * The next dates of an election as its written rules give them, counted from a day on; else why there
 * is none. A month or day that has begun and not ended still counts.
 */
export function deriveNextElection(
  { schedule, cadence, when }: Pick<Election, 'schedule' | 'cadence' | 'when'>,
  asOf: string,
): NextElection {
  const named = (schedule?.named ?? []).filter(({ round }) => round !== 'last').map(toNamedDate);
  const ahead = named.filter(({ until }) => until >= asOf);
  const passed = named.filter(({ until }) => until < asOf);
  const told = new Set(ahead.flatMap(({ events }) => events));
  const rules = (schedule?.rules ?? []).filter(({ event }) => !told.has(event));
  const derived = rules.flatMap((rule) => rule.months.map((month) => nextOf(rule, month, asOf)));
  const dates = gather([...ahead, ...derived]);
  const passing = passed.map(describePassed);
  if (dates.length > 0)
    return {
      state: 'dated',
      dates,
      derivation: [...describeDerivation(dates, asOf), ...passing],
      caveat: schedule?.caveat,
      ref: listRefs(dates, schedule),
    };
  if (passed.length > 0)
    return { state: 'passed', reason: passing.join(' '), ref: listRefs(passed, schedule) };
  if (schedule?.undated)
    return {
      state: 'undated',
      reason: `${undatedReasons[schedule.undated.kind]}${when ? `: ${when}` : ''}.`,
      ref: schedule.undated.ref,
    };
  return {
    state: 'not-recorded',
    reason: cadence
      ? 'The document says how often, but names no month.'
      : 'The document names neither how often nor a month.',
  };
}

function nextOf({ event, day, years, seats, ref }: ScheduleRule, month: number, asOf: string) {
  const fits = (year: number) => !years || (year % 2 === 0) === (years === 'even');
  const spanOf = (year: number) => {
    const start = `${year}-${twoDigits(month)}`;
    return day
      ? { from: `${start}-${twoDigits(day)}`, until: `${start}-${twoDigits(day)}` }
      : { from: `${start}-01`, until: lastDayOf(start) };
  };
  let year = Number(asOf.slice(0, 4));
  while (!fits(year) || spanOf(year).until < asOf) year += 1;
  const time = day ? `${day} ${nameMonth(month)}` : nameMonth(month);
  return {
    ...spanOf(year),
    events: [event],
    precision: day ? ('day' as const) : ('month' as const),
    basis: 'derived' as const,
    time: `${day ? 'on' : 'in'} ${time} of every ${years ? `${years} ` : ''}year`,
    next: years ? `${time} of an ${years} year` : time,
    years,
    seats,
    ref,
  };
}

function toNamedDate({ round, event, from, until = from, ref }: NamedDate): ElectionDate {
  const isMonth = from.length === 7;
  return {
    from: isMonth ? `${from}-01` : from,
    until: isMonth ? lastDayOf(until) : until,
    precision: isMonth ? 'month' : 'day',
    basis: 'named',
    events: [event],
    round,
    ref,
  };
}

/** Events of one date and one rule become one date, the soonest first. */
function gather(dates: ElectionDate[]): ElectionDate[] {
  const keyOf = ({ from, until, time, seats }: ElectionDate) =>
    [from, until, time, seats].join(' | ');
  const groups = Map.groupBy(dates, keyOf);
  return [...groups.values()]
    .map((group) => ({
      ...group[0]!,
      events: group.flatMap(({ events }) => events),
      ref: [...new Set(group.flatMap(({ ref }) => ref))],
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function listRefs(dates: ElectionDate[], schedule: Schedule | undefined) {
  return [...new Set([...dates.flatMap(({ ref }) => ref), ...(schedule?.caveat?.ref ?? [])])];
}

function lastDayOf(month: string) {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function twoDigits(value: number) {
  return `${value}`.padStart(2, '0');
}

type NamedDate = NonNullable<Schedule['named']>[number];

/** One date of a round: days in ISO form, a month from its first to its last day. */
export type NextElection =
  | {
      state: 'dated';
      dates: ElectionDate[];
      /** How the dates follow from the rule, in sentences. */
      derivation: string[];
      caveat: Schedule['caveat'];
      ref: string[];
    }
  | { state: 'passed' | 'undated'; reason: string; ref: string[] }
  | { state: 'not-recorded'; reason: string };
