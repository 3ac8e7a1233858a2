import type { StemMove } from './moves.ts';
import type { Addresses } from './registry.ts';
import type { Site } from '../site.ts';
import { governancePath, moreOfPath, rolePath } from '../urls.browser.ts';

/** Old paths of all that lies below a moved stem, followed until no stem applies: two moves may meet in one path. */
export function followStems(stems: StemMove[], published: Addresses): Map<string, Moved> {
  const moved = new Map<string, Moved>();
  const open = [...published.keys()].map((path) => ({ path, to: path }));
  for (const { path, to } of open)
    for (const stem of stems) {
      const old = swapStem(path, stem.to, stem.from);
      if (old === undefined || published.has(old) || moved.has(old)) continue;
      moved.set(old, { to });
      open.push({ path: old, to });
    }
  return moved;
}

/** The files beside a page, such as its Markdown twin, under the name of a page that it took the place of. */
export function listTwinPaths(from: string, to: string, published: Addresses): [string, string][] {
  if (!from.endsWith('/')) return [];
  return [...published.keys()]
    .filter((path) => path.startsWith(`${trim(to)}.`))
    .map((path) => [`${trim(from)}${path.slice(trim(to).length)}`, path]);
}

/** The path with one stem in place of another; undefined where it does not lie there. */
function swapStem(path: string, from: string, to: string) {
  return path.startsWith(from) && /^(?:[/.]|$)/.test(path.slice(from.length))
    ? `${to}${path.slice(from.length)}`
    : undefined;
}

/** Where a path leads that no file names, because its page came from values or from the length of another: to its list, to the older edition, or to the page whose second one it was. */
export function inherit(site: Site, path: string, moved: Map<string, Moved>, published: Addresses) {
  const value =
    /^(\/[^/]+)\/by\/[^/]+\/[^/.]+(.*)$/.exec(path) ??
    /^(\/roles\/(?:requirements|inactivity))\/[^/.]+(.*)$/.exec(path);
  if (value) {
    const [, list = '', rest = ''] = value;
    if (published.has(`${list}${rest}`))
      moved.set(path, {
        to: `${list}${rest}`,
        text: 'Nothing is listed under this value any more.',
        loose: true,
      });
    return;
  }
  for (const { id, edition } of site.governance.values()) {
    const second = path.replace(/(\/more)\/\d+(?=[/.]|$)/, '$1');
    const first = swapStem(second, trim(moreOfPath(id)), trim(governancePath(id)));
    const nearest = first && [second, first].find((one) => published.has(one));
    if (nearest) moved.set(path, { to: nearest });
    const older = edition.supersedes;
    const to = older && swapStem(path, trim(rolePath(id)), trim(rolePath(older)));
    if (to && published.has(to))
      moved.set(path, {
        to,
        text: 'The rules of today have no such role. It stands in those they replaced.',
      });
  }
}

function trim(path: string) {
  return path.replace(/\/$/, '');
}

export interface Moved {
  /** Path, or path and anchor, of what is there now. */
  to: string;
  /** What became of it, where it did not just move. */
  text?: string;
  /** Whether anchors are given up, because the successor is another kind of page. */
  loose?: boolean;
}
