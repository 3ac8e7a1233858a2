import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { contentFolder } from '../settings.ts';
import { Refusal } from './failure.ts';
import { placeMaker } from './places.ts';
import { listFiles } from './read-addresses.ts';
import { root } from './run.ts';

/** What a build remembers and works with; nothing in it is needed between two builds. */
export const cacheFolder = join(root, '.cache');

/** Moves all files but pages to the same paths in another folder, which may hold others. */
export function moveAssets(from: string, to: string) {
  const placeOf = placeMaker(to);
  const assets = listFiles(from).filter((file) => !file.endsWith('.html'));
  for (const file of assets) renameSync(join(from, file), placeOf(file));
}

/** Refuses a place for the site where other things lie, which a build would replace. */
export function requirePlace(folder: string, project = root) {
  const strange = /[#?'"`]/.exec(project)?.[0];
  if (strange)
    throw new Refusal(
      `The project lies in ${project}. Astro cannot read a path with ${strange}, give the folder another name.`,
    );
  const holds = [root, contentFolder].find((one) => !relative(folder, one).startsWith('..'));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (holds !== undefined || (names.length > 0 && !names.includes('index.html')))
    throw new Refusal(
      `${folder} holds other things than a site, and a build would replace them. Give --out-dir a folder of its own.`,
    );
}

/**
 * Puts a finished site in the place of the one before, which is set aside beside it until then. Another build may
 * do the same meanwhile: whichever is last stays.
 */
export function replaceFolder(fresh: string, wished: string) {
  const folder = followLink(wished);
  mkdirSync(dirname(folder), { recursive: true });
  const near = bringNear(fresh, folder);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const aside = nameAside(folder, 'old', turn);
    const hadOne = moveIfThere(folder, aside);
    try {
      renameSync(near, folder);
    } catch (error) {
      if (hadOne && !existsSync(folder)) renameSync(aside, folder);
      if (turn + 1 < mostTurns && /ENOTEMPTY|EEXIST/.test(String(error))) continue;
      throw error;
    }
    if (hadOne) putAway(aside);
    return;
  }
}

/**
 * Mends what a build left behind that was ended midway: brings back the site that was set aside, where there is
 * no other.
 */
export function mendFolder(wished: string) {
  const folder = followLink(wished);
  const left = listLeft(folder);
  const last = left.filter(({ kind }) => kind === 'old').at(-1);
  if (last && !existsSync(folder)) renameSync(last.path, folder);
}

/**
 * Removes what ended builds have left, and the sites that were set aside. A disk may take seconds for thousands
 * of files, so that a build does it while Astro works.
 */
export async function removeOld(wished: string) {
  const names = existsSync(cacheFolder) ? readdirSync(cacheFolder) : [];
  const left = names.filter((name) => {
    const owner = /^build-(\d+)$|\.v8\.(\d+)$/.exec(name)?.slice(1).find(Boolean);
    return name.startsWith('old-') || (owner !== undefined && !isAtWork(Number(owner)));
  });
  const places = [
    ...left.map((name) => join(cacheFolder, name)),
    ...listLeft(followLink(wished)).map(({ path }) => path),
  ];
  for (const place of places) await rm(place, { recursive: true, force: true });
}

/** What builds that are no more have left beside the folder of the site, the oldest first. */
function listLeft(folder: string) {
  const pattern = new RegExp(`^-(old|new)-(\\d+)-\\d+$`);
  const name = basename(folder);
  const names = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
  return names.sort().flatMap((one) => {
    const [, kind, owner] = (one.startsWith(name) && pattern.exec(one.slice(name.length))) || [];
    if (owner === undefined || isAtWork(Number(owner))) return [];
    return [{ path: join(dirname(folder), one), kind }];
  });
}

/** A link to the folder of the site stays a link. */
function followLink(folder: string) {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Only a folder on the same disk takes the place of another in one step. */
function bringNear(fresh: string, folder: string) {
  const near = nameAside(folder, 'new', 0);
  try {
    renameSync(fresh, near);
  } catch (error) {
    if (!String(error).includes('EXDEV')) throw error;
    cpSync(fresh, near, { recursive: true });
  }
  return near;
}

function moveIfThere(from: string, to: string) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (String(error).includes('ENOENT')) return false;
    throw error;
  }
}

function putAway(aside: string) {
  try {
    renameSync(aside, join(cacheFolder, `old-${process.pid}-${Date.now()}`));
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
}

function nameAside(folder: string, kind: 'old' | 'new', turn: number) {
  return `${folder}-${kind}-${process.pid}-${turn}`;
}

/** True for another process that still runs; what this one has left is done with. */
function isAtWork(owner: number) {
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return String(error).includes('EPERM');
  }
}

/** How often a build tries where others put theirs into the same place. */
const mostTurns = 9;
