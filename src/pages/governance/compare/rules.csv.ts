import { printMatrix } from '../../../outputs/csv-files.ts';
import { site } from '../../../site.ts';

/** The whole matrix, an edition per line. */
export const GET = () =>
  new Response(printMatrix(site), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
