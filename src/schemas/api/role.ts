import { z } from 'astro/zod';
import { count } from '../fields.ts';
import { roleKinds, roleSchema, roleScopes } from '../role.ts';
import { detailOf, listResource, pointerSchema } from './parts.ts';
import { publish } from './publish.ts';

/** What an edition says about a role. */
export const roleRules = publish(
  roleSchema.pick({
    requirements: true,
    requirementsComplete: true,
    duties: true,
    privileges: true,
    includesLower: true,
    howToBecome: true,
    term: true,
    inactivity: true,
    leave: true,
    removal: true,
    reinstatement: true,
    ref: true,
  }),
);

const identity = {
  ...pointerSchema.shape,
  governance: pointerSchema.describe('The edition that defines it.'),
  project: pointerSchema.optional().describe('The project in the catalog, if it is there.'),
  kind: z.enum(roleKinds),
  scope: z.enum(roleScopes),
  rank: count.optional().describe('Place on the ladder, 1 is lowest. Left out beside the ladder.'),
  summary: z.string().describe('What the role is, in the words of the guide.'),
};

export const rolesResource = listResource(z.strictObject(identity));

export const roleResource = detailOf({
  ...identity,
  aka: z.array(z.string()).describe('Other names of the same role.'),
  rungBelow: z
    .array(pointerSchema)
    .describe('The roles of the next lower rung; none for the lowest and beside the ladder.'),
  ...roleRules.shape,
});
