import { z } from 'astro/zod';
import type { Site } from '../../model/site.ts';
import { listOwnValues } from '../../model/vocabulary.ts';
import { readOwnValue } from '../../schemas/fields.ts';
import { contentCollections, type CollectionName } from '../../schemas/index.ts';
import { fillOwnValues } from '../../schemas/own-lists.ts';

/** Every kind of content file: what one is about, and where those files are. */
export function listKinds() {
  const kinds = Object.entries(contentCollections) as [CollectionName, Collection][];
  return kinds.map(([kind, { one, folder, pattern }]) => ({
    kind,
    one,
    files: `content/${folder === '.' ? '' : `${folder}/`}${pattern}`,
  }));
}

/** Anchor of a field on the page of its kind. */
export function anchorOfField(path: string) {
  return path.replaceAll(/[[\]<>]/g, '').replaceAll('.', '-');
}

/**
 * Every field of one kind of file, as its schema has it, those of mappings right below the mapping. Where a mapping has
 * the same fields as one before it, they stand only there.
 */
export function listFields(site: Site, kind: CollectionName): Field[] {
  const shape = z.toJSONSchema(contentCollections[kind].schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      fillOwnValues({ zodSchema, jsonSchema }, (own) => listOwnValues(site, own));
      const own = readOwnValue(zodSchema);
      const must =
        own && jsonSchema.enum
          ? [`must be one of: ${jsonSchema.enum.join(', ')}.`]
          : readMessages(zodSchema, jsonSchema.type);
      if (must.length > 0) jsonSchema['must'] = must;
    },
  });
  return listMembers(shape as Shape, '', new Map());
}

/** What is said about wrong values of a text or number, in the words of its schema. */
function readMessages(schema: z.core.$ZodType, type: unknown) {
  const wrong = wrongValues[String(type)] ?? [];
  const said = wrong.flatMap((value) => z.safeParse(schema, value).error?.issues[0]?.message ?? []);
  return [...new Set(said)].filter((message) => message.startsWith('must '));
}

/** Too short, too long, or of no form at all. */
const wrongValues: Record<string, unknown[]> = {
  string: ['', 'x'.repeat(1000)],
  integer: [0.5, -1],
};

function listMembers(shape: Shape, prefix: string, seen: Map<string, string>): Field[] {
  const { properties = {}, required = [] } = shape;
  return Object.entries(properties).flatMap(([name, member]) => {
    const path = `${prefix}${name}`;
    const inner = findMapping(member, path);
    const key = inner && JSON.stringify(inner.shape.properties, withoutMeaning);
    const same = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && same === undefined) seen.set(key, path);
    const field: Field = {
      path,
      meaning: member.description,
      value: describeValue(member),
      isRequired: required.includes(name),
      ...(same !== undefined && { sameAs: same }),
    };
    return [
      field,
      ...(inner && same === undefined ? listMembers(inner.shape, inner.prefix, seen) : []),
    ];
  });
}

/** The mapping that a value is, that its items are, or that one of its forms is, with the way to its fields. */
function findMapping(shape: Shape, path: string): { shape: Shape; prefix: string } | undefined {
  if (shape.properties) return { shape, prefix: `${path}.` };
  if (shape.items) return findMapping(shape.items, `${path}[]`);
  if (shape.additionalProperties) return findMapping(shape.additionalProperties, `${path}.<id>`);
  return (shape.anyOf ?? [])
    .filter((form) => !isStatedNone(form))
    .map((form) => findMapping(form, path))
    .find((mapping) => mapping !== undefined);
}

function describeValue(shape: Shape): string {
  if (shape.anyOf) return joinForms(shape.anyOf.map(describeValue));
  if (isStatedNone(shape))
    return '"statedNone" with references, where a source says that there is none';
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.items)
    return shape.items.properties ? 'list of mappings' : `list; each ${describeValue(shape.items)}`;
  if (shape.properties) return 'mapping';
  if (shape.additionalProperties)
    return `mapping of ids; each ${describeValue(shape.additionalProperties)}`;
  if (shape.must) return shape.must.join(' ');
  if (shape.type === 'boolean') return 'true or false';
  return shape.type === 'string' ? 'text' : (shape.type ?? 'any value');
}

/** Each form but the last may be a sentence of its own. */
function joinForms(forms: string[]) {
  return forms
    .map((form, place) =>
      form.slice(0, place < forms.length - 1 && form.endsWith('.') ? -1 : undefined),
    )
    .join(', or ');
}

function isStatedNone({ properties = {} }: Shape) {
  return 'statedNone' in properties;
}

/** Mappings with the same fields may be described differently from place to place. */
function withoutMeaning(key: string, value: unknown) {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

type Collection = (typeof contentCollections)[CollectionName];

interface Shape {
  type?: string;
  description?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  additionalProperties?: Shape | false;
  anyOf?: Shape[];
  const?: unknown;
  /** What is said about a wrong value. */
  must?: string[];
}

export interface Field {
  /** Names from the top of the file, with "[]" for the items of a list and "<id>" for names that authors choose. */
  path: string;
  meaning: string | undefined;
  /** What it may hold; of texts and numbers what the checks say about a wrong one. */
  value: string;
  isRequired: boolean;
  /** Path of the mapping that has the same fields. */
  sameAs?: string;
}
