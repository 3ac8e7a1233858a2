import { deriveNextElection } from './schedule.ts';
import { formatElectionDate, nameEvents } from './schedule-words.ts';
import { listElections } from './tables.ts';
import type { Site } from '../site.ts';
import { formatMonth } from '../words/dates.ts';
import type { Sentence } from '../words/text.browser.ts';

/** Twelve months from the one of the day that the site speaks for, each with the elections that fall into it, the soonest first. */
export function listElectionYear(site: Site): ElectionMonth[] {
  const { asOf } = site.settings;
  const dates = listElections(site).flatMap((held) => {
    const next = deriveNextElection(held.election, asOf);
    return next.state === 'dated' ? next.dates.map((date) => ({ held, date })) : [];
  });
  return Array.from({ length: 12 }, (_, later) => {
    const month = monthAfter(asOf, later);
    return {
      month,
      label: formatMonth(`${month}-01`),
      events: dates
        // What has begun before this month, and has not ended, is due now.
        .filter(({ date }) => maxOf(date.from, asOf).startsWith(month))
        .sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0))
        .map(({ held, date }) => ({
          name: held.name,
          words: `${formatElectionDate(date)}, ${nameEvents(date.events)}${date.seats ? ` (${date.seats})` : ''}; ${date.basis}`,
        })),
    };
  });
}

function monthAfter(day: string, later: number) {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + later)).toISOString().slice(0, 7);
}

function maxOf(a: string, b: string) {
  return a < b ? b : a;
}

export interface ElectionMonth {
  /** For example "2026-12". */
  month: string;
  label: string;
  events: { name: Sentence; words: string }[];
}
