import { joinWords } from '../../model/words/text.browser.ts';
import type { NamesFile } from '../../model/search/names-format.ts';
import type { ReadFacets } from '../../model/search/read-facets.browser.ts';
import { fetchJson } from '../browser/base.ts';

const nothing: ReadFacets = { chosen: {}, labels: [], cost: 0, rest: [] };

/** Offers to filter by those typed words that stand for values of facets. */
export class FacetOffer {
  private offer: HTMLElement;
  private read: ((text: string) => ReadFacets) | undefined;
  private text = '';

  constructor(offer: HTMLElement) {
    this.offer = offer;
  }

  /** The words for values of facets come with the first key; what was typed by then is read as well. */
  async learn() {
    if (this.read) return;
    this.read = () => nothing;
    try {
      const [{ prepareFacets }, { readSynonyms }, { readQuestion }, names] = await Promise.all([
        import('../../model/search/read-facets.browser.ts'),
        import('../../model/search/synonyms.browser.ts'),
        import('./find-by-name.ts'),
        fetchJson<NamesFile>('/search/names.json'),
      ]);
      const readWords = names && prepareFacets(names.facets, readSynonyms(names.synonyms));
      this.read = readWords && ((text) => readWords(readQuestion(text).words));
    } catch {
      // The offer is only a convenience; the next key tries again.
      this.read = undefined;
    }
    this.show(this.text);
  }

  /** Offers what these words stand for. */
  show(text: string) {
    this.text = text;
    const { labels } = this.take();
    this.offer.hidden = labels.length === 0;
    this.offer.querySelector('button')!.textContent =
      labels.length === 0 ? '' : `Filter by ${joinWords(labels)} instead`;
  }

  /** What the words stand for, and the words that are left. */
  take() {
    return this.read?.(this.text) ?? nothing;
  }
}
