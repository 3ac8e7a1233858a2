import { z } from 'astro/zod';
import {
  amount,
  count,
  day,
  duration,
  formerIds,
  listOf,
  oneOf,
  references,
  sentence,
  text,
  note,
} from './fields.ts';
import {
  inactivitySchema,
  leaveSchema,
  metrics,
  reinstatementSchema,
  removalSchema,
  thresholdSchema,
} from './rule.ts';

export const roleKinds = [
  'participation',
  'ladder',
  'leadership',
  'administration',
  'advisory',
  'honorary',
  'voting',
] as const;

export const roleScopes = [
  'project',
  'organization',
  'repository',
  'subproject',
  'area',
  'foundation',
  'event',
] as const;

export const privileges = [
  'read-access',
  'triage-access',
  'write-access',
  'maintain-access',
  'admin-access',
  'review',
  'approve',
  'merge',
  'release',
  'run-ci',
  'be-assigned',
  'manage-issues',
  'vote-elections',
  'stand-for-election',
  'vote-decisions',
  'vote-non-binding',
  'veto',
  'casting-vote',
  'call-vote',
  'nominate',
  'sponsor',
  'appoint',
  'manage-membership',
  'grant-access',
  'manage-infrastructure',
  'set-direction',
  'security-disclosures',
  'represent-project',
  'foundation-services',
  'funds',
  'enforce-conduct',
  'mediate',
  'advise',
] as const;

export const rolePaths = [
  'open',
  'self-declared',
  'automatic',
  'application',
  'nomination',
  'election',
  'appointment',
  'invitation',
] as const;

const requirement = z.strictObject({
  text: sentence.describe('One condition.'),
  metric: oneOf(metrics).optional().describe('Makes the condition comparable.'),
  min: amount.optional().describe('The least that counts.'),
  max: count.optional().describe('The most that is allowed.'),
  window: duration.optional().describe('Period in which the count must be reached.'),
  ref: references,
});

const howToBecome = z.strictObject({
  path: oneOf(rolePaths).describe('How one gets the role.'),
  nominatedBy: sentence.optional().describe('Who may propose somebody.'),
  sponsors: z
    .strictObject({
      count: amount.optional().describe('How many.'),
      from: sentence.optional().describe('Who they must be.'),
      differentOrganizations: z
        .boolean()
        .optional()
        .describe('Whether they must come from different organizations.'),
    })
    .optional()
    .describe('Who must stand for somebody.'),
  approvedBy: sentence.optional().describe('Who agrees.'),
  threshold: thresholdSchema.optional().describe('How many must agree.'),
  period: duration.optional().describe('Shortest time for discussion or voting.'),
  longest: duration.optional().describe('Longest time for discussion or voting.'),
  venue: sentence.optional().describe('Where it happens.'),
  note: note.optional(),
  ref: references,
});

/** One role of one governance edition: content/roles/<governance id>/<role>.yaml. */
export const roleSchema = z.strictObject({
  name: sentence.describe('Name of the role.'),
  aka: listOf(sentence).optional().describe('Other names of the same role.'),
  formerIds: formerIds.optional(),
  kind: oneOf(roleKinds).describe('What kind of role it is.'),
  rank: amount.optional().describe('Place on the ladder, 1 is lowest. Left out beside the ladder.'),
  scope: oneOf(roleScopes).describe('How far it reaches.'),
  summary: sentence.describe('What the role is, in at most 20 words.'),
  requirements: listOf(requirement).optional().describe('What one must have done or be.'),
  requirementsComplete: z
    .strictObject({
      compared: day.describe('The day of that comparison.'),
      ref: references,
    })
    .optional()
    .describe(
      'Where somebody compared the requirements with the document, line by line: the lines that were read from top to bottom. Together with howToBecome the list names everything that they ask for. Left out where nobody has.',
    ),
  duties: listOf(text)
    .optional()
    .describe('What the document expects of whoever holds the role; no condition for getting it.'),
  privileges: listOf(
    z.strictObject({
      id: oneOf(privileges).describe('The right.'),
      note: note.optional(),
      ref: references,
    }),
  )
    .optional()
    .describe('What one may do.'),
  includesLower: z
    .strictObject({ note: note.optional(), ref: references })
    .optional()
    .describe('Where the document says that the role includes everything of the rung below.'),
  howToBecome: howToBecome.optional().describe('The way to the role.'),
  term: z
    .strictObject({
      length: duration.optional().describe('How long, for example "P1Y".'),
      renewal: sentence.optional().describe('How it is prolonged.'),
      ref: references,
    })
    .optional()
    .describe('How long it is held.'),
  inactivity: inactivitySchema.optional().describe('What happens to those who do nothing.'),
  leave: leaveSchema.optional().describe('Time away that does not count as inactivity.'),
  removal: removalSchema.optional().describe('How somebody is removed.'),
  reinstatement: reinstatementSchema.optional().describe('The way back.'),
  ref: references,
});

export type Role = z.infer<typeof roleSchema>;
export type Privilege = (typeof privileges)[number];
