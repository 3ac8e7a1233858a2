import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The built site that these tests read, and the path below which it is served. */
export const folder = process.env['SITE_FOLDER'] ?? 'dist';
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

export const files = readdirSync(folder, { recursive: true }).map((path) =>
  String(path).replaceAll('\\', '/'),
);

const allPages: Page[] = files
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    return { path: `/${path.replace(/index\.html$/, '')}`, html, root: parse(html) };
  });

/** Pages at old addresses only lead on. They have tests of their own. */
export const movedPages = allPages.filter(({ root }) => root.querySelector('main [data-moved]'));
/** Pages that other sites show in frames have no frame of our own, and tests of their own. */
export const embeds = allPages.filter(({ path }) => path.startsWith('/embed/'));
export const pages = allPages.filter(
  (page) => !movedPages.includes(page) && !embeds.includes(page),
);

export function pageAt(path: string) {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** The pages of a document: a long one goes on. */
export function pagesOf(edition: string) {
  const first = `/governance/${edition}/`;
  return [first, `${first}more/`, `${first}more/2/`].flatMap((path) =>
    pages.filter((page) => page.path === path),
  );
}

/** Where a rule of a document stands, on whichever of its pages: what an older page had only leads on. */
export function placeOf(edition: string, anchor: string) {
  const page = pagesOf(edition).find(({ root }) => {
    const place = root.getElementById(anchor);
    return place && !place.closest('[data-search-ignore]');
  });
  if (!page) throw new Error(`${edition} has no #${anchor}.`);
  return { path: `${page.path}#${anchor}`, element: page.root.getElementById(anchor)! };
}

export interface Page {
  /** Without the base path, for example "/projects/kairos/". */
  path: string;
  html: string;
  root: HTMLElement;
}
