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
  ownValue,
  references,
  retiredAnchor,
  sentence,
  strict,
  text,
  note,
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
  name: sentence.describe('Name of the foundation.'),
  stage: ownValue('maturity', { level: true })
    .optional()
    .describe('Level at that foundation, as the documents say it.'),
  note: note.optional(),
  ref: references,
});

/** What an abandoned document was about, and where that lives today. */
const movedThing = z.strictObject({
  topic: sentence.describe('The thing that moved.'),
  links: listOf(link).describe('Where it lives today.'),
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
    note: note.optional(),
    successors: listOf(movedThing)
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
  rule: oneOf(decisionRules).describe('How agreement is reached.'),
  fraction: fraction.optional().describe('The share, for example "2/3".'),
  strict: strict.optional(),
  of: sentence.optional().describe('What the share or number is taken of.'),
  by: sentence.describe('Who agrees to a change.'),
  who: oneOf(amendingParties)
    .optional()
    .describe('What kind of group that is. Left out where the document does not say who agrees.'),
  quorum: quorumSchema.optional().describe('How many must take part.'),
  notice: duration.optional().describe('How long a proposal stays open, at least.'),
  longest: duration.optional().describe('How long a proposal stays open, at most.'),
  extraApproval: sentence.optional().describe('A body outside the project that must agree.'),
  note: note.optional(),
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
      topic: oneOf(templateTopics).describe('What the change is about.'),
      text: sentence.describe('What this document says in place of the template, or left out.'),
      ref: references,
    }),
  )
    .optional()
    .describe('What the project changed, added or left out.'),
  note: note.optional(),
});

/** A part of the project with rules of its own. */
const subproject = z.strictObject({
  name: sentence.describe('Name of the part.'),
  text: sentence.optional().describe('What it decides for itself.'),
  governance: id.optional().describe('Id of its edition, where the guide has one.'),
  links: listOf(link).optional().describe('Addresses that belong to it.'),
  ref: references,
});

const neutralityRule = z.strictObject({
  id: id.optional().describe('Anchor of the rule, for example "seat-cap".'),
  formerIds: formerIds.optional(),
  kind: oneOf(neutralityKinds).describe('What the rule does.'),
  text: sentence.describe('The rule in plain words of our own.'),
  max: amount.optional().describe('The most that one organization may have.'),
  of: amount.optional().describe('Out of how many, where only some of the seats are meant.'),
  min: amount.optional().describe('The least that there must be, for example of organizations.'),
  fraction: fraction.optional().describe('The share, for example "2/3".'),
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
  kind: oneOf(governanceKinds).describe('Whose rules they are.'),
  contrast: sentence
    .optional()
    .describe(
      'For a project of another kind than those of the community: why its rules stand here beside the others.',
    ),
  githubOrganization: z
    .string()
    .regex(/^(?!\.+$)[\w.-]+$/, {
      error: 'must be a GitHub organization, for example "kairos-io".',
    })
    .describe('Organization on GitHub that keeps the documents.'),
  foundation: foundation.optional().describe('The foundation above it.'),
  edition: edition.describe('Which rules these are, and whether they hold.'),
  sources: listOf(sourceSchema).describe('The documents that were read.'),
  model: z
    .strictObject({
      type: oneOf(governanceModels).describe('The kind of government that fits best.'),
      also: listOf(oneOf(governanceModels)).optional().describe('Further kinds that fit.'),
      summary: sentence.describe('How it is governed, in at most 40 words.'),
      ref: references,
    })
    .describe('How it is governed, in short.'),
  sections: listOf(factSectionSchema)
    .optional()
    .describe('What the documents state beside the rules, for example how the community meets.'),
  bodies: listOf(bodySchema)
    .optional()
    .describe('Committees, boards and groups, the highest first.'),
  elections: listOf(electionSchema).optional().describe('How seats are filled by a vote.'),
  decisions: listOf(decisionSchema).optional().describe('Who decides what, and by which majority.'),
  templates: listOf(template)
    .optional()
    .describe('The templates that the documents follow, with what was changed.'),
  subprojects: listOf(subproject)
    .optional()
    .describe('Parts of the project that have rules of their own.'),
  amendment: orStatedNone(amendment).optional().describe('How the rules themselves are changed.'),
  conflictResolution: z
    .strictObject({
      steps: listOf(sentence).describe('In order.'),
      finalArbiter: id.optional().describe('Id of the body or role with the last word.'),
      lastWord: sentence
        .optional()
        .describe('Who has the last word, in words, where that is no body or role of the edition.'),
      ref: references,
    })
    .optional()
    .describe('What happens where people do not agree.'),
  codeOfConduct: z
    .strictObject({
      name: sentence.optional().describe('Name of the code.'),
      url: httpsUrl.optional().describe('Its address.'),
      links: listOf(link).optional().describe('Addresses that belong to it.'),
      handledBy: sentence.optional().describe('Who handles reports.'),
      ref: references,
    })
    .optional()
    .describe('The code of conduct.'),
  vendorNeutrality: listOf(neutralityRule)
    .optional()
    .describe('What keeps single organizations from deciding alone.'),
  discrepancies: listOf(discrepancy).optional().describe('Where documents contradict each other.'),
  notes: listOf(text).optional().describe('Remarks about the whole edition.'),
  retired: listOf(retiredAnchor)
    .optional()
    .describe('Anchors that the page once had and that nothing took the place of.'),
});

export type AmendingParty = (typeof amendingParties)[number];
export type Governance = z.infer<typeof governanceSchema>;
