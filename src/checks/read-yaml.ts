import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';

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
  const say = (position: number, message: string, hint?: string): Finding => {
    const { line, col } = lines.linePos(position);
    const field = `line ${Math.max(line, 1) + offset}, column ${Math.max(col, 1)}`;
    return { file, field, message, hint };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      customTags: ['timestamp'],
      lineCounter: lines,
      // The parser compares each key with all others; below each is looked up.
      uniqueKeys: false,
    });
  } catch {
    // The parser goes down one step for each level, until there are no more.
    return { findings: [say(0, tooDeep)] };
  }
  const findings = [
    ...[...document.errors, ...document.warnings].map(({ message, pos }) =>
      say(
        pos[0],
        `this is not valid YAML. ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
      ),
    ),
    ...listNodeProblems(document, say, (position) => lines.linePos(position).line + offset),
  ];
  return findings.length > 0 ? { findings } : { data: document.toJS() as unknown };
}

/** Keys that stand twice in one group, places that repeat another, and what is nested without end. */
function listNodeProblems(
  document: Document.Parsed,
  say: Say,
  lineOf: (position: number) => number,
) {
  const findings: Finding[] = [];
  let level: unknown[] = [document.contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) {
      const deep = level.find((node) => isMap(node) || isSeq(node));
      if (deep) findings.push(say((deep as YAMLMap).range?.[0] ?? 0, tooDeep));
      break;
    }
    for (const node of level) {
      if (isAlias(node)) {
        const hint = 'Write the value here once more.';
        const start = node.range?.[0] ?? 0;
        findings.push(say(start, `"*${node.source}" repeats another place of the file.`, hint));
      }
      if (isMap(node))
        findings.push(...listRepeatedKeys(node, say, lineOf), ...listOddKeys(node, say));
    }
    level = level.flatMap((node) =>
      isMap(node) || isSeq(node)
        ? node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]))
        : [],
    );
  }
  return findings;
}

function listRepeatedKeys(map: YAMLMap, say: Say, lineOf: (position: number) => number) {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }): Finding[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const position = key.range?.[0] ?? 0;
    const before = first.get(name);
    first.set(name, before ?? position);
    return before === undefined
      ? []
      : [
          say(
            position,
            `the key "${name}" stands here again; it stood first on line ${lineOf(before)}.`,
            'Keep one of the two; several values of one key are a list.',
          ),
        ];
  });
}

/** Keys that are lists or groups themselves, of which every reader makes another word. */
function listOddKeys(map: YAMLMap, say: Say) {
  return map.items.flatMap(({ key }): Finding[] =>
    isMap(key) || isSeq(key)
      ? [
          say(
            key.range?.[0] ?? 0,
            'a list or a group stands here in place of a key.',
            'Write one word, and a colon after it.',
          ),
        ]
      : [],
  );
}

const tooDeep = `lists and groups are nested deeper than ${limits.depth} levels.`;

type Say = (position: number, message: string, hint?: string) => Finding;

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
