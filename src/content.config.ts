import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from './checks/site-file.ts';
import { contentCollections as shapes } from './schemas/index.ts';
import { contentFolder, siteFile } from './settings.ts';

/** A build has a checked site at hand; a server also watches files that have no prose yet. */
const site = import.meta.env.PROD && existsSync(siteFile) ? readSite(siteFile) : undefined;

/** Astro reads only what has prose to render. Facts come from src/site.ts, checked against their schemas. */
export const collections = {
  governance: defineCollection({ loader: prose('governance') }),
  programs: defineCollection({ loader: prose('programs') }),
  glossary: defineCollection({ loader: prose('glossary') }),
};

function prose(name: 'governance' | 'programs' | 'glossary') {
  const { folder, pattern } = shapes[name];
  const base = join(contentFolder, folder);
  if (!site) return glob({ base, pattern });
  const written = [...site[name].values()].filter(({ hasProse }) => hasProse);
  return glob({ base, pattern: written.map(({ id }) => pattern.replace('*', id)) });
}
