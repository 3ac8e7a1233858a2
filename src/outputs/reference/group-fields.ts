import type { Field } from './list-fields.ts';

/** The fields of a file as its page shows them: first those at the top, then those of each mapping there. */
export function groupFields(fields: Field[]): { top: Field[]; mappings: MappingFields[] } {
  const top = fields.filter(({ path }) => nameOf(path) === path);
  const mappings = top.map((mapping) => ({
    mapping,
    fields: fields.filter((field) => field !== mapping && nameOf(field.path) === mapping.path),
  }));
  return { top, mappings: mappings.filter(({ fields: own }) => own.length > 0) };
}

/** Name of the field at the top of the file that a path begins with. */
function nameOf(path: string) {
  return path.split(/[.[]/, 1)[0]!;
}

interface MappingFields {
  /** The field at the top of the file whose value holds the others. */
  mapping: Field;
  fields: Field[];
}
