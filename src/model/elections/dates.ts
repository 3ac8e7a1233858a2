import { formatCadence } from '../words/dates.ts';
import { listElections, noCell, cell, lineOf } from './tables.ts';
import type { ElectionGroup, ElectionLine, HeldElection } from './tables.ts';
import { findContradictions } from '../governance/governance.ts';
import { deriveNextElection, type NextElection } from './schedule.ts';
import { formatElectionDate, nameEvents } from './schedule-words.ts';
import type { Site } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';
import { calendarPath } from '../urls.browser.ts';

/** Every election with its next date, the soonest first, then those without one, with the reason. */
export function groupByNextDate(site: Site): ElectionGroup[] {
  const all = listElections(site).map((held) => ({
    held,
    next: deriveNextElection(held.election, site.settings.asOf),
  }));
  const dated = all.flatMap(({ held, next }) => (next.state === 'dated' ? [{ held, next }] : []));
  const undated = all.flatMap(({ held, next }) => (next.state === 'dated' ? [] : [{ held, next }]));
  const groups: ElectionGroup[] = [
    {
      title: 'With a date',
      summary: [`${dated.length} of ${all.length}`],
      lines: dated
        .sort((a, b) => (a.next.dates[0]!.from < b.next.dates[0]!.from ? -1 : 1))
        .map(({ held, next }) => describeDates(held, next)),
    },
    {
      title: 'Without a date',
      summary: [`${undated.length} of ${all.length}; nothing is guessed`],
      lines: undated.map(({ held, next }) => describeSilence(held, next)),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function describeDates(held: HeldElection, next: Dated): ElectionLine {
  const { edition, election, cite } = held;
  const dates = next.dates.map((date): Sentence => [
    `${formatElectionDate(date)} (${date.basis}): ${nameEvents(date.events)}`,
    ...(date.seats ? [`, ${date.seats}`] : []),
  ]);
  const file = {
    text: 'Calendar file',
    href: calendarPath(`${edition.id}/${election.body}`),
  };
  const note = [next.derivation.join(' '), ...(next.caveat ? [`${next.caveat.text}.`] : [])];
  return lineOf(
    held,
    [
      describeRhythm(held),
      {
        ...cell([...dates, [file]]),
        note: note.join(' '),
        contradictions: listContradictions(held),
      },
    ],
    cite([...new Set([...next.ref, ...election.ref])]),
  );
}

function describeSilence(held: HeldElection, next: Silent): ElectionLine {
  const ref = 'ref' in next ? next.ref : [];
  const none = next.state === 'passed' ? cell([['None ahead']]) : noCell;
  return lineOf(
    held,
    [
      describeRhythm(held),
      { ...none, note: next.reason, contradictions: listContradictions(held) },
    ],
    held.cite([...new Set([...ref, ...held.election.ref])]),
  );
}

function describeRhythm({ election: { cadence, when } }: HeldElection) {
  const lines: Sentence[] = [
    cadence ? [formatCadence(cadence)] : [],
    when ? [capitalize(when)] : [],
  ];
  const written = lines.filter((line) => line.length > 0);
  return written.length > 0 ? cell(written) : noCell;
}

/** Contradictions of the edition that concern how often or when the election is held. */
function listContradictions({ edition, election, cite }: HeldElection) {
  return [election.id, `${election.id}-cadence`, `${election.id}-next`].flatMap((anchor) =>
    findContradictions(edition, anchor, cite),
  );
}

type Dated = Extract<NextElection, { state: 'dated' }>;
type Silent = Exclude<NextElection, Dated>;
