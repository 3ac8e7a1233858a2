import { parse } from 'csv-parse/sync';
import jsonld, { type NodeObject } from 'jsonld';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentValidator } from '../fixtures/published-schemas.ts';
import { readBlock, readLinkedData } from './linked-data.ts';
import { base, files, folder, pageAt, pages } from './site.ts';

const documents = files
  .filter((path) => /^api\/v1\/(?!schemas\/|openapi).*\.json$/.test(path))
  .map((path) => ({ path, document: readJson(path) }));
const index = readJson('api/v1/index.json') as unknown as Index;

test('every document is valid by the schema that is published at the address it names', () => {
  const schemas = files
    .filter((path) => path.startsWith('api/v1/schemas/') && path.endsWith('.json'))
    .map((path) => {
      const schema = readJson(path);
      expect(schema['$id']).toBe(`${index.home}${path}`);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      return schema;
    });
  const validate = documentValidator(schemas);
  for (const { path, document } of documents) expect(validate(document), path).toEqual([]);
  console.log(
    `figure: API: ${files.filter((path) => /^api\/.*\.json$/.test(path)).length} files, ${documents.length} of them documents`,
  );
});

test('totals of the API, the CSV files and the pages are equal', () => {
  const total = (id: string) => (readJson(`api/v1/${id}.json`) as { total: number }).total;
  const countPages = (pattern: RegExp) =>
    new Set(
      documents
        .map(({ document }) => pathOf(String(document['page'])))
        .filter((path) => pattern.test(path)),
    ).size;
  expect(readCsv('projects/catalog.csv')).toHaveLength(total('projects'));
  expect(readCsv('projects/timeline/moves.csv')).toHaveLength(total('timeline'));
  expect(readCsv('organizations/organizations.csv')).toHaveLength(total('organizations'));
  expect(pageAt('/projects/').root.querySelectorAll('tr[data-id]')).toHaveLength(total('projects'));
  expect(countPages(/^\/projects\//)).toBe(total('projects'));
  expect(countPages(/^\/governance\//)).toBe(total('governance'));
  expect(countPages(/^\/roles\//)).toBe(total('roles'));
  expect(countPages(/^\/organizations\//)).toBe(total('organizations'));
  expect(countPages(/^\/join\//)).toBe(total('programs'));
  expect(index.resources.reduce((sum, resource) => sum + resource.total, 0)).toBe(documents.length);
});

test('every page that the API names exists, with its anchor', () => {
  const known = new Map(pages.map((page) => [page.path, page.root]));
  for (const { path, document } of documents) {
    JSON.stringify(document, (key, value: unknown) => {
      if (key !== 'page') return value;
      const [target = '', anchor] = pathOf(String(value)).split('#');
      const root = known.get(target);
      expect(root, `${path} ${String(value)}`).toBeDefined();
      if (anchor) expect(root?.getElementById(anchor), String(value)).not.toBeNull();
      return value;
    });
  }
});

test('the page about the data links every list, schema and table with its size', () => {
  const { root } = pageAt('/data/');
  const hrefs = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  for (const { path, schema, total } of index.resources) {
    if (!path.includes('{')) expect(hrefs).toContain(base + path.slice(index.home.length));
    else
      expect(root.querySelector('main')?.text).toContain(`${total.toLocaleString('en')} document`);
    expect(hrefs).toContain(base + schema.slice(index.home.length));
  }
  const tables = files.filter((path) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) expect(hrefs).toContain(base + table);
});

test('hosts that read "_headers" let every site read the API', () => {
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
    `${base}api/*\n  Access-Control-Allow-Origin: *\n`,
  );
});

/** The context holds only the words of schema.org that the site uses; in safe mode any other one stops the parser. */
test('a parser understands all linked data, and every page below a list says where it is', async () => {
  const context = JSON.parse(
    readFileSync('tests/fixtures/schema-org-context.json', 'utf8'),
  ) as NodeObject;
  const documentLoader = (url: string) => {
    expect(url).toBe('https://schema.org');
    return Promise.resolve({ document: context, documentUrl: url });
  };
  const options = { safe: true, documentLoader };
  const types = new Set<string>();
  for (const page of pages) {
    const things = readLinkedData(page);
    const crumbs = page.root.querySelectorAll('nav[aria-label="Breadcrumb"] a');
    const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList');
    expect(trail !== undefined, page.path).toBe(crumbs.length > 0);
    if (things.length === 0) continue;
    const expanded = await jsonld.expand(readBlock(page), options);
    expect(expanded.length, page.path).toBe(things.length);
    for (const thing of things) types.add(thing['@type']);
  }
  expect([...types].sort()).toEqual([
    'BreadcrumbList',
    'Dataset',
    'DefinedTermSet',
    'Organization',
    'SoftwareSourceCode',
  ]);
});

test('the linked data of the glossary name every term', () => {
  const [set] = readLinkedData(pageAt('/glossary/'));
  const terms = set?.['hasDefinedTerm'] as { name: string; url: string }[];
  const result = (readJson('api/v1/glossary.json') as { result: { name: string; page: string }[] })
    .result;
  expect(terms.map(({ name, url }) => [name, url])).toEqual(
    result.map(({ name, page }) => [name, page]),
  );
});

function readJson(path: string) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
}

function readCsv(path: string) {
  return parse(readFileSync(join(folder, path), 'utf8'), { columns: true }) as object[];
}

function pathOf(address: string) {
  return address.startsWith(index.home) ? `/${address.slice(index.home.length)}` : '';
}

interface Index {
  home: string;
  resources: { path: string; schema: string; total: number }[];
}
