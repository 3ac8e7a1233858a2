import { convertMain } from '../twins/markdown-twin.ts';
import type { PageAddress } from '../twins/prepare-page.ts';
import { listPageRecords, type PageRecord } from '../search/page-records.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';

/** All that the build keeps of a finished page, from one parse; a page with a Markdown twin has its text. */
export function readPage(html: string, page: PageAddress): PageReading {
  const { main, ...places } = parsePage(html);
  return {
    ...places,
    records: main ? listPageRecords(main) : [],
    marked: main && places.twin ? convertMain(main, page) : undefined,
  };
}

export interface PageReading extends Omit<ParsedPage, 'main'> {
  /** The text as Markdown with marks around each source; see `splitText` of the twins. */
  marked: string | undefined;
  /** Places that the search can lead to, with their words. */
  records: PageRecord[];
}
