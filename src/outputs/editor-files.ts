import { z } from 'astro/zod';
import { contentCollections } from '../schemas/index.ts';

/**
 * The files by which an editor knows the fields of content: a JSON Schema for every kind of file, and the settings that
 * say which file has which. Keys are paths from the root of the repository.
 */
export function printEditorFiles(): Map<string, string> {
  const kinds = Object.entries(contentCollections);
  const schemas = kinds.map(
    ([name, { schema }]) => [schemaPath(name), print(toSchema(schema))] as const,
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
function toSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
}

function print(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
