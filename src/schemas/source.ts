import { z } from 'astro/zod';
import { day, id, oneOf, sentence } from './fields.ts';

export const freshnessValues = ['newest-snapshot', 'historic', 'unknown'] as const;

/** A document in a Git repository that a governance edition or a program was read from. */
export const sourceSchema = z.strictObject({
  id: id.describe('Short name used in references, for example "readme".'),
  title: sentence.describe('Title of the document.'),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, {
      error: 'must be owner/name on GitHub, for example "kairos-io/community".',
    })
    .describe('Repository on GitHub, for example "kairos-io/community".'),
  path: sentence.describe('Path of the file in the repository.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, { error: 'must be a full commit hash of 40 hexadecimal digits.' })
    .optional()
    .describe('Commit that the line numbers refer to. Left out where it is not known.'),
  commitDate: day.optional().describe('Last change of this file at that commit.'),
  headDate: day
    .optional()
    .describe(
      'Day of the newest commit of the copy that was read: it says nothing about later days.',
    ),
  retrieved: day.describe('The day on which it was read for this guide.'),
  freshness: oneOf(freshnessValues).describe('How old the copy is known to be.'),
});

export type Source = z.infer<typeof sourceSchema>;
