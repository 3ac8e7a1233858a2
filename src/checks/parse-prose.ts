import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/** The tree of a file's prose, or why it is no MDX and where, counted from the first line of the prose. */
export function parseProse(body: string, file: string): ParsedProse {
  const parser = file.endsWith('.mdx') ? mdx : markdown;
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as { line?: number; column?: number; reason?: string };
    return { problem: { line, column, reason } };
  }
}

export type ParsedProse =
  { tree: Root } | { problem: { line: number; column: number; reason: string } };
