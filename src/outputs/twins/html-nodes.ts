import type { Element, ElementContent, Text } from 'hast';

/** True for an element with one of these classes. */
export function isMarked(node: ElementContent, ...names: string[]) {
  return node.type === 'element' && listClasses(node).some((name) => names.includes(String(name)));
}

/** True for an element of this name. */
export function isElement(node: ElementContent, tagName: string) {
  return node.type === 'element' && node.tagName === tagName;
}

/** The same nodes without space at the end of the last text. */
export function trimEnd(nodes: ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  return last?.type === 'text' ? [...nodes.slice(0, -1), textNode(last.value.trimEnd())] : nodes;
}

/** True where something can be read in one of these nodes. */
export function hasText(nodes: ElementContent[]): boolean {
  return nodes.some((node) =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' && hasText(node.children),
  );
}

function listClasses({ properties }: Element) {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}

/** A text node. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}
