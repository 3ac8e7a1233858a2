import { z } from 'astro/zod';
import {
  amount,
  duration,
  formerIds,
  fraction,
  id,
  larger,
  listOf,
  oneOf,
  orStatedNone,
  references,
  sentence,
  strict,
  text,
} from './fields.ts';
import { inactivitySchema, leaveSchema, reinstatementSchema, removalSchema } from './rule.ts';

export const bodyKinds = [
  'steering-committee',
  'technical-committee',
  'oversight-committee',
  'maintainer-council',
  'governing-board',
  'advisory-board',
  'project-management-committee',
  'working-group',
  'special-interest-group',
  'technical-advisory-group',
  'team',
  'security-team',
  'conduct-committee',
  'committee',
] as const;

export const bodyStatuses = ['active', 'forming', 'retired'] as const;

export const selectionMethods = [
  'elected',
  'appointed',
  'self-selecting',
  'ex-officio',
  'mixed',
  'allocated',
  'open',
  'unstated',
] as const;

export const capBases = ['seats', 'votes'] as const;

const seats = z.strictObject({
  count: amount.optional().describe('Number of seats, as the rules give it.'),
  min: amount.optional(),
  max: amount.optional(),
  allocation: listOf(
    z.strictObject({
      name: sentence,
      count: amount.optional(),
      min: amount.optional(),
      max: amount.optional(),
      selectedBy: sentence.describe('Who fills these seats.'),
      term: duration.optional().describe('How long these seats are held at a time.'),
    }),
  )
    .optional()
    .describe('Groups of seats that are filled in different ways.'),
  note: sentence.optional(),
  ref: references,
});

const organizationCap = z.strictObject({
  max: amount.optional().describe('How many one organization may hold.'),
  of: amount.optional().describe('Out of how many.'),
  fraction: fraction.optional(),
  strict: strict.optional().describe('true: the share itself is too much ("less than a third").'),
  larger: larger.optional(),
  basis: oneOf(capBases).optional(),
  appliesTo: sentence.optional(),
  onBreach: sentence.optional().describe('What happens over the limit.'),
  note: sentence.optional(),
  ref: references,
});

/** A committee, board or group. The first body of an edition is the highest one. */
export const bodySchema = z.strictObject({
  id: id.describe('Anchor of the body, for example "architecture-committee".'),
  formerIds: formerIds.optional(),
  name: sentence,
  abbreviation: sentence.optional(),
  kind: oneOf(bodyKinds),
  status: oneOf(bodyStatuses),
  purpose: sentence.describe('What it is for, at most 25 words.'),
  seats: orStatedNone(seats).optional(),
  selection: z
    .strictObject({
      method: oneOf(selectionMethods),
      by: sentence.optional(),
      note: sentence.optional(),
      ref: references,
    })
    .optional(),
  termLength: z
    .strictObject({ value: duration.optional(), note: sentence.optional(), ref: references })
    .optional(),
  staggered: z
    .strictObject({
      groups: listOf(amount).optional().describe('Seats per round, in order, for example [3, 4].'),
      cadence: duration.optional(),
      note: sentence.optional(),
      ref: references,
    })
    .optional(),
  termLimit: orStatedNone(
    z.strictObject({
      maxConsecutive: amount.optional().describe('Terms in a row.'),
      maxLifetime: amount.optional().describe('Terms in a lifetime.'),
      note: sentence.optional(),
      ref: references,
    }),
  ).optional(),
  organizationCap: orStatedNone(organizationCap).optional(),
  chair: z
    .strictObject({
      by: sentence.optional(),
      term: sentence.optional(),
      note: sentence.optional(),
      ref: references,
    })
    .optional(),
  meets: z
    .strictObject({
      cadence: duration.optional(),
      open: z.boolean().optional(),
      note: sentence.optional(),
      ref: references,
    })
    .optional(),
  inactivity: inactivitySchema.optional(),
  leave: leaveSchema.optional(),
  removal: removalSchema.optional(),
  reinstatement: reinstatementSchema.optional(),
  vacancy: text.optional(),
  initialMembers: z
    .strictObject({
      named: amount.describe('How many people the document names. Their names are not repeated.'),
      note: sentence.optional(),
      ref: references,
    })
    .optional(),
  facts: listOf(
    z.strictObject({
      id: id.optional(),
      formerIds: formerIds.optional(),
      label: sentence,
      text: sentence,
      ref: references,
    }),
  )
    .optional()
    .describe('Statements about this body that no other field holds.'),
  ref: references,
});

export type Body = z.infer<typeof bodySchema>;
