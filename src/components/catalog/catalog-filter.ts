import {
  filterCatalog,
  fromQueryString,
  toQueryString,
  type CatalogQuery,
  type CatalogRecord,
  type CatalogState,
} from '../../model/catalog/filter.browser.ts';
import { describeState, suggestRemoval, toCsv, toJson } from '../../model/catalog/words.browser.ts';
import { facetIds, type FacetId } from '../../model/catalog/facet-ids.browser.ts';
import {
  createChip,
  labelOfBox,
  readBoxes,
  replaceLinks,
  tickBoxes,
  type Box,
} from '../facets/facet-controls.ts';
import { CatalogRows } from './catalog-rows.ts';
import { findByName, type FindByName } from './find-by-name.ts';

/** Up to this many results stand in the order of likeness; moving more rows would be felt while typing. */
const mostMoved = 40;

/** Milliseconds without a key before the address follows: browsers count and delay calls to the history. */
const addressDelay = 200;

/** Filters the table of the catalog page. Without it, the page is complete and its facets are links. */
export class CatalogFilter extends HTMLElement {
  private records: CatalogRecord[] = [];
  private rows: CatalogRows | undefined;
  private boxes: Box<FacetId>[] = [];
  private find: FindByName = () => undefined;
  private shown: CatalogRecord[] = [];
  private addressTimer = 0;
  private pendingAddress: (() => void) | undefined;

  async connectedCallback() {
    const base = document.documentElement.dataset['base'] ?? '/';
    const response = await fetch(`${base}projects/catalog.json`);
    if (!response.ok) return;
    this.records = (await response.json()) as CatalogRecord[];
    this.find = findByName(this.records);
    this.rows = new CatalogRows(this.querySelector('tbody')!, this.records);
    this.boxes = replaceLinks(this);
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => {
      const typing = (event.target as HTMLInputElement).type === 'search';
      this.apply(this.readState(), typing ? 'replace' : 'push');
    });
    this.form.addEventListener('click', (event) => this.answerClick(event));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private field<Field extends HTMLElement = HTMLInputElement>(name: string) {
    return this.form.elements.namedItem(name) as unknown as Field;
  }

  private restore() {
    clearTimeout(this.addressTimer);
    this.pendingAddress = undefined;
    const state = fromQueryString(location.search);
    this.field('q').value = state.text;
    this.field<HTMLSelectElement>('sort').value = state.sort;
    this.field('archived').checked = state.archived;
    tickBoxes(this.boxes, state.chosen);
    this.apply(state);
  }

  private readState(): CatalogState {
    const chosen = readBoxes(this.boxes);
    const sort = this.field<HTMLSelectElement>('sort').value as CatalogState['sort'];
    return { text: this.field('q').value, chosen, archived: this.field('archived').checked, sort };
  }

  private apply(state: CatalogState, way?: 'push' | 'replace') {
    if (way) this.follow(state, way);
    const found = this.find(state.text);
    const query: CatalogQuery = { ...state, named: found && new Set(found) };
    const { shown, hidden, counts } = filterCatalog(this.records, query);
    const byLikeness = found && state.sort === 'name' && shown.length <= mostMoved;
    this.shown = byLikeness
      ? shown.sort((a, b) => found.indexOf(a.id) - found.indexOf(b.id))
      : shown;
    const ids = this.shown.map(({ id }) => id);
    this.rows?.show(new Set(ids));
    this.rows?.arrange(state.sort, byLikeness ? ids : []);
    for (const { facet, input, count } of this.boxes) {
      const text = String(counts[facet].get(input.value) ?? 0);
      if (count.textContent !== text) count.textContent = text;
    }
    this.describe(state, query, hidden);
  }

  /** Puts the state into the address: a choice at once, typing when the keys pause. */
  private follow(state: CatalogState, way: 'push' | 'replace') {
    const query = toQueryString(state);
    const write = () =>
      history[`${way}State`](null, '', `${location.pathname}${query ? `?${query}` : ''}`);
    if (way === 'push') {
      this.pendingAddress?.();
      write();
    }
    clearTimeout(this.addressTimer);
    this.pendingAddress = way === 'replace' ? write : undefined;
    if (way === 'replace') this.addressTimer = window.setTimeout(write, addressDelay);
  }

  private describe(state: CatalogState, query: CatalogQuery, hidden: number) {
    const words = describeState(state, this.shown.length, hidden, this.label);
    const advice =
      this.shown.length === 0 ? suggestRemoval(this.records, query, this.label) : undefined;
    this.querySelector('[role=status]')!.textContent = [words, advice].filter(Boolean).join(' ');
    const chips = facetIds.flatMap((facet) =>
      (state.chosen[facet] ?? []).map((value) => createChip(facet, value, this.label)),
    );
    this.querySelector('.chips')!.replaceChildren(...chips);
  }

  private label = (facet: FacetId, value?: string) => labelOfBox(this.boxes, facet, value);

  private answerClick(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    const [facet, value] = button?.dataset['remove']?.split(':') ?? [];
    if (facet) {
      for (const box of this.boxes) {
        if (box.facet === facet && box.input.value === value) box.input.checked = false;
      }
      this.apply(this.readState(), 'push');
      this.field('q').focus();
    }
    const format = button?.dataset['format'];
    if (format) this.download(format);
  }

  private download(format: string) {
    const pageOf = (id: string) => new URL(`${id}/`, location.origin + location.pathname).href;
    const csv = format === 'csv';
    const text = csv ? toCsv(this.shown, pageOf) : toJson(this.shown, pageOf);
    const type = csv ? 'text/csv' : 'application/json';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = `projects.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
