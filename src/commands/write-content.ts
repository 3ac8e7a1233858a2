import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { formatFinding } from '../checks/report.ts';

/**
 * Writes changes, each of one file or more, into a content folder in which every check passes, and takes back
 * those that a check then refuses: what is sound stays. Where no single one is to blame, all are taken back. The
 * files that go along stay with the first change that does.
 */
export function writeSoundContent(
  folder: string,
  changes: ContentFiles[],
  along: ContentFiles,
): WrittenContent {
  const files = new Map([...changes, along].flatMap((change) => [...change]));
  const before = new Map([...files.keys()].map((path) => [path, readIfThere(join(folder, path))]));
  for (const [path, text] of files) put(join(folder, path), text);
  const refused = new Set<string>();
  let kept = changes;
  for (;;) {
    const { findings } = checkContent(folder);
    if (findings.length === 0) break;
    findings.forEach((finding) => refused.add(formatFinding(finding)));
    const blamed = new Set(findings.map(({ file }) => file.replace(/^content\//, '')));
    const sound = kept.filter((change) => ![...change.keys()].some((path) => blamed.has(path)));
    const stays = sound.length < kept.length ? sound : [];
    const gone = kept.filter((change) => !stays.includes(change));
    for (const change of [...gone, ...(stays.length === 0 ? [along] : [])])
      for (const path of change.keys()) put(join(folder, path), before.get(path));
    kept = stays;
    if (kept.length === 0) break;
  }
  const written = [...kept, ...(kept.length > 0 ? [along] : [])];
  return { written: written.reduce((sum, { size }) => sum + size, 0), refused: [...refused] };
}

function readIfThere(file: string) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Makes a file hold a text, or be gone. */
function put(file: string, text: string | undefined) {
  if (text === undefined) rmSync(file, { force: true });
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Files of a content folder that are written together, by path. */
export type ContentFiles = Map<string, string>;

interface WrittenContent {
  /** How many files stay. */
  written: number;
  /** What the checks said about what was taken back, a sentence each. */
  refused: string[];
}
