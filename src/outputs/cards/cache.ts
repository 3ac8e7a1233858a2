import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawCard, fingerprintDrawing } from './draw.ts';

/** Cards that were drawn before, each under the hash of all that its bytes depend on. Safe to delete. */
const folder = resolve('.cache/cards');
let drawing: string | undefined;

/** The file that keeps the picture of a card; it is there when an earlier build drew the same card. */
export function findCardFile(svg: string) {
  drawing ??= fingerprintDrawing();
  return join(folder, `${createHash('sha256').update(drawing).update(svg).digest('hex')}.png`);
}

/** The picture of a card: the one of an earlier build if nothing about it has changed, else a new one. */
export async function drawCardOnce(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = findCardFile(svg);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = await drawCard(svg);
  mkdirSync(folder, { recursive: true });
  // Written aside and moved, so that a build that is stopped leaves no half of a picture.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, picture);
  renameSync(aside, file);
  return picture;
}
