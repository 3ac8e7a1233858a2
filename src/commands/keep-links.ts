import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listAddressMoves } from '../model/permalinks/moves.ts';
import type { Addresses } from '../model/permalinks/registry.ts';
import type { Site } from '../model/site.ts';
import { findSuccessors, type Succession } from '../model/permalinks/successors.ts';
import { addTargets } from '../outputs/anchor-targets.ts';
import { formatMovedPage, readHeading } from '../outputs/moved-page.ts';
import { formatPermalinks } from '../outputs/permalinks-file.ts';
import { formatRedirects } from '../outputs/redirects.ts';
import { readAddresses } from './read-addresses.ts';

/**
 * Makes every address of the registry work in a finished site: pages that lead on at old paths, copies
 * of files that moved, targets for anchors that are gone. Returns a sentence for each that is lost, and
 * what the site publishes by itself.
 */
export function keepLinks({ folder, site, registered, base, siteUrl }: Keeping): Kept {
  const template = takeTemplate(folder);
  const own = readAddresses(folder).set('/permalinks.json', new Set());
  const succession = findSuccessors({
    site,
    moves: listAddressMoves(site),
    published: own,
    registered,
  });
  if (succession.problems.length > 0) return { lost: succession.problems, own };
  for (const [page, targets] of succession.targets) {
    const file = fileAt(folder, page);
    writeFileSync(file, addTargets(readFileSync(file, 'utf8'), targets, base));
  }
  for (const [from, { to, text }] of succession.moved) {
    const [path = ''] = to.split('#');
    const old = fileAt(folder, from);
    const now = fileAt(folder, path);
    mkdirSync(dirname(old), { recursive: true });
    if (!old.endsWith('.html')) copyFileSync(now, old);
    else {
      const name = readHeading(readFileSync(now, 'utf8'));
      writeFileSync(old, formatMovedPage(template, { from, to, name, text, base }));
    }
  }
  const rules = [...succession.moved].map(([from, { to }]): [string, string] => [from, to]);
  writeFileSync(join(folder, '_redirects'), formatRedirects(rules, base));
  const published = withTargets(own, succession);
  const address = new URL(base, siteUrl).href;
  writeFileSync(
    join(folder, 'permalinks.json'),
    formatPermalinks({ published, succession, site: address }),
  );
  return { lost: [], own };
}

/** The page that all pages at old addresses are made from. It has no address of its own. */
function takeTemplate(folder: string) {
  const file = join(folder, 'moved/index.html');
  const html = readFileSync(file, 'utf8');
  rmSync(dirname(file), { recursive: true });
  return html;
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

export interface Kept {
  lost: string[];
  own: Addresses;
}

interface Keeping {
  /** The finished site. */
  folder: string;
  site: Site;
  registered: Addresses;
  base: string;
  siteUrl: string;
}
