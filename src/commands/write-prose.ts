import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedContent } from '../checks/check-content.ts';
import { contentCollections } from '../schemas/index.ts';
import { listFiles } from './read-addresses.ts';

/**
 * Leaves in a folder the prose of each page, without the fields that stood above it, and nothing else. Only what
 * has changed is written, each file at once: a server watches them.
 */
export function writeProse(folder: string, prose: CheckedContent['prose']) {
  const texts = new Map(
    prose.map(({ collection, id, body }) => {
      const { folder: room, pattern } = contentCollections[collection];
      return [`${room}/${pattern.replace('*', id)}`, `${noFields}${body}`];
    }),
  );
  mkdirSync(folder, { recursive: true });
  for (const file of listFiles(folder)) if (!texts.has(file)) rmSync(join(folder, file));
  for (const [path, text] of texts) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, file);
  }
}

/** Astro looks for fields at the top of a file; without these lines it would take a first "---" of prose for them. */
const noFields = '---\n---\n';
