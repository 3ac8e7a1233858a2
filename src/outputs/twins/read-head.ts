import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse).freeze();

/** What the head of a finished page says about it: title, description, own address, twin. */
export function readHead(html: string): Head {
  const tree = parser.parse(html.slice(0, html.search(/<\/head>/))) as Root;
  const elements: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'meta' || node.tagName === 'link') elements.push(node);
  });
  const read = (value: string, match: (node: Element) => boolean) => {
    const found = elements.find(match)?.properties[value];
    return found === undefined ? undefined : String(found);
  };
  return {
    title: read('content', ({ properties }) => properties['property'] === 'og:title') ?? '',
    description: read('content', ({ properties }) => properties['name'] === 'description') ?? '',
    canonical: read('href', (node) => hasRelation(node, 'canonical')),
    twin: read(
      'href',
      (node) => hasRelation(node, 'alternate') && node.properties['type'] === 'text/markdown',
    ),
    listed: !read('content', ({ properties }) => properties['name'] === 'robots')?.includes(
      'noindex',
    ),
  };
}

function hasRelation({ properties }: Element, relation: string) {
  return Array.isArray(properties['rel']) && properties['rel'].includes(relation);
}

export interface Head {
  title: string;
  description: string;
  canonical: string | undefined;
  /** Address of the Markdown twin, as the page gives it. */
  twin: string | undefined;
  /** False where the page asks search engines to leave it out. */
  listed: boolean;
}
