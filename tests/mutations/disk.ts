import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { fillContent, listCommunity } from '../fixtures/content.ts';
import { judgeChecked, type Verdict } from './judge.ts';

/** What may lie on a disk where a file of content belongs. */
export const strangers: Record<string, (path: string, aside: string) => void> = {
  nothing: () => undefined,
  'a folder': (path) => mkdirSync(path),
  'a folder with files': (path, aside) => {
    mkdirSync(path);
    renameSync(aside, join(path, 'inside.yaml'));
  },
  'a link to the file': (path, aside) => symlinkSync(aside, path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to nothing': (path) => symlinkSync('nowhere.yaml', path),
  'a link to a secret': (path) => symlinkSync('/etc/passwd', path),
  'a link to a folder above': (path) => symlinkSync('..', path),
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a file that may not be read': (path) => writeFileSync(path, 'name: x\n', { mode: 0 }),
  'a large file': (path) => writeFileSync(path, Buffer.alloc(2_000_000, 'a: x\n')),
  'an empty file': (path) => writeFileSync(path, ''),
};

/** The small community on a disk, with something else in the place of one of its files. */
export function tryStranger(name: string, file: number): Verdict & { path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  try {
    fillContent(folder);
    const all = listCommunity();
    const [path = ''] = all[file % all.length] ?? [];
    const aside = join(folder, '..', `${folder.split('/').at(-1)}-aside`);
    renameSync(join(folder, path), aside);
    const started = performance.now();
    strangers[name]!(join(folder, path), aside);
    const verdict = judgeChecked(checkContent(folder));
    rmSync(aside, { force: true });
    const seconds = (performance.now() - started) / 1000;
    const slow = seconds > 10 ? [`slow: ${seconds.toFixed(1)} s`] : [];
    return { ...verdict, faults: [...verdict.faults, ...slow], seconds, path };
  } finally {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
}
