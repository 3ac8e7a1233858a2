import { z } from 'astro/zod';
import {
  formerIds,
  httpsUrl,
  id,
  listOf,
  oneOf,
  references,
  sentence,
  verified,
  note,
} from './fields.ts';

export const relationKinds = ['contributing-organization'] as const;

/** An organization that backs projects: content/organizations/<id>.yaml. */
export const organizationSchema = z
  .strictObject({
    name: sentence.describe('Name as the organization writes it.'),
    otherSpellings: listOf(sentence).optional().describe('How sources also write it.'),
    formerIds: formerIds.optional(),
    githubOrganization: z
      .string()
      .regex(/^(?!\.+$)[\w.-]+$/, {
        error: 'must be a GitHub organization, for example "spectrocloud".',
      })
      .optional()
      .describe('Its organization on GitHub.'),
    website: httpsUrl.optional().describe('Its home page.'),
    relations: listOf(
      z.strictObject({
        kind: oneOf(relationKinds).describe('How it takes part.'),
        project: id.describe('Id of the project that it backs.'),
        program: id.optional().describe('Id of the program it takes part in.'),
        note: note.optional(),
        ref: references,
      }),
    )
      .optional()
      .describe('The projects that it backs, and how.'),
    ref: references
      .optional()
      .describe(
        'Where name and addresses were read, as "<governance id>/<source id>#…". Left out where the name alone is known, from the list of maintainers.',
      ),
    verified: verified.describe(
      'Day up to which the file was held against its sources: never later than the newest copy that it rests on; without "ref" the day of the list of maintainers that named it.',
    ),
  })
  .refine(
    ({ githubOrganization, website, ref }) => ref !== undefined || !(githubOrganization ?? website),
    { path: ['ref'], error: 'must be given where an address is.' },
  );

export type Organization = z.infer<typeof organizationSchema>;
