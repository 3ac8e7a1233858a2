import { idPattern } from '../schemas/fields.ts';
import type { CollectionName } from '../schemas/index.ts';
import { describeStray } from './characters.ts';
import { fetchedHint, type Finding } from './finding.ts';
import { limits } from './limits.ts';
import type { ContentText, ContentTexts } from './load-folder.ts';
import { isDeeper } from './depth.ts';
import { parseProse, type ParsedProse } from './parse-prose.ts';
import { expectedPlaces, findPlace, isOutsideContent } from './places.ts';
import { findConflict, readYaml } from './read-yaml.ts';

/** Reads every file of the content. What cannot be read becomes a finding, never an exception. */
export function readContent(texts: ContentTexts): ReadContent {
  return joinRead([...texts].map(([path, text]) => readContentFile(path, text)));
}

/** What was read of several files, or of parts of the content, as one. */
export function joinRead(parts: ReadContent[]): ReadContent {
  return {
    files: parts.flatMap(({ files }) => files),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** One file of the content, by its path in the folder; no file at all where it is one for people. */
export function readContentFile(inside: string, text: ContentText): ReadContent {
  const file = inside ? `content/${inside}` : 'content';
  if (isOutsideContent(inside)) return { files: [], findings: [] };
  const place = findPlace(inside);
  if (!place) {
    const unknown = { message: 'no collection takes this file.', hint: expectedPlaces() };
    return { files: [], findings: [{ file, ...(isText(text) ? unknown : text) }] };
  }
  const nameProblem = checkName(place.id);
  const read = readText(text, file);
  return {
    files: [{ ...place, file, ...('findings' in read ? { unreadable: true } : read) }],
    findings: [
      ...(nameProblem ? [{ file, ...nameProblem }] : []),
      ...('findings' in read ? read.findings : []),
    ],
  };
}

function readText(stored: ContentText, file: string): FileText | { findings: Finding[] } {
  if (!isText(stored)) return { findings: [{ file, ...stored }] };
  const text = decode(stored);
  if (text === undefined) {
    return problem(
      file,
      'the file is not encoded in UTF-8.',
      'Save it as UTF-8 without a byte order mark.',
    );
  }
  if (!text.trim()) return problem(file, 'the file is empty.', 'Delete it or fill it in.');
  const conflict = findConflict(text, file);
  if (conflict) return { findings: [conflict] };
  const stray = listStrayLines(text, file);
  if (stray.length > 0) return { findings: stray };
  if (file.endsWith('.yaml')) return readYaml(text, file, 0);
  if (file.endsWith('.json')) return readJson(text, file);
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)([\s\S]*)$/.exec(text);
  if (!match) {
    return problem(
      file,
      'the front matter is missing.',
      'Start the file with a line "---", the fields, and a line "---".',
    );
  }
  const [, front = '', body = ''] = match;
  const read = readYaml(front, file, 1);
  if ('findings' in read) return read;
  if (body.length > limits.prose)
    return problem(
      file,
      `the prose has ${body.length} characters, more than the ${limits.prose} that are read.`,
      'Put what has a source of its own into "sections" of the front matter.',
    );
  return { ...read, body, bodyLine: front.split('\n').length + 3, prose: parseProse(body, file) };
}

function isText(stored: ContentText) {
  return typeof stored === 'string' || stored instanceof Uint8Array;
}

function decode(stored: string | Uint8Array) {
  if (typeof stored === 'string') return stored.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(stored);
  } catch {
    return undefined;
  }
}

function readJson(text: string, file: string): FileText | { findings: Finding[] } {
  try {
    const data = JSON.parse(text) as unknown;
    if (!isDeeper(data, limits.depth)) return { data };
  } catch {
    // What is said of a text without an end holds for one without a bottom.
  }
  return problem(file, 'this is not valid JSON, it may be cut off.', fetchedHint);
}

/**
 * Lines with a character that nobody sees, comments included: an editor may show them as another text than programs
 * read. Each line once; tabs and the two line ends of text files are looked at where they stand in a value.
 */
function listStrayLines(text: string, file: string): Finding[] {
  return text.split(/\r?\n/).flatMap((line, index): Finding[] => {
    const stray = describeStray(line, '\t');
    if (!stray) return [];
    const { index: column, message, hint } = stray;
    return [{ file, field: `line ${index + 1}, column ${column + 1}`, message, hint }];
  });
}

function problem(file: string, message: string, hint: string) {
  return { findings: [{ file, message, hint }] };
}

function checkName(id: string) {
  return id.split('/').every((part) => idPattern.test(part))
    ? undefined
    : {
        field: 'file name',
        message: `"${id}" is no valid id.`,
        hint: `Use lower case letters and digits, words joined by hyphens, for example "${suggestId(id)}".`,
      };
}

function suggestId(id: string) {
  const words = id.split('/').map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return words.map((part) => part.replace(/^-|-$/g, '') || 'some-id').join('/');
}

interface FileText {
  data: unknown;
  body?: string;
  /** Line of the file on which the body starts. */
  bodyLine?: number;
  prose?: ParsedProse;
}

export interface ContentFile extends Partial<FileText> {
  collection: CollectionName;
  id: string;
  file: string;
  unreadable?: boolean;
  /** True for a file of this guide that stands in where a community has none. */
  isShared?: true;
}

export interface ReadContent {
  files: ContentFile[];
  findings: Finding[];
}
