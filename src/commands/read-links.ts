import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Every Markdown file at a path: the file itself, or those in the folder and below it. */
export function listMarkdown(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const inside = join(path, item.name);
      if (item.isDirectory()) return listMarkdown(inside);
      return /\.(?:md|mdx|markdown)$/i.test(item.name) ? [inside] : [];
    });
}

/** Every address in a Markdown file with its line: links, images, definitions, and those in HTML. */
export function readLinks(file: string): { url: string; line: number }[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8'));
  const links: { url: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line });
    if (node.type === 'html')
      for (const match of node.value.matchAll(/\b(?:href|src|srcset)\s*=\s*["']?([^"'\s>]+)/gi))
        links.push({
          url: match[1]!.replaceAll('&amp;', '&'),
          line: line + node.value.slice(0, match.index).split('\n').length - 1,
        });
  });
  return links;
}
