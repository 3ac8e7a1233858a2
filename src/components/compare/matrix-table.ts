import { compareCells, type CompareState } from '../../model/comparison/state.browser.ts';

/** The table of all editions: its columns hide and its rows sort by any of them. */
export class MatrixTable {
  private heads: HTMLTableCellElement[];
  private rows: HTMLTableRowElement[];
  private groups: HTMLTableCellElement[];
  private table: HTMLTableElement;

  constructor(table: HTMLTableElement, onSort: (rule: string) => void) {
    this.table = table;
    this.heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-rule]')];
    this.rows = [...table.tBodies[0]!.rows];
    this.groups = [...table.querySelectorAll<HTMLTableCellElement>('th[scope=colgroup]')];
    this.groups.forEach((group) => (group.dataset['size'] = String(group.colSpan)));
    for (const head of this.heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => onSort(head.dataset['rule']!));
      head.append(button);
    }
  }

  /** Shows the columns of these rules, or all, below the headings of their groups. */
  show(columns: CompareState['columns']) {
    const visible = this.heads.map(
      ({ dataset }, place) => place === 0 || !columns || columns.includes(dataset['rule']!),
    );
    for (const row of [this.heads, ...this.rows.map(({ cells }) => [...cells])]) {
      row.forEach((cell, place) => (cell.hidden = !visible[place]));
    }
    let place = 1;
    for (const group of this.groups) {
      const size = Number(group.dataset['size']);
      const shown = visible.slice(place, place + size).filter(Boolean).length;
      group.hidden = shown === 0;
      group.colSpan = Math.max(shown, 1);
      place += size;
    }
  }

  /** Sorts the rows by a rule, or puts them back into the order of the page. */
  sort(sort: CompareState['sort']) {
    const place = this.heads.findIndex(({ dataset }) => dataset['rule'] === sort?.rule);
    this.heads.forEach((head, index) => {
      if (sort && index === place) head.ariaSort = sort.descending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    });
    const rows = sort
      ? this.rows.toSorted((a, b) => compareCells(read(a, place), read(b, place), sort.descending))
      : this.rows;
    this.table.tBodies[0]!.append(...rows);
  }
}

function read(row: HTMLTableRowElement, place: number) {
  const cell = row.cells[place]!;
  const order = cell.dataset['order'];
  const value = cell.querySelector('a');
  return {
    text: value?.textContent?.trim() ?? '',
    said: value !== null,
    order: order === undefined ? undefined : Number(order),
  };
}
