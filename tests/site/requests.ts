import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { base, folder, type Page } from './site.ts';

/** The files of the site that a first visit of a page asks for: itself, its icon, sheets, fonts and scripts. */
export function listRequests(page: Page): string[] {
  const links = page.root
    .querySelectorAll('link[rel=icon], link[rel=stylesheet], link[rel=preload]')
    .map((link) => fileOf(link.getAttribute('href')!));
  const styles = page.root.querySelectorAll('style').map(({ innerHTML }) => innerHTML);
  const named = [...styles.join('').matchAll(/url\((?!["']?data:)["']?([^"')]+)/g)];
  return [
    ...new Set([
      join(folder, page.path, 'index.html'),
      ...links,
      ...named.map(([, address]) => fileOf(address!)),
      ...listScripts(page),
    ]),
  ];
}

/** The scripts that load with a page, those that they import before they run included. */
export function listScripts({ root }: Page): string[] {
  const asked = root
    .querySelectorAll('script[src], link[rel=modulepreload]')
    .map((item) => fileOf(item.getAttribute('src') ?? item.getAttribute('href')!));
  return [...new Set(asked.flatMap((file) => [file, ...listModules(file)]))];
}

function listModules(file: string, seen = new Set<string>()): string[] {
  const code = readFileSync(file, 'utf8');
  const imported = [...code.matchAll(/(?:^|[;}])import(?:[^'"`()]*?from)?\s*["'](\.[^"']+)["']/g)];
  for (const [, path] of imported) {
    const module = join(dirname(file), path!);
    if (seen.has(module)) continue;
    seen.add(module);
    listModules(module, seen);
  }
  return [...seen];
}

/** Where the file of an address stands. */
export function fileOf(address: string) {
  return join(folder, address.slice(base.length));
}
