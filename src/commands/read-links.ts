import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readAsciiDocLinks } from './read-asciidoc-links.ts';
import { readHtmlLinks } from './read-html-links.ts';
import { readMarkdownLinks, readMdxLinks } from './read-markdown-links.ts';
import { readRstLinks } from './read-rst-links.ts';

/** Every document at a path: the file itself, whatever its name, or those in the folder and below it. */
export function listDocuments(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
  if (!statSync(path).isDirectory()) return [path];
  const files = walk(path).filter((file) => extname(file).toLowerCase() in readers);
  if (files.length > 0) return files;
  throw new Error(
    `${path}: no file in this folder can be read. Markdown, MDX, AsciiDoc, reStructuredText and HTML can: ${Object.keys(readers).join(', ')}.`,
  );
}

/** Every address in a document that readers can follow, with its line. A file of another name is read as Markdown. */
export function readLinks(file: string, hosts?: string[]): FoundLink[] {
  const text = readFileSync(file, 'utf8');
  if (hosts && !mentions(text, hosts)) return [];
  const read = readers[extname(file).toLowerCase()] ?? readMarkdownLinks;
  return read(text).sort((a, b) => a.line - b.line);
}

/** Most documents link to other sites only; to parse them would cost a hundred times as much. */
function mentions(text: string, hosts: string[]) {
  const bare = text.toLowerCase().replace(/[\s\\]+/g, '');
  return hosts.some((host) => bare.includes(host));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && (!name.startsWith('.') || name === '.github'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const inside = join(folder, item.name);
      if (item.isDirectory()) return walk(inside);
      return item.isFile() ? [inside] : [];
    });
}

const readers: Record<string, (text: string) => FoundLink[]> = {
  '.md': readMarkdownLinks,
  '.markdown': readMarkdownLinks,
  '.mdx': readMdxLinks,
  '.adoc': readAsciiDocLinks,
  '.asciidoc': readAsciiDocLinks,
  '.asc': readAsciiDocLinks,
  '.rst': readRstLinks,
  '.rest': readRstLinks,
  '.html': readHtmlLinks,
  '.htm': readHtmlLinks,
};

export interface FoundLink {
  url: string;
  line: number;
}
