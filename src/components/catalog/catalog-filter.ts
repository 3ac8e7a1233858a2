import { saveAs, saveCsv } from '../browser/save-as.ts';
import { forgetAddress, writeAddress } from '../browser/address.ts';
import { fetchJson } from '../browser/base.ts';
import { chooseSilence } from '../../model/catalog/facet-filter.browser.ts';
import {
  filterCatalog,
  fromQueryString,
  toQueryString,
  type CatalogQuery,
  type CatalogRecord,
  type CatalogResult,
  type CatalogState,
} from '../../model/catalog/filter.browser.ts';
import {
  facetIds,
  missingNouns,
  silences,
  type FacetId,
} from '../../model/catalog/facet-ids.browser.ts';
import { describeCount, nameFilter } from '../../model/catalog/result-words.browser.ts';
import {
  describeQuestion,
  suggestRemoval,
  toCsvRows,
  toJson,
} from '../../model/catalog/words.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { FacetPanel } from '../facets/facet-panel.ts';
import { bringIntoView, showResult, type Remedy } from '../facets/filter-result.ts';
import { offerRemoval, offerUnknown } from '../facets/remedies.ts';
import { CatalogRows } from './catalog-rows.ts';
import { FacetOffer } from './facet-offer.ts';
import type { FindByName } from './find-by-name.ts';
import { findLater } from './find-later.ts';

/** Up to this many results stand in the order of likeness; moving more rows would be felt while typing. */
const mostMoved = 40;

/** Filters the table of the catalog page. Without it, the page is complete and its facets are links. */
export class CatalogFilter extends HTMLElement {
  private records: CatalogRecord[] = [];
  private rows!: CatalogRows;
  private panel!: FacetPanel<FacetId>;
  private offer!: FacetOffer;
  private find: FindByName = () => undefined;
  private shown: CatalogRecord[] = [];

  async connectedCallback() {
    const records = await fetchJson<CatalogRecord[]>('/projects/catalog.json');
    if (!records) return;
    this.records = records;
    this.find = findLater(
      records.map((record) => ({
        ...record,
        said: this.querySelector(`[data-id="${record.id}"] .subject`)?.textContent ?? '',
      })),
      () => this.apply(this.readState()),
    );
    this.rows = new CatalogRows(this.element('tbody'), records);
    this.panel = new FacetPanel(this, this.element('.results'));
    this.offer = new FacetOffer(this.element('.offer'));
    for (const part of ['form', '.choices', '.filter-result', '.downloads'])
      this.element(part).hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => {
      const typing = (event.target as HTMLInputElement).type === 'search';
      if (typing) void this.offer.learn();
      this.apply(this.readState(), typing ? 'replace' : 'push');
    });
    this.addEventListener('click', (event) => this.answerClick(event));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private element(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  private field<Field extends HTMLElement | null = HTMLInputElement>(name: string) {
    return this.form.elements.namedItem(name) as unknown as Field;
  }

  /** Not there where no project is archived. */
  private get archived() {
    return this.field<HTMLInputElement | null>('archived');
  }

  private restore() {
    forgetAddress();
    const state = fromQueryString(location.search);
    this.field('q').value = state.text;
    this.field<HTMLSelectElement>('sort').value = state.sort;
    if (this.archived) this.archived.checked = state.archived;
    this.panel.tick(state.chosen);
    this.apply(state);
  }

  private readState(): CatalogState {
    const chosen = this.panel.read();
    const sort = this.field<HTMLSelectElement>('sort').value as CatalogState['sort'];
    const archived = this.archived?.checked ?? false;
    return { text: this.field('q').value, chosen, archived, sort };
  }

  private apply(state: CatalogState, way?: 'push' | 'replace') {
    if (way) writeAddress(toQueryString(state), way);
    const found = this.find(state.text);
    const query: CatalogQuery = { ...state, named: found && new Set(found) };
    const result = filterCatalog(this.records, query);
    const byLikeness = found && state.sort === 'name' && result.shown.length <= mostMoved;
    this.shown = byLikeness
      ? result.shown.sort((a, b) => found.indexOf(a.id) - found.indexOf(b.id))
      : result.shown;
    const ids = this.shown.map(({ id }) => id);
    const apart = result.unknown.some(({ shown }) => shown);
    this.rows.show(new Set(ids));
    // A head without rows and a file without lines say nothing.
    for (const part of ['table', '.downloads']) this.element(part).hidden = ids.length === 0;
    this.rows.arrange(state.sort, byLikeness || apart ? ids : []);
    this.describe(state, query, result);
    this.offer.show(state.text);
    if (way === 'push') bringIntoView(this.element('.results'));
  }

  private describe(state: CatalogState, query: CatalogQuery, result: CatalogResult) {
    const { shown, unknown, counts } = result;
    showResult(this.element('.filter-result'), {
      count: describeCount('project', shown.length, unknown, missingNouns),
      question: describeQuestion(state, this.panel.label),
      remedies: [
        ...this.mentionArchived(state, result),
        ...offerUnknown(shown.length, unknown, missingNouns, () =>
          this.choose(chooseSilence(state.chosen, unknown, silences)),
        ),
        ...(shown.length === 0 ? this.adviseRemoval(state, query) : []),
      ],
    });
    this.element('.chips').replaceChildren(...this.panel.createChips(facetIds));
    this.panel.show(counts, countOf(shown.length, 'project'));
  }

  private mentionArchived({ text }: CatalogState, { shown, hidden }: CatalogResult): Remedy[] {
    if (hidden === 0 || text.trim()) return [];
    const words = `${hidden} archived not shown.`;
    if (shown.length > 0) return [{ words }];
    const onTake = () => {
      if (this.archived) this.archived.checked = true;
      this.apply(this.readState(), 'push');
    };
    return [{ words, action: 'Show archived projects', onTake }];
  }

  private adviseRemoval({ chosen, text }: CatalogState, query: CatalogQuery) {
    return offerRemoval(
      suggestRemoval(this.records, query),
      (filter) =>
        filter === 'text' ? `“${text.trim()}”` : nameFilter(this.panel.label(filter).toLowerCase()),
      (filter) => {
        if (filter === 'text') this.field('q').value = '';
        this.choose({ ...chosen, ...(filter !== 'text' && { [filter]: [] }) });
      },
    );
  }

  private choose(chosen: CatalogState['chosen']) {
    this.panel.tick(chosen);
    this.apply(this.readState(), 'push');
  }

  private takeOffer() {
    const { chosen, rest } = this.offer.take();
    const both = this.panel.read();
    for (const facet of facetIds) both[facet] = [...(both[facet] ?? []), ...(chosen[facet] ?? [])];
    this.field('q').value = rest.join(' ');
    this.choose(both);
    this.field('q').focus();
  }

  private answerClick(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    if (this.panel.removeChip(button)) {
      this.apply(this.readState(), 'push');
      this.element('.filter-result').focus({ preventScroll: true });
    }
    if (button && 'offer' in button.dataset) this.takeOffer();
    const format = button?.dataset['format'];
    if (format) this.download(format);
  }

  private download(format: string) {
    const pageOf = (id: string) => new URL(`${id}/`, location.origin + location.pathname).href;
    if (format === 'csv') void saveCsv('projects.csv', toCsvRows(this.shown, pageOf));
    else saveAs('projects.json', toJson(this.shown, pageOf), 'application/json');
  }
}
