import { toAddress } from '../model/urls.browser.ts';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PageReading } from '../outputs/pages/read-page.ts';
import { contentFolder } from '../settings.ts';
import type { PageToRead } from './page-thread.ts';
import { listFiles, pathOfFile } from './read-addresses.ts';
import { root } from './run.ts';
import { runInThreads } from './threads.ts';

/**
 * Every page that Astro has made, read once: what an earlier build read of the same bytes is kept in
 * .cache/, the others are read in threads. Returns them by path, in the order of their files.
 */
export async function readPages(folder: string, home: URL) {
  const file = keptFile(home);
  const kept = readKept(file);
  const pages = listPages(folder, home);
  const fresh = pages.filter(({ key }) => !kept.readings.has(key));
  const read = await runInThreads<PageToRead, PageReading>(
    new URL('page-thread.ts', import.meta.url),
    fresh.map(({ file, address }) => ({ file, address, base: home.pathname })),
  );
  const added = new Map(fresh.map(({ key }, place) => [key, read[place]!]));
  const readings = new Map(
    pages.map(({ key }) => [key, kept.readings.get(key) ?? added.get(key)!]),
  );
  if (fresh.length > 0 || readings.size !== kept.readings.size)
    keep(file, { version: kept.version, readings });
  return {
    pages: new Map(
      pages.map(({ path, file, key }): [string, FinishedPage] => [
        path,
        { file, reading: readings.get(key)! },
      ]),
    ),
    fresh: fresh.length,
  };
}

function listPages(folder: string, home: URL) {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  return files.sort().map((name) => {
    const path = pathOfFile(name);
    const file = join(folder, name);
    const hash = createHash('sha256').update(`${home.href} ${path}\n`).update(readFileSync(file));
    return { path, file, address: toAddress(home, path), key: hash.digest('base64') };
  });
}

/** What was kept, if the same program wrote it: a reading depends on our converter and on its packages. */
function readKept(file: string): Kept {
  const nothing: Kept = { version: fingerprintReader(), readings: new Map() };
  if (!existsSync(file)) return nothing;
  try {
    const kept = deserialize(readFileSync(file)) as Kept;
    return kept.version === nothing.version ? kept : nothing;
  } catch {
    // Another version of Node wrote it.
    return nothing;
  }
}

function keep(file: string, kept: Kept) {
  mkdirSync(dirname(file), { recursive: true });
  // Written aside and moved, so that two builds at once leave a whole file.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, serialize(kept));
  renameSync(aside, file);
}

function fingerprintReader() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of ['pages', 'twins', 'search']) {
    const folder = join(root, 'src/outputs', room);
    for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/** Holds only the readings of the last build of this content for this address. Safe to delete. */
function keptFile(home: URL) {
  const name = createHash('sha256').update(`${contentFolder} ${home.href}`).digest('hex');
  return join(root, '.cache', `pages-${name.slice(0, 8)}.v8`);
}

interface Kept {
  version: string;
  readings: Map<string, PageReading>;
}

export interface FinishedPage {
  /** Where it lies as Astro wrote it. */
  file: string;
  reading: PageReading;
}
