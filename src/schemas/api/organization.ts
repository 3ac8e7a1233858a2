import { z } from 'astro/zod';
import { count, verified } from '../fields.ts';
import { relationKinds } from '../organization.ts';
import {
  address,
  detailOf,
  factOf,
  listResource,
  plainFactOf,
  pointerSchema,
  citedSourceSchema,
} from './parts.ts';
import { projectMaintainersSchema, share } from './project.ts';

const identity = {
  ...pointerSchema.shape,
  otherSpellings: z.array(z.string()).describe('How sources also write it.'),
  maintainersTotal: count.describe(
    'Maintainers in all projects; one who maintains two projects counts twice.',
  ),
  projectsTotal: count.describe('Projects in which the list names maintainers of it.'),
  verified,
};

export const organizationsResource = listResource(
  z.strictObject({
    ...identity,
    githubOrganization: plainFactOf(z.string()),
    website: plainFactOf(address),
  }),
);

export const organizationResource = detailOf({
  ...identity,
  githubOrganization: factOf(z.string()),
  website: factOf(address),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(relationKinds),
        project: pointerSchema,
        program: pointerSchema.optional(),
        note: z.string().optional(),
        sources: z.array(citedSourceSchema),
      }),
    )
    .describe('What it declares about itself.'),
  maintains: z
    .array(z.strictObject({ project: pointerSchema, count, share }))
    .describe('Projects that have maintainers of it, the largest share first.'),
  sources: z.array(citedSourceSchema).describe('Where its name was read.'),
});

export const diversityResource = listResource(
  z.strictObject({
    project: pointerSchema,
    maintainers: factOf(projectMaintainersSchema),
  }),
);
