/** Offers a text as a file of that name to be saved. */
export function saveAs(name: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Offers rows as a CSV file to be saved. The printer of CSV loads only then. */
export async function saveCsv(name: string, rows: string[][]) {
  const { formatCsv } = await import('../../model/words/csv.browser.ts');
  saveAs(name, formatCsv(rows), 'text/csv');
}
