import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './finding.ts';

/**
 * YAML as data, or what is wrong with it. "offset" is how many lines of the file stand above the text. Unquoted
 * days become dates, as in Astro's own loader, so that both refuse them alike.
 */
export function readYaml(
  text: string,
  file: string,
  offset: number,
): { data: unknown } | { findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    customTags: ['timestamp'],
    prettyErrors: true,
    lineCounter: lines,
  });
  const findings = [...document.errors, ...document.warnings].map(
    ({ code, message, linePos, pos }): Finding => {
      const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
      const place = { file, field: `line ${line + offset}, column ${col}` };
      const twice = code === 'DUPLICATE_KEY' ? findFirst(document, pos[0]) : undefined;
      if (twice)
        return {
          ...place,
          message: `the key "${twice.key}" stands here again; it stood first on line ${lines.linePos(twice.offset).line + offset}.`,
          hint: 'Keep one of the two; several values of one key are a list.',
        };
      return {
        ...place,
        message: `this is not valid YAML. ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
      };
    },
  );
  if (findings.length > 0) return { findings };
  return { data: document.toJS() as unknown };
}

/** The key that is repeated at this place, and where it stood before. */
function findFirst(document: Document, offset: number) {
  let found: { key: string; offset: number } | undefined;
  visit(document, {
    Map(_, map) {
      if (!isMap(map)) return undefined;
      const keys = map.items.flatMap(({ key }) =>
        isScalar(key) ? [{ key: String(key.value), offset: key.range?.[0] ?? 0 }] : [],
      );
      const second = keys.find((one) => one.offset === offset);
      const first = second && keys.find(({ key }) => key === second.key);
      if (first) found = first;
      return found && visit.BREAK;
    },
  });
  return found;
}

/** The first sign of a merge that was not finished; all that follows from it is one problem. */
export function findConflict(text: string, file: string): Finding | undefined {
  const lines = text.split(/\r?\n/);
  const index = lines.findIndex((line) => /^(?:<{7}|>{7})(?:\s|$)/.test(line));
  return index < 0
    ? undefined
    : {
        file,
        field: `line ${index + 1}`,
        message: `"${lines[index]!.trim()}" is the mark of a merge that was not finished.`,
        hint: 'Keep one of the two versions between "<<<<<<<", "=======" and ">>>>>>>", and delete these three lines.',
      };
}
