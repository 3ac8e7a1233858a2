import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { collections as shapes, type CollectionName } from './schemas/index.ts';
import { contentFolder } from './settings.ts';

function collectionOf<Name extends CollectionName>(name: Name) {
  const { folder, pattern, schema } = shapes[name];
  return defineCollection({
    loader: glob({ base: join(contentFolder, folder), pattern }),
    schema: schema as (typeof shapes)[Name]['schema'],
  });
}

export const collections = {
  projects: collectionOf('projects'),
  governance: collectionOf('governance'),
  roles: collectionOf('roles'),
  organizations: collectionOf('organizations'),
  programs: collectionOf('programs'),
  glossary: collectionOf('glossary'),
  vocabulary: collectionOf('vocabulary'),
  site: collectionOf('site'),
};
