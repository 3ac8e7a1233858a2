import { readFileSync } from 'node:fs';
import { readPage, type PageReading } from '../outputs/pages/read-page.ts';
import { answerItems } from './threads.ts';

/** The script of a thread that reads finished pages. */
await answerItems<PageToRead, PageReading>(
  ({ file, ...page }) => readPage(readFileSync(file, 'utf8'), page),
  ({ address }) => `The page ${address} could not be read`,
);

export interface PageToRead {
  /** Where the page lies. */
  file: string;
  address: string;
  base: string;
}
