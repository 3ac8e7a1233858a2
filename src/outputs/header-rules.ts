import { embedHeaders, embedRoom, securityHeaders } from './security-headers.ts';

/** Files for programs: every site may read them, and a copy is good for an hour. */
const filesForPrograms = [
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
];

/**
 * What a host says of which paths: of every one what a page cannot say of itself, of files for programs that every
 * site may read them, of files with a digest in their name that they never change. No two rules may name one header
 * for one path: hosts would join them, and "*, *" allows nobody.
 */
export const headerRules: HeaderRule[] = [
  { path: '/*', headers: securityHeaders },
  { path: `${embedRoom}*`, headers: embedHeaders, replaces: true },
  ...filesForPrograms.map((path) => ({
    path,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=3600' },
  })),
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/**
 * The file "_headers", for hosts that read it; the base path has a slash at both ends. Cloudflare Pages joins what two
 * rules say, unless a line with "!" takes back the first; Netlify lets the later rule win, and skips that line.
 */
export function formatHeaders(rules: HeaderRule[], base: string) {
  return rules
    .map(({ path, headers, replaces = false }) => [
      `${base}${path.slice(1)}`,
      ...(replaces ? Object.keys(headers).map((name) => `  ! ${name}`) : []),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

export interface HeaderRule {
  /** "*" stands for any rest, ":name" for one part. */
  path: string;
  headers: Record<string, string>;
  /** Whether these take the place of what an earlier rule says. */
  replaces?: boolean;
}
