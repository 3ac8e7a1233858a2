/** The only bridge from Astro's content collections to the model. */
import { getCollection } from 'astro:content';
import { buildSite } from './model/site.ts';
import { fileOf, type CollectionName } from './schemas/index.ts';

export const site = buildSite({
  projects: (await getCollection('projects')).map(toRaw),
  governance: (await getCollection('governance')).map(toRaw),
  roles: (await getCollection('roles')).map(toRaw),
  organizations: (await getCollection('organizations')).map(toRaw),
  programs: (await getCollection('programs')).map(toRaw),
  glossary: (await getCollection('glossary')).map(toRaw),
  vocabulary: (await getCollection('vocabulary')).map(toRaw),
  maintainers: (await getCollection('maintainers')).map(toRaw),
  review: (await getCollection('review')).map(toRaw),
  site: (await getCollection('site')).map(toRaw),
});

function toRaw<Data>({ collection, id, body, data }: AstroEntry<Data>) {
  return { id, file: fileOf(collection, id), body, data };
}

interface AstroEntry<Data> {
  collection: CollectionName;
  id: string;
  body?: string;
  data: Data;
}
