import { listElections, type HeldElection } from './tables.ts';
import { deriveNextElection } from './schedule.ts';
import {
  describeDerivation,
  formatElectionDate,
  nameEvents,
  type ElectionDate,
} from './schedule-words.ts';
import type { Citation } from '../references.ts';
import type { Site } from '../site.ts';
import { toPlainText } from '../words/text.browser.ts';
import { governancePath } from '../urls.browser.ts';

/** A calendar for every body whose elections have a date ahead, and first one with all of them. */
export function listCalendars(site: Site): Calendar[] {
  const entries = listElections(site).flatMap((held) => listEntries(site, held));
  if (entries.length === 0) return [];
  const bodies = Map.groupBy(entries, ({ calendar }) => calendar);
  return [
    { id: 'elections', name: `Elections, ${site.settings.name}`, entries },
    ...[...bodies].map(([id, own]) => ({ id, name: `Elections: ${own[0]!.body}`, entries: own })),
  ];
}

function listEntries(site: Site, held: HeldElection): CalendarEntry[] {
  const { edition, election, cite } = held;
  const next = deriveNextElection(election, site.settings.asOf);
  if (next.state !== 'dated') return [];
  const name = toPlainText(held.name);
  const caveat = next.caveat ? [`${next.caveat.text}.`] : [];
  return next.dates.map((date) => ({
    id: [
      edition.id,
      election.id,
      ...date.events,
      ...(date.years ? [date.years] : []),
      date.from,
    ].join('.'),
    calendar: `${edition.id}/${election.body}`,
    body: toPlainText(held.body),
    date,
    title: `${name}: ${nameEvents(date.events)} (${titles[date.basis]})`,
    words: [
      `${formatElectionDate(date)}${date.seats ? `: ${date.seats}` : ''}.`,
      ...(date.basis === 'derived'
        ? [`The ${site.settings.name} derived this date; it is no announcement of the project.`]
        : []),
      ...describeDerivation([date], site.settings.asOf),
      ...caveat,
    ],
    citations: cite(date.ref),
    page: governancePath(edition.id, election.id),
  }));
}

const titles = { derived: 'date derived from the rule', named: 'date named by the document' };

interface CalendarEntry {
  /** Stays the same for the same round, so that a calendar replaces the entry. */
  id: string;
  calendar: string;
  body: string;
  date: ElectionDate;
  title: string;
  words: string[];
  citations: Citation[];
  /** Path of the page about the rule. */
  page: string;
}

export interface Calendar {
  id: string;
  name: string;
  entries: CalendarEntry[];
}
