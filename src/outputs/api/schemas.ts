import type { Site } from '../../model/site.ts';
import { toJsonSchema } from '../../schemas/api/json-schema.ts';
import { schemaAddress, type Resource } from './define.ts';
import { listResources } from './resources.ts';
import { listOwnValues } from '../../model/vocabulary.ts';

/** The JSON Schema of a resource, under the address at which it is published. */
export function printSchema(site: Site, { id, title, schema }: Resource, home: URL) {
  const { $schema, ...rest } = toJsonSchema(schema, (own) => listOwnValues(site, own));
  return { $schema, $id: schemaAddress(home, id), title, ...rest };
}

/** An OpenAPI 3.1 document of all resources. */
export function printOpenApi(site: Site, home: URL) {
  const { settings } = site;
  const resources = listResources(site);
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: settings.name,
      version: '1.0.0',
      summary: settings.tagline,
      description:
        'Static documents, made from the same facts as the pages. Every fact says whether it is stated, stated as none, or not recorded. Fields are only ever added.',
      license: { name: settings.license.name, url: settings.license.url },
    },
    externalDocs: { description: 'Data and sources', url: new URL('data/#api', home).href },
    servers: [{ url: home.href.replace(/\/$/, '') }],
    tags: [...new Set(resources.map(tagOf))].map((name) => ({ name })),
    paths: Object.fromEntries(
      resources.map((resource) => [
        `/api/v1/${resource.path}.json`,
        { get: describeOperation(resource) },
      ]),
    ),
    components: { schemas: collectSchemas(site) },
  };
}

function describeOperation(resource: Resource) {
  const { id, title, path } = resource;
  return {
    operationId: `get${capitalize(id)}`,
    summary: title,
    tags: [tagOf(resource)],
    security: [],
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      description: 'Id, as the list gives it.',
      schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
    })),
    responses: {
      200: {
        description: title,
        content: { 'application/json': { schema: { $ref: componentOf(resourceName(id)) } } },
      },
      404: { description: 'There is no such document.' },
    },
  };
}

/** The shapes of all resources and of their parts, each once, with references that fit this document. */
function collectSchemas(site: Site) {
  const schemas: Record<string, unknown> = {};
  for (const { id, title, schema } of listResources(site)) {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = toJsonSchema(schema, (value) => listOwnValues(site, value));
    for (const [name, part] of Object.entries($defs)) schemas[name] = moveReferences(part);
    schemas[resourceName(id)] = { title, ...(moveReferences(own) as object) };
  }
  return schemas;
}

function moveReferences(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string'
        ? componentOf(value.replace('#/$defs/', ''))
        : value,
    ),
  );
}

function componentOf(name: string) {
  return `#/components/schemas/${name}`;
}

function resourceName(id: string) {
  return `${capitalize(id)}Document`;
}

function tagOf({ path }: Resource) {
  return path.split('/')[0]!;
}

function capitalize(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
