import type { Permalinks } from '../model/permalinks/own-links.ts';
import type { Addresses } from '../model/permalinks/registry.ts';
import type { Succession } from '../model/permalinks/successors.ts';

/** The published registry: every address that has something of its own, and where the others lead. */
export function formatPermalinks({
  published,
  succession,
  site,
  replaces = [],
}: Published): string {
  const { moved, targets } = succession;
  const anchors = [...targets].flatMap(([page, list]) =>
    list.flatMap(({ id, beside, to }): [string, string][] => {
      const now = beside === undefined ? to : `${page}#${beside}`;
      return now === undefined ? [] : [[`${page}#${id}`, now]];
    }),
  );
  const old = new Map([
    ...[...moved].map(([path, { to }]): [string, string] => [path, to]),
    ...anchors,
  ]);
  const addresses = [...published]
    .filter(([path]) => !moved.has(path))
    .map(([path, ids]): [string, string[]] => [
      path,
      [...ids].filter((id) => !old.has(`${path}#${id}`)).sort(),
    ]);
  const permalinks: Permalinks = {
    site,
    addresses: sort(addresses),
    moved: sort(old),
    ...(replaces.length > 0 && { replaces: sort(replaces.map(({ url, path }) => [url, path])) }),
  };
  return `${JSON.stringify(permalinks)}\n`;
}

function sort<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Published {
  /** Everything in the finished site, pages at old addresses included. */
  published: Addresses;
  succession: Pick<Succession, 'moved' | 'targets'>;
  site: string;
  /** Pages of other sites that were switched off, and the paths that took their places. */
  replaces?: { url: string; path: string }[] | undefined;
}
