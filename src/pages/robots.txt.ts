import { toAddress } from '../model/urls.browser.ts';
import { basePath } from '../settings.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET = ({ site: address, url }: { site: URL | undefined; url: URL }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${toAddress(new URL(basePath, address ?? url), '/sitemap.xml')}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
