import { printCatalog } from '../../outputs/csv-files.ts';
import { basePath } from '../../settings.ts';
import { site } from '../../site.ts';

/** All projects with their facts. */
export const GET = ({ site: address, url }: { site: URL | undefined; url: URL }) =>
  new Response(printCatalog(site, new URL(basePath, address ?? url)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
