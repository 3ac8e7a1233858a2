import { z } from 'astro/zod';
import {
  amount,
  count,
  day,
  formerIds,
  httpsUrl,
  id,
  listOf,
  listUrl,
  oneOf,
  orStatedNone,
  ownValue,
  sentence,
  repositoryPath,
  summary,
  link,
  verified,
  note,
} from './fields.ts';
import { listing2018Schema } from './listing-2018.ts';
import { projectFields } from './project-fields.ts';

export const chatKinds = [
  'slack',
  'discord',
  'irc',
  'gitter',
  'matrix',
  'wechat',
  'dingtalk',
  'telegram',
] as const;

export const legalKinds = ['dco', 'cla', 'dco-and-cla'] as const;

export const readingKinds = ['list-only', 'none-found', 'refers-to', 'not-readable'] as const;

export const legalEvidence = ['document', 'sign-offs', 'contribution-list'] as const;

/** In place of names: the main repository holds no code, and the others hold code in several languages. */
export const severalElsewhere = 'several-in-other-repositories';

/** The facts whose absence may be noted. A search for written rules is "governanceReading". */
const searchedFields = [
  'homepage',
  'contributorGuide',
  'chat',
  'mailingList',
  'discussions',
  'license',
  'legalRequirement',
  'languages',
] as const;

/** What a source may state: two facts of the page alone, and what the fields rest on. */
export const sourcedFields = [
  'summary',
  'listing2018',
  ...new Set(projectFields.map(({ source }) => source)),
] as const;

const move = z
  .strictObject({
    level: ownValue('maturity').describe(
      'Level reached. "accepted" where the sources do not name a level.',
    ),
    on: day.optional().describe('The day of the change.'),
    noLaterThan: day
      .optional()
      .describe('Where no source has the day: the day by which a source records the level.'),
    note: note.optional(),
    issue: httpsUrl
      .optional()
      .describe('The issue, the pull request or the announcement that records the change itself.'),
    source: id.describe('Id of a source of this file.'),
  })
  .refine((value) => (value.on === undefined) !== (value.noLaterThan === undefined), {
    path: ['on'],
    error: 'must be given, or "noLaterThan" in its place, but not both.',
  });

const chat = z.strictObject({
  kind: oneOf(chatKinds).describe('Kind of chat.'),
  label: sentence.describe('What the link says, for example "#jaeger".'),
  url: httpsUrl.optional().describe('Its address.'),
  workspace: sentence.optional().describe('For example "Kubernetes Slack".'),
  channel: sentence.optional().describe('For example "#jaeger".'),
  source: id.optional().describe('Id of a source, where it is not the one that lists "chat".'),
});

const subproject = z.strictObject({
  name: sentence.describe('For example "Alertmanager".'),
  url: httpsUrl.optional().describe('Its repository, or its own page.'),
});

const legalRequirement = z.strictObject({
  kind: oneOf(legalKinds).describe('What a contributor must do.'),
  agreement: sentence
    .optional()
    .describe(
      'Name of the agreement, for example "Google CLA". Left out where no source names it.',
    ),
  url: httpsUrl.optional().describe('Where it says so, or where one signs.'),
  evidence: oneOf(legalEvidence).describe('What the statement rests on.'),
  signOffs: z
    .strictObject({
      signed: count.describe('Commits that are signed off.'),
      of: amount.describe('Commits that were counted.'),
    })
    .optional()
    .describe('Commits signed off among those counted, where that is the evidence.'),
  note: note.optional(),
});

/** What was found where a project has no rules that fill an edition. */
const governanceReading = z
  .strictObject({
    kind: oneOf(readingKinds).describe('What was found.'),
    on: day.describe('Day of the search.'),
    places: listOf(link).describe('Where it was looked for.'),
    refersTo: z
      .strictObject({
        label: sentence.describe('Name of the document.'),
        url: httpsUrl.optional().describe('Its address.'),
        governance: id.optional().describe('Id of the edition, where the guide has one.'),
      })
      .optional()
      .describe('The document of somebody else that the project points to.'),
    note: note.optional(),
  })
  .refine(({ kind, refersTo }) => (kind === 'refers-to') === (refersTo !== undefined), {
    path: ['refersTo'],
    error: 'must be given for "refers-to", and only there.',
  });

const languages = z.union([
  listOf(
    z.string().regex(/^[A-Za-z][\w+#.* -]*$/, {
      error: 'must be the name of a language, for example "Go" or "C++".',
    }),
    `must be a list such as [Go, TypeScript], or "${severalElsewhere}".`,
  ),
  z.literal(severalElsewhere),
]);

const lookedFor = z.strictObject({
  fields: listOf(oneOf(searchedFields)).describe('The fields of this file that were not found.'),
  on: day.describe('Day of the search.'),
  places: listOf(link.omit({ state: true })).describe('Where it was looked for.'),
});

const filePath = repositoryPath.regex(/^[^\s:]+$/, {
  error: 'must be the path of one file in the repository, for example "LICENSES/Apache-2.0.txt".',
});

const source = z.strictObject({
  id: id.describe('Short name of the source, for example "landscape".'),
  title: sentence.describe('Name of the source.'),
  url: httpsUrl.optional().describe('Its address.'),
  date: day.optional().describe('Day of the copy that was read: it says nothing about later days.'),
  retrieved: day.describe('The day on which it was read for this guide.'),
  facts: listOf(oneOf(sourcedFields)).describe('The fields of this file that were read there.'),
  note: note.optional(),
});

/** One project of the catalog: content/projects/<id>.yaml. */
export const projectSchema = z.strictObject({
  name: sentence.describe('Name as the project writes it.'),
  aliases: listOf(sentence).optional().describe('What people also type, for example "k8s".'),
  formerNames: listOf(sentence).optional().describe('Names that it had before.'),
  formerIds: formerIds.optional(),
  foundation: ownValue('foundation', { needed: true })
    .optional()
    .describe('The foundation that it belongs to, where the community has a list of them.'),
  maturity: ownValue('maturity', { level: true })
    .optional()
    .describe('Its level. Left out where its foundation has none.'),
  history: listOf(move).optional().describe('Every change of level, oldest first.'),
  summary: summary.optional().describe('What it does and for whom, in one sentence of our own.'),
  group: ownValue('project-group', { needed: true })
    .optional()
    .describe('Coarse subject, where the community has a list of them.'),
  category: sentence.optional().describe('Category in the landscape of its foundation.'),
  subcategory: sentence.optional().describe('Subcategory in the landscape of its foundation.'),
  keywords: listOf(sentence).optional().describe('Words that people look for it with.'),
  homepage: httpsUrl.optional().describe('Public home page, for example https://etcd.io.'),
  repository: httpsUrl.describe('Primary repository.'),
  otherRepositories: listOf(httpsUrl).optional().describe('Further repositories of the project.'),
  namedSubprojects: listOf(subproject)
    .optional()
    .describe('Parts that the project names as such and that people look for by their own name.'),
  contributorGuide: httpsUrl
    .optional()
    .describe(
      'How to contribute. Where the file of that name only points elsewhere, the place it points to.',
    ),
  chat: listOf(chat).optional().describe('Where its people talk.'),
  mailingList: listOf(listUrl).optional().describe('Its mailing lists.'),
  discussions: listOf(httpsUrl).optional().describe('Its forums, for example GitHub Discussions.'),
  license: sentence.optional().describe('SPDX expression, for example "Apache-2.0 OR MIT".'),
  licenseFile: filePath.optional().describe('File it was read from, for example "LICENSE".'),
  legalRequirement: orStatedNone(legalRequirement).optional().describe('What a contributor signs.'),
  governanceDoc: httpsUrl.optional().describe('Governance document of the project.'),
  governanceReading: governanceReading
    .optional()
    .describe('What a search for written rules found, where the project has no edition.'),
  languages: languages
    .optional()
    .describe(
      `The languages of most of its code, the one with most code first; or "${severalElsewhere}".`,
    ),
  devStatsUrl: httpsUrl.optional().describe('Its page in DevStats.'),
  listing2018: listing2018Schema
    .optional()
    .describe('What the guide of August 2018 said about it.'),
  lookedFor: listOf(lookedFor)
    .optional()
    .describe('Facts that are missing here although somebody looked for them, and where.'),
  sources: listOf(source).describe('Where the fields of this file were read.'),
  verified,
});

export type Project = z.infer<typeof projectSchema>;
export type SearchedField = (typeof searchedFields)[number];
export type LegalRequirement = NonNullable<Project['legalRequirement']>;
