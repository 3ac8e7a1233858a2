import { z } from 'astro/zod';
import { listOwnValues } from '../model/vocabulary.ts';
import { formatPath } from '../model/words/field-path.ts';
import { readOwnValue, type OwnValue } from '../schemas/fields.ts';
import { contentCollections } from '../schemas/index.ts';
import type { Site } from '../model/site.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

export const ownValuesAreListed: Check = {
  id: 'own-values-are-listed',
  meaning:
    'Every foundation, level and subject that a file names stands in the vocabulary of the community.',
  run: (site) => [
    ...listFiles(site).flatMap(({ schema, entry }) =>
      findOwnValues(schema, entry, []).flatMap((found) => judge(site, entry.file, found)),
    ),
    ...judgeLevels(site),
  ],
};

/** The files that may name such values, each with its schema. */
function listFiles(site: Site) {
  const { projects, governance, review } = contentCollections;
  return [
    ...[...site.projects.values()].map((entry) => ({ schema: projects.schema, entry })),
    ...[...site.governance.values()].map((entry) => ({ schema: governance.schema, entry })),
    ...(site.review ? [{ schema: review.schema, entry: site.review }] : []),
  ];
}

function judge(site: Site, file: string, { own, path, value, description }: Found): Finding[] {
  const values = listOwnValues(site, own);
  const field = formatPath(path);
  const allowed = `must be one of: ${values.join(', ')}.`;
  if (value === undefined)
    return own.needed && values.length > 0
      ? [{ file, field, message: 'is missing.', hint: `${description} It ${allowed}` }]
      : [];
  if (values.includes(value)) return [];
  return values.length > 0
    ? [
        {
          file,
          field,
          message: `${JSON.stringify(value)} ${allowed}`,
          hint: didYouMean(value, values),
        },
      ]
    : [
        {
          file,
          field,
          message: `${JSON.stringify(value)} stands in no list of the community.`,
          hint: `Write content/vocabulary/${own.list}.yaml, or leave the key out.`,
        },
      ];
}

/** Marks tell levels apart, and only one foundation can have them. */
function judgeLevels({ vocabulary }: Site): Finding[] {
  const levels = Object.entries(vocabulary.get('maturity')?.values ?? {});
  const foundations = Object.entries(vocabulary.get('foundation')?.values ?? {});
  const [, ...more] = foundations.filter(([, { levels: has }]) => has);
  return [
    ...levels.flatMap(([id, { mark }], place): Finding[] =>
      mark && levels.slice(0, place).some(([, before]) => before.mark === mark)
        ? [
            {
              file: 'content/vocabulary/maturity.yaml',
              field: formatPath(['values', id, 'mark']),
              message: `"${mark}" is the mark of another level already.`,
              hint: 'Readers tell levels apart by their marks.',
            },
          ]
        : [],
    ),
    ...more.map(([id]) => ({
      file: 'content/vocabulary/foundation.yaml',
      field: formatPath(['values', id, 'levels']),
      message: 'is set for another foundation already.',
      hint: 'The levels are those of one foundation.',
    })),
  ];
}

/** Every value of such a list in a part of a file, and every one that may be missing. */
function findOwnValues(schema: z.core.$ZodType, value: unknown, path: PropertyKey[]): Found[] {
  if (!mayHold(schema)) return [];
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap() as z.core.$ZodType;
    if (value === undefined && !readOwnValue(inner)) return [];
    const description = z.globalRegistry.get(schema)?.description;
    return findOwnValues(inner, value, path).map((found) =>
      path === found.path && description ? { ...found, description } : found,
    );
  }
  const own = readOwnValue(schema);
  if (own) {
    if (value !== undefined && typeof value !== 'string') return [];
    const description = z.globalRegistry.get(schema)?.description ?? '';
    return [{ own, path, value, description }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const values = value as Record<string, unknown>;
  if (schema instanceof z.ZodArray)
    return Object.values(values).flatMap((item, index) =>
      findOwnValues(schema.element, item, [...path, index]),
    );
  if (schema instanceof z.ZodRecord)
    return Object.keys(values).flatMap((key) => findOwnValues(schema.keyType, key, [...path, key]));
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => findOwnValues(option, value, path));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, part]) =>
      findOwnValues(part, values[key], [...path, key]),
    );
  return [];
}

/** Whether such a value can stand anywhere in a part of a file; most parts hold none and are passed over. */
function mayHold(schema: z.core.$ZodType): boolean {
  const known = holding.get(schema);
  if (known !== undefined) return known;
  const inner =
    schema instanceof z.ZodOptional
      ? [schema.unwrap() as z.core.$ZodType]
      : schema instanceof z.ZodArray
        ? [schema.element]
        : schema instanceof z.ZodRecord
          ? [schema.keyType]
          : schema instanceof z.ZodUnion
            ? schema.options
            : schema instanceof z.ZodObject
              ? Object.values(schema.shape as Record<string, z.core.$ZodType>)
              : [];
  const holds = readOwnValue(schema) !== undefined || inner.some(mayHold);
  holding.set(schema, holds);
  return holds;
}

const holding = new WeakMap<z.core.$ZodType, boolean>();

interface Found {
  own: OwnValue;
  path: PropertyKey[];
  value: string | undefined;
  description: string;
}
