import type { SiteSettings } from '../schemas/site.ts';

/** How the content may be used, in one line for files: the name of its license and where that can be read. */
export function writeLicenseLine({ license }: SiteSettings) {
  return `${license.name}, ${license.url}`;
}
