import { at } from '../browser/base.ts';

/** So long is an answer waited for before something is said and the next search asks again. */
export const patience = 1600;

/**
 * A file of the search, fetched on first use and then kept. What failed, or has not come for too long, is asked for
 * again by the next call, past a cache that may hold half of it.
 */
export function loadPart<Data>(path: string): Promise<Data> {
  const known = parts.get(path);
  if (known && (known.data !== undefined || performance.now() - known.started < patience))
    return known.promise as Promise<Data>;
  const part: LoadedPart = {
    started: performance.now(),
    data: undefined,
    promise: fetchPart(path),
  };
  parts.set(path, part);
  part.promise.then(
    (data) => {
      part.data = data;
    },
    () => {
      doubtful.add(path);
      if (parts.get(path) === part) parts.delete(path);
    },
  );
  return part.promise as Promise<Data>;
}

/** The file, if it has arrived. */
export function peekPart<Data>(path: string) {
  return parts.get(path)?.data as Data | undefined;
}

/** Lets go of a file, because another one does not fit it. */
export function dropPart(path: string) {
  parts.delete(path);
  doubtful.add(path);
}

async function fetchPart(path: string): Promise<unknown> {
  const response = await fetch(at(path), doubtful.has(path) ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const parts = new Map<string, LoadedPart>();
const doubtful = new Set<string>();

interface LoadedPart {
  started: number;
  data: unknown;
  promise: Promise<unknown>;
}
