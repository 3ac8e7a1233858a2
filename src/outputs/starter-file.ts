import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { OwnValue } from '../schemas/fields.ts';
import { fillOwnValues } from '../schemas/own-lists.ts';

/**
 * The text of a new file of content: the fields that are known, each below what its schema says of it, then every other
 * field as a comment, so that an author sees what may be given. "body" stands below the fields of a file with prose.
 */
export function printStarter(
  schema: z.ZodType,
  data: Fields,
  { body, valuesOf }: { body?: string | undefined; valuesOf: ValuesOf },
): string {
  const { properties = {} } = describeSchema(schema, valuesOf);
  const known = printFields(properties, data);
  const absent = Object.entries(properties)
    .filter(([name]) => data[name] === undefined)
    .flatMap(([name, node]) => [
      ...printComment(node, nameParts(node)),
      `# ${name}:${isList(node) ? ' []' : ''}`,
    ]);
  const fields = [...known, '', '# What may be given, too; delete what no source says.', ...absent];
  const text = `${fields.join('\n')}\n`;
  return body === undefined ? text : `---\n${text}---\n${body ? `\n${body}\n` : ''}`;
}

/** What the schema of a file says of one of its fields: its description, and the words that it may be. */
export function describeField(
  schema: z.ZodType,
  path: Path,
  valuesOf: ValuesOf,
): { text: string; values: string[] } {
  const node = path.reduce<Node | undefined>(
    (at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[key]),
    describeSchema(schema, valuesOf),
  );
  return { text: node?.description ?? '', values: node?.enum ?? [] };
}

function printFields(properties: Record<string, Node>, data: Fields): string[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const value = data[name];
    if (value === undefined) return [];
    const comment = printComment(node);
    if (node.properties && isFields(value))
      return [...comment, `${name}:`, ...indent(printFields(node.properties, value))];
    const inner = node.items?.properties;
    if (inner && Array.isArray(value))
      return [...comment, `${name}:`, ...value.flatMap((item) => printItem(inner, item as Fields))];
    return [
      ...comment,
      ...stringify({ [name]: value }, style)
        .trimEnd()
        .split('\n'),
    ];
  });
}

/** An item of a list; what is said of its first field stands above the dash. */
function printItem(properties: Record<string, Node>, item: Fields) {
  const lines = printFields(properties, item);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [
    ...indent(lines.slice(0, first)),
    `  - ${lines[first]}`,
    ...indent(indent(lines.slice(first + 1))),
  ];
}

/** The fields of a field that nobody has begun, of a fact those that are for when there is one. */
function nameParts(node: Node) {
  const { properties } = node.items ?? node.anyOf?.[0] ?? node;
  return properties ? `With ${Object.keys(properties).join(', ')}.` : '';
}

function printComment({ description = '', enum: values, items }: Node, parts = '') {
  const words = values ?? items?.enum;
  const choice = words ? `One of: ${words.join(', ')}.` : '';
  return wrap([description, choice, parts].filter(Boolean).join(' ')).map((line) => `# ${line}`);
}

function wrap(text: string) {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineWidth)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function describeSchema(schema: z.ZodType, valuesOf: ValuesOf) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: (part) => fillOwnValues(part, valuesOf),
  }) as Node;
}

/** The values of a list that a community writes itself. */
type ValuesOf = (own: OwnValue) => string[];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList({ type }: Node) {
  return type === 'array';
}

function indent(lines: string[]) {
  return lines.map((line) => `  ${line}`);
}

const lineWidth = 96;
/** Dates stand in quotes, because YAML has a type of its own for those without. */
const style = { singleQuote: true, lineWidth: 0, customTags: ['timestamp' as const] };

type Path = (string | number)[];
export type Fields = Record<string, unknown>;

/** What is read of a JSON Schema. */
interface Node {
  type?: string;
  description?: string;
  enum?: string[];
  properties?: Record<string, Node>;
  items?: Node;
  /** Of a union; the first is what most files have. */
  anyOf?: Node[];
}
