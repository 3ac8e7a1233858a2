import { projectFields } from '../project-fields.ts';
import { z } from 'astro/zod';
import { count, day, ownValue, verified } from '../fields.ts';
import { listing2018Schema } from '../listing-2018.ts';
import { projectSchema } from '../project.ts';
import { relationKinds } from '../organization.ts';
import {
  detailOf,
  address,
  factOf,
  factsOf,
  listResource,
  plainFactOf,
  plainFactsOf,
  pointerSchema,
  citedSourceSchema,
} from './parts.ts';
import { publish } from './publish.ts';

const { source: _, ...move } = projectSchema.shape.history.unwrap().element.shape;

/** One change of level. */
export const moveSchema = z
  .strictObject({ ...move, sources: z.array(citedSourceSchema) })
  .meta({ id: 'Move', description: 'A change of the maturity level.' });

/** Part of all maintainers of a project. */
export const share = z.number().min(0).max(1).describe('Part of all its maintainers, from 0 to 1.');

/** How many people maintain a project, and for which organizations. */
export const projectMaintainersSchema = z
  .strictObject({
    total: count.describe('People, each counted once.'),
    independent: count.describe('People who say that no organization is behind them.'),
    unknown: count.describe('People for whom the list names no organization.'),
    organizations: z
      .array(z.strictObject({ organization: pointerSchema, count, share }))
      .describe('Most maintainers first; spellings of one organization count together.'),
    listedAt: address.optional().describe("The project's own list of maintainers."),
    groups: z
      .array(z.string())
      .optional()
      .describe(
        'Groups of the project, such as committees, whose members are among those counted.',
      ),
    groupsOnly: z
      .boolean()
      .optional()
      .describe('Whether the list names nobody but members of those groups.'),
  })
  .meta({ id: 'Maintainers', description: 'Counts of maintainers by organization. No people.' });

const content = projectSchema.shape;

/** Fields whose form in the API is not the one in the file. */
const ownForms = {
  accepted: day.describe('Day of the first level.'),
  primaryLanguage: z
    .string()
    .describe('The language of most of its code. It does not arise where that is elsewhere.'),
  legalRequirement: content.legalRequirement.unwrap().options[0],
  chat: z.array(content.chat.unwrap().element.omit({ source: true })),
};

type Field = (typeof projectFields)[number];
type Named<Id> = Id extends keyof typeof ownForms
  ? (typeof ownForms)[Id]
  : Id extends keyof typeof content
    ? Unwrapped<(typeof content)[Id]>
    : never;
type Unwrapped<Schema> = Schema extends z.ZodOptional<infer Inner> ? Inner : Schema;
type Shapes<Api> = { [Id in Extract<Field, { api: Api }>['id']]: Named<Id> };

/** Facts that the list of projects and the document of one project both hold. */
export const briefFacts = listShapes('all');

/** Facts that only the document of one project holds. */
export const furtherFacts = listShapes('one');

function listShapes<Api extends Field['api']>(api: Api) {
  const forms: Record<string, z.ZodType> = { ...content, ...ownForms };
  return Object.fromEntries(
    projectFields
      .filter((field) => field.api === api)
      .map(({ id }) => {
        const form = forms[id]!;
        return [id, form instanceof z.ZodOptional ? form.unwrap() : form];
      }),
  ) as Shapes<Api>;
}

const identity = {
  ...pointerSchema.shape,
  foundation: ownValue('foundation', { needed: true }).optional(),
  group: ownValue('project-group', { needed: true })
    .optional()
    .describe('Coarse subject, chosen by the guide.'),
  summary: z.string().optional().describe('What it does, in the words of the guide.'),
  aliases: z.array(z.string()).describe('What people also type.'),
  governance: pointerSchema
    .optional()
    .describe('The rules of today. Left out where the guide has read none.'),
  governanceReading: projectSchema.shape.governanceReading.describe(
    'What a search for written rules found, where there is no edition of them.',
  ),
  verified,
};

export const projectsResource = listResource(
  z.strictObject({ ...identity, ...plainFactsOf(briefFacts) }),
);

const listing = publish(listing2018Schema);

export const publishListing = listing.print;

export const projectResource = detailOf({
  ...identity,
  ...factsOf(briefFacts),
  ...factsOf(furtherFacts),
  summarySources: z.array(citedSourceSchema),
  keywords: z.array(z.string()),
  history: plainFactOf(z.array(moveSchema)).describe('Every change of level, oldest first.'),
  maintainers: factOf(projectMaintainersSchema),
  backers: z
    .array(
      z.strictObject({
        organization: pointerSchema,
        kind: z.enum(relationKinds),
        sources: z.array(citedSourceSchema),
      }),
    )
    .describe('Organizations that declare that they back it.'),
  olderEditions: z.array(pointerSchema).describe('Rules of the past.'),
  ladder: z.array(pointerSchema).describe('Its roles, lowest rung first.'),
  programs: z.array(pointerSchema),
  listing2018: z
    .strictObject(listing.shape)
    .optional()
    .describe('What the contribution guide of 23 August 2018 said, where it listed it.'),
});

export type ProjectSummary = z.infer<typeof projectsResource>['result'][number];
export type ProjectDetail = z.infer<typeof projectResource>;
