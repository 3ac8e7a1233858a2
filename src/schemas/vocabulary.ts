import { z } from 'astro/zod';
import { id, sentence, summary } from './fields.ts';

/** Labels and meanings of one enumerated list: content/vocabulary/<list>.yaml. */
export const vocabularySchema = z.strictObject({
  title: sentence.describe('What the list is about.'),
  values: z
    .record(
      z.string(),
      z.strictObject({
        label: sentence
          .max(60, { error: 'must be a label of at most 60 characters.' })
          .describe('The value in words.'),
        meaning: summary.describe('What the value means, in one sentence.'),
        term: id.optional().describe('Id of the glossary term that explains it.'),
      }),
    )
    .describe('The values, by the ids that files write.'),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
