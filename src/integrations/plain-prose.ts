import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Turns raw HTML in Markdown into the text it is made of, so that it never reaches a page as markup. */
export function plainProse() {
  return (tree: Root) => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text: Text = { type: 'text', value: node.value };
      parent.children[index] = text;
    });
  };
}
