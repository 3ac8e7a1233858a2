/** Where to go on when a search finds nothing or does not load. Paths are below the base path. */
export const fallbackLinks = [
  { label: 'all projects', path: 'projects/' },
  { label: 'governance documents', path: 'governance/' },
  { label: 'roles', path: 'roles/' },
  { label: 'ways to join', path: 'join/' },
  { label: 'glossary', path: 'glossary/' },
];
