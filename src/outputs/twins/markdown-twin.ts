import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MdastRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { HtmlElement } from '../pages/parse-page.ts';
import { markdownNodes } from './markdown-nodes.ts';
import { prepareMain, sourceEnd, sourceStart, type PageAddress } from './prepare-page.ts';

const converter = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' })
  .freeze();

const oneSource = new RegExp(` ?${sourceStart}[^${sourceEnd}]*${sourceEnd}`, 'g');
const marks = new RegExp(`[${sourceStart}${sourceEnd}]`, 'g');

/**
 * The main part of a finished page as Markdown, with marks around the source of every fact. Only this
 * part is read: the rest is the same on every page.
 */
export function convertMain(main: HtmlElement, page: PageAddress): string {
  // Without the places of its nodes, which the converter would copy.
  const root: Root = { type: 'root', children: [fromParse5(main) as Element] };
  const tree = toMdast(prepareMain(root, page), { handlers: markdownNodes, document: true });
  return converter.stringify(tree as MdastRoot);
}

/** The marked text of a page with the sources of its facts, and without. */
export function splitText(marked: string): PageText {
  return { text: marked.replace(marks, ''), plain: marked.replace(oneSource, '') };
}

/** A page's twin: its text below its title, its address, its day and its license. */
export function writeTwin(text: string, { title, address, asOf, license }: Front) {
  const front = stringify(
    { title, canonical: address, asOf, license },
    { lineWidth: 0, version: '1.1' },
  );
  return `---\n${front}---\n\n${text}`;
}

export interface PageText {
  text: string;
  plain: string;
}

export interface Front {
  title: string;
  address: string;
  asOf: string;
  license: string;
}
