import { z } from 'astro/zod';
import {
  amount,
  link,
  listOf,
  oneOf,
  orStatedNone,
  ownValue,
  references,
  sentence,
  text,
  note,
} from './fields.ts';

const links = z.strictObject({ links: listOf(link).describe('Addresses that it gave.') });

/** What the CNCF contribution guide of 23 August 2018 said about a project, with its defects corrected. */
export const listing2018Schema = z.strictObject({
  order: amount.describe('Place in the table of the guide, 1 is first.'),
  name: sentence.describe('Name as written there.'),
  maturity: ownValue('maturity', { level: true }).describe('Level at that time.'),
  focus: sentence.describe('The one word for its subject that the guide used.'),
  summary: sentence.describe('What the guide said it is, in our own words.'),
  about: listOf(text).optional().describe('Further facts of the description, such as its origin.'),
  describedAt: listOf(link).optional().describe('Page that the description was taken from.'),
  repository: link.describe('Repository that it named.'),
  contributorGuide: link.optional().describe('Guide that it named.'),
  chat: orStatedNone(links).optional().describe('Chat that it named.'),
  developerList: orStatedNone(link).optional().describe('Mailing list that it named.'),
  license: z
    .strictObject({
      expression: sentence.describe('The license as written.'),
      links: listOf(link).describe('Addresses that it gave.'),
      note: note.optional(),
    })
    .describe('License that it named.'),
  legal: orStatedNone(
    z.strictObject({
      kind: oneOf(['dco', 'cla']).describe('What one signs.'),
      links: listOf(link).describe('Addresses that it gave.'),
    }),
  )
    .optional()
    .describe('What it said one signs.'),
  corrections: listOf(
    z.strictObject({
      field: oneOf([
        'repository',
        'contributorGuide',
        'chat',
        'developerList',
        'license',
        'legal',
        'about',
        'describedAt',
      ]).describe('Field of this list.'),
      was: sentence.describe('The original characters, kept as evidence.'),
      note: sentence.describe('What was wrong and what stands here instead.'),
    }),
  )
    .optional()
    .describe('Defects of the guide that are corrected here.'),
  ref: references,
});

export type Listing2018 = z.infer<typeof listing2018Schema>;
