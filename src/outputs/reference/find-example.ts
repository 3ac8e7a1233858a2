import type { Site } from '../../model/site.ts';
import type { CollectionName } from '../../schemas/index.ts';

/** Longer values would say no more about the form of a field. */
const longest = 80;

/**
 * A value that stands at a path such as "bodies[].seats.count" in the content, the first that is short, as one would
 * write it. Nothing for mappings, whose fields have examples of their own.
 */
export function findExample(site: Site, kind: CollectionName, path: string): string | undefined {
  const steps = path.split('.').flatMap((step) => step.split(/(?=\[\])/));
  const collection = kind === 'site' ? site.settings : site[kind];
  const files = collection instanceof Map ? [...collection.values()] : [collection];
  for (const file of files)
    for (const value of valuesAt(file, steps)) {
      const text = write(value);
      if (text !== undefined && text.length <= longest) return text;
    }
  return undefined;
}

function valuesAt(value: unknown, [step, ...rest]: string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '[]' || step === '<id>')
    return Object.values(value).flatMap((item) => valuesAt(item, rest));
  return valuesAt((value as Record<string, unknown>)[step], rest);
}

function write(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(write);
    return items.includes(undefined) || items.length === 0 ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value === 'string')
    return needsQuotes(value) ? `'${value.replaceAll("'", "''")}'` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Days, and texts with a character that YAML reads as its own. */
function needsQuotes(text: string) {
  return /^\d|^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$|[[\]{},]/.test(text);
}
