import { formatPath } from '../model/words/field-path.ts';
import { hasCurlyQuotes } from './advice.ts';
import { describeStray } from './characters.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong with values and keys whatever field they stand in: characters that nobody sees, quotes that YAML takes
 * for letters, and limits that contradict each other.
 */
export function listValueProblems(value: unknown, path: PropertyKey[] = []): Problem[] {
  if (typeof value === 'string') return describeText(value, formatPath(path));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const stray = describeStray(key);
    const inKey = stray
      ? [{ field: formatPath(place), message: `the key ${stray.message}`, hint: stray.hint }]
      : [];
    return [...inKey, ...listValueProblems(inner, place)];
  });
  return [...listContradictions(value, path), ...inside];
}

function describeText(text: string, field: string): Problem[] {
  // Only a line break at the end of a text is nothing: YAML leaves it there, and it is cut off.
  const stray = describeStray(text.replace(/\n+$/, ''));
  if (stray) return [{ field, message: stray.message, hint: stray.hint }];
  return hasCurlyQuotes(text)
    ? [
        {
          field,
          message: `${text} has curly quotes, which become part of the text.`,
          hint: `Write '${text.trim().slice(1, -1)}', or no quotes.`,
        },
      ]
    : [];
}

/** Pairs of numbers of one rule of which the first cannot be more than the second. */
const pairs = [
  ['min', 'max'],
  ['max', 'of'],
  ['min', 'of'],
  ['signed', 'of'],
] as const;

function listContradictions(value: object, path: PropertyKey[]): Problem[] {
  const numbers = value as Record<string, unknown>;
  return pairs.flatMap(([less, more]) => {
    const [low, high] = [numbers[less], numbers[more]];
    return typeof low === 'number' && typeof high === 'number' && low > high
      ? [
          {
            field: formatPath([...path, less]),
            message: `${low} must not be more than "${more}", ${high}.`,
          },
        ]
      : [];
  });
}

export type Problem = Omit<Finding, 'file'>;
