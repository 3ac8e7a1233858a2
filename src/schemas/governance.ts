import { z } from 'astro/zod';
import { bodySchema } from './body.ts';
import { decisionSchema } from './decision.ts';
import { electionSchema } from './election.ts';
import { factSectionSchema } from './fact.ts';
import {
  amount,
  duration,
  formerIds,
  fraction,
  httpsUrl,
  id,
  larger,
  link,
  listOf,
  oneOf,
  orStatedNone,
  references,
  retiredAnchor,
  sentence,
  strict,
  text,
} from './fields.ts';
import { decisionRules, quorumSchema } from './rule.ts';
import { sourceSchema } from './source.ts';

export const governanceModels = [
  'elected-steering-committee',
  'contribution-based-steering',
  'self-selecting-steering-committee',
  'technical-oversight-committee',
  'maintainer-council',
  'two-tier-maintainers',
  'organization-voting',
  'project-management-committee',
  'advisory-committee',
  'sig-federation',
  'constituency-appointed-board',
  'subproject-representatives',
  'project-lead',
  'bdfl',
  'unstated',
  'set-elsewhere',
] as const;

export const governanceKinds = ['project', 'foundation', 'foundation-program', 'template'] as const;

export const templateExtents = ['unchanged', 'nearly-unchanged', 'in-part'] as const;

/** What the CNCF templates settle, to count what their users change. */
export const templateTopics = [
  'values',
  'joining',
  'removal',
  'inactivity',
  'voting',
  'meetings',
  'company-limit',
  'security-team',
  'code-of-conduct',
  'conflict',
  'amendment',
  'roles',
  'bodies',
  'elections',
  'subprojects',
  'contributor-ladder',
  'left-open',
] as const;

export const editionStatuses = ['current', 'superseded', 'abandoned'] as const;

export const neutralityKinds = [
  'seat-cap',
  'vote-cap',
  'one-vote-per-organization',
  'majority-ban',
  'sponsor-diversity',
  'endorsement-diversity',
  'review-diversity',
  'campaign-limit',
  'affiliation-disclosure',
  'user-seats',
  'seat-exclusion',
  'minimum-organizations',
  'individual-seats',
  'conflict-of-interest',
  'neutral-assets',
  'statement',
] as const;

/** Who agrees to a change of the rules, seen from those who are governed by them. */
export const amendingParties = [
  'maintainers',
  'body',
  'organizations',
  'members',
  'above',
] as const;

const foundation = z.strictObject({
  name: sentence,
  stage: oneOf(['sandbox', 'incubating', 'graduated', 'archived']).optional(),
  note: sentence.optional(),
  ref: references,
});

const edition = z
  .strictObject({
    label: sentence.describe('Which documents, in which version.'),
    status: oneOf(editionStatuses).describe('Whether these are the rules of today.'),
    supersedes: id.optional().describe('Id of the older edition.'),
    supersededBy: id.optional().describe('Id of the newer edition.'),
    doubt: text
      .optional()
      .describe(
        'Why it is not certain that these rules are in force, for example an open pull request.',
      ),
    note: sentence.optional(),
    successors: listOf(z.strictObject({ topic: sentence, links: listOf(link) }))
      .optional()
      .describe('For an abandoned document: where each thing lives today.'),
    changes: listOf(text)
      .optional()
      .describe('What changed since the edition that this one supersedes.'),
  })
  .refine((value) => value.status !== 'superseded' || value.supersededBy !== undefined, {
    path: ['supersededBy'],
    error: 'must be given for a superseded edition: the id of the newer one.',
  });

const amendmentRule = {
  rule: oneOf(decisionRules),
  fraction: fraction.optional(),
  strict: strict.optional(),
  of: sentence.optional(),
  by: sentence,
  who: oneOf(amendingParties)
    .optional()
    .describe('What kind of group that is. Left out where the document does not say who agrees.'),
  quorum: quorumSchema.optional(),
  notice: duration.optional().describe('How long a proposal stays open, at least.'),
  longest: duration.optional().describe('How long a proposal stays open, at most.'),
  extraApproval: sentence.optional().describe('A body outside the project that must agree.'),
  note: sentence.optional(),
  ref: references,
};

const amendment = z.strictObject({
  changes: sentence
    .optional()
    .describe('Which changes this rule is for, where the document has several rules.'),
  ...amendmentRule,
  others: listOf(
    z.strictObject({ changes: sentence.describe('Which changes it is for.'), ...amendmentRule }),
  )
    .optional()
    .describe('Rules for other kinds of change, for example of a charter or of an appendix.'),
});

/** The template that a document was made from. */
const template = z.strictObject({
  follows: id.describe('Id of the edition of kind "template".'),
  extent: oneOf(templateExtents).describe('How much of it was kept.'),
  changes: listOf(
    z.strictObject({
      topic: oneOf(templateTopics),
      text: sentence.describe('What this document says in place of the template, or left out.'),
      ref: references,
    }),
  )
    .optional()
    .describe('What the project changed, added or left out.'),
  note: sentence.optional(),
});

/** A part of the project with rules of its own. */
const subproject = z.strictObject({
  name: sentence,
  text: sentence.optional().describe('What it decides for itself.'),
  governance: id.optional().describe('Id of its edition, where the guide has one.'),
  links: listOf(link).optional(),
  ref: references,
});

const neutralityRule = z.strictObject({
  id: id.optional().describe('Anchor of the rule, for example "seat-cap".'),
  formerIds: formerIds.optional(),
  kind: oneOf(neutralityKinds),
  text: sentence,
  max: amount.optional(),
  of: amount.optional().describe('Out of how many, where only some of the seats are meant.'),
  min: amount.optional(),
  fraction: fraction.optional(),
  strict: strict.optional(),
  larger: larger.optional(),
  seatsOf: listOf(id)
    .optional()
    .describe('Ids of the bodies of this file whose seats the rule limits.'),
  ref: references,
});

const discrepancy = z.strictObject({
  about: id
    .optional()
    .describe(
      'Anchor on this page that the contradiction concerns, for example "architecture-committee-seats".',
    ),
  text: sentence.describe('What the documents say against each other.'),
  ref: references,
});

export const governanceSchema = z.strictObject({
  name: sentence.describe('Name of the project or body that is governed.'),
  formerIds: formerIds.optional(),
  project: id.optional().describe('Id of the catalog entry. Left out for bodies without one.'),
  kind: oneOf(governanceKinds),
  contrast: sentence
    .optional()
    .describe(
      'For a project that is not cloud native: why its rules stand here beside the others.',
    ),
  githubOrganization: z.string().regex(/^(?!\.+$)[\w.-]+$/, {
    error: 'must be a GitHub organization, for example "kairos-io".',
  }),
  foundation: foundation.optional(),
  edition,
  sources: listOf(sourceSchema),
  model: z.strictObject({
    type: oneOf(governanceModels),
    also: listOf(oneOf(governanceModels)).optional(),
    summary: sentence.describe('How it is governed, in at most 40 words.'),
    ref: references,
  }),
  sections: listOf(factSectionSchema)
    .optional()
    .describe('What the documents state beside the rules, for example how the community meets.'),
  bodies: listOf(bodySchema).optional(),
  elections: listOf(electionSchema).optional(),
  decisions: listOf(decisionSchema).optional(),
  templates: listOf(template)
    .optional()
    .describe('The templates that the documents follow, with what was changed.'),
  subprojects: listOf(subproject)
    .optional()
    .describe('Parts of the project that have rules of their own.'),
  amendment: orStatedNone(amendment).optional(),
  conflictResolution: z
    .strictObject({
      steps: listOf(sentence).describe('In order.'),
      finalArbiter: id.optional().describe('Id of the body or role with the last word.'),
      lastWord: sentence
        .optional()
        .describe('Who has the last word, in words, where that is no body or role of the edition.'),
      ref: references,
    })
    .optional(),
  codeOfConduct: z
    .strictObject({
      name: sentence.optional(),
      url: httpsUrl.optional(),
      links: listOf(link).optional(),
      handledBy: sentence.optional(),
      ref: references,
    })
    .optional(),
  vendorNeutrality: listOf(neutralityRule).optional(),
  discrepancies: listOf(discrepancy).optional(),
  notes: listOf(text).optional(),
  retired: listOf(retiredAnchor)
    .optional()
    .describe('Anchors that the page once had and that nothing took the place of.'),
});

export type AmendingParty = (typeof amendingParties)[number];
export type Governance = z.infer<typeof governanceSchema>;
