import {
  filterCatalog,
  type CatalogRecord,
  type CatalogSort,
} from '../../model/catalog/filter.browser.ts';

/** The rows of the catalog's table: shows, hides and moves as few of them as it can. */
export class CatalogRows {
  private rows: Map<string, HTMLElement>;
  private sort: CatalogSort | undefined;
  /** Ids of all rows in the order of the table, and of those that stand before them for their likeness. */
  private sorted: string[] = [];
  private front: string[] = [];
  private body: HTMLElement;
  private records: CatalogRecord[];

  constructor(body: HTMLElement, records: CatalogRecord[]) {
    this.body = body;
    this.records = records;
    this.rows = new Map(
      [...body.querySelectorAll<HTMLElement>('[data-id]')].map((row) => [row.dataset['id']!, row]),
    );
  }

  /** Shows the rows of these ids and no others. */
  show(visible: Set<string>) {
    for (const [id, row] of this.rows) {
      if (row.hidden === visible.has(id)) row.hidden = !visible.has(id);
    }
  }

  /** Moves only the rows that stood in front or shall stand there; all of them where the sort changes. */
  arrange(sort: CatalogSort, front: string[]) {
    if (sort !== this.sort) this.resort(sort);
    if (front.join() === this.front.join()) return;
    const places = this.front.map((id) => this.sorted.indexOf(id)).sort((a, b) => b - a);
    for (const place of places) {
      this.body.insertBefore(this.rowAt(place)!, this.rowAt(place + 1) ?? null);
    }
    this.body.prepend(...front.map((id) => this.rows.get(id)!));
    this.front = front;
  }

  private resort(sort: CatalogSort) {
    const all = filterCatalog(this.records, { chosen: {}, archived: true, sort });
    this.sorted = all.shown.map(({ id }) => id);
    this.body.append(...this.sorted.map((id) => this.rows.get(id)!));
    this.sort = sort;
    this.front = [];
  }

  private rowAt(place: number) {
    return this.rows.get(this.sorted[place] ?? '');
  }
}
