import { stringify } from 'yaml';
import { checkRead } from '../../src/checks/check-content.ts';
import { readContentFile } from '../../src/checks/read-content.ts';
import { validateFile } from '../../src/checks/validate-file.ts';
import { formatReport } from '../../src/checks/report.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { formatPath } from '../../src/model/words/field-path.ts';
import { listCommunity, readCommunity } from '../fixtures/content.ts';
import { hostileValues } from './hostile-values.ts';

/** A place for a text in a file of the small community, with the values that its schema takes there. */
export interface Slot {
  path: string;
  keys: PropertyKey[];
  field: string;
  taken: string[];
  refused: Finding[];
}

/** Every text of the small community that a value of the corpus can stand for, and what is said of the others. */
export function listSlots(): Slot[] {
  return listCommunity().flatMap(([path, text]) => {
    const [file] = readContentFile(path, text).files;
    if (!file) return [];
    return listTexts(file.data).map((keys): Slot => {
      const field = formatPath(keys);
      const refused: Finding[] = [];
      const taken = hostileValues.filter((value) => {
        const findings = validateFile({ ...file, data: replace(file.data, keys, value) });
        refused.push(...findings);
        return findings.length === 0;
      });
      return { path, keys, field, taken, refused };
    });
  });
}

/**
 * The small community with a hostile value in every place that takes one; another turn gives each place another.
 * Values that contradict other files are left out, as their author would be told to.
 */
export function fillHostile(slots: Slot[], turn: number) {
  const used = slots.filter(isFree).map((slot, index) => ({
    ...slot,
    value: slot.taken[(turn * 7 + index * 3) % slot.taken.length]!,
  }));
  let left = used;
  for (let round = 0; round < 6; round += 1) {
    const files = writeFiles(left);
    const checked = checkRead(readCommunity(files));
    if (checked.findings.length === 0) return { files, used: left, site: checked.site! };
    const told = checked.findings;
    left = left.filter(({ path, field }) => !told.some((one) => concerns(one, path, field, round)));
  }
  throw new Error(
    `No hostile content of this kind is sound: ${formatReport(checkRead(readCommunity(writeFiles(left))))}`,
  );
}

/** First the field that a finding names, then the texts of its file that may be meant. */
function concerns({ file, field = '' }: Finding, path: string, own: string, round: number) {
  if (file !== `content/${path}`) return false;
  return field === own || (round > 1 && (own.startsWith(field) || field.startsWith(own)));
}

/** True for ids, days and names of other files, which take a few words alone. */
function isFree({ field, taken }: Slot) {
  return taken.length > 50 || /(?:url|homepage|repository|website)$/i.test(field);
}

/** A term for each value and an organization for every third; those that the checks refuse are left out. */
export function addEntries(files: Record<string, string>) {
  let entries = Object.fromEntries(
    hostileValues.flatMap((value, index) => {
      const name = JSON.stringify(value);
      const organization = [
        [`organizations/o-${index}.yaml`, `name: ${name}\nverified: '2026-01-01'\n`],
      ];
      return [
        ...(index % 3 === 0 ? organization : []),
        [
          `glossary/t-${index}.md`,
          `---\nname: ${name}\nsubject: guide\nsummary: ${JSON.stringify(`${value} and so on.`)}\n---\n`,
        ],
      ];
    }),
  );
  for (let round = 0; round < 4; round += 1) {
    const { findings } = checkRead(readCommunity({ ...files, ...entries }));
    if (findings.length === 0) return { ...files, ...entries };
    entries = Object.fromEntries(
      Object.entries(entries).filter(([path]) => {
        const id = path.replace(/^.*\/|\.\w+$/g, '');
        const isTold = (one: Finding) =>
          one.file === `content/${path}` || new RegExp(`\\b${id}\\b`).test(one.message);
        return !findings.some(isTold);
      }),
    );
  }
  throw new Error('No entries of hostile names are sound.');
}

function writeFiles(slots: { path: string; keys: PropertyKey[]; value: string }[]) {
  return Object.fromEntries(
    listCommunity().map(([path, text]) => {
      const [file] = readContentFile(path, text).files;
      const own = slots.filter((slot) => slot.path === path);
      if (!file || own.length === 0) return [path, text];
      const data = own.reduce((all, { keys, value }) => replace(all, keys, value), file.data);
      // Quoted always: what YAML makes of bare words is tried by the mutations.
      const yaml = stringify(data, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
      return [path, file.body === undefined ? yaml : `---\n${yaml}---\n${file.body}`];
    }),
  );
}

function listTexts(data: unknown, keys: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data === 'string') return [keys];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listTexts(value, [...keys, Array.isArray(data) ? Number(key) : key]),
  );
}

function replace(data: unknown, [key, ...rest]: PropertyKey[], value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === key ? replace(item, rest, value) : item));
  const group = data as Record<PropertyKey, unknown>;
  return { ...group, [key]: replace(group[key], rest, value) };
}
