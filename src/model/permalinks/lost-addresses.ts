import { resolveLink, type Permalinks } from './own-links.ts';

/**
 * Published addresses that a new build has no answer for, as "path" or "path#anchor". An address that moved is none of
 * them, and of a path that is lost only the path is named. Where the site is served may have changed.
 */
export function listLostAddresses(published: Permalinks, fresh: Permalinks): string[] {
  const home = fresh.site.replace(/\/$/, '');
  const isLost = (path: string, anchor?: string) =>
    resolveLink(
      `${home}${path}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`,
      fresh,
    )?.state === 'broken';
  const old = Object.keys(published.moved).map((address) => {
    const [path = '', anchor] = address.split('#');
    return { path, anchors: anchor === undefined ? [] : [anchor] };
  });
  const current = Object.entries(published.addresses).map(([path, anchors]) => ({ path, anchors }));
  const lost = [...current, ...old].flatMap(({ path, anchors }) =>
    isLost(path)
      ? [path]
      : anchors.filter((anchor) => isLost(path, anchor)).map((anchor) => `${path}#${anchor}`),
  );
  return [...new Set(lost)].sort();
}
