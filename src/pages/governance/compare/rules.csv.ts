import { toLine } from '../../../model/comparison.ts';
import { formatCsv } from '../../../model/csv.ts';
import { listCurrentEditions } from '../../../model/governance.ts';
import { buildMatrix, listMatrixRules } from '../../../model/matrix.ts';
import { site } from '../../../site.ts';

/** The whole matrix, an edition per line. */
export const GET = () => {
  const head = ['id', 'document', ...listMatrixRules().map(({ id }) => id)];
  const lines = buildMatrix(site, listCurrentEditions(site)).map(({ id, title, cells }) => [
    id,
    title,
    ...cells.map(toLine),
  ]);
  return new Response(formatCsv([head, ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
