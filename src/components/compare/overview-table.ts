import { compareCells, type CompareState } from '../../model/comparison/state.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { create } from '../browser/elements.ts';
import { showNoDocument } from '../questions/narrow-documents.ts';
import { showResult } from '../facets/filter-result.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { findLater } from '../catalog/find-later.ts';

/** The tables of all documents: known ones, and below a fold the others, which come up when rows are sorted or sought. */
export class OverviewTable {
  private tables: HTMLTableElement[];
  private rows: { row: HTMLTableRowElement; home: HTMLElement; id: string; name: string }[];
  private find: FindByName;
  private fold: HTMLDetailsElement | null;

  constructor(root: HTMLElement, onSort: (column: string) => void, onReady: () => void) {
    this.tables = [...root.querySelectorAll<HTMLTableElement>('table.overview')];
    this.fold = root.querySelector<HTMLDetailsElement>('details.others');
    this.rows = this.tables.flatMap((table) =>
      [...table.tBodies[0]!.rows].map((row) => ({
        row,
        home: table.tBodies[0]!,
        id: row.dataset['id']!,
        name: row.querySelector('a')!.textContent!.trim(),
      })),
    );
    this.find = findLater(
      this.rows.map(({ id, name }) => ({ id, name, names: [] })),
      onReady,
    );
    for (const head of this.tables[0]?.tHead?.querySelectorAll('th') ?? []) {
      const label = head.textContent!.trim();
      const button = create('button', { type: 'button', 'aria-label': `Sort by ${label}` }, ['↕']);
      button.addEventListener('click', () => onSort(head.dataset['column']!));
      head.append(' ', button);
    }
  }

  /** Adds to each row a button that puts its document beside the chosen ones. */
  addButtons(onAdd: (id: string) => void) {
    for (const { row, id, name } of this.rows) {
      const button = create('button', { type: 'button', 'aria-label': `Compare ${name}` }, ['+']);
      button.addEventListener('click', () => onAdd(id));
      row.cells[0]!.prepend(button, ' ');
    }
  }

  /** Shows the rows that are asked for, in the order asked for, and which documents are chosen; says how many are left. */
  show(
    { text, level, sort, chosen }: CompareState,
    result: HTMLElement,
    onWiden: (left: Asked) => void,
  ) {
    const found = this.find(text);
    const wanted = found && new Set(found);
    const asked = wanted !== undefined || level !== '' || sort !== undefined;
    const first = this.tables[0]!.tBodies[0]!;
    for (const { row, home, id } of this.rows) {
      (asked ? first : home).append(row);
      row.hidden =
        (wanted !== undefined && !wanted.has(id)) ||
        (level !== '' && row.dataset['level'] !== level);
      row.querySelector('button')!.ariaPressed = String(chosen.includes(id));
    }
    if (this.fold) this.fold.hidden = asked;
    this.sort(sort, first);
    const left = this.rows.filter(({ row }) => !row.hidden).length;
    const all = this.rows.length;
    const words =
      left === 0
        ? 'No document matches.'
        : left < all
          ? `${left} of ${countOf(all, 'document')}.`
          : '';
    if (left === 0) showNoDocument(result, words, this.rows, this.find, { text, level }, onWiden);
    else showResult(result, { count: words, remedies: [] });
  }

  private sort(sort: CompareState['sort'], body: HTMLElement) {
    const heads = [...this.tables[0]!.tHead!.querySelectorAll('th')];
    const place = heads.findIndex((head) => head.dataset['column'] === sort?.column);
    heads.forEach((head, index) => {
      if (sort && index === place) head.ariaSort = sort.descending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    });
    if (!sort) return;
    const read = (row: HTMLTableRowElement) => {
      const cell = row.cells[place]!;
      const { order } = cell.dataset;
      return {
        text: (place === 0 ? cell.querySelector('a') : cell)!.textContent!.trim(),
        order: order === undefined ? undefined : Number(order),
      };
    };
    const sorted = this.rows.toSorted((a, b) =>
      compareCells(read(a.row), read(b.row), sort.descending),
    );
    body.append(...sorted.map(({ row }) => row));
  }
}

type Asked = Pick<CompareState, 'text' | 'level'>;
