import { printTimeline } from '../../../outputs/csv-files.ts';
import { basePath } from '../../../settings.ts';
import { site } from '../../../site.ts';

/** All changes of maturity level. */
export const GET = ({ site: address, url }: { site: URL | undefined; url: URL }) =>
  new Response(printTimeline(site, new URL(basePath, address ?? url)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
