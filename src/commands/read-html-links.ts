import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { FoundLink } from './read-links.ts';

/** Every address in an attribute of HTML, comments left out. "line" is that of its first character. */
export function readHtmlLinks(html: string, line = 1): FoundLink[] {
  const options = { sourceCodeLocationInfo: true };
  const text = quoteAddresses(html);
  const isPage = /^\s*(?:<!doctype|<html\b)/i.test(text);
  const links: FoundLink[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        const place = node.sourceCodeLocation?.attrs?.[name]?.startLine ?? 1;
        for (const url of listAddresses(name, value)) links.push({ url, line: line + place - 1 });
      }
    if ('content' in node) node.content.childNodes.forEach(visit);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(isPage ? parse(text, options) : parseFragment(text, options));
  return links;
}

/**
 * The same text with every address in a tag between quotes. JSX writes href={"…"}, which HTML would end at the
 * first space, and the parser of Markdown takes no tag for one whose unquoted address has a slash in it. Lines
 * stay what they are.
 */
export function quoteAddresses(text: string) {
  return text.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag
      .replace(
        /=(\s*)\{(\s*)(["'`])([^"'`{}\n]*)\3(\s*)\}/g,
        (_, before: string, inner: string, __, value: string, after: string) =>
          `=${before}${inner}"${value}"${after}`,
      )
      .replace(/(\s[\w:.-]+\s*=\s*)((?:https?:)?\/\/[^\s"'=<>`]+)/gi, '$1"$2"'),
  );
}

function listAddresses(name: string, value: string) {
  const parts = /srcset$/i.test(name)
    ? value.split(/,\s/).map((one) => one.trim().split(/\s/)[0]!)
    : [value.trim()];
  return parts.filter((part) => /^(?:https?:)?\/\//i.test(part));
}
