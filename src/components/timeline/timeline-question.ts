import { titleMoves } from '../../model/projects/move-words.browser.ts';
import { changeAddress } from '../browser/address.ts';

/** Says who reached the chosen level in the chosen year, in a sentence and with their rows, and keeps the choice in the address. */
export class TimelineQuestion extends HTMLElement {
  private rows: HTMLElement[] = [];

  connectedCallback() {
    this.rows = [...document.querySelectorAll<HTMLElement>('tr[data-move]')];
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => {
      changeAddress({ level: this.level.value, year: this.year.value });
      this.show();
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private get level() {
    return this.form.elements.namedItem('level') as HTMLSelectElement;
  }

  private get year() {
    return this.form.elements.namedItem('year') as HTMLSelectElement;
  }

  private restore() {
    const query = new URLSearchParams(location.search);
    for (const field of [this.level, this.year]) {
      field.value = query.get(field.name) ?? '';
      // What the page does not have would leave the field without a choice.
      if (field.selectedIndex === -1) field.value = '';
    }
    this.show();
  }

  private show() {
    const level = this.level.value;
    const year = this.year.value;
    const asked = level !== '' || year !== '';
    const rows = this.rows.filter(
      (row) =>
        asked &&
        (level === '' || row.dataset['move'] === level) &&
        (year === '' || row.querySelector('time')!.dateTime.startsWith(year)),
    );
    const count = rows.length;
    const fresh = rows.filter((row) => row.dataset['new'] !== undefined).length;
    this.querySelector('[role=status]')!.textContent = asked
      ? titleMoves({ level: this.readLevel(), year }, { count, fresh })
      : '';
    this.querySelector('.answer')!.replaceChildren(...(count > 0 ? [this.tableOf(rows)] : []));
  }

  /** The chosen level, as the page names and marks it. */
  private readLevel() {
    const [option] = this.level.selectedOptions;
    if (!option?.value) return undefined;
    const { mark, ended } = option.dataset;
    return { label: option.text, mark, ended: ended !== undefined };
  }

  /** The rows again, below the head that they have on the page. */
  private tableOf(rows: HTMLElement[]) {
    const table = rows[0]!.closest('table')!.cloneNode(true) as HTMLTableElement;
    table.tBodies[0]!.replaceChildren(...rows.map((row) => row.cloneNode(true)));
    return table;
  }
}
