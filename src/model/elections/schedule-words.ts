import type { ElectionEvent } from '../../schemas/schedule.ts';
import { formatDay, formatMonth, formatSpan } from '../words/dates.ts';
import { joinWords } from '../words/text.browser.ts';

/** What happens on a date, as people say it: "nominations and voting". */
export function nameEvents(events: ElectionEvent[]) {
  return joinWords(events.map((event) => eventNames[event]));
}

/** A date as readers see it: a day, a month, or several days. */
export function formatElectionDate({ from, until, precision }: Span) {
  if (precision === 'month') return formatMonth(from);
  return from === until ? formatDay(from) : formatSpan(from, until);
}

/** The rule behind a derived date, for example "voting in December of every year". */
function describeRule({ events, seats, time = '' }: ElectionDate) {
  return `${nameEvents(events)}${seats ? ` (${seats})` : ''} ${time}`;
}

/** How derived dates follow from their rules, in sentences. */
export function describeDerivation(dates: ElectionDate[], asOf: string): string[] {
  const derived = dates.filter(({ basis }) => basis === 'derived');
  if (derived.length === 0) return ['The document itself names this date.'];
  const rules = derived.map(describeRule).join('; ');
  const nearest = new Map(derived.map((date) => [date.next, formatElectionDate(date)]));
  const answers = [...nearest].map(([next, date]) => `the next ${next} is ${date}`);
  return [`Rule: ${rules}.`, `As of ${formatDay(asOf)}, ${joinWords(answers)}.`];
}

/** That a date which the document names lies before the day the site speaks for. */
export function describePassed({ round, events, ...date }: ElectionDate) {
  const what = round === 'only' ? 'for this election only' : 'as the next date';
  const gone =
    date.precision === 'month'
      ? 'that month has'
      : date.from === date.until
        ? 'that day has'
        : 'those days have';
  return `The document names ${formatElectionDate(date)} (${nameEvents(events)}) ${what}; ${gone} passed.`;
}

const eventNames: Record<ElectionEvent, string> = {
  nominations: 'nominations',
  voting: 'voting',
  result: 'result',
  'taking-office': 'taking office',
};

/** Why no date can be derived, by what the document says instead of a month. */
export const undatedReasons = {
  'on-demand': 'The document ties the election to a need, not to a month',
  season: 'The document names seasons, not months',
  event: 'The document ties the election to another event, not to a month',
  interval: 'The document names only the time between elections',
};

type Span = Pick<ElectionDate, 'from' | 'until' | 'precision'>;

/** A date of an election, or the days between which it lies. */
export interface ElectionDate {
  from: string;
  until: string;
  precision: 'day' | 'month';
  /** Derived from a rule that comes back, or named by the document for one round. */
  basis: 'derived' | 'named';
  events: ElectionEvent[];
  years?: 'even' | 'odd' | undefined;
  seats?: string | undefined;
  /** When the rule says that it happens, for example "in September of every year". */
  time?: string | undefined;
  /** What is looked for in the calendar, for example "September". */
  next?: string | undefined;
  round?: 'last' | 'next' | 'only' | undefined;
  ref: string[];
}
