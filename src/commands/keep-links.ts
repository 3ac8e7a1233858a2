import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAddressMoves } from '../model/permalinks/moves.ts';
import type { Addresses } from '../model/permalinks/registry.ts';
import type { Site } from '../model/site.ts';
import { findSuccessors, type Succession } from '../model/permalinks/successors.ts';
import { formatMovedPage } from '../outputs/moved-page.ts';
import { finishPage } from '../outputs/pages/edit-page.ts';
import { nameAnchor, type PlaceName } from '../outputs/pages/name-anchor.ts';
import { formatPermalinks } from '../outputs/permalinks-file.ts';
import { formatRedirects } from '../outputs/redirects.ts';
import { placeMaker } from './places.ts';
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
  const nameOf = nameReader(pages);
  const readStyles = styleReader(folder, base);
  const finish = (path: string, below: string) => {
    const { file, reading } = pages.get(path)!;
    const targets = succession.targets.get(path) ?? [];
    const finishing = { base: below, targets, places: reading, nameOf };
    // In a folder that holds all pages, one sheet serves them all.
    return finishPage(
      readFileSync(file, 'utf8'),
      below === base ? { ...finishing, readStyles } : finishing,
    );
  };
  if (succession.problems.length > 0) return { lost: succession.problems, own, finish };
  const placeOf = placeMaker(folder);
  for (const path of pages.keys()) writeFileSync(placeOf(fileOfPath(path)), finish(path, base));
  const moved = finishPage(readFileSync(template.file, 'utf8'), {
    base,
    targets: [],
    places: template.reading,
    readStyles,
  });
  for (const [from, { to, text }] of succession.moved) {
    const [path = ''] = to.split('#');
    const old = placeOf(fileOfPath(from));
    if (!old.endsWith('.html')) copyFileSync(join(folder, path), old);
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

function fileOfPath(path: string) {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Says what stands at an address: the words of the place with its section, or the heading of the page. */
function nameReader(pages: Map<string, FinishedPage>) {
  // Places of one page are asked for one after the other.
  let open = { file: '', html: '' };
  const read = (file: string) => {
    if (open.file !== file) open = { file, html: readFileSync(file, 'utf8') };
    return open.html;
  };
  return (address: string): PlaceName | undefined => {
    const [path = '', anchor = ''] = address.split('#');
    const page = pages.get(path);
    const at = page?.reading.anchors.get(anchor);
    const name = page && at !== undefined ? nameAnchor(read(page.file), at) : undefined;
    return name?.own ? name : page && { own: page.reading.heading, section: '' };
  };
}

export interface Kept {
  lost: string[];
  own: Addresses;
  /** A page as it is published, below any base path. */
  finish: (path: string, base: string) => string;
}

interface Keeping {
  /** Where the finished site goes: all but its pages lies there. */
  folder: string;
  site: Site;
  registered: Addresses;
  /** Where the site is served, with a slash at its end. */
  home: URL;
  pages: Map<string, FinishedPage>;
  /** The page that all pages at old addresses are made from. */
  template: FinishedPage;
}
