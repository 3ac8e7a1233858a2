/** Rows as comma-separated values with a line break after each (RFC 4180). */
export function formatCsv(rows: string[][]) {
  return `${rows.map((cells) => cells.map(escapeCell).join(',')).join('\r\n')}\r\n`;
}

function escapeCell(cell: string) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
