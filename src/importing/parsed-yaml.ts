import { cleanText } from './clean-text.ts';

/** The list below a key of parsed YAML, or nothing. */
export function readList(value: unknown, key: string): unknown[] | undefined {
  const found = valueOf(value, key);
  return Array.isArray(found) ? found : undefined;
}

/** The text or the day (YYYY-MM-DD) below a key of parsed YAML, on one line, or nothing. */
export function textOf(value: unknown, key: string): string | undefined {
  const found = valueOf(value, key);
  if (found instanceof Date) return found.toISOString().slice(0, 10);
  return typeof found === 'string' ? cleanText(found) || undefined : undefined;
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
