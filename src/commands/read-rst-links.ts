import { readHtmlLinks } from './read-html-links.ts';
import type { FoundLink } from './read-links.ts';

/**
 * Every address in reStructuredText: bare, in named and anonymous links, in targets, in pictures and in raw
 * HTML. Comments and literal blocks are left out. Each part is blanked once it is read, so that lines stay.
 */
export function readRstLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  let rest = blankBlocks(text.split(/\r?\n/), links);
  for (const pattern of patterns) {
    for (const match of rest.matchAll(pattern)) {
      const [whole, target] = match;
      // "name_" leads to another target, which is read by itself; "\_" ends an address.
      if (!target || /(?<!\\)_\s*$/.test(target)) continue;
      const url = target.replace(/\s+/g, '').replace(/\\(.)/g, '$1');
      links.push({ url, line: lineOf(rest, match.index + whole.search(/https?:|\/\//i)) });
    }
    rest = rest.replace(pattern, (whole) => whole.replace(/[^\n]/g, ' '));
  }
  const bare = [...rest.matchAll(/https?:\/\/[^\s<>`"|]*[\w/~*=+]/gi)];
  return [...links, ...bare.map(({ 0: url, index }) => ({ url, line: lineOf(rest, index) }))];
}

const patterns = [
  // ``literal``
  /``[^`\n]*(?:\n[^`\n]+)*``/g,
  // `text <address>`_
  /`(?:\\.|[^`\\])*?<((?:\\.|[^<>`\\])+)>`_/g,
  // .. _name: address, which may go on in indented lines
  /^[ \t]*(?:\.\. _(?:`[^`]+`|(?:\\.|[^:\\\n])+):|\.\. __:|__(?=[ \t]))[ \t]*((?:\S.*|\n[ \t]+\S.*)(?:\n[ \t]+\S.*)*)/gm,
];

function lineOf(text: string, offset: number) {
  return text.slice(0, offset).split('\n').length;
}

/** Blanks comments and literal blocks, and reads raw HTML. A block goes on as long as it is indented further. */
function blankBlocks(source: string[], links: FoundLink[]) {
  const lines = [...source];
  for (let index = 0; index < lines.length; index += 1) {
    const kind = readKind(lines[index]!);
    if (!kind) continue;
    const end = findEnd(lines, index);
    const inside = lines.slice(index + 1, end);
    if (kind === 'html') links.push(...readHtmlLinks(inside.join('\n'), index + 2));
    const from = kind === 'comment' ? index : index + 1;
    for (let place = from; place < end; place += 1) lines[place] = '';
    index = end - 1;
  }
  return lines.join('\n');
}

function readKind(line: string) {
  if (/^\s*\.\. raw::\s*html\s*$/.test(line)) return 'html';
  if (/^\s*\.\. (?:code|code-block|sourcecode|raw|math|highlight)::/.test(line)) return 'literal';
  if (/^\s*\.\.(?:\s+(?!_|__|\[|\||[\w.+-]+(?::[\w.+-]+)*::)\S.*|\s*)$/.test(line))
    return 'comment';
  return /::\s*$/.test(line) && !/^\s*\.\. /.test(line) ? 'literal' : undefined;
}

function findEnd(lines: string[], start: number) {
  const depth = indentOf(lines[start]!);
  // An empty comment takes nothing with it.
  if (lines[start]!.trim() === '..' && !lines[start + 1]?.trim()) return start + 1;
  const place = lines.findIndex(
    (line, index) => index > start && line.trim() !== '' && indentOf(line) <= depth,
  );
  return place < 0 ? lines.length : place;
}

function indentOf(line: string) {
  return line.length - line.trimStart().length;
}
