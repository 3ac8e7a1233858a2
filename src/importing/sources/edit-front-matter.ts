import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';

/**
 * A content file with single values replaced, keys added at the end of a mapping and items taken out, and
 * every other letter as it was: comments, quotes and line breaks stay.
 */
export function editContentFile(text: string, changes: FileChange[]): string {
  const front = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/.exec(text)?.[1];
  const yaml = front ?? text;
  const offset = front === undefined ? 0 : text.indexOf(front);
  const document = parseDocument(yaml);
  const splices = changes.map((change) => findSplice(document, yaml, change));
  const edited = splices
    .map((splice, order) => ({ ...splice, order }))
    // From the end on, so that no place moves; of two at one place the first stands first.
    .sort((a, b) => b.start - a.start || b.order - a.order)
    .reduce((now, { start, end, put }) => now.slice(0, start) + put + now.slice(end), yaml);
  return text.slice(0, offset) + edited + text.slice(offset + yaml.length);
}

function findSplice(document: Document, yaml: string, change: FileChange): Splice {
  if ('remove' in change) return takeOut(document, yaml, change.remove);
  const { path, value, after } = change;
  const node = document.getIn(path, true);
  if (isScalar(node) && typeof value === 'string') {
    const [start, end] = rangeOf(node);
    return { start, end, put: quoteLike(yaml.slice(start, end), value) };
  }
  return addKey(document, yaml, path, value, after);
}

/** A new key behind another or as the last of its mapping, or a new item as the last of its list. */
function addKey(
  document: Document,
  yaml: string,
  path: Path,
  value: Value,
  after: string | undefined,
): Splice {
  const parent = document.getIn(path.slice(0, -1), true);
  const isItem = isSeq(parent);
  if ((!isMap(parent) && !isItem) || parent.flow || parent.items.length === 0)
    throw new Error(`${path.join('.')} cannot be added: its neighbors stand in one line.`);
  const neighbor = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === after)
    : undefined;
  const last = neighbor ?? (parent.items.at(-1) as Node | Pair);
  const first = isItem ? (parent.items[0] as Node) : ((parent.items[0] as Pair).key as Node);
  const column = columnOf(yaml, rangeOf(first)[0]) - (isItem ? 2 : 0);
  const indent = ' '.repeat(column);
  const place = endOfLine(yaml, endOf(last));
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lines = isItem
    ? printLines(value, `${indent}  `).map((line, index) =>
        index === 0 ? `${indent}- ${line.trimStart()}` : line,
      )
    : printPair(String(path.at(-1)), value, indent);
  const before = yaml[place - 1] === '\n' ? '' : eol;
  return { start: place, end: place, put: before + lines.map((line) => line + eol).join('') };
}

function takeOut(document: Document, yaml: string, path: Path): Splice {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1)!;
  // The last item takes its list along: an empty list is no value.
  if (isSeq(parent) && parent.items.length === 1) return takeOut(document, yaml, path.slice(0, -1));
  const item = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    : isSeq(parent)
      ? (parent.items[Number(key)] as Node)
      : undefined;
  if (!item) return { start: 0, end: 0, put: '' };
  const first = 'key' in item ? (item.key as Node) : item;
  const start = yaml.lastIndexOf('\n', rangeOf(first as Node)[0] - 1) + 1;
  return { start, end: endOfLine(yaml, endOf(item)), put: '' };
}

function printPair(key: string, value: Value, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}${key}: ${printScalar(value)}`];
  return Array.isArray(value)
    ? [
        `${indent}${key}:`,
        ...value.flatMap((item) =>
          printLines(item, `${indent}    `).map((line, index) =>
            index === 0 ? `${indent}  - ${line.trimStart()}` : line,
          ),
        ),
      ]
    : [`${indent}${key}:`, ...printLines(value, `${indent}  `)];
}

function printLines(value: Value, indent: string): string[] {
  if (typeof value === 'string') return [indent + printScalar(value)];
  return Object.entries(value).flatMap(([key, inner]) => printPair(key, inner as Value, indent));
}

/** Days have quotes in the content; other texts only where YAML would read them as something else. */
function printScalar(value: string) {
  const isWord = /^[a-z][\w./-]*[./-][\w./-]*$/i.test(value);
  // Digits with an "e" among them would be a number.
  return isWord || /^(?=.*[a-df])[0-9a-f]{40}$/.test(value) ? value : quote(value);
}

function quoteLike(old: string, value: string) {
  if (old.startsWith('"')) return JSON.stringify(value);
  return old.startsWith("'") ? quote(value) : printScalar(value);
}

function quote(value: string) {
  return `'${value.replaceAll("'", "''")}'`;
}

function rangeOf(node: Node): [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, end];
}

/** Where the last value of something ends; what a list has behind that are comments of what follows. */
function endOf(item: Node | Pair): number {
  if ('key' in item) return endOf((item.value ?? item.key) as Node);
  const last = isMap(item) || isSeq(item) ? item.items.at(-1) : undefined;
  return last && !(item as { flow?: boolean }).flow ? endOf(last as Node | Pair) : rangeOf(item)[1];
}

/** The place behind the line in which something ends. A list ends where the next line begins. */
function endOfLine(yaml: string, place: number) {
  if (yaml[place - 1] === '\n') return place;
  const end = yaml.indexOf('\n', place);
  return end < 0 ? yaml.length : end + 1;
}

function columnOf(yaml: string, place: number) {
  return place - (yaml.lastIndexOf('\n', place - 1) + 1);
}

type Path = (string | number)[];
type Value = string | { [key: string]: Value } | Value[];
export type FileChange =
  | { path: Path; value: Value; /** The key behind which a new one stands. */ after?: string }
  | { remove: Path };

interface Splice {
  start: number;
  end: number;
  put: string;
}
