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
  note,
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
  min: amount.optional().describe('The least of them.'),
  max: amount.optional().describe('The most of them.'),
  allocation: listOf(
    z.strictObject({
      name: sentence.describe('Which seats they are.'),
      count: amount.optional().describe('How many they are.'),
      min: amount.optional().describe('The least of them.'),
      max: amount.optional().describe('The most of them.'),
      selectedBy: sentence.describe('Who fills these seats.'),
      term: duration.optional().describe('How long these seats are held at a time.'),
    }),
  )
    .optional()
    .describe('Groups of seats that are filled in different ways.'),
  note: note.optional(),
  ref: references,
});

const organizationCap = z.strictObject({
  max: amount.optional().describe('How many one organization may hold.'),
  of: amount.optional().describe('Out of how many.'),
  fraction: fraction.optional().describe('The share, for example "2/3".'),
  strict: strict.optional().describe('true: the share itself is too much ("less than a third").'),
  larger: larger.optional(),
  basis: oneOf(capBases).optional().describe('Whether seats or votes are limited.'),
  appliesTo: sentence.optional().describe('Whom the limit is for, where not for all.'),
  onBreach: sentence.optional().describe('What happens over the limit.'),
  note: note.optional(),
  ref: references,
});

const body = z.strictObject({
  id: id.describe('Anchor of the body, for example "architecture-committee".'),
  formerIds: formerIds.optional(),
  name: sentence.describe('Name of the body.'),
  abbreviation: sentence.optional().describe('Short name, for example "TSC".'),
  kind: oneOf(bodyKinds).describe('What kind of group it is.'),
  status: oneOf(bodyStatuses).describe('Whether it works today.'),
  purpose: sentence.describe('What it is for, at most 25 words.'),
  seats: orStatedNone(seats).optional().describe('Its seats.'),
  selection: z
    .strictObject({
      method: oneOf(selectionMethods).describe('The way they are found.'),
      by: sentence.optional().describe('Who chooses.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('How its members are found.'),
  termLength: z
    .strictObject({
      value: duration.optional().describe('The length, for example "P2Y".'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('How long a seat is held.'),
  staggered: z
    .strictObject({
      groups: listOf(amount).optional().describe('Seats per round, in order, for example [3, 4].'),
      cadence: duration.optional().describe('How often, for example "P1M".'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('The rounds in which the seats come up.'),
  termLimit: orStatedNone(
    z.strictObject({
      maxConsecutive: amount.optional().describe('Terms in a row.'),
      maxLifetime: amount.optional().describe('Terms in a lifetime.'),
      note: note.optional(),
      ref: references,
    }),
  )
    .optional()
    .describe('How many terms one may serve.'),
  organizationCap: orStatedNone(organizationCap)
    .optional()
    .describe('What one organization may hold.'),
  chair: z
    .strictObject({
      by: sentence.optional().describe('Who chooses.'),
      term: sentence.optional().describe('How long, in words.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('Who leads it.'),
  meets: z
    .strictObject({
      cadence: duration.optional().describe('How often, for example "P1M".'),
      open: z.boolean().optional().describe('Whether anybody may come.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('When it meets.'),
  inactivity: inactivitySchema.optional().describe('What happens to those who do nothing.'),
  leave: leaveSchema.optional().describe('Time away that does not count as inactivity.'),
  removal: removalSchema.optional().describe('How somebody is removed.'),
  reinstatement: reinstatementSchema.optional().describe('The way back.'),
  vacancy: text.optional().describe('How a seat is filled that becomes empty.'),
  initialMembers: z
    .strictObject({
      named: amount.describe('How many people the document names. Their names are not repeated.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe(
      'Who sat on it first, where the document speaks of first, initial or founding members.',
    ),
  listedMembers: z
    .strictObject({
      named: amount.describe('How many people the list names. Their names are not repeated.'),
      note: note.optional(),
      ref: references,
    })
    .optional()
    .describe('Who sat on it when the document was written, where it lists them.'),
  facts: listOf(
    z.strictObject({
      id: id.optional().describe('Anchor of the statement.'),
      formerIds: formerIds.optional(),
      label: sentence.describe('What the statement is about.'),
      text: sentence.describe('What is stated, in plain words of our own.'),
      ref: references,
    }),
  )
    .optional()
    .describe('Statements about this body that no other field holds.'),
  ref: references,
});

/** A committee, board or group. The first body of an edition is the highest one. */
export const bodySchema = body.refine(
  ({ initialMembers, listedMembers }) => !initialMembers || !listedMembers,
  {
    path: ['listedMembers'],
    error:
      'must be left out beside initialMembers, whose anchor it has; a note may say how many the list names.',
  },
);

export type Body = z.infer<typeof bodySchema>;
