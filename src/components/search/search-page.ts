import { find, listFilters } from './find.ts';
import { describeOutcome, needsFallback, showResults } from './show-results.ts';

const filterNames = ['type', 'project', 'maturity'] as const;

/** The full search page. Query and filters are in the address, so that a link or a reload restores them. */
export class SearchPage extends HTMLElement {
  /** Counts searches, so that a late answer never replaces a newer one. */
  private latest = 0;

  connectedCallback() {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.remember('push');
      void this.search();
    });
    form.addEventListener('input', () => {
      this.remember('replace');
      void this.search();
    });
    window.addEventListener('popstate', () => this.restore());
    void this.fillFilters().then(() => this.restore());
  }

  private field(name: string) {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!;
  }

  private restore() {
    const query = new URLSearchParams(location.search);
    for (const name of ['q', ...filterNames]) this.field(name).value = query.get(name) ?? '';
    void this.search();
  }

  private remember(way: 'push' | 'replace') {
    const query = new URLSearchParams();
    for (const name of ['q', ...filterNames]) {
      const { value } = this.field(name);
      if (value) query.set(name, value);
    }
    const address = `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
    history[`${way}State`](null, '', address);
  }

  private async fillFilters() {
    const filters = await listFilters();
    for (const name of filterNames) {
      const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b, 'en'));
      this.field(name).append(...values.map((value) => new Option(value, value)));
    }
    this.querySelector<HTMLElement>('.filters')!.hidden = Object.keys(filters).length === 0;
  }

  private async search() {
    const turn = ++this.latest;
    const query = this.field('q').value;
    const filters = Object.fromEntries(
      filterNames
        .map((name) => [name, this.field(name).value] as const)
        .filter(([, value]) => value),
    );
    const outcome = await find(query, 40, filters);
    if (turn !== this.latest) return;
    showResults(this.querySelector<HTMLElement>('.results')!, outcome);
    this.querySelector('[role=status]')!.textContent = describeOutcome(query, outcome);
    this.querySelector<HTMLElement>('.fallback')!.hidden = !needsFallback(outcome);
  }
}
