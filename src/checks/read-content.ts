import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { idPattern } from '../schemas/fields.ts';
import { contentCollections, type CollectionName } from '../schemas/index.ts';
import { fetchedHint, type Finding } from './finding.ts';
import { findConflict, readYaml } from './read-yaml.ts';
import { parseProse, type ParsedProse } from './parse-prose.ts';

/** The files of a content folder as they are stored, by their path in it, for example "projects/etcd.yaml". */
export function loadFolder(folder: string): ContentTexts {
  return new Map(
    listFiles(folder).map((path) => [
      relative(folder, path).split(sep).join('/'),
      readFileSync(path),
    ]),
  );
}

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
  const file = `content/${inside}`;
  if (ignored.test(inside)) return { files: [], findings: [] };
  const place = findPlace(inside);
  if (!place) {
    const hint = expectedPlaces();
    return { files: [], findings: [{ file, message: 'no collection takes this file.', hint }] };
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
  return { ...read, body, bodyLine: front.split('\n').length + 3, prose: parseProse(body, file) };
}

function decode(stored: ContentText) {
  if (typeof stored === 'string') return stored;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(stored);
  } catch {
    return undefined;
  }
}

function readJson(text: string, file: string): FileText | { findings: Finding[] } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return problem(file, 'this is not valid JSON, it may be cut off.', fetchedHint);
  }
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

function findPlace(inside: string) {
  for (const [collection, { folder, pattern }] of Object.entries(contentCollections)) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    if (!inside.startsWith(prefix)) continue;
    const rest = inside.slice(prefix.length);
    const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    if (!shape.test(rest)) continue;
    return { collection: collection as CollectionName, id: rest.replace(/\.[^.]+$/, '') };
  }
  return undefined;
}

function expectedPlaces() {
  const places = Object.values(contentCollections).map(({ folder, pattern }) =>
    folder === '.' ? pattern : `${folder}/${pattern}`,
  );
  return `Files are: ${places.join(', ')}.`;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) =>
      item.isDirectory() ? listFiles(join(folder, item.name)) : [join(folder, item.name)],
    );
}

/** Files for people, and the registry of addresses, which only the build reads. */
const ignored = /^(?:README\.md|LICENSE|permalinks\.txt)$/;

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
}

/** A file as it is stored. */
type ContentText = string | Uint8Array;

export type ContentTexts = ReadonlyMap<string, ContentText>;

export interface ReadContent {
  files: ContentFile[];
  findings: Finding[];
}
