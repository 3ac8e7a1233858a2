import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegistry, type Addresses } from '../model/permalinks/registry.ts';
import { Refusal } from './failure.ts';
import { parsePage } from '../outputs/pages/parse-page.ts';

/**
 * What a finished site publishes: its pages with their anchors, and its files. Files of the bundler, of the
 * search index, of the places of facts and for the host have names that may change, and nobody links to an error page,
 * a compressed copy or the download of a day.
 */
export function readAddresses(folder: string): Addresses {
  return new Map(
    listFiles(folder)
      .filter((path) => !isInternal(`/${path}`))
      .map((path) => [pathOfFile(path), new Set(listAnchors(folder, path))]),
  );
}

/** Every file in a finished site, by its path without a slash before it. */
export function listFiles(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
}

/** The path at which a file is published: pages without the name of their file. */
export function pathOfFile(file: string) {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function listAnchors(folder: string, path: string) {
  if (!path.endsWith('.html')) return [];
  return parsePage(readFileSync(join(folder, path), 'utf8')).anchors.keys();
}

/** True for files that only our own pages and the host ask for, and for the error page. */
export function isInternal(address: string) {
  return internal.test(address);
}

/** The registry of a content folder; a community that has none yet has published nothing. */
export function readRegistry(contentFolder: string): Addresses {
  const file = join(contentFolder, registryName);
  if (!existsSync(file)) return new Map();
  try {
    return parseRegistry(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`content/${registryName} › ${(error as Error).message}`, { cause: error });
  }
}

export const registryName = 'permalinks.txt';

const internal =
  /^\/(?:_astro\/|report\/|search\/(?:index\/|index\.json$|names\.json$)|_headers$|_redirects$|404\.html$)|\.(?:map|br|gz|zip)$|\/\./;
