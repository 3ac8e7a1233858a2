import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listFiles } from './read-addresses.ts';
import { stabilizeIndex } from './stable-index.ts';

/** Pagefind's own user interfaces; the guide draws its results itself. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the Pagefind index of a finished site into it. Returns how many pages it read. Pages are given
 * one after the other: Pagefind numbers them as they come, and a folder lists them in another order on
 * another file system.
 */
export async function indexSearch(folder: string) {
  try {
    const { index } = await createIndex({ excludeSelectors: ['.citations'] });
    if (!index) throw new Error('Pagefind did not start.');
    const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
    const problems: string[] = [];
    for (const sourcePath of pages.sort()) {
      const content = readFileSync(join(folder, sourcePath), 'utf8');
      problems.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    }
    const { errors, files } = await index.getFiles();
    problems.push(...errors);
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    for (const { path, content } of stabilizeIndex(
      files.filter((file) => !unused.test(file.path)),
    )) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return pages.length;
  } finally {
    // Pagefind keeps a child process open; without this the build never exits.
    await close();
  }
}
