import type { DefaultTreeAdapterMap } from 'parse5';
import type { HtmlElement } from '../pages/parse-page.ts';

type Node = DefaultTreeAdapterMap['node'];

/**
 * What the search can lead to on a finished page: the page itself, and every place with an anchor, each with the words
 * that stand there and nowhere below another anchor. Sources, contents and forms are left out.
 */
export function listPageRecords(main: HtmlElement): PageRecord[] {
  const page: PageRecord = { anchor: '', label: '', text: '' };
  const walk: Walk = { records: [page], current: page, section: undefined, silent: false };
  for (const child of main.childNodes) read(child, walk);
  return walk.records
    .filter(({ label }) => label)
    .map(({ text, ...record }) => ({ ...record, text: tidy(text) }));
}

function read(node: Node, walk: Walk) {
  if ('value' in node) {
    // Between names of what is not recorded stand signs that belong to no sentence.
    if (!walk.silent || /[\p{L}\p{N}]/u.test(node.value)) walk.current.text += node.value;
    return;
  }
  if (!('tagName' in node) || isLeftOut(node)) return;
  const { tagName } = node;
  const id = attribute(node, 'id');
  if (tagName === 'h1') walk.records[0]!.label = readText(node).trim();
  else if (id && walk.silent) add(walk, id, readText(node));
  else if (id && standsFirst.test(tagName)) startHere(node, id, walk);
  else readInside(node, id, walk);
}

/** A heading or a name stands for what comes behind it, up to the end of the element that holds both. */
function startHere(node: HtmlElement, id: string, walk: Walk) {
  const label = readText(node);
  if (node.tagName === 'h2') walk.section = undefined;
  walk.current = add(walk, id, label);
  if (node.tagName === 'h2') walk.section = walk.current.label;
}

/** Another element with an anchor stands for what is inside. */
function readInside(node: HtmlElement, id: string | undefined, walk: Walk) {
  const { current, silent } = walk;
  const { tagName } = node;
  const classes = attribute(node, 'class') ?? '';
  if (classes.includes('silent-facts')) walk.silent = true;
  // A block after words without a stop begins a sentence of its own.
  if (blocks.has(tagName))
    walk.current.text = `${walk.current.text.replace(/[\p{L}\p{N})]\s*$/u, '$&.')} `;
  if (classes.split(' ').includes('number')) walk.current.text += ' ';
  if (id && !helpers.has(tagName)) walk.current = add(walk, id, firstLabel(node));
  if (!(walk.silent && tagName === 'dt')) for (const child of node.childNodes) read(child, walk);
  if (id || endsPlace.has(tagName)) walk.current = current;
  walk.silent = silent;
  walk.current.text += separators[tagName] ?? '';
}

function add(walk: Walk, anchor: string, label: string) {
  const record: PageRecord = {
    anchor,
    label: label.replace(/\s+/g, ' ').trim(),
    text: walk.silent ? 'Not recorded. ' : '',
    ...(walk.section !== undefined && { parent: walk.section }),
  };
  walk.records.push(record);
  return record;
}

function isLeftOut(node: HtmlElement) {
  if (leftOut.has(node.tagName)) return true;
  if (node.attrs.some(({ name }) => name === 'data-search-ignore')) return true;
  const classes = attribute(node, 'class')?.split(' ') ?? [];
  return (
    classes.some((name) => name === 'citations' || name === 'source') ||
    /^(?:Source|Size)$/.test(attribute(node, 'data-label') ?? '')
  );
}

/** The name of a row or an item: its first cell or its first emphasis, else all of it. */
function firstLabel(node: HtmlElement): string {
  return readText(find(node, ({ tagName }) => /^(?:th|b|a|strong)$/.test(tagName)) ?? node);
}

function find(node: Node, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  if ('tagName' in node && test(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

function readText(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && isLeftOut(node)) return '';
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

function attribute({ attrs }: HtmlElement, wanted: string) {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** One line of sentences, cut after so many letters that nobody reads further in a list of results. */
function tidy(text: string) {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .replace(/\s*(?:[.;·]\s*)+\./g, '.')
    .replace(/([.:!?])(?:\s*[.;·])+/g, '$1')
    .replace(/(?:·\s*)+/g, '· ')
    .replace(/^[\s.,:·;]+|[\s,:·;]+$/g, '')
    .trim();
  if (line.length <= mostLetters) return line;
  return `${line.slice(0, line.lastIndexOf(' ', mostLetters))} …`;
}

const mostLetters = 700;

/** Between blocks a text reads on as sentences, between cells as a row. */
const separators: Record<string, string> = {
  p: '. ',
  li: '. ',
  dd: '. ',
  dt: ': ',
  div: ' ',
  h3: '. ',
  td: ' · ',
  th: ' · ',
  tr: '. ',
  figcaption: '. ',
  span: ' ',
  b: ' ',
  time: ' ',
  br: ' ',
  caption: '. ',
};

const blocks = new Set('p div ul ol dl table li dd'.split(' '));

const standsFirst = /^(?:h[2-6]|dt|th|b|span|caption)$/;

const endsPlace = new Set('dl div table tr li td ul ol section article'.split(' '));

const leftOut = new Set(
  'nav svg form script style template noscript button input select textarea'.split(' '),
);

const helpers = new Set('main label form dialog fieldset legend'.split(' '));

interface Walk {
  records: PageRecord[];
  /** The place that text belongs to. */
  current: PageRecord;
  /** The heading above, for the places below it. */
  section: string | undefined;
  /** Inside a list of what is not recorded. */
  silent: boolean;
}

export interface PageRecord {
  /** Empty for the page itself. */
  anchor: string;
  label: string;
  /** The heading above it. */
  parent?: string;
  text: string;
}
