import { toAddress } from '../model/urls.browser.ts';
import { create } from 'xmlbuilder2';
import { findPageDate } from '../model/published/page-dates.ts';
import type { Site } from '../model/site.ts';

/** The sitemap of these pages, each with the day of the newest dated fact of its file. */
export function formatSitemap(site: Site, paths: string[], home: URL) {
  return `${create(
    { version: '1.0', encoding: 'utf-8' },
    {
      urlset: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        url: paths
          .toSorted()
          .map((path) => ({ loc: toAddress(home, path), lastmod: findPageDate(site, path) })),
      },
    },
  ).end({ prettyPrint: true })}\n`;
}
