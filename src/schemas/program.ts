import { z } from 'astro/zod';
import { factSectionSchema } from './fact.ts';
import {
  amount,
  formerIds,
  id,
  link,
  listOf,
  oneOf,
  references,
  retiredAnchor,
  sentence,
  summary,
  text,
  verified,
} from './fields.ts';
import { sourceSchema } from './source.ts';

export const programKinds = [
  'contributing-organizations',
  'governing-body',
  'working-group',
  'contributor-program',
  'project-stage',
  'ambassador',
  'meetup',
  'mentoring',
] as const;

export const audiences = ['person', 'maintainer', 'company'] as const;

export const programStatuses = ['current', 'record-2018', 'past'] as const;

export const contributionKinds = [
  'code',
  'docs',
  'review',
  'design',
  'community',
  'governance',
] as const;

const section = factSectionSchema.extend({
  status: oneOf(programStatuses)
    .optional()
    .describe(
      'The time that the section describes, where it is not that of the program: "current" for what holds today.',
    ),
});

const wayIn = z.strictObject({
  text: sentence.describe('The way in, in plain words of our own.'),
  links: listOf(link).optional().describe('Addresses that belong to it.'),
  ref: references,
});

/** A way in: content/programs/<id>.mdx. */
export const programSchema = z.strictObject({
  name: sentence.describe('Name of the program.'),
  formerIds: formerIds.optional(),
  kind: oneOf(programKinds).describe('What kind of way in it is.'),
  audience: listOf(oneOf(audiences)).describe('Whom it is for.'),
  status: oneOf(programStatuses).describe(
    'Whether it describes today, or what the contribution guide of 2018 said.',
  ),
  summary: summary.describe('What one does there, in one sentence.'),
  governance: id
    .optional()
    .describe('Governance edition that it belongs to; its sources can be cited by their ids.'),
  project: id.optional().describe('Catalog entry that runs it.'),
  sources: listOf(sourceSchema).optional().describe('Documents beside those of the edition.'),
  gives: listOf(oneOf(contributionKinds))
    .optional()
    .describe('What one gives there; left out where the sources do not name it.'),
  sections: listOf(section).describe('What is known of it, by subject.'),
  roles: listOf(id).optional().describe('Roles of the edition that one can take up here.'),
  howToJoin: wayIn.optional().describe('The way in, at the time that "status" names.'),
  joinToday: wayIn.optional().describe('The way in today, for a record of an earlier time.'),
  organizationGoal: z
    .strictObject({
      min: amount.describe('How many are needed.'),
      purpose: sentence.describe('What they are asked for, for example "incubation".'),
      ref: references,
    })
    .optional()
    .describe('How many contributing organizations the project needs; shown beside those it has.'),
  today: listOf(
    z.strictObject({
      topic: sentence.describe('The thing that moved.'),
      links: listOf(link).describe('Where it lives today.'),
    }),
  )
    .optional()
    .describe('Where the thing lives today, for a record of 2018.'),
  notes: listOf(text).optional().describe('Remarks about the whole.'),
  retired: listOf(retiredAnchor)
    .optional()
    .describe('Anchors that the page once had and that nothing took the place of.'),
  verified,
});

export type Program = z.infer<typeof programSchema>;
