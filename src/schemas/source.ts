import { z } from 'astro/zod';
import { day, id, listOf, oneOf, repositoryPath, sentence } from './fields.ts';

export const freshnessValues = ['newest-snapshot', 'historic', 'unknown'] as const;

const commit = z
  .string()
  .regex(/^[0-9a-f]{40}$/, { error: 'must be a full commit hash of 40 hexadecimal digits.' });

/**
 * A version of a document that was read, whose lines changed later: written by "npm run refresh:sources", with
 * its commit in the references of the facts that rest on it. Whoever reads on cites the lines of today.
 */
const earlierVersion = z.strictObject({
  commit: commit.describe('Commit at which it was read; references name its first eight digits.'),
  path: repositoryPath
    .optional()
    .describe('Path of the file at that commit, where it had another.'),
  commitDate: day.optional().describe('Last change of the file at that commit.'),
  headDate: day.describe('Day of the newest commit of the copy that was read.'),
  retrieved: day.describe('The day on which it was read for this guide.'),
  changed: day.describe('The day of the newest change of the file since.'),
});

/** A document in a Git repository that a governance edition or a program was read from. */
export const sourceSchema = z.strictObject({
  id: id.describe('Short name used in references, for example "readme".'),
  title: sentence.describe('Title of the document.'),
  repository: z
    .string()
    .regex(/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, {
      error: 'must be owner/name on GitHub, for example "kairos-io/community".',
    })
    .describe('Repository on GitHub, for example "kairos-io/community".'),
  path: repositoryPath.describe('Path of the file in the repository.'),
  commit: commit
    .optional()
    .describe('Commit that the line numbers refer to. Left out where it is not known.'),
  commitDate: day.optional().describe('Last change of this file at that commit.'),
  headDate: day
    .optional()
    .describe(
      'Day of the newest commit of the copy that was read: it says nothing about later days. Left out only where nobody knows it, never for the newest snapshot.',
    ),
  retrieved: day.describe('The day on which it was read for this guide.'),
  freshness: oneOf(freshnessValues).describe('How old the copy is known to be.'),
  earlier: listOf(earlierVersion)
    .optional()
    .describe('Versions that facts still rest on, because their lines changed and nobody read on.'),
  gone: day
    .optional()
    .describe('Day by which the file was no longer in the repository, where it went.'),
});

export type Source = z.infer<typeof sourceSchema>;
export type EarlierVersion = z.infer<typeof earlierVersion>;
