import { closest, distance } from 'fastest-levenshtein';

/**
 * The name that the page of a thing has, where something is called what was typed or nearly so, and
 * whether it is called exactly that. A name of a page goes before the same word as another name of
 * something else. Undefined where nothing is near, or where the page has just this name.
 */
export function resolveName(query: string, things: string[][]): KnownAs | undefined {
  const typed = query.trim().toLowerCase();
  const pageNames = new Map<string, string>();
  for (const [name = ''] of things) pageNames.set(name.toLowerCase(), name);
  for (const [name = '', ...others] of things)
    for (const other of others) if (!pageNames.has(other)) pageNames.set(other, name);
  if (!typed || pageNames.size === 0) return undefined;
  const nearest = pageNames.has(typed) ? typed : closest(typed, [...pageNames.keys()]);
  const name = pageNames.get(nearest)!;
  const near = distance(typed, nearest) <= Math.max(1, Math.floor(typed.length / 3));
  return near && name.toLowerCase() !== typed ? { name, exact: nearest === typed } : undefined;
}

let loading: Promise<string[][]> | undefined;

/** All names, fetched on first use and then kept. Rejects when they do not load, and tries again on the next call. */
export function loadNames(): Promise<string[][]> {
  loading ??= fetchNames().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchNames() {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}search/names.json`);
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  return (await response.json()) as string[][];
}

export interface KnownAs {
  name: string;
  exact: boolean;
}
