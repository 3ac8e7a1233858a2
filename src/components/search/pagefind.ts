/** The part of Pagefind's browser interface that the guide uses; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  options: (options: { baseUrl?: string; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  raw_url?: string;
  content: string;
  locations: number[];
  meta: { title?: string };
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index on first use. Rejects when there is none, and tries again on the next call. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= importPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Lets go of the index. Pagefind remembers what did not load; the next search has to start anew. */
export async function dropPagefind() {
  const dropped = await loading;
  loading = undefined;
  await dropped?.destroy();
}

async function importPagefind() {
  const base = document.documentElement.dataset['base'] ?? '/';
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // A worker would need "worker-src blob:" in the Content-Security-Policy.
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
