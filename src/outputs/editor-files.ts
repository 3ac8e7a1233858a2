import { z } from 'astro/zod';
import type { Site } from '../model/site.ts';
import { listOwnValues } from '../model/vocabulary.ts';
import { contentCollections } from '../schemas/index.ts';
import { fillOwnValues } from '../schemas/own-lists.ts';

/**
 * The files by which an editor knows the fields of content: a JSON Schema for every kind of file, and the settings that
 * say which file has which. Keys are paths from the root of the repository.
 */
export function printEditorFiles(site: Pick<Site, 'vocabulary'>): Map<string, string> {
  const kinds = Object.entries(contentCollections);
  const schemas = kinds.map(
    ([name, { schema }]) => [schemaPath(name), print(toSchema(schema, site))] as const,
  );
  const yaml = kinds.filter(([, { pattern }]) => pattern.endsWith('.yaml'));
  const settings = {
    'editor.formatOnSave': true,
    'editor.defaultFormatter': 'esbenp.prettier-vscode',
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries(
      yaml.map(([name, { folder, pattern }]) => [
        `./${schemaPath(name)}`,
        `content/${folder === '.' ? '' : `${folder}/`}${pattern}`,
      ]),
    ),
  };
  return new Map([...schemas, ['.vscode/settings.json', print(settings)]]);
}

function schemaPath(name: string) {
  return `.vscode/schemas/${name}.json`;
}

/** What an author may write: before defaults and trimming, with what JSON Schema cannot say left out. */
function toSchema(schema: z.ZodType, site: Pick<Site, 'vocabulary'>) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: (part) => fillOwnValues(part, (own) => listOwnValues(site, own)),
  });
}

function print(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
