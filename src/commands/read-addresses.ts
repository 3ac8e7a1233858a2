import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegistry, type Addresses } from '../model/permalinks/registry.ts';
import { listAnchors } from '../outputs/page-anchors.ts';

/**
 * What a finished site publishes: its pages with their anchors, and its files. Files of the bundler, of
 * the search index and for the host have names that may change, and nobody links to an error page.
 */
export function readAddresses(folder: string): Addresses {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !internal.test(path));
  return new Map(
    files.map((path) => [
      `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      new Set(path.endsWith('.html') ? listAnchors(readFileSync(join(folder, path), 'utf8')) : []),
    ]),
  );
}

/** The registry of a content folder; a community that has none yet has published nothing. */
export function readRegistry(contentFolder: string): Addresses {
  const file = join(contentFolder, registryName);
  if (!existsSync(file)) return new Map();
  try {
    return parseRegistry(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`content/${registryName} › ${(error as Error).message}`, { cause: error });
  }
}

export const registryName = 'permalinks.txt';

const internal =
  /^(?:_astro\/|pagefind\/|search\/names\.json$|_headers$|_redirects$|404\.html$)|\.map$|(?:^|\/)\./;
