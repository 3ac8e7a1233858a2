import { editionTitle } from '../governance/governance.ts';
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

/**
 * A calendar for every body and every document whose elections have a date ahead, and first one with all of them.
 */
export function listCalendars(site: Site): Calendar[] {
  const entries = listElections(site).flatMap((held) => listEntries(site, held));
  if (entries.length === 0) return [];
  const bodies = Map.groupBy(entries, ({ calendar }) => calendar);
  const documents = Map.groupBy(entries, ({ document }) => document);
  return [
    { id: 'elections', name: `Elections, ${site.settings.name}`, entries },
    ...[...bodies].map(([id, own]) => ({
      id,
      name: `Elections: ${own[0]!.body}`,
      body: own[0]!.body,
      entries: own,
    })),
    ...[...documents].map(([id, own]) => ({
      id,
      name: `Elections: ${editionTitle(site.governance.get(id)!)}`,
      entries: own,
    })),
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
    document: edition.id,
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
  /** Id of the edition that holds the rule. */
  document: string;
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
  /** Name of the body, where the calendar is that of one body. */
  body?: string;
  entries: CalendarEntry[];
}
