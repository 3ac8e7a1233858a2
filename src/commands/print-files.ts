import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import type { Site } from '../model/site.ts';
import { findCardFile } from '../outputs/cards/cache.ts';
import { listPrintedFiles, type PrintedFile } from '../outputs/printed-files.ts';
import type { CardToDraw } from './card-thread.ts';
import { placeMaker } from './places.ts';
import { runInThreads } from './threads.ts';

/**
 * Writes every file that is printed from the model into a folder. Texts are printed here, where the
 * model is loaded already; cards take long and need no model, so that threads draw those that are new.
 */
export async function printFiles(site: Site, home: URL, folder: string) {
  const files = listPrintedFiles(site);
  const placeOf = placeMaker(folder);
  const isCard = ({ type }: { type: string }) => type === 'image/png';
  const cards = files.filter(isCard).map(({ path, print }) => {
    const svg = print(home);
    return { path, svg, file: findCardFile(svg) };
  });
  // Two cards that look the same are one picture.
  const missing = [...new Map(cards.map((card) => [card.file, card])).values()].filter(
    ({ file }) => !existsSync(file),
  );
  await Promise.all([
    runInThreads<CardToDraw, void>(
      new URL('card-thread.ts', import.meta.url),
      missing.map(({ path, svg }) => ({ path, svg })),
    ),
    printTexts(),
  ]);
  for (const { path, file } of cards) copyFileSync(file, placeOf(path));
  return { printed: files.length, drawn: missing.length };

  async function printTexts() {
    for (const file of files.filter((one) => !isCard(one)))
      writeFileSync(placeOf(file.path), printText(file, home));
  }
}

function printText({ path, print }: PrintedFile, home: URL) {
  try {
    return print(home);
  } catch (error) {
    throw new Error(`The file ${path} could not be printed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
