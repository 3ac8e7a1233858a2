import { z } from 'astro/zod';
import {
  amount,
  duration,
  fraction,
  listOf,
  oneOf,
  references,
  sentence,
  strict,
  note,
} from './fields.ts';

export const decisionRules = [
  'lazy-consensus',
  'consensus',
  'consensus-then-vote',
  'simple-majority',
  'absolute-majority',
  'supermajority',
  'unanimity',
  'fixed-count',
  'no-objection',
  'plurality',
  'organization-majority',
  'organization-supermajority',
  'vote-unstated',
  'discretion',
] as const;

export const inactivityEffects = [
  'removed',
  'emeritus',
  'suspended',
  'demoted',
  'removal-vote',
  'contacted',
  'status-expires',
  'replacement',
  'review',
  'access-revoked',
] as const;

export const metrics = [
  'contributions',
  'merged-prs',
  'authored-prs',
  'doc-prs',
  'reviewed-prs',
  'primary-reviews',
  'authored-or-reviewed-prs',
  'reviews',
  'issues',
  'sponsors',
  'endorsements',
  'meetings',
  'repositories',
  'interactions',
  'organizations',
  'months-active',
  'months-as-member',
  'months-as-reviewer',
  'months-as-approver',
  'months-as-maintainer',
  'months-in-role',
  'time-percent',
  'hours-per-month',
  'days-per-month',
  'response-hours',
] as const;

/** How many must take part for a vote to count. */
export const quorumSchema = z.strictObject({
  fraction: fraction.optional().describe('Share that must take part.'),
  count: amount.optional().describe('How many must take part.'),
  text: sentence.optional().describe('The rule in words, where it is no number.'),
});

export const thresholdSchema = z.strictObject({
  rule: oneOf(decisionRules).describe('How agreement is reached.'),
  fraction: fraction.optional().describe('Share that must agree, for example "2/3".'),
  strict: strict.optional(),
  count: amount.optional().describe('Number of people that must agree.'),
  of: sentence.optional().describe('What the share is taken of, for example "current committers".'),
  quorum: quorumSchema.optional().describe('How many must take part.'),
  vetoable: z.boolean().optional().describe('Whether one voice can stop it.'),
  note: note.optional(),
});

export const inactivitySchema = z.strictObject({
  after: duration.optional().describe('How long without activity, for example "P6M".'),
  measure: sentence.describe('What counts as inactive.'),
  effect: oneOf(inactivityEffects).describe('What follows, or follows first.'),
  automatic: z.boolean().optional().describe('Whether it follows without a further decision.'),
  then: listOf(
    z.strictObject({
      effect: oneOf(inactivityEffects).describe('What follows.'),
      after: duration.optional().describe('How long without activity, all in all.'),
      automatic: z.boolean().optional().describe('Whether it follows without a further decision.'),
      note: note.optional(),
    }),
  )
    .optional()
    .describe('What follows as well, or later, in order.'),
  exception: sentence.optional().describe('Who or what is excepted.'),
  ref: references,
});

export const removalSchema = z.strictObject({
  by: sentence.optional().describe('Who removes.'),
  threshold: thresholdSchema.optional().describe('How many must agree.'),
  grounds: sentence.optional().describe('For what reason.'),
  ref: references,
});

/** Time away that does not count as inactivity. */
export const leaveSchema = z.strictObject({
  text: sentence.describe('Who may pause, and how.'),
  longest: duration.optional().describe('How long at most.'),
  keepsRights: z.boolean().optional().describe('Whether votes and rights go on meanwhile.'),
  ref: references,
});

/** The way back for somebody who left, was removed, or became emeritus. */
export const reinstatementSchema = z.strictObject({
  text: sentence.describe('How somebody comes back.'),
  within: duration.optional().describe('How long this way is open after leaving.'),
  threshold: thresholdSchema.optional().describe('How many must agree.'),
  ref: references,
});

export type Threshold = z.infer<typeof thresholdSchema>;
export type Inactivity = z.infer<typeof inactivitySchema>;
export type Removal = z.infer<typeof removalSchema>;
export type Leave = z.infer<typeof leaveSchema>;
export type Reinstatement = z.infer<typeof reinstatementSchema>;
