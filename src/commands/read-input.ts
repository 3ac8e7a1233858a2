import { CsvError, parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** Reads a YAML file that was given to a command. Throws an Error with one sentence where that fails. */
export function readYamlInput<Content>(path: string, read: (parsed: unknown) => Content) {
  const document = parseDocument(readText(path));
  const [problem] = document.errors;
  if (problem) throw unreadable(path, 'YAML', problem.message.split('\n')[0]!);
  return readShape(path, document.toJS(), read);
}

/** Reads a CSV file that was given to a command, likewise. No cell of it gets into the sentence. */
export function readCsvInput<Content>(path: string, read: (rows: string[][]) => Content) {
  const text = readText(path);
  let rows: string[][];
  try {
    rows = parse(text, { bom: true });
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(path, 'CSV', describe(error));
    throw error;
  }
  return readShape(path, rows, read);
}

function describe({ code, ...details }: CsvError) {
  const line = `line ${String(details['lines'])}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed.';
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return `${line} has not as many cells as the first.`;
  return `${line} has a quote where none may stand.`;
}

function readText(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read. Nothing was changed.`);
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
    throw new Error(`${path}: ${(error as Error).message} Nothing was changed.`);
  }
}

function unreadable(path: string, format: string, reason: string) {
  return new Error(
    `${path} is not valid ${format}, it may be cut off: ${reason} Nothing was changed.`,
  );
}
