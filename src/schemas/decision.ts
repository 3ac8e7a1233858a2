import { z } from 'astro/zod';
import {
  amount,
  duration,
  formerIds,
  fraction,
  id,
  oneOf,
  references,
  sentence,
  strict,
  note,
} from './fields.ts';
import { decisionRules, quorumSchema } from './rule.ts';

export const decisionSubjects = [
  'routine',
  'technical-change',
  'code-merge',
  'specification-change',
  'add-maintainer',
  'remove-maintainer',
  'add-role',
  'remove-role',
  'add-body-member',
  'remove-body-member',
  'governance-change',
  'charter-change',
  'editorial-change',
  'policy',
  'code-of-conduct',
  'licensing',
  'trademark',
  'spending',
  'legal',
  'add-subproject',
  'archive-subproject',
  'project-admission',
  'create-group',
  'close-group',
  'dispute',
  'release',
  'security',
  'roadmap',
  'delegation',
  'confidential',
  'electronic-vote',
  'qualify-nominee',
  'all-other',
] as const;

export const votingUnits = ['person', 'organization', 'weighted'] as const;

export const decisionSchema = z.strictObject({
  id: id.describe('Anchor of the rule, for example "new-maintainer".'),
  formerIds: formerIds.optional(),
  what: oneOf(decisionSubjects).describe('Subject of the decision.'),
  label: sentence.describe('What is decided, in at most 20 words.'),
  by: sentence.describe('Who decides.'),
  rule: oneOf(decisionRules).describe(
    '"discretion" where somebody decides and no voting rule is written; "vote-unstated" where they vote and the majority is not named.',
  ),
  fraction: fraction.optional().describe('The share, for example "2/3".'),
  strict: strict.optional(),
  of: sentence.optional().describe('What the share is taken of, for example "current committers".'),
  count: amount.optional().describe('How many must agree.'),
  quorum: quorumSchema.optional().describe('How many must take part.'),
  votingUnit: oneOf(votingUnits).optional().describe('Who has a vote.'),
  window: duration.optional().describe('Shortest time the vote or discussion is open.'),
  longest: duration.optional().describe('Longest time until it is closed or decided.'),
  tieBreak: sentence.optional().describe('What decides where votes are equal.'),
  note: note.optional(),
  ref: references,
});

export type Decision = z.infer<typeof decisionSchema>;
