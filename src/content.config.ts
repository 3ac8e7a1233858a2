import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentCollections as shapes } from './schemas/index.ts';
import { proseFolder } from './settings.ts';

/**
 * Astro reads only prose, from files that the check has left without their fields: two readers of YAML would
 * not agree about every file. Facts come from src/site.ts.
 */
export const collections = {
  governance: defineCollection({ loader: prose('governance') }),
  programs: defineCollection({ loader: prose('programs') }),
  glossary: defineCollection({ loader: prose('glossary') }),
};

function prose(name: 'governance' | 'programs' | 'glossary') {
  const { folder, pattern } = shapes[name];
  return glob({
    base: pathToFileURL(join(proseFolder, folder)),
    pattern,
    // The id is the name of the file; Astro would make another one of "index".
    generateId: ({ entry }) => entry.replace(/\.[^.]+$/, ''),
  });
}
