import {
  compareEditions,
  countRelated,
  pickLines,
  shownRows,
  summarizeComparison,
  toComparisonRows,
  type ComparedEdition,
  type ComparedRule,
  type Comparison,
  type ShownRows,
} from '../../model/comparison/cells.browser.ts';
import {
  fromCompareQuery,
  mostCompared,
  toCompareQuery,
  untouchedComparison,
  type CompareState,
} from '../../model/comparison/state.browser.ts';
import { comparePath, linkKitPath } from '../../model/urls.browser.ts';
import { joinWords } from '../../model/words/text.browser.ts';
import { forgetAddress, writeAddress } from '../browser/address.ts';
import { at, fetchJson } from '../browser/base.ts';
import { saveCsv } from '../browser/save-as.ts';
import { DocumentPicker } from './document-picker.ts';
import { OverviewTable } from './overview-table.ts';
import { createSideBySide } from './side-by-side.ts';

const failure =
  'The facts did not load, so nothing can stand side by side. The table of all documents below is complete.';

/** Puts chosen documents side by side, and narrows and sorts the table of all. */
export class CompareRules extends HTMLElement {
  private state = untouchedComparison;
  private table!: OverviewTable;
  private picker!: DocumentPicker;
  private comparison: Comparison | undefined;
  private facts: Promise<Facts | undefined> | undefined;

  connectedCallback() {
    this.table = new OverviewTable(
      this,
      (column) => {
        const { sort } = this.state;
        const again = sort?.column === column;
        this.change({ sort: again && sort.descending ? undefined : { column, descending: again } });
      },
      () => this.showTable(),
    );
    this.table.addButtons((id) => this.toggle(id));
    this.picker = new DocumentPicker(this.form.querySelector('.choose')!, (id) => this.toggle(id));
    this.form.hidden = false;
    for (const part of [this.narrow, ...this.narrow.querySelectorAll<HTMLElement>('[hidden]')])
      part.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLSelectElement;
      if (name === 'rows') this.change({ rows: value as ShownRows });
      if (name === 'about') this.change({ about: value });
    });
    this.narrow.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name === 'q') this.change({ text: value }, 'replace');
      if (name === 'level') this.change({ level: value });
    });
    this.form.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest('button');
      const copy = button?.dataset['copy'] as 'markdown' | 'rich' | undefined;
      const rule = button?.dataset['rule'];
      if (copy) void this.copy(button!, copy);
      if (rule) void this.copy(button!, 'both', rule);
      if (button?.hasAttribute('data-download')) this.download();
      if (button?.hasAttribute('data-clear')) {
        this.change({ chosen: [] });
        this.picker.focus();
      }
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private get narrow() {
    return this.querySelector<HTMLElement>('.narrow')!;
  }

  private field<Field extends HTMLElement = HTMLInputElement>(name: string) {
    return this.querySelector<Field>(`[name=${name}]`)!;
  }

  private restore() {
    forgetAddress();
    this.state = fromCompareQuery(location.search, {
      editions: this.picker.ids,
      groups: [...this.field<HTMLSelectElement>('about').options].map(({ value }) => value),
      levels: [...this.field<HTMLSelectElement>('level').options].map(({ value }) => value),
      columns: [...this.querySelectorAll<HTMLElement>('[data-column]')].map(
        ({ dataset }) => dataset['column']!,
      ),
    });
    this.field('q').value = this.state.text;
    void this.show();
  }

  private toggle(id: string) {
    const { chosen } = this.state;
    if (chosen.includes(id)) this.change({ chosen: chosen.filter((one) => one !== id) });
    else if (chosen.length < mostCompared) this.change({ chosen: [...chosen, id] });
  }

  private change(part: Partial<CompareState>, way: 'push' | 'replace' = 'push') {
    this.state = { ...this.state, ...part };
    writeAddress(toCompareQuery(this.state), way);
    void this.show();
  }

  private async show() {
    const { chosen, rows, about, level } = this.state;
    this.picker.show(chosen);
    this.field<HTMLSelectElement>('rows').value = rows;
    this.field<HTMLSelectElement>('about').value = about;
    this.field<HTMLSelectElement>('level').value = level;
    this.showTable();
    await this.compare();
  }

  private showTable() {
    this.table.show(this.state, this.narrow.querySelector('.filter-result')!, (wider) => {
      this.field('q').value = wider.text;
      this.change(wider);
    });
  }

  private async compare() {
    const { chosen, rows, about } = this.state;
    const section = this.querySelector('section')!;
    const status = this.form.querySelector('[role=status]')!;
    const facts = chosen.length > 1 ? await this.load() : undefined;
    if (chosen !== this.state.chosen) return;
    section.hidden = !facts;
    // From here on the section takes no room where it has nothing to show.
    delete document.documentElement.dataset['asked'];
    if (!facts) {
      const hint = chosen.length === 1 ? 'Choose one more document to compare.' : '';
      status.textContent = chosen.length > 1 ? failure : hint;
      return;
    }
    const editions = chosen.map((id) => facts.editions.find((edition) => edition.id === id)!);
    this.comparison = compareEditions(facts.rules, editions);
    status.textContent = `${joinWords(editions.map(({ title }) => title))}: ${summarizeComparison(this.comparison)}`;
    this.countRows(this.comparison);
    const kit = this.querySelector<HTMLAnchorElement>('a[data-frame]')!;
    kit.href = `${at(linkKitPath(comparePath))}&kind=frame-compare&${toCompareQuery(this.state)}`;
    this.querySelector('.side-by-side')!.replaceChildren(
      createSideBySide(pickLines(this.comparison, rows, about), { copies: true }),
    );
  }

  /** Says beside each choice of rows how many it shows. */
  private countRows({ lines }: Comparison) {
    for (const option of this.field<HTMLSelectElement>('rows').options) {
      const rows = shownRows.find((one) => one === option.value)!;
      const count = rows === 'all' ? lines.length : countRelated(lines, rows);
      option.text = `${option.text.replace(/ \(\d+\)$/, '')} (${count})`;
    }
  }

  /** The facts of all editions, fetched once; nothing where that fails, and the next choice tries again. */
  private async load() {
    this.facts ??= fetchJson<Facts>('/governance/compare/rules.json');
    const facts = await this.facts;
    if (!facts) this.facts = undefined;
    return facts;
  }

  /** What copies loads only then; a browser lets a page copy for some seconds after a click. */
  private async copy(button: HTMLButtonElement, form: 'markdown' | 'rich' | 'both', rule?: string) {
    const shown = rule
      ? this.comparison!
      : pickLines(this.comparison!, this.state.rows, this.state.about);
    const lines = shown.lines.filter((line) => !rule || line.rule.id === rule);
    const { copyTable } = await import('./copy-table.ts');
    await copyTable(button, { ...shown, lines }, form, this.field('sources').checked);
  }

  private download() {
    const rows = toComparisonRows(pickLines(this.comparison!, this.state.rows, this.state.about));
    void saveCsv(`${this.state.chosen.join('-')}.csv`, rows);
  }
}

interface Facts {
  rules: ComparedRule[];
  editions: ComparedEdition[];
}
