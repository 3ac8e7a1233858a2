import { CsvError, parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { CsvRows } from '../importing/maintainer-rows.ts';

/** Reads a YAML file that was given to a command. Throws an Error with one sentence where that fails. */
export function readYamlInput<Content>(path: string, read: (parsed: unknown) => Content) {
  const text = readText(path);
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) {
    const cut = problem.pos[0] >= text.trimEnd().length - 1 ? ' It may be cut off.' : '';
    throw unreadable(path, 'YAML', `${problem.message.split('\n')[0]!.replace(/:$/, '.')}${cut}`);
  }
  return readShape(path, document, (parsed) => read(parsed.toJS()));
}

/**
 * Reads a CSV file that was given to a command, likewise, whatever the ends of its lines. Rows keep the cells that
 * they have; empty lines are passed over. No cell of it gets into the sentence.
 */
export function readCsvInput<Content>(path: string, read: (csv: CsvRows) => Content) {
  const text = readText(path);
  let rows: CsvRows['rows'];
  try {
    // With "info", csv-parse tells the line of each record; its types do not know that.
    const parsed = parse(text, {
      bom: true,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    rows = parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(path, 'CSV', describe(error));
    throw error;
  }
  return readShape(path, { rows, closed: /[\r\n]$/.test(text) }, read);
}

function describe({ code, ...details }: CsvError) {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quote is opened and never closed; it may be cut off.';
  return `line ${String(details['lines'])} has a quote where none may stand.`;
}

function readText(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read.`);
  }
}

function readShape<Parsed, Content>(
  path: string,
  parsed: Parsed,
  read: (parsed: Parsed) => Content,
) {
  try {
    return read(parsed);
  } catch (error) {
    const reason = (error as Error).message.replace(/[^.?!]$/, '$&.');
    throw new Error(`${path}: ${reason} Nothing of it was taken.`);
  }
}

function unreadable(path: string, format: string, reason: string) {
  return new Error(`${path} is not valid ${format}: ${reason} Nothing of it was taken.`);
}
