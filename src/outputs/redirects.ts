/**
 * The file "_redirects" for hosts that read it (Netlify, Cloudflare Pages): one permanent redirect for
 * each old path. Browsers carry the fragment along. Other hosts serve the page at the old address.
 */
export function formatRedirects(moved: Iterable<[string, string]>, base: string): string {
  return [...moved]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
}
