import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/**
 * What the build needs to know of a finished page, found in one walk through its parsed markup. Places
 * are offsets in the text of the page, so that it can be changed without touching another letter.
 */
export function parsePage(text: string): ParsedPage {
  const page: ParsedPage = {
    title: '',
    description: '',
    heading: '',
    canonical: undefined,
    twin: undefined,
    listed: true,
    anchors: new Map(),
    rootAddresses: [],
    sheets: [],
    styleSources: undefined,
    main: undefined,
    mainEnd: undefined,
  };
  walk(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }), {
    text,
    page,
    inMain: false,
    inHelper: false,
  });
  return page;
}

function walk(node: Node, place: Place) {
  let inside = place;
  if ('tagName' in node) {
    readElement(node, place);
    const { tagName } = node;
    if (tagName === 'main') inside = { ...place, inMain: true };
    else if (place.inMain && !place.inHelper && (isHelper(tagName) || tagName === 'svg'))
      inside = { ...place, inHelper: true };
  }
  const children = 'content' in node ? node.content.childNodes : listChildren(node);
  for (const child of children) walk(child, inside);
}

function readElement(element: HtmlElement, { text, page, inMain, inHelper }: Place) {
  const { tagName, attrs, sourceCodeLocation: location } = element;
  for (const { name, value } of attrs) {
    const at = location?.attrs?.[name];
    if (at && addressAttributes.has(name) && /^\/(?!\/)/.test(value))
      page.rootAddresses.push(text.indexOf('/', at.startOffset));
    // A drawing may be linked; what it is drawn with may not.
    if (name === 'id' && inMain && !inHelper && !isHelper(tagName) && !page.anchors.has(value))
      page.anchors.set(value, location?.startTag?.endOffset ?? location?.endOffset ?? 0);
  }
  if (tagName === 'meta' || tagName === 'link') readHead(element, page);
  readStyles(element, text, page);
  if (tagName === 'h1') page.heading ||= readText(element).trim();
  if (tagName === 'main') {
    page.main ??= element;
    page.mainEnd ??= location?.endTag?.startOffset;
  }
}

function readHead({ attrs }: HtmlElement, page: ParsedPage) {
  const {
    property,
    name,
    content = '',
    rel = '',
    type,
    href,
  } = Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value]));
  const relations = rel.split(/\s+/);
  if (property === 'og:title') page.title ||= content;
  if (name === 'description') page.description ||= content;
  if (name === 'robots' && content.includes('noindex')) page.listed = false;
  if (relations.includes('canonical')) page.canonical ??= href;
  if (relations.includes('alternate') && type === 'text/markdown') page.twin ??= href;
}

/** Where the style sheets of the page are named, and where its policy says which styles it allows. */
function readStyles(
  { tagName, attrs, sourceCodeLocation: location }: HtmlElement,
  text: string,
  page: ParsedPage,
) {
  if (!location) return;
  const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const address = valueOf('href');
  if (tagName === 'link' && valueOf('rel') === 'stylesheet' && address)
    page.sheets.push({ address, at: location.startOffset, end: location.endOffset });
  const content = location.attrs?.['content'];
  if (valueOf('http-equiv') === 'content-security-policy' && content) {
    const at = text.indexOf(ownStyles, content.startOffset);
    if (at >= 0 && at < content.endOffset) page.styleSources ??= at + ownStyles.length;
  }
}

/** How a policy allows the sheets of the site. */
const ownStyles = "style-src 'self'";

/** The text of an element and of all in it. */
export function readText(node: Node): string {
  return 'value' in node ? node.value : listChildren(node).map(readText).join('');
}

function listChildren(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Parts of a page whose ids serve the page itself: labels, forms, and elements of our own. */
function isHelper(tagName: string) {
  return helpers.has(tagName) || tagName.includes('-');
}

const helpers = new Set(
  'nav form dialog template caption fieldset legend label button input select textarea output datalist'.split(
    ' ',
  ),
);

const addressAttributes = new Set(['href', 'src', 'action']);

interface Place {
  text: string;
  page: ParsedPage;
  inMain: boolean;
  inHelper: boolean;
}

export interface ParsedPage {
  title: string;
  description: string;
  /** Text of the first heading. */
  heading: string;
  canonical: string | undefined;
  /** Address of the Markdown twin, as the page gives it. */
  twin: string | undefined;
  /** False where the page asks search engines to leave it out. */
  listed: boolean;
  /**
   * The ids in the main part that links may point at, each with the place behind the opening tag. Not
   * "main" itself, nor what has an id only so that a label, a form or a drawing can refer to it.
   */
  anchors: Map<string, number>;
  /** Where an address of our own begins, in the order of the page: a path from the root of the host. */
  rootAddresses: number[];
  /** The links to style sheets, in their order, each with its place. */
  sheets: { address: string; at: number; end: number }[];
  /** The place in the policy of the page behind the styles that it allows. */
  styleSources: number | undefined;
  main: HtmlElement | undefined;
  /** The place before the closing tag of the main part. */
  mainEnd: number | undefined;
}
