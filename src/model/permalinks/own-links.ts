import { splitAddress } from './registry.ts';

/**
 * What became of a link to the site that published these addresses. Undefined where the link leads
 * elsewhere. Queries are states of a page and are not looked at.
 */
export function resolveLink(url: string, permalinks: Permalinks): Resolved | undefined {
  const { site, addresses, moved } = permalinks;
  const found = readOwnAddress(url, site);
  if (!found) return findReplacement(url, permalinks);
  const { search, fragment } = found;
  const written = [found.path, `${found.path}/`.replace(/\/\/$/, '/')].find(
    (path) => path in addresses || path in moved,
  );
  if (written === undefined) return { state: 'broken', problem: 'there is no such page' };
  const leads = splitAddress(moved[written] ?? written);
  const anchor = fragment || leads.anchor || '';
  const now = moved[`${leads.path}#${anchor}`] ?? moved[`${written}#${anchor}`];
  const at = (path: string, place: string) =>
    `${site.replace(/\/$/, '')}${path}${search}${place ? `#${place}` : ''}`;
  if (now) {
    const goal = splitAddress(now);
    return { state: 'moved', to: at(goal.path, goal.anchor ?? '') };
  }
  if (anchor && !addresses[leads.path]?.includes(anchor)) {
    return moved[written] === undefined
      ? { state: 'broken', problem: `${leads.path} has no anchor "${anchor}"` }
      : { state: 'moved', to: at(leads.path, '') };
  }
  return moved[written] === undefined
    ? { state: 'sound' }
    : { state: 'moved', to: at(leads.path, anchor) };
}

/** The names of the servers whose links can be resolved, in lower case. */
export function listHosts({ site, replaces = {} }: Permalinks): string[] {
  return [...new Set([site, ...Object.keys(replaces)].map((address) => new URL(address).host))];
}

/** Where the site keeps a page that was switched off elsewhere, at its anchor where there is such a one. */
function findReplacement(url: string, permalinks: Permalinks): Resolved | undefined {
  for (const [old, path] of Object.entries(permalinks.replaces ?? {})) {
    const found = readOwnAddress(url, old);
    if (!found || !/^\/(?:index\.html)?$/.test(found.path)) continue;
    const page = `${permalinks.site.replace(/\/$/, '')}${path}`;
    const to = found.fragment ? `${page}#${found.fragment}` : page;
    const now = resolveLink(to, permalinks);
    if (now?.state === 'moved') return { state: 'replaced', to: now.to };
    return { state: 'replaced', to: now?.state === 'sound' ? to : page };
  }
  return undefined;
}

/** Path, query and anchor of an address of the site; undefined for any other. The protocol does not count. */
function readOwnAddress(url: string, site: string) {
  if (!/^(?:https?:)?\/\//.test(url) || !URL.canParse(url, site)) return undefined;
  const address = new URL(url, site);
  const home = new URL(site);
  if (address.host !== home.host || !`${address.pathname}/`.startsWith(home.pathname))
    return undefined;
  const rest = address.pathname.slice(home.pathname.length);
  const path = `/${rest}`.replace(/\/index\.html$/, '/');
  // A highlighted passage ("#:~:text=") is not part of the address of a place.
  const fragment = decode(address.hash.slice(1)).replace(/:~:.*$/, '');
  return { path, search: address.search, fragment };
}

function decode(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a site publishes about its addresses. */
export interface Permalinks {
  /** Address of the home page. */
  site: string;
  /** Paths below the site, each with the anchors of its page. */
  addresses: Record<string, string[]>;
  /** Old paths, and old anchors as "path#anchor", each with the address of today. */
  moved: Record<string, string>;
  /** Pages of other sites that were switched off, by their address, each with the path that took its place. */
  replaces?: Record<string, string>;
}

type Resolved =
  | { state: 'sound' }
  | { state: 'moved' | 'replaced'; to: string }
  | { state: 'broken'; problem: string };
