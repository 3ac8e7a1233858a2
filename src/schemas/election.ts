import { z } from 'astro/zod';
import {
  amount,
  duration,
  formerIds,
  id,
  listOf,
  oneOf,
  references,
  sentence,
  text,
  note,
} from './fields.ts';
import { metrics } from './rule.ts';
import { scheduleSchema } from './schedule.ts';

export const electionMethods = [
  'condorcet',
  'condorcet-irv',
  'condorcet-schulze',
  'approval',
  'stv',
  'star',
  'ranked',
  'most-votes',
  'yes-no',
  'unstated',
] as const;

const eligibility = z.strictObject({
  text: sentence.describe('Who qualifies, in plain words.'),
  metric: oneOf(metrics).optional().describe('What is counted, so that rules can be compared.'),
  min: amount.optional().describe('The least that counts.'),
  window: duration.optional().describe('Period in which the count must be reached.'),
  ref: references,
});

const voters = eligibility.extend({
  also: listOf(text)
    .optional()
    .describe('What must be met as well, where the number is not the only condition.'),
  instead: listOf(text).optional().describe('Other ways to a vote, for those without the number.'),
  role: id
    .optional()
    .describe('Id of the role whose holders vote, where the rule points to one of this edition.'),
});

const election = z.strictObject({
  id: id.describe('Anchor of the election, for example "ac-election".'),
  formerIds: formerIds.optional(),
  body: id.describe('Id of the body that is elected, in the same file.'),
  name: sentence
    .optional()
    .describe(
      'What tells this election from the others of its body, for example "special election"; left out where the body has no other.',
    ),
  cadence: duration.optional().describe('How often, for example "P1Y".'),
  when: sentence.optional().describe('When it takes place, in words.'),
  seatsUp: sentence.optional().describe('Which seats are filled.'),
  schedule: scheduleSchema
    .optional()
    .describe('The months or days of a round, as far as the document names them.'),
  eligibleVoters: voters.describe('Who may vote.'),
  eligibleCandidates: eligibility.optional().describe('Who may stand.'),
  nominations: text.optional().describe('How one becomes a candidate.'),
  endorsements: z
    .strictObject({
      count: amount.describe('How many must endorse a candidate.'),
      from: sentence.describe('Who may endorse.'),
      differentOrganizations: z
        .boolean()
        .optional()
        .describe('Whether they must come from different organizations.'),
      ref: references,
    })
    .optional()
    .describe('Support that a candidate needs.'),
  method: oneOf(electionMethods).describe('"unstated" where the document names none.'),
  tool: sentence.optional().describe('Voting service, for example CIVS.'),
  officers: z
    .strictObject({
      min: amount.optional().describe('The least of them.'),
      max: amount.optional().describe('The most of them.'),
      by: sentence.optional().describe('Who names them.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('Who holds the election.'),
  phases: listOf(
    z.strictObject({
      name: sentence.describe('What happens then.'),
      length: duration.describe('How long it lasts.'),
      ref: references,
    }),
  )
    .optional()
    .describe('The timetable, one phase after the other.'),
  votingWindow: duration.optional().describe('Shortest time the vote stays open.'),
  votingLongest: duration.optional().describe('Longest time the vote stays open.'),
  tieBreak: sentence.optional().describe('What decides where votes are equal.'),
  conduct: listOf(text).optional().describe('Campaign and timetable rules.'),
  ref: references,
});

export const electionSchema = election.refine(
  ({ cadence, schedule }) =>
    !isLongerThanAYear(cadence) || (schedule?.rules ?? []).every(({ years }) => years),
  {
    path: ['schedule'],
    error: 'must say in which years each rule applies, because the cadence is longer than a year.',
  },
);

function isLongerThanAYear(cadence: string | undefined) {
  const [, amount = '0', unit = ''] = /^P(\d+)([YM])$/.exec(cadence ?? '') ?? [];
  return Number(amount) > (unit === 'M' ? 12 : 1);
}

export type Election = z.infer<typeof electionSchema>;
