import type { Element } from 'hast';
import type { ListItem, Paragraph, PhrasingContent, RootContent, TableCell, Text } from 'mdast';
import { defaultHandlers, type Options, type State } from 'hast-util-to-mdast';
import { sourceStart } from './prepare-page.ts';

type Handlers = NonNullable<Options['handlers']>;

/** How elements that Markdown lacks are written: rows of facts, cells with more than a line, notices. */
export const markdownNodes: Handlers = {
  dl: writeFacts,
  td: writeCell,
  th: writeCell,
  li: writeItem,
  summary: writeSummary,
  aside: (state, node: Element) => ({
    type: 'blockquote',
    children: state.toFlow(state.all(node)) as Paragraph[],
  }),
};

/** A list of terms: "**Chat**: #etcd on Kubernetes Slack (CNCF landscape, 20 Aug 2026)". */
function writeFacts(state: State, node: Element) {
  const parts = node.children.flatMap((child) =>
    child.type === 'element' ? (child.tagName === 'div' ? child.children : [child]) : [],
  );
  const facts: { names: Element[]; values: Element[] }[] = [];
  for (const part of parts) {
    if (part.type !== 'element') continue;
    const last = facts.at(-1);
    if (part.tagName === 'dt' && last?.values.length === 0) last.names.push(part);
    else if (part.tagName === 'dt') facts.push({ names: [part], values: [] });
    else last?.values.push(part);
  }
  const children = facts.map(({ names, values }): ListItem => {
    const name = joinBlocks(
      names.flatMap((part) => readBlocks(state, part)),
      ', ',
    );
    const blocks = values.flatMap((part) => readBlocks(state, part));
    const line = blocks.findIndex(({ type }) => type === 'list' || type === 'table');
    const inLine = line < 0 ? blocks : blocks.slice(0, line);
    const below = line < 0 ? [] : blocks.slice(line);
    const value = joinBlocks(inLine);
    const text: PhrasingContent[] = [
      { type: 'strong', children: name },
      { type: 'text', value: value.length > 0 ? ': ' : ':' },
      ...value,
    ];
    return toItem([{ type: 'paragraph', children: text }, ...below]);
  });
  return { type: 'list' as const, ordered: false, spread: false, children };
}

function writeCell(state: State, node: Element) {
  const cell = defaultHandlers['td']!(state, node) as TableCell;
  return { ...cell, children: joinBlocks(state.toFlow(cell.children)) };
}

/** An item of several short lines is one line; one with a list or a table keeps its blocks. */
function writeItem(state: State, node: Element) {
  const item = defaultHandlers['li']!(state, node) as ListItem;
  const isPlain = item.children.every(({ type }) => type === 'paragraph');
  const isMixed = node.children.some(
    (child) => child.type === 'text' || (child.type === 'element' && child.tagName !== 'p'),
  );
  if (!isPlain || !isMixed || item.children.length < 2) return item;
  return toItem([{ type: 'paragraph', children: joinBlocks(item.children) }]);
}

function writeSummary(state: State, node: Element): RootContent[] {
  const blocks = state.toFlow(state.all(node)) as RootContent[];
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, children: [{ type: 'strong', children: block.children }] }
      : block,
  );
}

function readBlocks(state: State, node: Element) {
  return state.toFlow(state.all(node)) as RootContent[];
}

function toItem(children: RootContent[]): ListItem {
  return { type: 'listItem', spread: false, children: children as Paragraph[] };
}

/** Blocks as one line, with a semicolon where a new line began. */
function joinBlocks(blocks: RootContent[], sign = '; '): PhrasingContent[] {
  return blocks.flatMap((block, index) => {
    const line = toLine(block);
    const before = blocks[index - 1];
    if (!before || line.length === 0) return line;
    const isOpen = /[.:;,]$/.test(readEnd(toLine(before).at(-1)));
    const isSource = readStart(line[0]).startsWith(sourceStart);
    return [text(isOpen || isSource ? ' ' : sign), ...line];
  });
}

function toLine(block: RootContent): PhrasingContent[] {
  if (block.type === 'break') return [text('; ')];
  if (block.type === 'list')
    return joinBlocks(block.children.map(({ children }) => toParagraph(joinBlocks(children))));
  if (block.type === 'blockquote') return joinBlocks(block.children);
  if (block.type === 'paragraph' || block.type === 'heading')
    return block.children.map((child) => (child.type === 'break' ? text('; ') : child));
  return [block as PhrasingContent];
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function readEnd(node: PhrasingContent | undefined): string {
  if (!node) return '';
  return 'value' in node ? node.value : 'children' in node ? readEnd(node.children.at(-1)) : '';
}

function readStart(node: PhrasingContent | undefined): string {
  if (!node) return '';
  return 'value' in node ? node.value : 'children' in node ? readStart(node.children[0]) : '';
}

function text(value: string): Text {
  return { type: 'text', value };
}
