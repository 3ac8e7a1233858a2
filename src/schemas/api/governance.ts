import { z } from 'astro/zod';
import { count, day } from '../fields.ts';
import {
  editionStatuses,
  governanceKinds,
  governanceModels,
  governanceSchema,
} from '../governance.ts';
import { sourceSchema as documentSchema } from '../source.ts';
import { address, detailOf, listResource, plainFactOf, pointerSchema } from './parts.ts';
import { publish } from './publish.ts';

const {
  edition,
  foundation,
  codeOfConduct,
  model,
  sections,
  bodies,
  elections,
  decisions,
  templates,
  subprojects,
  amendment,
  conflictResolution,
  vendorNeutrality,
  discrepancies,
  notes,
} = governanceSchema.shape;

/** The rules of an edition as they stand in its file. */
export const editionRules = publish(
  z.strictObject({
    model,
    sections,
    bodies,
    elections,
    decisions,
    templates,
    subprojects,
    amendment,
    conflictResolution,
    codeOfConduct,
    vendorNeutrality,
    discrepancies,
    notes,
    hostFoundation: foundation,
    edition: edition.safeExtend({
      documentDate: day.optional().describe('Newest change among the documents.'),
    }),
  }),
);

/** A document that an edition or a program was read from. */
export const publishedDocument = z
  .strictObject({
    ...documentSchema.shape,
    url: address.describe('The document at that commit.'),
  })
  .meta({ id: 'Document', description: 'A document that facts were read from.' });

const identity = {
  ...pointerSchema.shape,
  title: z.string().describe('Name that no other edition has: older ones carry their year.'),
  kind: z.enum(governanceKinds),
  project: pointerSchema.optional().describe('The project in the catalog, if it is there.'),
};

export const editionsResource = listResource(
  z.strictObject({
    ...identity,
    form: z.enum(governanceModels).describe('Form of government.'),
    status: z.enum(editionStatuses).describe('Whether these are the rules of today.'),
    documentDate: plainFactOf(day).describe('Newest change among the documents.'),
    counts: z.strictObject({
      bodies: count,
      elections: count,
      decisions: count,
      roles: count,
      discrepancies: count,
    }),
  }),
);

const editionInFull = {
  ...identity,
  form: z.enum(governanceModels).describe('Form of government; "model" has the whole fact.'),
  status: z.enum(editionStatuses),
  documentDate: plainFactOf(day).describe('Newest change among the documents.'),
  contrast: z
    .string()
    .optional()
    .describe('For a project of another kind than those of the community: why it is here.'),
  githubOwner: z.string().describe('Organization on GitHub.'),
  ...editionRules.shape,
  ladder: z
    .array(pointerSchema)
    .describe('Roles, lowest rung first; those of equal rank share a rung.'),
  rolesBesideLadder: z.array(pointerSchema),
  documents: z.array(publishedDocument),
};

export const editionResource = detailOf(editionInFull);

/** Every rule of every edition in one document. */
export const editionsInFullResource = listResource(z.strictObject(editionInFull));
