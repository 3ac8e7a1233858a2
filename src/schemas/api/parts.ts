import { z } from 'astro/zod';
import { count, day } from '../fields.ts';

/** Parts that all resources of the API share. A schema with an id is published once, under "$defs". */

export const address = z.url();

export const citedSourceSchema = z
  .strictObject({
    title: z.string().describe('Title of the document or list.'),
    url: address
      .optional()
      .describe('Where it can be read: the exact lines at the commit, where they are known.'),
    lines: z.string().optional().describe('The lines, for example "L42-L44".'),
    date: day
      .optional()
      .describe(
        'Day of reading of a document, day of the copy of a list; "read" and "asOf" say which.',
      ),
    read: day.optional().describe('The day on which it was read for the guide.'),
    asOf: day
      .optional()
      .describe('Day of the newest commit of the copy that was read, where it is known.'),
    changed: day
      .optional()
      .describe('The document changed at these lines on that day, and was not read again yet.'),
    gone: day
      .optional()
      .describe('The document is gone since that day, and its facts were not read again yet.'),
    note: z.string().optional().describe('What one must know about the copy.'),
  })
  .meta({ id: 'Source', description: 'Where a fact was read.' });

export const pointerSchema = z
  .strictObject({
    id: z.string().describe('Id that is never reused. The id of a role is "<governance>/<role>".'),
    name: z.string(),
    page: address.describe('Page for readers.'),
    api: address.describe('The same thing in this API.'),
  })
  .meta({ id: 'Pointer', description: 'Another thing of the guide.' });

const statedNone = z
  .strictObject({
    state: z.literal('stated-none'),
    sources: z.array(citedSourceSchema),
    note: z.string().optional().describe('What the source adds to it.'),
  })
  .meta({ id: 'StatedNone', description: 'A source states that there is none.' });

const notRecorded = z
  .strictObject({
    state: z.literal('not-recorded'),
    lookedFor: z
      .strictObject({
        on: day.describe('Day of the search.'),
        places: z.array(z.strictObject({ label: z.string(), url: address })),
      })
      .optional()
      .describe(
        'Where somebody looked for it and did not find it. Only documents of projects say so.',
      ),
  })
  .meta({
    id: 'NotRecorded',
    description: 'No source read for the guide says. That is not the same as none.',
  });

const doesNotArise = z.strictObject({ state: z.literal('does-not-arise') }).meta({
  id: 'DoesNotArise',
  description:
    'The question does not apply, for example a level to a project of another foundation.',
});

/** A fact with its state; a stated one has a value and its sources. */
export function factOf<Value extends z.ZodType>(value: Value) {
  const sources = z.array(citedSourceSchema);
  const stated = z.strictObject({ state: z.literal('stated'), value, sources });
  return z.discriminatedUnion('state', [stated, statedNone, notRecorded, doesNotArise]);
}

/** A fact whose sources stand elsewhere: in the items of its value, or in the resource of the thing itself. */
export function plainFactOf<Value extends z.ZodType>(value: Value) {
  const stated = z.strictObject({ state: z.literal('stated'), value });
  const none = z.strictObject({ state: z.literal('stated-none') });
  return z.discriminatedUnion('state', [stated, none, notRecorded, doesNotArise]);
}

/** The same for each of several values. */
export function factsOf<Values extends Record<string, z.ZodType>>(values: Values) {
  return mapValues(values, factOf) as {
    [Key in keyof Values]: ReturnType<typeof factOf<Values[Key]>>;
  };
}

/** The same for each of several values, without their sources. */
export function plainFactsOf<Values extends Record<string, z.ZodType>>(values: Values) {
  return mapValues(values, plainFactOf) as {
    [Key in keyof Values]: ReturnType<typeof plainFactOf<Values[Key]>>;
  };
}

function mapValues(values: Record<string, z.ZodType>, map: (value: z.ZodType) => z.ZodType) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

const common = {
  $schema: address.describe('The JSON Schema of this document.'),
  asOf: day.describe('The day that the guide speaks for. It is never the day of the request.'),
};

/** The document of one thing. */
export function detailOf<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...common, ...shape });
}

/** The document that lists things, with their number. */
export function listResource<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    ...common,
    total: count.describe('How many items "result" has.'),
    result: z.array(item),
  });
}

export type ApiSource = z.infer<typeof citedSourceSchema>;
export type Pointer = z.infer<typeof pointerSchema>;
export type Json = string | number | boolean | Json[] | { [key: string]: Json | undefined };
