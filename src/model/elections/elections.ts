import type { Election } from '../../schemas/election.ts';
import { formatCadence, formatDuration } from '../words/dates.ts';
import type { Cite } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import { deriveNextElection } from './schedule.ts';
import { formatElectionDate, nameEvents } from './schedule-words.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { capitalize, type Sentence, formatRange } from '../words/text.browser.ts';
import { calendarPath, electionsPath } from '../urls.browser.ts';
import { linkedLabel } from '../vocabulary.ts';

/** All rows about one election, in the order in which pages print them. */
export function listElectionRows(
  site: Site,
  edition: GovernanceEntry,
  election: Election,
  cite: Cite,
): Row[] {
  const row = rowBuilder(cite, election.id);
  const own = <Value>(value: Value | undefined) =>
    value === undefined ? undefined : { value, ref: election.ref };
  return [
    row('voters', 'Who may vote', election.eligibleVoters, ({ text }) => [[text]]),
    row('candidates', 'Who may stand', election.eligibleCandidates, ({ text }) => [[text]]),
    row('nominations', 'How to stand', election.nominations, ({ text }) => [[text]]),
    row(
      'endorsements',
      'Endorsements',
      election.endorsements,
      ({ count, from, differentOrganizations }) => [
        [`${count} from ${from}${differentOrganizations ? ', of different organizations' : ''}`],
      ],
    ),
    row('cadence', 'How often', rhythmOf(election), ({ lines }) => lines),
    ...(edition.edition.status === 'current' ? [nextRow(site, edition, election, cite)] : []),
    row('timetable', 'Timetable', timetable(election), ({ lines }) => lines),
    row('method', 'Counting', methodOf(election), ({ method, tool }) => [
      [
        ...(method ? [linkedLabel(site, 'election-method', method)] : []),
        ...(tool ? [`${method ? ', run on' : 'Run on'} ${tool}`] : []),
      ],
    ]),
    row('officers', 'Officials', election.officers, ({ min, max, by, note }) => [
      min !== undefined || max !== undefined ? [capitalize(formatRange(min, max))] : [],
      by ? [`Named by ${by}`] : [],
      note ? [capitalize(note)] : [],
    ]),
    row('tie', 'Tie', own(election.tieBreak), ({ value }) => [[capitalize(value)]]),
    ...(election.conduct ?? []).map((rule) => ({
      ...row('', 'Conduct', rule, ({ text }) => [[text]]),
      id: undefined,
    })),
  ];
}

/** Name of the body that is elected. */
export function nameBody({ bodies = [] }: GovernanceEntry, election: Election) {
  return bodies.find(({ id }) => id === election.body)?.name ?? election.body;
}

/** The body, and what tells the election from others of the same body. */
export function nameElection(edition: GovernanceEntry, election: Election) {
  const body = nameBody(edition, election);
  return election.name === undefined ? body : `${body}: ${election.name}`;
}

/** The next dates, with a label that says whether they were derived here or named by the document. */
function nextRow(site: Site, edition: GovernanceEntry, election: Election, cite: Cite): Row {
  const next = deriveNextElection(election, site.settings.asOf);
  const place = { id: `${election.id}-next` };
  const all = { text: 'How it follows', href: electionsPath('dates') };
  if (next.state === 'not-recorded')
    return { ...place, label: 'Next date', state: next.state, lines: [], citations: [] };
  const fact = { ...place, state: 'stated' as const, citations: cite(next.ref) };
  if (next.state !== 'dated') return { ...fact, label: 'Next date', lines: [[next.reason], [all]] };
  const basis = next.dates.every((date) => date.basis === 'named') ? 'named' : 'derived';
  const refs = [...new Set(next.dates.flatMap(({ ref }) => ref))];
  const file = calendarPath(`${edition.id}/${election.body}`);
  return {
    ...fact,
    label: `Next date (${basis})`,
    citations: cite(refs),
    lines: [
      ...next.dates.map((date): Sentence => [
        `${formatElectionDate(date)}: ${nameEvents(date.events)}`,
        ...(date.seats ? [`, ${date.seats}`] : []),
      ]),
      ...(next.dates.length === 1 ? [[next.derivation.join(' ')]] : []),
      [{ text: 'Calendar file', href: file }, '; ', all],
    ],
  };
}

function rhythmOf({ cadence, when, seatsUp, ref }: Election) {
  const lines: Sentence[] = [
    cadence ? [formatCadence(cadence)] : [],
    when ? [capitalize(when)] : [],
    seatsUp ? [`Up for election: ${seatsUp}`] : [],
  ];
  return lines.some((line) => line.length > 0) ? { lines, ref } : undefined;
}

function timetable({ phases, votingWindow, votingLongest, ref }: Election) {
  if (phases) {
    const lines = phases.map((phase): Sentence => [
      `${phase.name}: ${formatDuration(phase.length)}`,
    ]);
    return { lines, ref: [...new Set(phases.flatMap((phase) => phase.ref))] };
  }
  const bounds = [
    votingWindow && `${formatDuration(votingWindow)} at least`,
    votingLongest && `${formatDuration(votingLongest)} at most`,
  ].filter(Boolean);
  if (bounds.length === 0) return undefined;
  return { lines: [[`The vote is open for ${bounds.join(', ')}`]], ref };
}

function methodOf({ method, tool, ref }: Election) {
  const known = method === 'unstated' ? undefined : method;
  return known || tool ? { method: known, tool, ref } : undefined;
}
