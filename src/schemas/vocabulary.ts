import { z } from 'astro/zod';
import { id, oneOf, sentence, summary } from './fields.ts';

/** The marks that the design has for levels: a shape, a color and a weight each. */
export const levelMarks = ['square', 'ring', 'half-circle', 'triangle', 'diamond', 'box'] as const;

const setOnly = z.literal(true, { error: 'must be true, or left out.' });

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
        mark: oneOf(levelMarks)
          .optional()
          .describe(
            'Of a level: the mark that it has on pages, badges and cards. Left out where no level is known.',
          ),
        ended: setOnly
          .optional()
          .describe('Of a level: set where a project at it is no longer worked on.'),
        said: sentence
          .optional()
          .describe(
            'Of a level: what is said of several projects at it, for example "have graduated". Without it "are" and the label.',
          ),
        aim: sentence
          .optional()
          .describe(
            'Of a level: what a project wants that applies for it, for example "graduate". Without it "become" and the label.',
          ),
        levels: setOnly
          .optional()
          .describe('Of a foundation: set where the levels are those of its projects.'),
      }),
    )
    .describe(
      'The values, by the ids that files write. Levels stand from the lowest to the highest.',
    ),
});

export type LevelMark = (typeof levelMarks)[number];
export type Vocabulary = z.infer<typeof vocabularySchema>;
