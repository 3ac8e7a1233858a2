import type { Root } from 'mdast';
import { isDeeper } from './depth.ts';
import { limits } from './limits.ts';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/** The tree of a file's prose, or why it is no MDX and where, counted from the first line of the prose. */
export function parseProse(body: string, file: string): ParsedProse {
  const row = body.split('\n').findIndex((line) => deepLine.test(line));
  if (row >= 0) return { problem: { line: row + 1, column: 1, reason: tooDeep } };
  const links = body.split('](').length - 1;
  if (links > limits.links) return { problem: { line: 1, column: 1, reason: tooMany(links) } };
  const parser = file.endsWith('.mdx') ? mdx : markdown;
  try {
    const tree = parser.parse(body);
    // A list inside a list is two levels of the tree, each with a list of children.
    if (!isDeeper(tree.children, limits.depth * 2)) return { tree };
    return { problem: { line: 1, column: 1, reason: tooDeep } };
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as { line?: number; column?: number; reason?: string };
    return { problem: { line, column, reason: error instanceof RangeError ? tooDeep : reason } };
  }
}

/** Quotes and lists that are opened inside each other on one line, on which the parser takes long. */
const deepLine = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${limits.depth + 1}}`,
);

const tooDeep = `Quotes and lists are nested deeper than ${limits.depth} levels.`;

/** The parser looks for the end of each link through all that follow. */
const tooMany = (links: number) =>
  `It has ${links} links, more than the ${limits.links} that are read.`;

export type ParsedProse =
  { tree: Root } | { problem: { line: number; column: number; reason: string } };
