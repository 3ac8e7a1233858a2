import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as comma-separated values with a line break after each (RFC 4180). Cells that a spreadsheet would run as a
 * formula (those that start with = + - @, a tab or a line break) get an apostrophe before them.
 */
export function formatCsv(rows: string[][]) {
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
}
