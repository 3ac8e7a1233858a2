import { z } from 'astro/zod';
import { amount, link, listOf, oneOf, orStatedNone, references, sentence, text } from './fields.ts';

const listedLevels = ['graduated', 'incubating', 'sandbox'] as const;

const links = z.strictObject({ links: listOf(link) });

/** What the CNCF contribution guide of 23 August 2018 said about a project, with its defects corrected. */
export const listing2018Schema = z.strictObject({
  order: amount.describe('Place in the table of the guide, 1 is first.'),
  name: sentence.describe('Name as written there.'),
  maturity: oneOf(listedLevels),
  focus: sentence.describe('The one word for its subject that the guide used.'),
  summary: sentence.describe('What the guide said it is, in our own words.'),
  about: listOf(text).optional().describe('Further facts of the description, such as its origin.'),
  describedAt: listOf(link).optional().describe('Page that the description was taken from.'),
  repository: link,
  contributorGuide: link.optional(),
  chat: orStatedNone(links).optional(),
  developerList: orStatedNone(link).optional(),
  license: z.strictObject({ expression: sentence, links: listOf(link), note: sentence.optional() }),
  legal: orStatedNone(
    z.strictObject({ kind: oneOf(['dco', 'cla']), links: listOf(link) }),
  ).optional(),
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
      ]),
      was: sentence.describe('The original characters, kept as evidence.'),
      note: sentence.describe('What was wrong and what stands here instead.'),
    }),
  ).optional(),
  ref: references,
});

export type Listing2018 = z.infer<typeof listing2018Schema>;
