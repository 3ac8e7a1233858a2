import type { Site } from './site.ts';

/**
 * The same function, which works a list out once for each site and then returns the same one again. For
 * lists that many pages ask for; nobody changes what they hold.
 */
export function oncePerSite<Result>(list: (site: Site) => Result): (site: Site) => Result {
  const known = new WeakMap<Site, { result: Result }>();
  return (site) => {
    const found = known.get(site) ?? { result: list(site) };
    known.set(site, found);
    return found.result;
  };
}
