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
  min: amount.optional(),
  max: count.optional(),
  window: duration.optional().describe('Period in which the count must be reached.'),
  ref: references,
});

const howToBecome = z.strictObject({
  path: oneOf(rolePaths),
  nominatedBy: sentence.optional(),
  sponsors: z
    .strictObject({
      count: amount.optional(),
      from: sentence.optional(),
      differentOrganizations: z.boolean().optional(),
    })
    .optional(),
  approvedBy: sentence.optional(),
  threshold: thresholdSchema.optional(),
  period: duration.optional().describe('Shortest time for discussion or voting.'),
  longest: duration.optional().describe('Longest time for discussion or voting.'),
  venue: sentence.optional().describe('Where it happens.'),
  note: sentence.optional(),
  ref: references,
});

/** One role of one governance edition: content/roles/<governance id>/<role>.yaml. */
export const roleSchema = z.strictObject({
  name: sentence,
  aka: listOf(sentence).optional().describe('Other names of the same role.'),
  formerIds: formerIds.optional(),
  kind: oneOf(roleKinds),
  rank: amount.optional().describe('Place on the ladder, 1 is lowest. Left out beside the ladder.'),
  scope: oneOf(roleScopes),
  summary: sentence.describe('What the role is, in at most 20 words.'),
  requirements: listOf(requirement).optional(),
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
    z.strictObject({ id: oneOf(privileges), note: sentence.optional(), ref: references }),
  ).optional(),
  includesLower: z
    .strictObject({ note: sentence.optional(), ref: references })
    .optional()
    .describe('Where the document says that the role includes everything of the rung below.'),
  howToBecome: howToBecome.optional(),
  term: z
    .strictObject({ length: duration.optional(), renewal: sentence.optional(), ref: references })
    .optional(),
  inactivity: inactivitySchema.optional(),
  leave: leaveSchema.optional(),
  removal: removalSchema.optional(),
  reinstatement: reinstatementSchema.optional(),
  ref: references,
});

export type Role = z.infer<typeof roleSchema>;
export type Privilege = (typeof privileges)[number];
