/**
 * What hosts that read "_headers" (Netlify, Cloudflare Pages) are told about files for programs: every
 * site may read them, and a copy is good for an hour. No two rules may name one header for one path: hosts
 * would join them, and "*, *" allows nobody. Other hosts ignore the file.
 */
export const apiHeaders: HeaderRule[] = [
  '/api/*',
  '/badges/*',
  '/feed.xml',
  '/projects/:project/feed.xml',
  '/projects/catalog.csv',
  '/projects/timeline/moves.csv',
  '/governance/compare/rules.csv',
  '/organizations/organizations.csv',
  '/governance/elections.ics',
  '/permalinks.json',
].map((path) => ({
  path,
  headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=3600' },
}));

/** The file "_headers"; the base path has a slash at both ends. */
export function formatHeaders(rules: HeaderRule[], base: string) {
  return rules
    .map(({ path, headers }) => [
      `${base}${path.slice(1)}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}
