import { z } from 'astro/zod';
import { count, link, ownValue, verified } from '../fields.ts';
import { termSubjects } from '../glossary.ts';
import {
  audiences,
  contributionKinds,
  programKinds,
  programSchema,
  programStatuses,
} from '../program.ts';
import { publishedDocument } from './governance.ts';
import { address, detailOf, listResource, plainFactOf, pointerSchema } from './parts.ts';
import { moveSchema } from './project.ts';
import { publish } from './publish.ts';

const { sections, howToJoin, joinToday, organizationGoal, today, notes } = programSchema.shape;

/** What is known about a program. */
export const programRules = publish(
  z.strictObject({ sections, howToJoin, joinToday, organizationGoal, today, notes }),
);

const programIdentity = {
  ...pointerSchema.shape,
  kind: z.enum(programKinds),
  audience: z.array(z.enum(audiences)).describe('Whom it is for.'),
  status: z.enum(programStatuses).describe('The time that it describes.'),
  gives: plainFactOf(z.array(z.enum(contributionKinds))).describe('What one gives there.'),
  summary: z.string(),
  governance: pointerSchema.optional(),
  project: pointerSchema.optional(),
  verified,
};

export const programsResource = listResource(z.strictObject(programIdentity));

export const programResource = detailOf({
  ...programIdentity,
  ...programRules.shape,
  roles: z.array(pointerSchema).describe('Roles that one can take up here.'),
  organizations: z.array(pointerSchema).describe('Organizations that take part.'),
  documents: z.array(publishedDocument),
});

export const timelineResource = listResource(
  z
    .strictObject({
      project: pointerSchema,
      from: ownValue('maturity').optional().describe('Level before. Left out for the first move.'),
      ...moveSchema.shape,
    })
    .describe('Dated changes come first, newest first; those without a day follow.'),
);

export const glossaryResource = listResource(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    page: address,
    subject: z.enum(termSubjects),
    aka: z.array(z.string()).describe('Other words for the same thing.'),
    summary: z.string().describe('The meaning in one sentence.'),
    related: z.array(z.string()).describe('Ids of terms to read next.'),
    links: z.array(link),
  }),
);

export const indexResource = detailOf({
  name: z.string(),
  description: z.string(),
  version: z.literal('v1'),
  contentLicense: address.describe('License of the content.'),
  home: address,
  openapi: address,
  changes: address.describe('What changed in the API.'),
  resources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      path: z.string().describe('Address; a name in braces stands for an id.'),
      schema: address,
      total: count.describe('How many documents there are at this path.'),
    }),
  ),
});
