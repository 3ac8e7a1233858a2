import { countOf } from '../model/words/text.browser.ts';
import { cleanText } from './clean-text.ts';

/**
 * The rows of project-maintainers.csv of cncf/foundation with six cells each, without those that are empty. A
 * row may lack its last cell, have empty ones too many, or its address one cell too far to the right. Throws an
 * Error with one sentence where the head is another one, or where nobody can say which cell of a row is which.
 */
export function readMaintainerRows({ rows: [head, ...body], closed }: CsvRows): string[][] {
  if (comparableHead(head?.cells ?? []) !== comparableHead(columns))
    throw new Error(
      `its first line is not "${columns.join()}"; is this project-maintainers.csv of cncf/foundation?`,
    );
  return body.flatMap(({ line, cells }, index) => {
    const cleaned = cells.map(cleanText);
    if (cleaned.every((cell) => cell === '')) return [];
    if (mergeMark.test(cells[0]!))
      throw new Error(`line ${line} is the mark of a merge that was never finished.`);
    const cut = !closed && index === body.length - 1;
    const row = cut && cells.length < columns.length ? undefined : fitRow(cleaned);
    if (!row)
      throw new Error(
        cut
          ? `line ${line}, the last one, ends in the middle of a row; it may be cut off.`
          : `line ${line} has ${countOf(cells.length, 'cell')} where the first has ${columns.length}, so that it cannot be told which cell is which.`,
      );
    if (row[0] !== '' && row[1] === '')
      throw new Error(`line ${line} gives a level and names no project.`);
    return [row];
  });
}

/** The six cells that a row has or stands for; undefined where a cell may have been lost before the last. */
function fitRow(cells: string[]): string[] | undefined {
  const more = cells.slice(columns.length);
  const row = cells.slice(0, columns.length);
  if (row.length === columns.length) {
    if (more.every((cell) => cell === '')) return row;
    const address = more.find((cell) => cell !== '')!;
    const shifted = row.at(-1) === '' && address.startsWith('https://');
    return shifted ? [...row.slice(0, -1), address] : undefined;
  }
  // The first two cells of a whole row are both empty, or say level and project.
  const aligned = (row[0] === '') === (row[1] === '');
  return row.length === columns.length - 1 && aligned ? [...row, ''] : undefined;
}

/** The head in one form: the name of its first column, which is empty, was left out in some copies. */
function comparableHead(cells: string[]) {
  const words = cells.map((cell) => cleanText(cell).toLowerCase());
  return (words[0] === '' ? words.slice(1) : words).join();
}

const mergeMark = /^(?:<{7}|={7}|>{7})/;

const columns = ['', 'Project', 'Maintainer Name', 'Company', 'Github Name', 'OWNERS/MAINTAINERS'];

export interface CsvRows {
  rows: { line: number; cells: string[] }[];
  /** False where the text ends without a line end: its last row may be cut off. */
  closed: boolean;
}
