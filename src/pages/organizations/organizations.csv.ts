import { printOrganizations } from '../../outputs/csv-files.ts';
import { basePath } from '../../settings.ts';
import { site } from '../../site.ts';

/** All organizations with their totals. */
export const GET = ({ site: address, url }: { site: URL | undefined; url: URL }) =>
  new Response(printOrganizations(site, new URL(basePath, address ?? url)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
