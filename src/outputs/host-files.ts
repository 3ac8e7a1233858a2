/**
 * What hosts are told that read "_headers" and "_redirects" (Netlify, Cloudflare Pages). Other hosts
 * ignore both files; nothing on the site depends on them.
 */

/** Paths below the base path, "*" for any ending, with the headers of their answers. */
export const hostHeaders: HeaderRule[] = [
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/permalinks.json', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** The file "_headers". */
export function formatHeaders(rules: HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) =>
      [
        `${base}${path.slice(1)}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** The file "_redirects": one permanent redirect for each old path. Browsers carry the fragment along. */
export function formatRedirects(moved: Iterable<[string, string]>, base: string): string {
  return [...moved]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
}

export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}
