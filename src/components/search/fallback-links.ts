/**
 * Where to go on when a search finds nothing or does not load. A community has a page only of what its content has, and
 * the foot of every page knows them.
 */
export function listFallbackLinks(base: string, page: ParentNode = document) {
  return fallbackLinks
    .map(({ label, path }) => ({ label, href: base + path }))
    .filter(({ href }) => page.querySelector(`.site-footer a[href="${href}"]`));
}

/** Paths are below the base path. */
const fallbackLinks = [
  { label: 'all projects', path: 'projects/' },
  { label: 'governance documents', path: 'governance/' },
  { label: 'roles', path: 'roles/' },
  { label: 'ways to join', path: 'join/' },
  { label: 'glossary', path: 'glossary/' },
];
