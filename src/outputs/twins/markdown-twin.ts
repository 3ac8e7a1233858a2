import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MdastRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { markdownNodes } from './markdown-nodes.ts';
import { preparePage, sourceEnd, sourceStart } from './prepare-page.ts';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(preparePage)
  .use(
    () => (tree: Root) => toMdast(tree, { handlers: markdownNodes, document: true }) as MdastRoot,
  )
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' })
  .freeze();

const oneSource = new RegExp(` ?${sourceStart}[^${sourceEnd}]*${sourceEnd}`, 'g');
const marks = new RegExp(`[${sourceStart}${sourceEnd}]`, 'g');

/**
 * The text of a finished page as Markdown, made from its main part: with the source of every fact,
 * and without sources.
 */
export function convertPage(html: string, address: string): PageText {
  const marked = String(converter.processSync({ value: cutMain(html), data: { address } }));
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

/** Only the main part is read: the rest is the same on every page. */
function cutMain(html: string) {
  const from = html.search(/<main[\s>]/);
  const to = html.lastIndexOf('</main>');
  if (from < 0 || to < from) throw new Error('The page has no main part.');
  return html.slice(from, to);
}

export interface PageText {
  text: string;
  plain: string;
}

interface Front {
  title: string;
  address: string;
  asOf: string;
  license: string;
}
