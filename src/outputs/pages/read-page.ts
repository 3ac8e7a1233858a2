import { convertMain } from '../twins/markdown-twin.ts';
import type { PageAddress } from '../twins/prepare-page.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';

/** All that the build keeps of a finished page, from one parse; a page with a Markdown twin has its text. */
export function readPage(html: string, page: PageAddress): PageReading {
  const { main, ...places } = parsePage(html);
  return { ...places, marked: main && places.twin ? convertMain(main, page) : undefined };
}

export interface PageReading extends Omit<ParsedPage, 'main'> {
  /** The text as Markdown with marks around each source; see `splitText` of the twins. */
  marked: string | undefined;
}
