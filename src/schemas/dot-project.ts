import { z } from 'astro/zod';

/**
 * The rules of a CNCF .project document, written after utilities/dot-project/schema/project.schema.json
 * and SCHEMA.md of cncf/automation at this commit. Fields for which the guide has no facts (security,
 * audits, adopters, artwork and others) are left out, and unknown ones are refused as there.
 */
export const dotProjectSource = {
  repository: 'https://github.com/cncf/automation',
  path: 'utilities/dot-project/schema/project.schema.json',
  commit: '061997e527a9034b504714f1d2cb33eb0e92182e',
  version: '1.0.0',
} as const;

const address = z.url({ protocol: /^https?$/ });

const phases = ['sandbox', 'incubating', 'graduated', 'archived'] as const;

/** True for a level that the format has. */
export function isPhase(level: string): level is (typeof phases)[number] {
  return phases.some((phase) => phase === level);
}

const moment = z.iso.datetime();

/** The format takes any text. Paths of a document that stands in no repository of the project say where they begin. */
const place = z.strictObject({ path: address });

const channel = z.strictObject({
  name: z.string().regex(/^#/),
  workspace: z.string().optional(),
  link: address.optional(),
});

const maturityEntry = z.strictObject({
  phase: z.enum(phases),
  date: moment,
  issue: z.string().min(1),
});

const identityType = z
  .strictObject({ has_dco: z.boolean(), has_cla: z.boolean() })
  .refine((value) => value.has_dco || !value.has_cla, { error: 'a CLA requires a DCO.' });

export const dotProjectSchema = z.strictObject({
  schema_version: z.literal(dotProjectSource.version),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*[a-z0-9]$|^[a-z0-9]$/),
  name: z.string().min(1),
  description: z.string().min(1),
  slack_channels: z.array(channel).min(1).optional(),
  maturity_log: z
    .array(maturityEntry)
    .min(1)
    .refine((log) => log.every(({ date }, index) => date >= (log[index - 1]?.date ?? '')), {
      error: 'entries must be in chronological order.',
    }),
  repositories: z.array(address).min(1),
  website: address.optional(),
  social: z.record(z.string().min(1), address).optional(),
  mailing_lists: z.array(z.string().min(1)).min(1).optional(),
  governance: z
    .strictObject({
      contributing: place.optional(),
      contributor_guide: place.optional(),
      governance_doc: place.optional(),
    })
    .optional(),
  legal: z
    .strictObject({ license: place.optional(), identity_type: identityType.optional() })
    .optional(),
  landscape: z
    .strictObject({ category: z.string().min(1), subcategory: z.string().min(1) })
    .optional(),
});

export type DotProject = z.infer<typeof dotProjectSchema>;
