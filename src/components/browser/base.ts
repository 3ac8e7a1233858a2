/** The path below which the site is served, with a slash at both ends. */
const base = document.documentElement.dataset['base'] ?? '/';

/** A path of the site as an address of this host. */
export function at(path: string) {
  return base + path.replace(/^\//, '');
}

/** The path of this page, as the site knows it. */
export function readPath() {
  return `/${location.pathname.slice(base.length)}`;
}

/** A path of the site as a full address, for what is copied or saved. */
export function fullAddress(path: string) {
  return new URL(at(path), location.origin).href;
}

/** A JSON file of the site; undefined where it does not arrive whole. */
export async function fetchJson<Data>(path: string): Promise<Data | undefined> {
  try {
    const response = await fetch(at(path));
    return response.ok ? ((await response.json()) as Data) : undefined;
  } catch {
    return undefined;
  }
}
