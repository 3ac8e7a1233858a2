import { formatOpenSearch } from '../outputs/open-search.ts';
import { basePath } from '../settings.ts';
import { site } from '../site.ts';

/** Lets a browser search the guide from its address bar. */
export const GET = ({ site: address, url }: { site: URL | undefined; url: URL }) =>
  new Response(formatOpenSearch(site.settings, new URL(basePath, address ?? url)), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
