/** Every collection: its folder in content/, the files in it, and the schema of one file. */
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
  projects: { folder: 'projects', pattern: '*.yaml', schema: projectSchema },
  governance: { folder: 'governance', pattern: '*.mdx', schema: governanceSchema },
  roles: { folder: 'roles', pattern: '*/*.yaml', schema: roleSchema },
  organizations: { folder: 'organizations', pattern: '*.yaml', schema: organizationSchema },
  programs: { folder: 'programs', pattern: '*.mdx', schema: programSchema },
  glossary: { folder: 'glossary', pattern: '*.md', schema: termSchema },
  vocabulary: { folder: 'vocabulary', pattern: '*.yaml', schema: vocabularySchema },
  maintainers: { folder: 'fetched', pattern: 'maintainers.json', schema: maintainersSchema },
  review: { folder: '.', pattern: 'review.yaml', schema: reviewSchema },
  search: { folder: '.', pattern: 'search.yaml', schema: searchWordsSchema },
  site: { folder: '.', pattern: 'site.yaml', schema: siteSchema },
} as const;

export type CollectionName = keyof typeof contentCollections;
