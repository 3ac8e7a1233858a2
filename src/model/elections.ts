import type { Election } from '../schemas/election.ts';
import { formatCadence, formatDuration } from './dates.ts';
import type { Cite } from './references.ts';
import { rowBuilder, type Row } from './rows.ts';
import type { Site } from './site.ts';
import { capitalize, type Sentence } from './text.ts';
import { linkedLabel } from './vocabulary.ts';

/** All rows about one election, in the order in which pages print them. */
export function listElectionRows(site: Site, election: Election, cite: Cite): Row[] {
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
    row('timetable', 'Timetable', timetable(election), ({ lines }) => lines),
    row('method', 'Counting', methodOf(election), ({ method, tool }) => [
      [
        ...(method ? [linkedLabel(site, 'election-method', method)] : []),
        ...(tool ? [`${method ? ', run on' : 'Run on'} ${tool}`] : []),
      ],
    ]),
    row('officers', 'Officials', election.officers, ({ min, max, by, note }) => [
      min !== undefined || max !== undefined
        ? [
            `${min === max || max === undefined ? `${min}` : min === undefined ? `Up to ${max}` : `${min} to ${max}`}`,
          ]
        : [],
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

function rhythmOf({ cadence, when, seatsUp, ref }: Election) {
  const lines: Sentence[] = [
    cadence ? [formatCadence(cadence)] : [],
    when ? [capitalize(when)] : [],
    seatsUp ? [`Up for election: ${seatsUp}`] : [],
  ];
  return lines.some((line) => line.length > 0) ? { lines, ref } : undefined;
}

function timetable({ phases, votingWindow, ref }: Election) {
  if (phases) {
    const lines = phases.map((phase): Sentence => [
      `${phase.name}: ${formatDuration(phase.length)}`,
    ]);
    return { lines, ref: [...new Set(phases.flatMap((phase) => phase.ref))] };
  }
  if (!votingWindow) return undefined;
  return { lines: [[`The vote is open for ${formatDuration(votingWindow)} at least`]], ref };
}

function methodOf({ method, tool, ref }: Election) {
  const known = method === 'unstated' ? undefined : method;
  return known || tool ? { method: known, tool, ref } : undefined;
}
