import { clipTyped } from '../../model/words/typed.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { forgetAddress, writeAddress } from '../browser/address.ts';
import { findByName, type FindByName } from '../catalog/find-by-name.ts';

/**
 * Hides the rows beside it of documents that are not asked for, and opens the folded lists that hold the others. It does
 * not hold them itself: what stands in an element of ours is a tool, and its anchors would be no addresses.
 */
export class DocumentFilter extends HTMLElement {
  private rows: DocumentRow[] = [];
  private find: FindByName = () => undefined;

  connectedCallback() {
    this.rows = [...this.page.querySelectorAll<HTMLElement>('[data-id]')].map((row) => ({
      row,
      id: row.dataset['id']!,
      name: row.querySelector('a')?.textContent?.trim() ?? '',
      names: [],
    }));
    // A document may stand in several rows; for its name one of them is enough.
    this.find = findByName([...new Map(this.rows.map((line) => [line.id, line])).values()]);
    this.form.hidden = false;
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
    const found = this.find(this.text.value);
    const wanted = found && new Set(found);
    const level = this.level.value;
    const asked = wanted !== undefined || level !== '';
    const shown = new Set<string>();
    for (const { row, id } of this.rows) {
      row.hidden =
        (wanted !== undefined && !wanted.has(id)) ||
        (level !== '' && row.dataset['level'] !== level);
      if (!row.hidden) shown.add(id);
    }
    for (const part of this.page.querySelectorAll<HTMLElement>('details, section, table')) {
      const rows = [...part.querySelectorAll<HTMLElement>('[data-id]')];
      if (rows.length === 0) continue;
      const left = rows.filter(({ hidden }) => !hidden).length;
      part.hidden = asked && left === 0;
      if (part instanceof HTMLDetailsElement) part.open = asked && left > 0;
    }
    this.querySelector('[role=status]')!.textContent = asked
      ? shown.size === 0
        ? 'No document of this page matches.'
        : `${shown.size} of ${countOf(this.count(), 'document')}.`
      : '';
  }

  private count() {
    return new Set(this.rows.map(({ id }) => id)).size;
  }
}

interface DocumentRow {
  row: HTMLElement;
  id: string;
  name: string;
  names: string[];
}
