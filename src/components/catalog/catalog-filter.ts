import { saveAs, saveCsv } from '../browser/save-as.ts';
import { forgetAddress, writeAddress } from '../browser/address.ts';
import { fetchJson } from '../browser/base.ts';
import {
  filterCatalog,
  fromQueryString,
  toQueryString,
  type CatalogQuery,
  type CatalogRecord,
  type CatalogState,
} from '../../model/catalog/filter.browser.ts';
import {
  describeState,
  suggestRemoval,
  toCsvRows,
  toJson,
} from '../../model/catalog/words.browser.ts';
import { joinWords } from '../../model/words/text.browser.ts';
import { facetIds, type FacetId } from '../../model/catalog/facet-ids.browser.ts';
import {
  createChip,
  labelOfBox,
  readBoxes,
  replaceLinks,
  tickBoxes,
  type Box,
} from '../facets/facet-controls.ts';
import type { ReadFacets } from '../../model/search/read-facets.browser.ts';
import { readQuestion } from '../../model/search/read-question.browser.ts';
import type { NamesFile } from '../../model/search/names-format.ts';
import { CatalogRows } from './catalog-rows.ts';
import { findByName, type FindByName } from './find-by-name.ts';

/** Up to this many results stand in the order of likeness; moving more rows would be felt while typing. */
const mostMoved = 40;

/** Filters the table of the catalog page. Without it, the page is complete and its facets are links. */
export class CatalogFilter extends HTMLElement {
  private records: CatalogRecord[] = [];
  private rows: CatalogRows | undefined;
  private boxes: Box<FacetId>[] = [];
  private find: FindByName = () => undefined;
  private shown: CatalogRecord[] = [];
  private readFacets: ((words: string[]) => ReadFacets) | undefined;

  async connectedCallback() {
    const records = await fetchJson<CatalogRecord[]>('/projects/catalog.json');
    if (!records) return;
    this.records = records;
    const rows = this.querySelectorAll<HTMLElement>('tbody [data-id]');
    const said = new Map(
      [...rows].map((row) => [row.dataset['id'], row.querySelector('.subject')?.textContent ?? '']),
    );
    this.find = findByName(
      this.records.map((record) => ({ ...record, said: said.get(record.id) ?? '' })),
    );
    this.rows = new CatalogRows(this.querySelector('tbody')!, this.records);
    this.boxes = replaceLinks(this);
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => {
      const typing = (event.target as HTMLInputElement).type === 'search';
      if (typing) void this.learnFacetWords();
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
    forgetAddress();
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
    if (way) writeAddress(toQueryString(state), way);
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
    this.offerFacets(state.text);
  }

  /** The words for values of facets come with the first key; what was typed by then is read as well. */
  private async learnFacetWords() {
    if (this.readFacets) return;
    this.readFacets = () => ({ chosen: {}, labels: [], cost: 0, rest: [] });
    try {
      const [{ prepareFacets }, names] = await Promise.all([
        import('../../model/search/read-facets.browser.ts'),
        fetchJson<NamesFile>('/search/names.json'),
      ]);
      this.readFacets = names && prepareFacets(names);
    } catch {
      // The offer is only a convenience; the next key tries again.
      this.readFacets = undefined;
    }
    this.offerFacets(this.field('q').value);
  }

  /** Words that stand for values of facets are offered as filters. */
  private offerFacets(text: string) {
    const read = this.readFacets?.(readQuestion(text).words);
    const offer = this.querySelector<HTMLElement>('.offer')!;
    const labels = read?.labels ?? [];
    offer.hidden = labels.length === 0;
    offer.querySelector('button')!.textContent =
      labels.length === 0 ? '' : `Filter by ${joinWords(labels)} instead`;
  }

  private takeOffer() {
    const state = this.readState();
    const { chosen, rest } = this.readFacets!(readQuestion(state.text).words);
    for (const box of this.boxes)
      if (chosen[box.facet]?.includes(box.input.value)) box.input.checked = true;
    this.field('q').value = rest.join(' ');
    this.apply(this.readState(), 'push');
    this.field('q').focus();
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
