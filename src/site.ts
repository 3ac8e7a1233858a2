/** The only bridge from Astro's content collections to the model. */
import { getCollection, type CollectionKey } from 'astro:content';
import { buildSite } from './model/site.ts';
import { fileOf } from './schemas/index.ts';

export const site = buildSite({
  projects: await read('projects'),
  governance: await read('governance'),
  roles: await read('roles'),
  organizations: await read('organizations'),
  programs: await read('programs'),
  glossary: await read('glossary'),
  vocabulary: await read('vocabulary'),
  site: await read('site'),
});

async function read<Name extends CollectionKey>(name: Name) {
  const entries = await getCollection(name);
  return entries.map(({ id, body, data }) => ({ id, file: fileOf(name, id), body, data }));
}
