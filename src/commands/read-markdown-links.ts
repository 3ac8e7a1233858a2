import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { quoteAddresses, readHtmlLinks } from './read-html-links.ts';
import type { FoundLink } from './read-links.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Every address in Markdown: links, images, definitions, and those in HTML. Comments are not looked at. */
export function readMarkdownLinks(source: string): FoundLink[] {
  const text = quoteAddresses(source);
  const tree = markdown.parse(text);
  const comments = findComments(tree, text);
  const links: FoundLink[] = [];
  visit(tree, (node) => {
    const { offset = 0, line = 1 } = node.position?.start ?? {};
    if (comments.some(([start, end]) => start <= offset && offset < end)) return;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line });
    if (node.type === 'html') links.push(...readHtmlLinks(node.value, line));
  });
  return links;
}

/**
 * Every address in MDX, those in expressions included: href={"…"}, href={`…`}, or in an exported constant.
 * What MDX does not take, such as a comment of HTML, is read as Markdown is.
 */
export function readMdxLinks(text: string): FoundLink[] {
  const tree = parseMdx(text);
  if (!tree) return readMarkdownLinks(text.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank));
  const links: FoundLink[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line });
    if ('attributes' in node)
      for (const attribute of node.attributes) {
        const { value, position } = attribute;
        if (attribute.type === 'mdxJsxExpressionAttribute')
          links.push(...listTexts(attribute.data, line));
        else if (typeof value === 'string')
          links.push({ url: value, line: position?.start.line ?? line });
        else links.push(...listTexts(value?.data, line));
      }
    if ('data' in node) links.push(...listTexts(node.data, line));
  });
  return links;
}

function parseMdx(text: string): Root | undefined {
  try {
    return mdx.parse(text);
  } catch {
    return undefined;
  }
}

/** Every text in the program of an expression; comments are no part of it. */
function listTexts(data: unknown, line: number): FoundLink[] {
  const links: FoundLink[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, loc } = node as Program;
    const text =
      type === 'Literal'
        ? value
        : type === 'TemplateElement'
          ? (value as Cooked).cooked
          : undefined;
    if (typeof text === 'string' && /^(?:https?:)?\/\//.test(text))
      links.push({ url: text, line: loc?.start.line ?? line });
    for (const [key, inner] of Object.entries(node))
      if (key !== 'loc' && key !== 'comments') walk(inner);
  };
  walk((data as { estree?: unknown } | undefined)?.estree);
  return links;
}

/**
 * The parts of the text that browsers take for comments. One that begins inside other HTML ends for Markdown
 * at the next empty line, but for browsers only at its end.
 */
function findComments(tree: Root, text: string): [number, number][] {
  const comments: [number, number][] = [];
  visit(tree, 'html', ({ value, position }) => {
    const offset = position?.start.offset ?? 0;
    // Within a list or a quote the value is not the text as it stands.
    const start = text.startsWith(value, offset) ? value.search(/<!--(?![\s\S]*-->)/) : -1;
    if (start < 0) return;
    const end = text.indexOf('-->', offset + start);
    // Its own node is read as HTML, up to the comment.
    comments.push([offset + value.length, end < 0 ? text.length : end]);
  });
  return comments;
}

function blank(text: string) {
  return text.replace(/[^\n]/g, ' ');
}

interface Program {
  type?: string;
  value?: unknown;
  loc?: { start: { line: number } };
}

interface Cooked {
  cooked?: string;
}
