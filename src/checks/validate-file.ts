import { formatPath } from '../model/words/field-path.ts';
import { z } from 'astro/zod';
import { contentCollections } from '../schemas/index.ts';
import { adviseAddress, adviseForm } from './advice.ts';
import { didYouMean, type Finding } from './finding.ts';
import { limits } from './limits.ts';
import type { ContentFile } from './read-content.ts';
import { listValueProblems, type Problem } from './values.ts';

/** Every problem of one file against the schema of its collection, in sentences. */
export function validateFile({ collection, file, data }: ContentFile): Finding[] {
  const schema: z.ZodType = contentCollections[collection].schema;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [
      { file, message: 'must be a list of keys and values.', hint: 'For example "name: etcd".' },
    ];
  }
  const issues = schema.safeParse(data).error?.issues ?? [];
  const problems = [
    ...listValueProblems(data),
    ...issues.flatMap((issue) => describeIssue(issue, schema, data)),
  ];
  return firstPerField(problems).map((problem) => ({ file, ...problem }));
}

/** A value of the wrong type breaks every other rule about it as well; one sentence is enough. */
function firstPerField(problems: Problem[]) {
  const byType = (problem: Problem) => Number(!typeProblem.test(problem.message));
  const known = new Set<string | undefined>();
  return [...problems]
    .sort((a, b) => byType(a) - byType(b))
    .filter(({ field }) => !known.has(field) && known.add(field));
}

const typeProblem =
  /^must be (?:an? (?:text|number|whole number|list|group of keys)|true or false), not /;

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  base: PropertyKey[] = [],
): Problem[] {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = listKeys(schema, path, data);
    const known = `Known keys: ${allowed.join(', ')}.`;
    return issue.keys.map((key, index) => ({
      field: formatPath([...path, key]),
      message: 'is not a key that is known here.',
      // To look for the nearest of all costs time, and nobody reads more than are told.
      hint: (index < limits.problems ? didYouMean(key, allowed) : undefined) ?? known,
    }));
  }
  if (issue.code === 'invalid_union') {
    return pickBranch(issue, value).flatMap((inner) => describeIssue(inner, schema, data, path));
  }
  const field = formatPath(path);
  if (value === undefined) {
    return [
      {
        field,
        message: 'is missing.',
        hint: missingHint(issue, describeField(schema, path, data)),
      },
    ];
  }
  if (value === null) {
    return [{ field, message: 'must not be null. Leave the key out when nothing is recorded.' }];
  }
  const shown =
    typeof value === 'object' || issue.code === 'custom' ? '' : `${JSON.stringify(value)} `;
  const hint = adviseOn(issue, value, () => nodeAt(schema, path, data));
  return [{ field, message: `${shown}${expectation(issue) ?? wrongType(issue, value)}`, hint }];
}

function adviseOn(issue: z.core.$ZodIssue, value: unknown, find: () => z.ZodType | undefined) {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return adviseForm(find());
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_value') return didYouMean(value, issue.values.map(String));
  // What is an https address already needs no other.
  return issue.code === 'invalid_format' && issue.format === 'url' && !/^https:/i.test(value)
    ? adviseAddress(value)
    : undefined;
}

/** The branch of a union that the author meant: "stated none" where that key is used, else the fact. */
function pickBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown) {
  const none = typeof value === 'object' && value !== null && 'statedNone' in value;
  return issue.errors[none ? issue.errors.length - 1 : 0] ?? [];
}

function missingHint(issue: z.core.$ZodIssue, description: string | undefined) {
  const rule = expectation(issue);
  return [description, rule && `It ${rule}`].filter(Boolean).join(' ') || undefined;
}

/** Our own words for the rule, where the schema has some; zod's default texts all start with a capital. */
function expectation({ message }: z.core.$ZodIssue) {
  return message.startsWith('must ') ? message : undefined;
}

function wrongType(issue: z.core.$ZodIssue, value: unknown) {
  // Every rule of the schemas but that of the type has words of its own.
  if (issue.code !== 'invalid_type') return issue.message;
  const wanted = typeNames[issue.expected] ?? issue.expected;
  const found =
    value instanceof Date
      ? 'date without quotes'
      : Array.isArray(value)
        ? 'list'
        : (typeNames[typeof value]?.replace(/^an? /, '') ?? typeof value);
  return `must be ${wanted}, not a ${found}.`;
}

function describeField(schema: z.ZodType, path: PropertyKey[], data: unknown) {
  const node = nodeAt(schema, path, data);
  return node?.description;
}

function listKeys(schema: z.ZodType, path: PropertyKey[], data: unknown): string[] {
  const node = nodeAt(schema, path, data);
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

/** The schema that governs a place in the data, seen through optionals, lists, records and unions. */
function nodeAt(schema: z.ZodType, path: PropertyKey[], data: unknown): z.ZodType | undefined {
  let node: z.ZodType | undefined = unwrap(schema, data);
  let value = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    if (node instanceof z.ZodObject) node = (node.shape as Record<string, z.ZodType>)[String(key)];
    else if (node instanceof z.ZodArray) node = node.element as z.ZodType;
    else if (node instanceof z.ZodRecord) node = node.valueType as z.ZodType;
    else return undefined;
    if (!node) return undefined;
    const { description } = node;
    node = unwrap(node, value);
    if (description && !node.description && path.at(-1) === key) node = node.describe(description);
  }
  return node;
}

function unwrap(node: z.ZodType, value: unknown): z.ZodType {
  if (node instanceof z.ZodOptional) return unwrap(node.unwrap() as z.ZodType, value);
  if (node instanceof z.ZodUnion) {
    const none = typeof value === 'object' && value !== null && 'statedNone' in value;
    const options = node.options as z.ZodType[];
    return unwrap(options[none ? options.length - 1 : 0] as z.ZodType, value);
  }
  return node;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};
