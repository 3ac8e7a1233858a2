import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parse as parseYaml } from 'yaml';
import { checkRead, type CheckedContent } from '../../src/checks/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { readProse } from '../../src/checks/prose.ts';
import { readContentFile } from '../../src/checks/read-content.ts';
import { formatFinding } from '../../src/checks/report.ts';
import { validateFile } from '../../src/checks/validate-file.ts';
import type { Site } from '../../src/model/site.ts';
import { listPrintedFiles } from '../../src/outputs/printed-files.ts';
import { readCommunity } from '../fixtures/content.ts';

/** One file of the guide by itself: read, held against its schema, its prose looked at. */
export function judgeFile(path: string, content: Uint8Array): Verdict {
  return watch(() => {
    const { files, findings } = readContentFile(path, content);
    const readable = files.filter(({ unreadable }) => !unreadable);
    const found = [
      ...findings,
      ...readable.flatMap(validateFile),
      ...readable.flatMap((file) => readProse(file).findings),
    ];
    return { faults: found.flatMap(listFindingFaults), isAccepted: found.length === 0 };
  });
}

/** One file of the small community, held against all others; where that is sound, everything is printed and read again. */
export function judgeCommunity(path: string, from: string, content: Uint8Array): Verdict {
  return watch(() => {
    const files = { ...(from === path ? {} : { [from]: undefined }), [path]: content };
    return judgeChecked(checkRead(readCommunity(files)));
  });
}

/** The outcome of a check, from wherever the content came. */
export function judgeChecked({ findings, warnings, site }: CheckedContent) {
  const isAccepted = findings.length === 0;
  const faults = [...findings, ...warnings].flatMap(listFindingFaults);
  const printed = isAccepted && site ? listPrintFaults(site) : [];
  return { faults: [...faults, ...printed], isAccepted };
}

function watch(run: () => Omit<Verdict, 'seconds'>): Verdict {
  const started = performance.now();
  const verdict = attempt(run);
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 10) verdict.faults.push(`slow: ${seconds.toFixed(1)} s`);
  return { ...verdict, seconds };
}

function attempt(run: () => Omit<Verdict, 'seconds'>) {
  try {
    return run();
  } catch (error) {
    return { faults: [`trace: ${(error as Error).stack ?? String(error)}`], isAccepted: false };
  }
}

/** What is wrong with a message that people get. */
export function listFindingFaults(finding: Finding): string[] {
  const { file, field, message } = finding;
  const shown = formatFinding(finding);
  const isTrace = /a rule stopped here|\b(?:Type|Range|Reference|Syntax)Error\b|\n\s+at /.test(
    shown,
  );
  return [
    ...(isTrace ? [`trace: ${shown}`] : []),
    ...(/^content(?:\/|$)/.test(file) && (field || wholeFile.test(message))
      ? []
      : [`placeless: ${shown}`]),
    // The line break before a hint is ours.
    ...(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u.test(shown.replace('\n  ', ''))
      ? [`raw: ${JSON.stringify(shown)}`]
      : []),
    ...(message.length < 5 || /\bundefined\b|\[object/.test(message.replace(/"[^"]*"/g, ''))
      ? [`placeless: ${shown}`]
      : []),
  ];
}

/** What can only be said of a file as a whole. */
const wholeFile =
  /^(?:the file is |is a (?:folder|link)|is no file|no collection takes|cannot be read|has \d+ bytes|must be a list of keys|the front matter is missing|the prose has \d+|this is not valid JSON|there (?:is no folder|are more than))/;

function listPrintFaults(site: Site): string[] {
  const home = new URL('https://guide.example/');
  return listPrintedFiles(site).flatMap(({ path, type, print }) => {
    try {
      const text = print(home);
      readStrictly(text, type);
      const words = /\[object Object\]|\bundefined\b|\bNaN\b|Invalid Date/.exec(text)?.[0];
      return words === undefined ? [] : [`nonsense: ${path} prints "${words}"`];
    } catch (error) {
      return [`broken: ${path}: ${(error as Error).message.slice(0, 200)}`];
    }
  });
}

/** Reads what was printed as programs of others do; throws where it is not well formed. */
export function readStrictly(text: string, type: string) {
  const control = /(?![\t\r\n])[\p{Cc}\p{Noncharacter_Code_Point}]/u.exec(text)?.[0];
  if (control !== undefined) throw new Error(`it holds ${JSON.stringify(control)}`);
  if (type === 'application/json') return JSON.parse(text) as unknown;
  if (/[/+](?:xml|svg)|image\/png/.test(type)) return readXml(text);
  if (type.startsWith('text/csv')) return parseCsv(text, { bom: true });
  if (type.startsWith('text/calendar')) return ICAL.parse(text) as unknown;
  if (type.startsWith('application/yaml'))
    return parseYaml(text, { strict: true, prettyErrors: false }) as unknown;
  return text;
}

function readXml(text: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

export interface Verdict {
  /** Each with its kind before a colon. */
  faults: string[];
  isAccepted: boolean;
  seconds: number;
}
