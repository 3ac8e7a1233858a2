import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listAddressMoves } from '../model/permalinks/moves.ts';
import type { Addresses } from '../model/permalinks/registry.ts';
import type { Site } from '../model/site.ts';
import { findSuccessors, type Succession } from '../model/permalinks/successors.ts';
import { formatMovedPage } from '../outputs/moved-page.ts';
import { finishPage } from '../outputs/pages/edit-page.ts';
import { nameAnchor, type PlaceName } from '../outputs/pages/name-anchor.ts';
import { formatPermalinks } from '../outputs/permalinks-file.ts';
import { formatRedirects } from '../outputs/redirects.ts';
import { isInternal, listFiles } from './read-addresses.ts';
import type { FinishedPage } from './read-pages.ts';
import { styleReader } from './read-styles.ts';

/**
 * Makes every address of the registry work in a finished site: pages that lead on at old paths, copies
 * of files that moved, targets for anchors that are gone. The pages are written below the base path, with their styles.
 * Returns a sentence for each address that is lost, and then nothing is written; and what the site publishes by itself.
 */
export function keepLinks({ folder, site, registered, home, pages, template }: Keeping): Kept {
  const base = home.pathname;
  const own = listAddresses(folder, pages);
  const moves = listAddressMoves(site);
  const succession = findSuccessors({ site, moves, published: own, registered });
  const nameOf = (address: string) => namePlace(address, pages);
  const readStyles = styleReader(folder, base);
  const finish = (path: string, below: string) => {
    const { html, reading } = pages.get(path)!;
    const targets = succession.targets.get(path) ?? [];
    const finishing = { base: below, targets, places: reading, nameOf };
    // In a folder that holds all pages, one sheet serves them all.
    return finishPage(html, below === base ? { ...finishing, readStyles } : finishing);
  };
  if (succession.problems.length > 0) return { lost: succession.problems, own, finish };
  for (const [path, { html }] of pages) {
    const finished = finish(path, base);
    if (finished !== html) writeFileSync(fileAt(folder, path), finished);
  }
  const moved = finishPage(template.html, {
    base,
    targets: [],
    places: template.reading,
    readStyles,
  });
  for (const [from, { to, text }] of succession.moved) {
    const [path = ''] = to.split('#');
    const old = fileAt(folder, from);
    mkdirSync(dirname(old), { recursive: true });
    if (!old.endsWith('.html')) copyFileSync(fileAt(folder, path), old);
    else {
      const name = pages.get(path)?.reading.heading ?? '';
      writeFileSync(old, formatMovedPage(moved, { from, to, name, text, base }));
    }
  }
  const rules = [...succession.moved].map(([from, { to }]): [string, string] => [from, to]);
  writeFileSync(join(folder, '_redirects'), formatRedirects(rules, base));
  writeFileSync(
    join(folder, 'permalinks.json'),
    formatPermalinks({
      published: withTargets(own, succession),
      succession,
      site: home.href,
      replaces: site.settings.replaces,
    }),
  );
  return { lost: [], own, finish };
}

/** What is published: the pages with their anchors, the files, and the registry that is written last. */
function listAddresses(folder: string, pages: Map<string, FinishedPage>): Addresses {
  const files = listFiles(folder).filter((path) => !path.endsWith('.html'));
  const anchors = [...pages].map(([path, { reading }]): [string, Set<string>] => [
    path,
    new Set(reading.anchors.keys()),
  ]);
  return new Map(
    [
      ...anchors,
      ...[...files, 'permalinks.json'].map((path): [string, Set<string>] => [
        `/${path}`,
        new Set(),
      ]),
    ].filter(([path]) => !isInternal(path)),
  );
}

function withTargets(own: Addresses, { targets }: Succession): Addresses {
  return new Map(
    [...own].map(([path, anchors]) => [
      path,
      new Set([...anchors, ...(targets.get(path) ?? []).map(({ id }) => id)]),
    ]),
  );
}

function fileAt(folder: string, path: string) {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

/** What stands at an address: the words of the place with its section, or the heading of the page. */
function namePlace(address: string, pages: Map<string, FinishedPage>): PlaceName | undefined {
  const [path = '', anchor = ''] = address.split('#');
  const page = pages.get(path);
  const at = page?.reading.anchors.get(anchor);
  const name = page && at !== undefined ? nameAnchor(page.html, at) : undefined;
  return name?.own ? name : page && { own: page.reading.heading, section: '' };
}

export interface Kept {
  lost: string[];
  own: Addresses;
  /** A page as it is published, below any base path. */
  finish: (path: string, base: string) => string;
}

interface Keeping {
  /** The finished site. */
  folder: string;
  site: Site;
  registered: Addresses;
  /** Where the site is served, with a slash at its end. */
  home: URL;
  pages: Map<string, FinishedPage>;
  /** The page that all pages at old addresses are made from. */
  template: FinishedPage;
}
