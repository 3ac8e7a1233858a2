import { clipTyped } from '../../model/words/typed.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { forgetAddress, writeAddress } from '../browser/address.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { findLater } from '../catalog/find-later.ts';
import { showResult } from '../facets/filter-result.ts';
import { adviseDocuments, narrowDocuments, type DocumentRow } from './narrow-documents.ts';

/**
 * Hides the rows beside it of documents that are not asked for, and opens the folded lists that hold the others. It does
 * not hold them itself: what stands in an element of ours is a tool, and its anchors would be no addresses.
 */
export class DocumentFilter extends HTMLElement {
  private rows: NamedRow[] = [];
  private find: FindByName = () => undefined;

  connectedCallback() {
    this.rows = [...this.page.querySelectorAll<HTMLElement>('[data-id]')].map((row) => ({
      row,
      id: row.dataset['id']!,
      name: row.querySelector('a')?.textContent?.trim() ?? '',
      names: [],
    }));
    // A document may stand in several rows; for its name one of them is enough.
    this.find = findLater([...new Map(this.rows.map((line) => [line.id, line])).values()], () =>
      this.show(),
    );
    this.form.hidden = false;
    this.result.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', ({ target }) => {
      writeAddress(this.query(), (target as Element).matches('select') ? 'push' : 'replace');
      this.show();
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get page() {
    return this.parentElement!;
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private get result() {
    return this.querySelector<HTMLElement>('.filter-result')!;
  }

  private get text() {
    return this.form.elements.namedItem('q') as HTMLInputElement;
  }

  private get level() {
    return this.form.elements.namedItem('level') as HTMLSelectElement;
  }

  private query() {
    const query = new URLSearchParams();
    if (this.text.value.trim()) query.set('q', this.text.value.trim());
    if (this.level.value) query.set('level', this.level.value);
    return query.toString();
  }

  private restore() {
    forgetAddress();
    const query = new URLSearchParams(location.search);
    this.text.value = clipTyped(query.get('q'));
    this.level.value = query.get('level') ?? '';
    // A level that the page does not have would leave the field without a choice.
    if (this.level.selectedIndex === -1) this.level.value = '';
    this.show();
  }

  private show() {
    const question = { text: this.text.value, level: this.level.value };
    const asked = question.text.trim() !== '' || question.level !== '';
    const left = new Set(narrowDocuments(this.rows, this.find, question));
    for (const one of this.rows) one.row.hidden = !left.has(one);
    for (const part of this.page.querySelectorAll<HTMLElement>('details, section, table')) {
      const rows = [...part.querySelectorAll<HTMLElement>('[data-id]')];
      if (rows.length === 0) continue;
      const visible = rows.some(({ hidden }) => !hidden);
      part.hidden = asked && !visible;
      if (part instanceof HTMLDetailsElement) part.open = asked && visible;
    }
    const count = countDocuments([...left]);
    const all = countOf(countDocuments(this.rows), 'document');
    const found = count === 0 ? 'No document of this page matches.' : `${count} of ${all}.`;
    showResult(this.result, {
      count: asked ? found : '',
      remedies:
        count > 0
          ? []
          : adviseDocuments(this.rows, this.find, question, (wider) => {
              this.text.value = wider.text;
              this.level.value = wider.level;
              writeAddress(this.query());
              this.show();
            }),
    });
  }
}

function countDocuments(rows: DocumentRow[]) {
  return new Set(rows.map(({ id }) => id)).size;
}

interface NamedRow extends DocumentRow {
  name: string;
  names: string[];
}
