import { readHtmlLinks } from './read-html-links.ts';
import type { FoundLink } from './read-links.ts';

/**
 * Every address in AsciiDoc: bare, with text, in the macros of links and pictures, and through attributes of
 * the document. Comments and listings are left out, as Asciidoctor makes no links of them.
 */
export function readAsciiDocLinks(text: string): FoundLink[] {
  const attributes = new Map<string, string>();
  const links: FoundLink[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const source = lines[index]!;
    const fence = readFence(source, lines[index - 1] ?? '');
    if (fence) {
      const end = lines.findIndex((one, place) => place > index && one.trimEnd() === fence);
      const inside = lines.slice(index + 1, end < 0 ? lines.length : end);
      if (fence.startsWith('+')) links.push(...readHtmlLinks(inside.join('\n'), index + 2));
      index += inside.length + 1;
      continue;
    }
    if (/^\/\/(?!\/)/.test(source)) continue;
    const [, name, value = ''] = /^:([\w-]+):\s+(.*\S)/.exec(source) ?? [];
    if (name) attributes.set(name, fillIn(value, attributes).slice(0, longestValue));
    // What an attribute holds may be the first half of an address; where it is used, it is a link.
    if (name) continue;
    const urls = scanLine(fillIn(source, attributes));
    links.push(...urls.map((url) => ({ url, line: index + 1 })));
  }
  return links;
}

/** Of an attribute: no address is as long, and some that name others twice would fill the memory. */
const longestValue = 10_000;

/** The line that opens a block whose text is taken as it is, unless it underlines a title. */
function readFence(line: string, before: string) {
  const [, fence, code] = /^(?:(\/{4,}|-{4,}|\.{4,}|\+{4,})|(`{3})\S*)\s*$/.exec(line) ?? [];
  const isTitle =
    /[\p{L}\p{N}]/u.test(before) && Math.abs(before.length - line.trimEnd().length) < 2;
  return isTitle ? undefined : (fence ?? code);
}

/** "{guide}projects/etcd/" with the value of ":guide:"; what no attribute says stays as it is. */
function fillIn(text: string, attributes: Map<string, string>) {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => attributes.get(name) ?? whole);
}

function scanLine(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s[\]<>"|]+/gi)].flatMap(({ 0: found, index }) => {
    const before = text.slice(0, index);
    const after = text[index + found.length];
    // Escaped, or between `+ and +`.
    if (/(?:\\|`\+)$/.test(before)) return [];
    if (before.endsWith('++')) return [found.replace(/\+\+$/, '')];
    // An address with its text ends where the text begins; a bare one before the end of the sentence.
    if (after === '[' || (after === '"' && before.endsWith('"'))) return [found];
    return [found.replace(before.endsWith('link=') ? /,.*$/ : /[,.;:!?)'`*_]+$/, '')];
  });
}
