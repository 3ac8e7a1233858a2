import type { Element, ElementContent, Root } from 'hast';
import { hasText, isElement, isMarked, textNode, trimEnd } from './html-nodes.ts';

/** Around every source, so that it can be left out; no text uses these characters. */
export const sourceStart = '\uE000';
export const sourceEnd = '\uE001';

/**
 * Makes the markup of a page ready to be read as text: controls and ornaments go, a diagram becomes
 * its description, addresses become complete, and what styles keep apart is kept apart by signs.
 */
export function prepareMain(tree: Root, page: PageAddress): Root {
  const children = tree.children as ElementContent[];
  return { ...tree, children: prepareAll(children, { ...page, ids: [], inSource: false }) };
}

function prepareAll(nodes: ElementContent[], place: Place): ElementContent[] {
  const kept = nodes.flatMap((node) => prepare(node, place));
  return kept.flatMap((node, index) => {
    const before = kept[index - 1];
    const sign = before && chooseSign(before, node, place);
    return sign ? [textNode(sign), node] : [node];
  });
}

function prepare(node: ElementContent, place: Place): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const { tagName, properties } = node;
  const isControl = dropped.has(tagName) || isTwinLink(node);
  if (isControl || properties['hidden'] || properties['ariaHidden'] === 'true') return [];
  if (tagName === 'svg') return describe(properties['ariaLabel']);

  const isSource = isMarked(node, 'source', 'citations');
  const children = prepareAll(node.children, {
    ...place,
    ids: properties['id'] ? [...place.ids, String(properties['id'])] : place.ids,
    inSource: place.inSource || isSource,
  });
  if (isSource && !hasText(children)) return [];
  if (isSource && !place.inSource)
    return [
      {
        ...node,
        children: [textNode(`${sourceStart}(`), ...trimEnd(children), textNode(`)${sourceEnd}`)],
      },
    ];
  if (tagName === 'a') return prepareLink(node, children, place);
  if (tagName === 'img')
    return [{ ...node, properties: { ...properties, src: complete(properties['src'], place) } }];
  if (tagName === 'table') return prepareTable(node, children);
  if (tagName === 'ol') return [{ ...node, children: children.map(withoutNumber) }];
  return [{ ...node, children }];
}

/** The way from a page to its twin leads nowhere from the twin. */
function isTwinLink({ tagName, properties: { rel } }: Element) {
  return tagName === 'a' && Array.isArray(rel) && rel.includes('alternate');
}

/** A link to the place where it stands says nothing in a text. */
function prepareLink(node: Element, children: ElementContent[], place: Place): ElementContent[] {
  const { href } = node.properties;
  const target = complete(href, place);
  if (!href || place.ids.some((id) => target === `${place.address}#${id}`)) return children;
  return [{ ...node, properties: { href: target }, children }];
}

/** Markdown tables have no caption, it stands above, and always a head, which may be empty. */
function prepareTable(table: Element, children: ElementContent[]): ElementContent[] {
  const captions = children.filter((node) => isElement(node, 'caption'));
  const rest = children.filter((node) => !isElement(node, 'caption'));
  const body = rest.some((node) => isElement(node, 'thead')) ? rest : rest.map(withoutHeads);
  return [
    ...captions.map((caption): ElementContent => ({ ...(caption as Element), tagName: 'p' })),
    { ...table, children: body },
  ];
}

function withoutHeads(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const tagName = node.tagName === 'th' ? 'td' : node.tagName;
  return { ...node, tagName, children: node.children.map(withoutHeads) };
}

/** An item of a numbered list that begins with a number of its own would have two. */
function withoutNumber(item: ElementContent, index: number): ElementContent {
  if (item.type !== 'element') return item;
  const [first, gap, ...rest] = item.children;
  const number = first?.type === 'element' ? first.children[0] : undefined;
  const isDouble =
    number?.type === 'text' && number.value === String(index + 1) && gap?.type === 'text';
  return isDouble ? { ...item, children: rest } : item;
}

function describe(label: unknown): ElementContent[] {
  if (typeof label !== 'string' || !label) return [];
  return [
    { type: 'element', tagName: 'em', properties: {}, children: [textNode(`Diagram: ${label}`)] },
  ];
}

/** Addresses with a protocol stay as they are written; a path from the root lies below the base path. */
function complete(written: unknown, { address, base }: Place) {
  const target = typeof written === 'string' ? written : '';
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  return new URL(/^\/(?!\/)/.test(target) ? `${base}${target.slice(1)}` : target, address).href;
}

/** Neighbors that styles keep apart, and what keeps them apart in a text. */
function chooseSign(before: ElementContent, node: ElementContent, place: Place) {
  if (node.type === 'text') {
    if (isMarked(before, 'not-recorded')) return /^\s+[A-Z]/.test(node.value) ? '.' : '';
    return isMarked(before, 'tell') && /^\p{L}/u.test(node.value) ? ' ' : '';
  }
  if (node.type !== 'element' || !inline.has(node.tagName)) return '';
  if (before.type === 'text')
    return isMarked(node, 'source', 'citations') && !/\s$/.test(before.value) ? ' ' : '';
  if (before.type !== 'element' || !inline.has(before.tagName)) return '';
  return place.inSource && isElement(before, 'a') && isElement(node, 'a') ? ', ' : ' ';
}

/** What one uses on a page rather than reads: controls, scripts, and ways around the page. */
const dropped = new Set('button input link nav script select style template'.split(' '));

const inline = new Set('a b code em i small span strong sub sup time'.split(' '));

export interface PageAddress {
  /** The whole address of the page. */
  address: string;
  /** The path below which the site is served, with a slash at both ends; the page does not have it yet. */
  base: string;
}

interface Place extends PageAddress {
  /** Ids of the elements around this place. */
  ids: string[];
  inSource: boolean;
}
