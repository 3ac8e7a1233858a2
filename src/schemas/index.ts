/** Every collection: what one file of it is about, its folder in content/, the files in it, and the schema of one. */
import { termSchema } from './glossary.ts';
import { governanceSchema } from './governance.ts';
import { maintainersSchema } from './maintainers.ts';
import { organizationSchema } from './organization.ts';
import { programSchema } from './program.ts';
import { projectSchema } from './project.ts';
import { reviewSchema } from './review.ts';
import { roleSchema } from './role.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';
import { vocabularySchema } from './vocabulary.ts';

export const contentCollections = {
  projects: { one: 'a project', folder: 'projects', pattern: '*.yaml', schema: projectSchema },
  governance: {
    one: 'an edition of a governance document',
    folder: 'governance',
    pattern: '*.mdx',
    schema: governanceSchema,
  },
  roles: { one: 'a role', folder: 'roles', pattern: '*/*.yaml', schema: roleSchema },
  organizations: {
    one: 'an organization',
    folder: 'organizations',
    pattern: '*.yaml',
    schema: organizationSchema,
  },
  programs: { one: 'a way to join', folder: 'programs', pattern: '*.mdx', schema: programSchema },
  glossary: { one: 'a glossary term', folder: 'glossary', pattern: '*.md', schema: termSchema },
  vocabulary: {
    one: 'a list of allowed values',
    folder: 'vocabulary',
    pattern: '*.yaml',
    schema: vocabularySchema,
  },
  maintainers: {
    one: 'the count of maintainers',
    folder: 'fetched',
    pattern: 'maintainers.json',
    schema: maintainersSchema,
  },
  review: {
    one: 'the governance review',
    folder: '.',
    pattern: 'review.yaml',
    schema: reviewSchema,
  },
  search: {
    one: 'the words of the search',
    folder: '.',
    pattern: 'search.yaml',
    schema: searchWordsSchema,
  },
  site: { one: 'the site itself', folder: '.', pattern: 'site.yaml', schema: siteSchema },
} as const;

export type CollectionName = keyof typeof contentCollections;
