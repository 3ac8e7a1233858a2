import { readPage, type PageReading } from '../outputs/pages/read-page.ts';
import { answerItems } from './threads.ts';

/** The script of a thread that reads finished pages. */
await answerItems<PageToRead, PageReading>(
  ({ html, ...page }) => readPage(html, page),
  ({ address }) => `The page ${address} could not be read`,
);

export interface PageToRead {
  html: string;
  address: string;
  base: string;
}
