import { z } from 'astro/zod';
import { count, day, httpsUrl, id, listOf, sentence } from './fields.ts';

/**
 * How many maintainers each organization has in each project: content/fetched/maintainers.json. Counts
 * only, no people, written by "npm run import:landscape" and by nothing else.
 */
export const maintainersSchema = z.strictObject({
  snapshotDate: day.describe('The day of the copy that was counted.'),
  source: z
    .strictObject({
      name: sentence.describe('The list that was counted, and where it is kept.'),
      url: httpsUrl.describe('Address of the list.'),
    })
    .describe('The list that was counted.'),
  projects: listOf(
    z.strictObject({
      project: id.describe('Id of the project in the catalog.'),
      totalMaintainers: count.describe('People, each counted once in the project.'),
      independentMaintainers: count.describe('People who say that no organization is behind them.'),
      groups: listOf(sentence)
        .optional()
        .describe(
          'Groups of the project, such as committees, whose members are among those counted, as the list names them.',
        ),
      groupsOnly: z
        .literal(true, { error: 'must be true, or left out.' })
        .optional()
        .describe('Set where the list names nobody but members of those groups.'),
      unknownOrganization: count.describe('People for whom the list names no organization.'),
      organizations: z
        .array(
          z.strictObject({
            name: z
              .string()
              .trim()
              .min(1, { error: 'must be a text.' })
              .describe('The organization as the list writes it.'),
            maintainers: z
              .int({ error: 'must be a whole number.' })
              .min(1, { error: 'must be at least 1.' })
              .describe('How many people.'),
          }),
        )
        .describe('Most maintainers first. Empty where the list was read and names none.'),
      maintainersUrl: httpsUrl
        .optional()
        .describe("The project's own list of maintainers, where the source links to one."),
    }),
  ).describe('The projects in the list, by id.'),
});

export type Maintainers = z.infer<typeof maintainersSchema>;
export type ProjectMaintainers = Maintainers['projects'][number];
