/**
 * The page with the base path in front of every root-relative address in its markup. What the bundler
 * wrote (below "_astro/") carries the base already.
 * @example addBase('<a href="/roles/">', '/field-guide/') // '<a href="/field-guide/roles/">'
 */
export function addBase(html: string, base: string) {
  const prefix = base.replace(/\/$/, '');
  return html.replace(
    /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)/g,
    (whole, attribute: string, path: string) =>
      path.startsWith(`${prefix}/_astro/`) ? whole : `${attribute}${prefix}${path}`,
  );
}
