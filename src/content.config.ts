import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentCollections as shapes, type CollectionName } from './schemas/index.ts';
import { contentFolder } from './settings.ts';

export const collections = {
  projects: defineCollection({ loader: files('projects'), schema: shapes.projects.schema }),
  governance: defineCollection({ loader: files('governance'), schema: shapes.governance.schema }),
  roles: defineCollection({ loader: files('roles'), schema: shapes.roles.schema }),
  organizations: defineCollection({
    loader: files('organizations'),
    schema: shapes.organizations.schema,
  }),
  programs: defineCollection({ loader: files('programs'), schema: shapes.programs.schema }),
  glossary: defineCollection({ loader: files('glossary'), schema: shapes.glossary.schema }),
  vocabulary: defineCollection({ loader: files('vocabulary'), schema: shapes.vocabulary.schema }),
  maintainers: defineCollection({
    loader: files('maintainers'),
    schema: shapes.maintainers.schema,
  }),
  review: defineCollection({ loader: files('review'), schema: shapes.review.schema }),
  site: defineCollection({ loader: files('site'), schema: shapes.site.schema }),
};

function files(name: CollectionName) {
  const { folder, pattern } = shapes[name];
  return glob({ base: join(contentFolder, folder), pattern });
}
