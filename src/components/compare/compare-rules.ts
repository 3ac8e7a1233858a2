import { governancePath } from '../../model/urls.browser.ts';
import { copyFrom } from '../browser/copy.ts';
import { saveCsv } from '../browser/save-as.ts';
import { writeAddress } from '../browser/address.ts';
import { fetchJson, fullAddress } from '../browser/base.ts';
import {
  fromCompareQuery,
  mostCompared,
  toCompareQuery,
  type CompareState,
} from '../../model/comparison/state.browser.ts';
import {
  compareEditions,
  summarizeComparison,
  toComparisonRows,
  toMarkdownTable,
  type ComparedEdition,
  type ComparedRule,
  type Comparison,
} from '../../model/comparison/cells.browser.ts';
import { joinWords } from '../../model/words/text.browser.ts';
import { MatrixTable } from './matrix-table.ts';
import { createSideBySide } from './side-by-side.ts';

const failure =
  'The facts did not load, so nothing can stand side by side. The table of all documents below is complete.';

/** Puts chosen documents side by side, sorts the table of all and hides its columns. */
export class CompareRules extends HTMLElement {
  private state: CompareState = { chosen: [], allRows: false, columns: undefined, sort: undefined };
  private table: MatrixTable | undefined;
  private comparison: Comparison | undefined;
  private facts: Promise<Facts | undefined> | undefined;

  connectedCallback() {
    this.table = new MatrixTable(this.querySelector('.matrix table')!, (rule) => {
      const { sort } = this.state;
      const again = sort?.rule === rule;
      this.change({ sort: again && sort.descending ? undefined : { rule, descending: again } });
    });
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', (event) => this.answer(event.target as HTMLInputElement));
    this.form.addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest('button');
      if (button?.hasAttribute('data-copy')) void this.copy(button);
      if (button?.hasAttribute('data-download')) this.download();
      if (button?.hasAttribute('data-clear')) this.change({ chosen: [] });
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private boxes(name: string) {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  private restore() {
    const values = (name: string) => this.boxes(name).map(({ value }) => value);
    this.state = fromCompareQuery(location.search, {
      editions: values('edition'),
      rules: values('column'),
    });
    void this.show();
  }

  private answer({ name, value, checked }: HTMLInputElement) {
    const { chosen } = this.state;
    if (name === 'edition')
      this.change({ chosen: checked ? [...chosen, value] : chosen.filter((id) => id !== value) });
    if (name === 'differ') this.change({ allRows: !checked });
    if (name === 'column') {
      const boxes = this.boxes('column');
      const columns = boxes.filter((box) => box.checked).map((box) => box.value);
      this.change({ columns: columns.length === boxes.length ? undefined : columns });
    }
  }

  private change(part: Partial<CompareState>) {
    this.state = { ...this.state, ...part };
    writeAddress(toCompareQuery(this.state));
    void this.show();
  }

  private async show() {
    const { chosen, allRows, columns, sort } = this.state;
    const full = chosen.length >= mostCompared;
    for (const box of this.boxes('edition')) {
      box.checked = chosen.includes(box.value);
      box.disabled = full && !box.checked;
    }
    for (const box of this.boxes('column')) box.checked = columns?.includes(box.value) ?? true;
    this.boxes('differ')[0]!.checked = !allRows;
    if (chosen.length === 1) this.querySelector('details')!.open = true;
    this.table!.show(columns);
    this.table!.sort(sort);
    await this.compare();
  }

  private async compare() {
    const { chosen, allRows } = this.state;
    const section = this.querySelector('section')!;
    const status = this.querySelector('[role=status]')!;
    const facts = chosen.length > 1 ? await this.load() : undefined;
    if (chosen !== this.state.chosen) return;
    section.hidden = !facts;
    if (!facts) {
      const hint = chosen.length === 1 ? 'Choose one more document to compare.' : '';
      status.textContent = chosen.length > 1 ? failure : hint;
      return;
    }
    const editions = chosen.map((id) => facts.editions.find((edition) => edition.id === id)!);
    this.comparison = compareEditions(facts.rules, editions);
    status.textContent = `${joinWords(editions.map(({ title }) => title))}: ${summarizeComparison(this.comparison)}`;
    this.querySelector('.side-by-side')!.replaceChildren(
      createSideBySide(this.comparison, !allRows),
    );
  }

  /** The facts of all editions, fetched once; nothing where that fails, and the next choice tries again. */
  private async load() {
    this.facts ??= fetchJson<Facts>('/governance/compare/rules.json');
    const facts = await this.facts;
    if (!facts) this.facts = undefined;
    return facts;
  }

  private async copy(button: HTMLButtonElement) {
    const pageOf = (id: string) => fullAddress(governancePath(id));
    await copyFrom(button, toMarkdownTable(this.comparison!, !this.state.allRows, pageOf));
  }

  private download() {
    const rows = toComparisonRows(this.comparison!, !this.state.allRows);
    void saveCsv(`${this.state.chosen.join('-')}.csv`, rows);
  }
}

interface Facts {
  rules: ComparedRule[];
  editions: ComparedEdition[];
}
