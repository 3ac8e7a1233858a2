import { z } from 'astro/zod';
import { statedNone } from '../fields.ts';
import { factOf, plainFactOf, citedSourceSchema, type ApiSource, type Json } from './parts.ts';

/**
 * The API's form of a content schema, and the function that puts a value of it into that form. Both come
 * from one walk, so that they cannot differ. The rules:
 * references become sources; a field with sources of its own becomes a fact with a state; a list that
 * answers a question does, too; any other list is always there, even if empty; what a source leaves open
 * within a fact stays left out.
 */
export function publish<Shape extends z.ZodRawShape>(content: z.ZodObject<Shape>) {
  const { shape, print } = publishObject(content);
  return {
    shape: shape as Published<Shape, z.ZodType<Json>>,
    print: (value: object, cite: CiteSources) =>
      print(value as Values, cite, []) as Published<Shape, Json>,
  };
}

/** Lists whose absence is silence about a question, not a lack of remarks. */
const answers = new Set([
  'bodies',
  'elections',
  'decisions',
  'vendorNeutrality',
  'requirements',
  'privileges',
]);

function publishObject(content: z.ZodObject) {
  const fields = Object.entries(content.shape).map(([key, field]) =>
    publishField(key, field as z.ZodType),
  );
  return {
    shape: Object.fromEntries(fields.map(({ to, schema }) => [to, schema])),
    print: (
      value: Values,
      cite: CiteSources,
      inherited: string[],
    ): { [key: string]: Json | undefined } => {
      const own = (value['ref'] as string[] | undefined) ?? inherited;
      return Object.fromEntries(
        fields.flatMap(({ from, to, print }) => {
          const printed = print(value[from], cite, own);
          return printed === undefined ? [] : [[to, printed]];
        }),
      );
    },
  };
}

function publishField(from: string, field: z.ZodType): Field {
  const optional = field instanceof z.ZodOptional;
  const content = (optional ? field.unwrap() : field) as z.ZodType;
  const description = field.description ?? content.description;
  const named = (to: string, { schema, print }: Codec): Field => ({
    from,
    to,
    schema: description ? schema.describe(description) : schema,
    print,
  });
  if (from === 'ref')
    return named('sources', {
      schema: z.array(citedSourceSchema),
      print: (value, cite) => cite((value ?? []) as string[]),
    });
  if (isFact(content)) return named(from, publishFact(content));
  const codec = publishAny(content);
  if (!optional) return named(from, codec);
  if (!(content instanceof z.ZodArray))
    return named(from, {
      schema: codec.schema.optional(),
      print: (value, ...rest) => (value === undefined ? undefined : codec.print(value, ...rest)),
    });
  if (!answers.has(from))
    return named(from, { ...codec, print: (value, ...rest) => codec.print(value ?? [], ...rest) });
  return named(from, {
    schema: plainFactOf(codec.schema),
    print: (value, ...rest) =>
      value === undefined
        ? { state: 'not-recorded' }
        : { state: 'stated', value: codec.print(value, ...rest)! },
  });
}

function publishFact(content: z.ZodType): Codec {
  const options = content instanceof z.ZodUnion ? (content.options as z.ZodType[]) : [content];
  const stated = options.find((option) => option !== statedNone)!;
  const { schema, print } = publishAny(stated instanceof z.ZodObject ? withoutRef(stated) : stated);
  return {
    schema: factOf(schema),
    print: (value, cite, inherited) => {
      if (value === undefined) return { state: 'not-recorded' };
      const { statedNone: none, note, ref = inherited } = value as FactValues;
      if (none)
        return {
          state: 'stated-none',
          sources: cite(none),
          ...(note === undefined ? {} : { note }),
        };
      return { state: 'stated', value: print(value, cite, ref)!, sources: cite(ref) };
    },
  };
}

/** The references of a fact become the sources beside its value. */
function withoutRef({ shape }: z.ZodObject) {
  return z.strictObject(Object.fromEntries(Object.entries(shape).filter(([key]) => key !== 'ref')));
}

function publishAny(content: z.ZodType): Codec {
  if (content instanceof z.ZodObject) {
    const { shape, print } = publishObject(content);
    return {
      schema: z.strictObject(shape),
      print: (value, ...rest) => print(value as Values, ...rest),
    };
  }
  if (content instanceof z.ZodArray) {
    const item = publishAny(content.element as z.ZodType);
    return {
      schema: z.array(item.schema),
      print: (value, ...rest) => (value as unknown[]).map((one) => item.print(one, ...rest)!),
    };
  }
  return { schema: content, print: (value) => value as Json };
}

function isFact(content: z.ZodType) {
  return (
    (content instanceof z.ZodUnion && content.options.includes(statedNone)) ||
    (content instanceof z.ZodObject && 'ref' in content.shape)
  );
}

/** The sources that references stand for. */
export type CiteSources = (references: string[]) => ApiSource[];

type Published<Shape, Value> = {
  [Key in keyof Shape as Key extends 'ref' ? 'sources' : Key]: Value;
};

type Values = Record<string, unknown>;
type FactValues = { statedNone?: string[]; note?: string; ref?: string[] };

interface Codec {
  schema: z.ZodType;
  print: (value: unknown, cite: CiteSources, inherited: string[]) => Json | undefined;
}

interface Field extends Codec {
  from: string;
  to: string;
}
