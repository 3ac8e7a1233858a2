import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeMaker } from './places.ts';
import { listFiles } from './read-addresses.ts';
import { root } from './run.ts';

/** What a build remembers and works with; nothing in it is needed between two builds. */
export const cacheFolder = join(root, '.cache');

/** Moves every file to the same path in another folder, which may hold others. */
export function moveFiles(from: string, to: string) {
  const placeOf = placeMaker(to);
  for (const file of listFiles(from)) renameSync(join(from, file), placeOf(file));
}

/** Puts a finished site in the place of the one before, which is set aside. */
export function replaceFolder(fresh: string, folder: string) {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = join(cacheFolder, `old-${process.pid}-${Date.now()}`);
  if (existsSync(folder)) renameSync(folder, aside);
  renameSync(fresh, folder);
}

/**
 * Removes the sites that were set aside. A disk may take seconds for thousands of files, so that a build
 * does it while Astro works, with what the build before has left.
 */
export async function removeOld() {
  const names = existsSync(cacheFolder) ? readdirSync(cacheFolder) : [];
  for (const name of names.filter((one) => one.startsWith('old-')))
    await rm(join(cacheFolder, name), { recursive: true, force: true });
}
