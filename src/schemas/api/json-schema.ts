import { z } from 'astro/zod';
import type { OwnValue } from '../fields.ts';
import { fillOwnValues } from '../own-lists.ts';

/**
 * The JSON Schema (2020-12) of a shape. It allows fields that it does not list, so that a copy of today
 * still accepts the documents of tomorrow: fields are only ever added.
 */
export function toJsonSchema(shape: z.ZodType, valuesOf: (own: OwnValue) => string[]): JsonSchema {
  return z.toJSONSchema(shape, {
    override: ({ zodSchema, jsonSchema }) => {
      fillOwnValues({ zodSchema, jsonSchema }, valuesOf);
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // Addresses are those that browsers take; the format "uri" refuses some of them.
      if (jsonSchema.format === 'uri') {
        delete jsonSchema.format;
        jsonSchema.pattern = '^https?://';
      }
      // The format says the same in one word.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  }) as JsonSchema;
}

interface JsonSchema {
  $schema: string;
  $defs?: Record<string, object>;
  [keyword: string]: unknown;
}
