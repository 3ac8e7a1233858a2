import {
  findBestRemoval,
  nameFilter,
  type Removal,
} from '../../model/catalog/result-words.browser.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { showResult } from '../facets/filter-result.ts';
import { offerRemoval } from '../facets/remedies.ts';

/** The rows of documents that a name and a level leave. That a document has no level is known, not silence. */
export function narrowDocuments<Row extends DocumentRow>(
  rows: Row[],
  find: FindByName,
  { text, level }: Asked,
): Row[] {
  const found = find(text);
  const wanted = found && new Set(found);
  return rows.filter(
    ({ id, row }) =>
      (wanted === undefined || wanted.has(id)) && (level === '' || row.dataset['level'] === level),
  );
}

/** Says that no document is left, and what to do about it. */
export function showNoDocument(
  result: HTMLElement,
  words: string,
  rows: DocumentRow[],
  find: FindByName,
  asked: Asked,
  onTake: (left: Asked) => void,
) {
  showResult(result, { count: words, remedies: adviseDocuments(rows, find, asked, onTake) });
}

/** Where no document is left: what to do about it. */
export function adviseDocuments(
  rows: DocumentRow[],
  find: FindByName,
  { text, level }: Asked,
  onTake: (left: Asked) => void,
) {
  const countOf = (asked: Asked) =>
    new Set(narrowDocuments(rows, find, asked).map(({ id }) => id)).size;
  const removals: Removal<Asked>[] = [
    { text: '', level },
    { text, level: '' },
  ].map((filter) => ({ filter, count: countOf(filter) }));
  const isText = (left: Asked) => left.text === '' && text !== '';
  return offerRemoval(
    findBestRemoval(removals),
    (left) => nameFilter(isText(left) ? 'document' : 'level'),
    onTake,
  );
}

export interface DocumentRow {
  row: HTMLElement;
  id: string;
}

interface Asked {
  text: string;
  level: string;
}
