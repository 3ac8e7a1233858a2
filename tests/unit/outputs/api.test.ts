import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listApiFiles } from '../../../src/outputs/api/files.ts';
import { listDocuments, resources } from '../../../src/outputs/api/resources.ts';
import { printOpenApi, printSchema } from '../../../src/outputs/api/schemas.ts';
import { aSite, edited, theGuide } from '../../fixtures/content.ts';
import { documentValidator, listFields, type Schema } from '../../fixtures/published-schemas.ts';

const home = new URL('https://guide.example/below/');
const site = theGuide();
const schemas = resources.map(
  (resource) => printSchema(site, resource, home) as Schema & { $id: string },
);

test('every document fits its published schema, and holds no field that the schema does not list', () => {
  const validate = documentValidator(schemas);
  for (const { path, resource, print } of listDocuments(site)) {
    const document = JSON.parse(JSON.stringify(print(home))) as object;
    expect(validate(document), path).toEqual([]);
    expect(resource.schema.safeParse(document).error?.issues ?? [], path).toEqual([]);
  }
});

test('a document that breaks its schema is found out', () => {
  const validate = documentValidator(schemas);
  const lamp = read('projects/lamp');
  expect(validate(lamp)).toEqual([]);
  expect(validate({ ...lamp, license: 'Apache-2.0' })).not.toEqual([]);
  expect(validate({ ...lamp, license: { state: 'stated' } })).not.toEqual([]);
  expect(validate({ ...lamp, somethingNew: 1 })).toEqual([]);
});

test('a fact says its state, its value and the exact lines', () => {
  const [council] = read<Edition>('governance/lamp').bodies.value;
  expect(council?.seats).toEqual({
    state: 'stated',
    value: { count: 5, allocation: [] },
    sources: [
      {
        title: 'Lamp governance',
        url: 'https://github.com/lamp/community/blob/0123456789abcdef0123456789abcdef01234567/GOVERNANCE.md?plain=1#L11',
        lines: 'L11',
        date: '2026-01-31',
        read: '2026-01-31',
        asOf: '2026-01-20',
      },
    ],
  });
  expect(council?.termLimit).toMatchObject({ state: 'stated-none', sources: [{ lines: 'L13' }] });
  expect(council?.removal).toEqual({ state: 'not-recorded' });
});

test('every fact that is stated, or stated as none, names its sources', () => {
  let facts = 0;
  for (const { path, print } of listDocuments(site)) {
    JSON.stringify(print(home), (key, value: unknown) => {
      if (key === 'sources' || key === 'summarySources') {
        facts += 1;
        expect(value, path).not.toEqual([]);
      }
      return value;
    });
  }
  expect(facts).toBeGreaterThan(5000);
});

test('a list that answers a question is silent, any other one is empty', () => {
  const removed = edited(
    'roles/lamp/maker.yaml',
    "requirements:\n  - text: 10 merged changes\n    metric: merged-prs\n    min: 10\n    ref: ['gov#makers:L31']\n",
    '',
  );
  const maker = read<Record<string, unknown>>('roles/lamp/maker', aSite(removed));
  expect(maker['requirements']).toEqual({ state: 'not-recorded' });
  expect(maker['aka']).toEqual([]);
});

test('a level of the CNCF is no question for a project of another foundation', () => {
  const elsewhere = aSite(
    edited(
      'projects/torch.yaml',
      `foundation: cncf
maturity: archived
history:
  - level: accepted
    on: '2017-01-01'
    source: list
  - level: archived
    on: '2019-01-01'
    source: list
`,
      'foundation: openinfra\n',
    ),
  );
  expect(read('projects/torch', elsewhere)).toMatchObject({
    maturity: { state: 'does-not-arise' },
    accepted: { state: 'does-not-arise' },
    license: { state: 'not-recorded' },
  });
});

test('a fact that nobody found says where and when somebody looked', () => {
  const places = [
    { label: 'README', url: 'https://github.com/torch/torch/blob/main/README.md' },
    { label: 'CONTRIBUTING', url: 'https://github.com/torch/torch/blob/main/CONTRIBUTING.md' },
  ];
  const looked = aSite(
    edited(
      'projects/torch.yaml',
      'sources:\n',
      `lookedFor: ${JSON.stringify([{ fields: ['chat', 'languages'], on: '2026-01-30', places }])}\nsources:\n`,
    ),
  );
  const gap = { state: 'not-recorded', lookedFor: { on: '2026-01-30', places } };
  const torch = read<Record<string, object>>('projects/torch', looked);
  expect(torch).toMatchObject({ chat: gap, languages: gap, primaryLanguage: gap });
  expect(torch['mailingList']).toEqual({ state: 'not-recorded' });
  expect(documentValidator(schemas)(torch)).toEqual([]);
});

test('a project has all its languages and the first of them', () => {
  const written = (languages: string) => {
    const text = String(edited('projects/lamp.yaml', '', '')['projects/lamp.yaml'])
      .replace('license: Apache', `languages: ${languages}\nlicense: Apache`)
      .replace('license, legal', 'license, languages, legal');
    return read<object>('projects/lamp', aSite({ 'projects/lamp.yaml': text }));
  };
  const sources = [{ title: 'List of lamps' }];
  expect(written('[Go, C++]')).toMatchObject({
    primaryLanguage: { state: 'stated', value: 'Go', sources },
    languages: { state: 'stated', value: ['Go', 'C++'], sources },
  });
  expect(written('several-in-other-repositories')).toMatchObject({
    primaryLanguage: { state: 'does-not-arise' },
    languages: { state: 'stated', value: 'several-in-other-repositories', sources },
  });
  for (const languages of ['[Go, C++]', 'several-in-other-repositories'])
    expect(documentValidator(schemas)(written(languages))).toEqual([]);
});

test('a list says the same as the documents of its things, without the sources', () => {
  const { result } = read<{ result: { id: string }[] }>('projects', site);
  for (const summary of result) {
    const detail = read<Record<string, object>>(`projects/${summary.id}`, site);
    for (const [field, value] of Object.entries(summary)) {
      const { state, value: stated } = detail[field] as { state?: string; value?: unknown };
      expect(value, `${summary.id} ${field}`).toEqual(
        state === undefined ? detail[field] : plain({ state, value: stated }),
      );
    }
  }
});

test('a field has the same type wherever it stands at the top of a thing', () => {
  const types = new Map<string, Set<string>>();
  for (const schema of schemas) {
    const item = schema.properties?.['result']?.items ?? schema;
    for (const [name, field] of Object.entries(item.properties ?? {}))
      types.set(name, (types.get(name) ?? new Set()).add(typeOf(field)));
  }
  expect(types.size).toBeGreaterThan(60);
  expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
});

/**
 * The promise of version 1. Add the lines of new fields to the file; never remove one.
 */
test('every field that was ever published is still there, and every new one is written down', () => {
  const file = 'tests/fixtures/api-fields.txt';
  const promised = readFileSync(file, 'utf8').trim().split('\n');
  const published = new Set(
    resources.flatMap((resource) =>
      listFields(resource.id, printSchema(site, resource, home) as Schema),
    ),
  );
  expect(promised.filter((field) => !published.has(field))).toEqual([]);
  const unwritten = [...published].filter((field) => !promised.includes(field));
  expect(unwritten, `add to ${file}`).toEqual([]);
});

test('the OpenAPI document is valid and describes exactly the documents that there are', async () => {
  const text = JSON.stringify(printOpenApi(site, home));
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(text) as Record<string, unknown>);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(JSON.stringify(validator.resolveRefs())).not.toContain('"$ref":"#/$defs');

  const { paths } = printOpenApi(site, home);
  const operations = Object.values(paths).map(({ get }) => get);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(resources.length);
  const patterns = Object.entries(paths).map(([path, { get }]) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(get.parameters.map(({ name }) => name)).toEqual(names);
    return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[a-z0-9-]+').replace('.', '\\.')}$`);
  });
  const described = listDocuments(site).map(({ path }) => `/api/v1/${path}.json`);
  expect(described.filter((path) => !patterns.some((one) => one.test(path)))).toEqual([]);
});

test('every address of the API is absolute, below the base path, and of a file that there is', () => {
  const files = new Set(listApiFiles(site).map(({ path }) => `${home.href}api/v1/${path}.json`));
  let seen = 0;
  for (const { path, print } of listDocuments(site)) {
    JSON.stringify(print(home), (key, value: unknown) => {
      if (key === 'api' || key === '$schema' || key === 'openapi') {
        expect(files, `${path} ${String(value)}`).toContain(value);
        seen += 1;
      }
      if (key === 'page') expect(String(value)).toMatch(/^https:\/\/guide\.example\/below\//);
      return value;
    });
  }
  expect(seen).toBeGreaterThan(1000);
});

test('category and subcategory are two fields, a share has four digits, and time runs backward', () => {
  const placed = edited(
    'projects/lamp.yaml',
    'group: platforms\n',
    'group: platforms\ncategory: Furniture\nsubcategory: Lighting\n',
  );
  const text = String(placed['projects/lamp.yaml']).replace('[maturity,', '[category, maturity,');
  const counted = JSON.stringify({
    snapshotDate: '2026-01-30',
    source: { name: 'List of makers', url: 'https://example.org/makers.csv' },
    projects: [
      {
        project: 'lamp',
        totalMaintainers: 7,
        independentMaintainers: 4,
        unknownOrganization: 0,
        organizations: [{ name: 'Bulb Works', maintainers: 3 }],
      },
    ],
  });
  const other = aSite({ 'projects/lamp.yaml': text, 'fetched/maintainers.json': counted });
  expect(read('projects/lamp', other)).toMatchObject({
    category: { state: 'stated', value: 'Furniture' },
    subcategory: { state: 'stated', value: 'Lighting' },
    maintainers: { value: { organizations: [{ count: 3, share: 0.4286 }] } },
  });
  expect(read('organizations/bulb-works', other)).toMatchObject({
    maintains: [{ count: 3, share: 0.4286 }],
  });
  const { result } = read<{ result: { on: string }[] }>('timeline');
  expect(result.map(({ on }) => on)).toEqual([
    '2022-03-03',
    '2020-02-02',
    '2019-01-01',
    '2017-01-01',
  ]);
});

function read<Document extends object>(path: string, from = aSite()) {
  const document = listDocuments(from).find((one) => one.path === path)!;
  return plain(document.print(home)) as Document;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The type of a field, a fact as "fact of …". */
function typeOf(field: Schema): string {
  const stated = field.oneOf?.find((one) => one.properties?.['state']);
  if (stated) return `fact of ${typeOf(stated.properties?.['value'] ?? {})}`;
  if (field.$ref) return field.$ref;
  return field.items ? `list of ${typeOf(field.items)}` : (field.type ?? 'anything');
}

interface Edition {
  bodies: { value: Record<string, object>[] };
}
