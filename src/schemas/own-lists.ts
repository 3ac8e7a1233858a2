import { z } from 'astro/zod';
import { readOwnValue, type OwnValue } from './fields.ts';

/**
 * Writes the values that a community has of its own into the JSON Schema of a part, as a fixed list has them, and
 * requires the fields that every file has where the community has their list.
 */
export function fillOwnValues(
  { zodSchema, jsonSchema }: Part,
  valuesOf: (own: OwnValue) => string[],
): void {
  const own = readOwnValue(zodSchema);
  if (own && !(zodSchema instanceof z.ZodOptional)) {
    delete jsonSchema['own'];
    const values = valuesOf(own);
    if (values.length > 0) jsonSchema.enum = values;
  }
  if (!(zodSchema instanceof z.ZodObject) || !jsonSchema.properties) return;
  const shape = zodSchema.shape as Record<string, z.core.$ZodType>;
  const required = Object.keys(shape).filter((key) => {
    const needed = readOwnValue(shape[key]!);
    return jsonSchema.required?.includes(key) || (needed?.needed && valuesOf(needed).length > 0);
  });
  if (required.length > 0) jsonSchema.required = required;
}

interface Part {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}
