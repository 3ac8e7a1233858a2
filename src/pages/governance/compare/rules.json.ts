import { listCurrentEditions } from '../../../model/governance/governance.ts';
import { buildMatrix, listMatrixRules } from '../../../model/comparison/matrix.ts';
import { site } from '../../../site.ts';

/** What the comparison of chosen editions loads. */
export const GET = () =>
  Response.json({
    rules: listMatrixRules(),
    editions: buildMatrix(site, listCurrentEditions(site)),
  });
