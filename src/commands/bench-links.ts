import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listHosts, resolveLink, type Permalinks } from '../model/permalinks/own-links.ts';
import { countOf, joinWords } from '../model/words/text.browser.ts';
import { readLinks } from './read-links.ts';
import { root } from './run.ts';

const most = 1000;

/**
 * Seconds that check:links takes for the first thousand Markdown files of the folders, in the order of their
 * paths. Without a folder those are the files of this repository and of the packages in its lock file: real
 * prose, READMEs and changelogs, the same for everybody. Few documents link to a guide, so both ends are
 * measured: no file names it, and every file has to be parsed.
 */
export function benchLinks(folders: string[], permalinks: Permalinks) {
  const places = folders.length > 0 ? folders : ['content', 'docs', 'node_modules'];
  const files = places.flatMap((place) => listMarkdown(resolve(root, place))).slice(0, most);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const skipped = measure(() => files.flatMap((file) => readLinks(file, listHosts(permalinks))));
  const parsed = measure(() => files.flatMap((file) => readLinks(file)));
  const resolved = measure(() => parsed.result.map(({ url }) => resolveLink(url, permalinks)));
  return [
    `check:links on ${countOf(files.length, 'Markdown file')} of ${joinWords(places)} (${(bytes / 1e6).toFixed(1)} MB):`,
    `${skipped.seconds} s where they do not name the guide, ${parsed.seconds} s where each must be parsed (${countOf(parsed.result.length, 'link')}), ${resolved.seconds} s to look all of them up.`,
  ].join(' ');
}

function listMarkdown(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:md|mdx|markdown)$/i.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

function measure<Result>(work: () => Result) {
  const started = performance.now();
  const result = work();
  return { result, seconds: ((performance.now() - started) / 1000).toFixed(2) };
}
