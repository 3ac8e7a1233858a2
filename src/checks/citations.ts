import { listHeadings } from '../model/headings.ts';
import { parseReference, sourceFinder, type FindSource } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../schemas/source.ts';
import { formatPath } from '../model/words/field-path.ts';

/** Reads the lines of a source; undefined where no copy of it is at hand. */
export type ReadLines = (source: Source) => string[] | undefined;

/** Something about the citations of one fact that a person should look at. */
export interface Doubt {
  file: string;
  field: string;
  message: string;
}

/** More lines than that are a document to search, not a place to look at. */
const longestRange = 40;

/**
 * Doubts about the citations of an edition and its roles, held against copies of its sources: ranges that do
 * not exist or are too long, numbers and periods that do not occur in the cited lines in digits or words, and
 * bullets below a cited heading that no fact cites. Facts whose sources have no copy are passed over.
 */
export function listDoubts(site: Site, edition: string, readLines: ReadLines): Doubt[] {
  const entry = site.governance.get(edition);
  if (!entry) return [];
  const find = sourceFinder(site, entry.sources);
  const files = [entry, ...[...site.roles.values()].filter((role) => role.governance === edition)];
  const cited = new Map<Source, Set<number>>();
  const doubts = files.flatMap(({ file, proseLength: _, ...data }) =>
    listFacts(data).flatMap((fact) => [
      ...checkRanges(file, fact, find, readLines, cited),
      ...checkNumbers(file, fact, find, readLines),
    ]),
  );
  return [...doubts, ...listUncitedBullets(entry.file, cited, readLines)];
}

function checkRanges(
  file: string,
  fact: CitedFact,
  find: FindSource,
  readLines: ReadLines,
  cited: Map<Source, Set<number>>,
): Doubt[] {
  return fact.refs.flatMap((reference) => {
    const parsed = parseReference(reference);
    const source = find(parsed);
    const lines = source && readLines(source);
    if (!source || !lines) return [];
    const { from, to = from } = parsed;
    const say = (message: string) => [{ file, field: formatPath(fact.path), message }];
    if (from === undefined || to === undefined) return say(`${reference} names no lines.`);
    if (to > lines.length || from > to)
      return say(`${reference} does not exist: the text has ${lines.length} lines.`);
    if (to - from >= longestRange)
      return say(`${reference} spans ${to - from + 1} lines; at most ${longestRange}.`);
    // Lines of another edition's documents are for the reader of that edition, those of an earlier version for nobody, and
    // lines that somebody only compared with a list are not facts: a bullet among them may be missing from the list.
    if (!parsed.document && !parsed.version && fact.path[0] !== 'requirementsComplete') {
      const known = cited.get(source) ?? new Set();
      for (let line = from; line <= to; line += 1) known.add(line);
      cited.set(source, known);
    }
    const anchors = listHeadings(lines);
    return parsed.anchor && !anchors.some(({ anchor }) => anchor === parsed.anchor)
      ? say(`${reference}: there is no heading "${parsed.anchor}".`)
      : [];
  });
}

function checkNumbers(
  file: string,
  fact: CitedFact,
  find: FindSource,
  readLines: ReadLines,
): Doubt[] {
  const texts = fact.refs.map((reference) => {
    const parsed = parseReference(reference);
    const source = find(parsed);
    const lines = source && readLines(source);
    if (!lines || parsed.from === undefined) return undefined;
    return lines.slice(parsed.from - 1, parsed.to ?? parsed.from).join(' ');
  });
  if (texts.includes(undefined)) return [];
  const text = texts.join(' ').toLowerCase();
  return fact.values.flatMap(({ path, value }) =>
    listNumbers(value)
      .filter((number) => !occurs(number, text))
      .map((number) => ({
        file,
        field: formatPath([...fact.path, ...path]),
        message: `${number} (of ${JSON.stringify(value)}) does not occur in ${fact.refs.join(', ')}.`,
      })),
  );
}

/** Bullets below a heading that some fact cites, whose own lines nothing cites. */
function listUncitedBullets(
  file: string,
  cited: Map<Source, Set<number>>,
  readLines: ReadLines,
): Doubt[] {
  return [...cited].flatMap(([source, known]) => {
    const lines = readLines(source)!;
    const headings = listHeadings(lines);
    return lines.flatMap((text, index): Doubt[] => {
      if (!/^\s*(?:[-*+]|\d+[.)])\s/.test(text) || known.has(index + 1)) return [];
      const heading = headings.findLast(({ line }) => line <= index + 1);
      const next = headings.find(({ line }) => line > index + 1)?.line ?? Infinity;
      const isCited = [...known].some((line) => line >= (heading?.line ?? 1) && line < next);
      return isCited
        ? [
            {
              file,
              field: `${source.id}#${heading?.anchor ?? ''}:L${index + 1}`,
              message: `no fact cites: ${text.trim().slice(0, 100)}`,
            },
          ]
        : [];
    });
  });
}

/** Every mapping with references of its own, and the values that belong to it and to no fact below. */
function listFacts(value: unknown, path: PropertyKey[] = []): CitedFact[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listFacts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const refs =
    (value as { ref?: string[]; statedNone?: string[] }).ref ??
    (value as { statedNone?: string[] }).statedNone;
  const below = entries.flatMap(([key, inner]) => listFacts(inner, [...path, key]));
  if (!Array.isArray(refs)) return below;
  return [{ path, refs, values: listValues(value) }, ...below];
}

/** Keys that hold no statement of the document: ids, places, and the order that the guide gives. */
const notStated = new Set([
  'ref',
  'statedNone',
  'id',
  'formerIds',
  'rank',
  'about',
  'url',
  'links',
]);

function listValues(value: unknown, path: PropertyKey[] = []): Stated[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => listValues(item, [...path, index]));
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
  if (path.length > 0 && ('ref' in value || 'statedNone' in value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notStated.has(key) ? [] : listValues(inner, [...path, key]),
  );
}

/** The numbers that a value states: "P6M" 6, "2/3" the fraction itself, digits and number words of a text. */
function listNumbers(value: string | number): string[] {
  if (typeof value === 'number') return [`${value}`];
  if (/^P\d/.test(value)) return [value];
  if (/^\d+\/\d+$/.test(value)) return [value];
  // An enumerated value says nothing in its words.
  if (/^[a-z]+(?:-[a-z]+)+$/.test(value)) return [];
  const digits = value.match(/(?<![\w.#-])\d+(?:\.\d+)?(?![\w-])/g) ?? [];
  const spelled = value.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  return [
    ...digits,
    ...spelled.flatMap((word) => `${words.indexOf(word)}`).filter((n) => Number(n) > 1),
  ];
}

function occurs(number: string, text: string) {
  const duration = /^P(\d+)(Y|M|W|D|BD)$/.exec(number);
  if (duration) {
    const [, amount = '', unit = ''] = duration;
    return listSpellings(Number(amount), unit).some((pattern) => pattern.test(text));
  }
  if (number.includes('/')) return isFractionIn(number, text);
  const amount = Number(number);
  return isNumberIn(amount, text);
}

function isNumberIn(amount: number, text: string) {
  const word = words[amount];
  const ordinal = ordinals[amount];
  return (
    new RegExp(`(?<![\\d.])${amount.toString().replace('.', '\\.')}(?!\\d)`).test(
      text.replace(/(\d),(\d{3})/g, '$1$2'),
    ) ||
    (word !== undefined && new RegExp(`\\b${word}\\b`).test(text)) ||
    (ordinal !== undefined && new RegExp(`\\b${ordinal}\\b`).test(text)) ||
    (amount === 1 && /\b(?:a|an|once|single|each|any|another|sole|majority)\b/.test(text)) ||
    (amount === 2 && /\b(?:twice|both|couple|pair|bi-?\w+|half|halves|other)\b/.test(text)) ||
    (amount === 12 && /\b(?:dozen|year)/.test(text))
  );
}

function listSpellings(amount: number, unit: string): RegExp[] {
  const names: Record<string, string[]> = {
    Y: ['year', 'yr', 'annual', 'yearly', 'calendar'],
    M: ['month'],
    Q: ['quarter'],
    W: ['week', 'fortnight', 'bi-?weekly'],
    D: ['day', 'hour'],
    BD: ['business', 'working', 'work day', 'weekday'],
  };
  const equal: [number, string][] = [
    [amount, unit],
    ...(unit === 'Y' ? [[amount * 12, 'M'] as [number, string]] : []),
    ...(unit === 'M' && amount % 12 === 0 ? [[amount / 12, 'Y'] as [number, string]] : []),
    ...(unit === 'W' ? [[amount * 7, 'D'] as [number, string]] : []),
    ...(unit === 'D' && amount % 7 === 0 ? [[amount / 7, 'W'] as [number, string]] : []),
    ...(unit === 'D' ? [[amount * 24, 'D'] as [number, string]] : []),
    ...(unit === 'M' && amount % 3 === 0 ? [[amount / 3, 'Q'] as [number, string]] : []),
  ];
  return equal.flatMap(([value, of]) => {
    const spelled = [`${value}`, words[value], ordinals[value]].filter(Boolean).join('|');
    const stems = names[of]!.join('|');
    return [
      new RegExp(`\\b(?:${spelled})\\b[\\s\\S]{0,60}(?:${stems})`),
      ...(value === 1
        ? [
            new RegExp(
              `(?:\\b(?:a|an|each|every|per|one|same|past|last)\\s+[\\s\\S]{0,20})?(?:${stems})`,
            ),
          ]
        : []),
      ...(value === 2 ? [/fortnight|bi-?weekly|biennial|bi-?annual|every other/] : []),
      ...(value === 6 && of === 'M'
        ? [/half(?:-| a )?year|twice (?:a|per) year|semi-?annual|bi-?annual/]
        : []),
    ];
  });
}

function isFractionIn(fraction: string, text: string) {
  const [part = 1, whole = 1] = fraction.split('/').map(Number);
  const percent = (part / whole) * 100;
  const known: Record<string, RegExp> = {
    '1/2': /half|majority|50|1\/2|more .{0,20}than not/,
    '2/3':
      /two[\s-]*thirds?|2\s*\/\s*3|⅔|6[67]\s?(?:%|percent)|66\.\d+|super[\s-]*majority|two third/,
    '1/3': /one[\s-]*third|a third|1\s*\/\s*3|⅓|33/,
    '3/4': /three[\s-]*(?:quarters?|fourths?)|3\s*\/\s*4|¾|75/,
    '1/4': /quarter|one[\s-]*fourth|1\s*\/\s*4|¼|25/,
  };
  return (
    (known[fraction]?.test(text) ?? false) ||
    new RegExp(`(?<!\\d)${Math.floor(percent)}(?:\\.\\d+)?\\s?(?:%|percent|per cent)`).test(text) ||
    new RegExp(`${part}\\s*(?:/|of|out of)\\s*${whole}`).test(text) ||
    new RegExp(`\\b${words[part]}[\\s-]+${ordinals[whole]}s?\\b`).test(text)
  );
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

interface CitedFact {
  path: PropertyKey[];
  refs: string[];
  values: Stated[];
}

interface Stated {
  path: PropertyKey[];
  value: string | number;
}
