import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printEditorFiles } from '../../../src/outputs/editor-files.ts';
import { theGuide } from '../../fixtures/content.ts';

const files = printEditorFiles(theGuide());
const schemaOf = (kind: string) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(files.get(`.vscode/schemas/${kind}.json`)!) as object);
};

test('the files in the repository are in step; else run "npm run schemas"', () => {
  for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('a real file fits its schema, a key with a typing error does not', () => {
  const file = parse(readFileSync('content/projects/etcd.yaml', 'utf8')) as object;
  const fits = schemaOf('projects');
  expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...file, homepgae: 'https://etcd.io' })).toBe(false);
});

test('fields say what they mean', () => {
  expect(files.get('.vscode/schemas/projects.json')).toContain('Primary repository.');
});

test('every kind of YAML file has its schema in the settings of the editor', () => {
  const settings = JSON.parse(files.get('.vscode/settings.json')!) as Record<string, object>;
  expect(settings['yaml.schemas']).toMatchObject({
    './.vscode/schemas/projects.json': 'content/projects/*.yaml',
    './.vscode/schemas/roles.json': 'content/roles/*/*.yaml',
    './.vscode/schemas/site.json': 'content/site.yaml',
  });
});
