import { escapeXml } from '../words/escape.browser.ts';
import type { BadgeKind } from './badges.ts';

/** A badge that leads to a page, or the name of a page that does, in the markups of READMEs and documents. */
export function formatSnippets({ words, page, image }: LinkTarget): Snippet[] {
  return markups.map(({ id, label, badge, text }) => ({
    id,
    label,
    text: image ? badge({ words, page, image }) : text({ words, page }),
  }));
}

/**
 * The words that stand for a badge where no picture is shown. They never repeat its value: a README
 * keeps them for years, and the value changes.
 */
export function nameBadge(kind: BadgeKind, name: string) {
  return {
    maturity: `Maturity of ${name}`,
    governance: `Governance of ${name}`,
    legal: `What you sign for ${name}`,
    seats: `Seats of ${name}`,
    contribute: `Contribute to ${name}`,
  }[kind];
}

const markups: Markup[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    badge: ({ words, page, image }) => `[![${inMarkdown(words)}](${image})](${page})`,
    text: ({ words, page }) => `[${inMarkdown(words)}](${page})`,
  },
  {
    id: 'html',
    label: 'HTML',
    badge: ({ words, page, image }) =>
      `<a href="${escapeXml(page)}"><img src="${escapeXml(image)}" height="20" alt="${escapeXml(words)}"></a>`,
    text: ({ words, page }) => `<a href="${escapeXml(page)}">${escapeXml(words)}</a>`,
  },
  {
    id: 'asciidoc',
    label: 'AsciiDoc',
    badge: ({ words, page, image }) =>
      `image:${image}["${inAsciiDoc(words)}",link="${inAsciiDoc(page)}"]`,
    text: ({ words, page }) => `link:${page}["${inAsciiDoc(words)}"]`,
  },
  {
    id: 'rst',
    label: 'reStructuredText',
    badge: ({ words, page, image }) =>
      `.. image:: ${image}\n   :target: ${page}\n   :alt: ${words.replaceAll('\\', '\\\\')}`,
    text: ({ words, page }) => `\`${words.replace(/[\\`<]/g, '\\$&')} <${page}>\`__`,
  },
  {
    id: 'address',
    label: 'Plain address',
    badge: ({ image }) => image,
    text: ({ page }) => page,
  },
];

/** A text with the signs escaped that Markdown would take for its own. */
export function inMarkdown(text: string) {
  return text.replace(/[\\`*_[\]<>&]/g, '\\$&');
}

function inAsciiDoc(text: string) {
  return text.replace(/["\]]/g, '\\$&');
}

interface BadgeTarget extends LinkTarget {
  image: string;
}

interface LinkTarget {
  /** Words of the link, or of the picture where it is not shown. */
  words: string;
  /** Full address that the link leads to. */
  page: string;
  /** Full address of the badge. */
  image?: string | undefined;
}

export interface Snippet {
  id: string;
  label: string;
  text: string;
}

interface Markup {
  id: string;
  label: string;
  badge: (target: BadgeTarget) => string;
  text: (target: LinkTarget) => string;
}
