import { referencePattern } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import { oncePerSite } from './once-per-site.ts';

/** Every file that may cite documents, with the sources that it lists itself and the edition it belongs to. */
export const listCiters = oncePerSite((site): Citer[] => {
  const none = { own: [], governance: undefined };
  return [
    ...[...site.governance.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: entry.sources,
      governance: undefined,
    })),
    ...[...site.roles.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: [],
      governance: entry.governance,
    })),
    ...[...site.programs.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      own: entry.sources ?? [],
      governance: entry.governance,
    })),
    ...(site.review
      ? [
          {
            file: site.review.file,
            data: site.review,
            own: site.review.sources,
            governance: undefined,
          },
        ]
      : []),
    ...[...site.organizations.values(), ...site.projects.values()].map((entry) => ({
      file: entry.file,
      data: entry,
      ...none,
    })),
  ];
});

/** Every reference below a value with the place where it stands. */
export function listReferences(value: unknown, path: PropertyKey[] = []): PlacedReference[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listReferences(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'ref' || key === 'statedNone') && Array.isArray(inner)
      ? inner.flatMap((reference: unknown, index) =>
          typeof reference === 'string' && referencePattern.test(reference)
            ? [{ path: [...path, key, index], reference }]
            : [],
        )
      : listReferences(inner, [...path, key]),
  );
}

export interface Citer {
  file: string;
  data: unknown;
  own: Source[];
  governance: string | undefined;
}

export interface PlacedReference {
  path: PropertyKey[];
  reference: string;
}
