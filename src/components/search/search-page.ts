import { forgetAddress, writeAddress } from '../browser/address.ts';
import { printPanel } from './panel-markup.ts';
import { SearchPanel } from './search-panel.ts';
import { walkResults } from './walk-results.ts';
import { keepRecent } from './recent.ts';

/** The page of the search. ReadQuestion and kind are in the address, so that a link or a reload restores them. */
export class SearchPage extends HTMLElement {
  private panel!: SearchPanel;
  /** How the next change goes into the address; nothing while the address is being read. */
  private way: 'push' | 'replace' | undefined;

  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = this.querySelector('input')!;
    const place = document.createElement('div');
    place.innerHTML = printPanel(document.documentElement.dataset['base'] ?? '/');
    form.after(place);
    const browse = this.querySelector<HTMLElement>('.browse')!;
    this.panel = new SearchPanel(this, input, {
      limit: 20,
      onChange: () => this.remember(),
      onAnswer: (answer) => {
        browse.hidden = answer !== undefined;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepRecent(input.value);
      this.way = 'push';
      void this.panel.send();
    });
    form.addEventListener('input', () => {
      this.way = 'replace';
      void this.panel.type();
    });
    this.addEventListener('keydown', (event) => walkResults(event, this, input));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
    this.way = 'push';
  }

  private restore() {
    forgetAddress();
    const query = new URLSearchParams(location.search);
    // An older address could name a project beside the question.
    const text = [query.get('q'), query.get('project')].filter(Boolean).join(' ');
    this.way = undefined;
    void this.panel.show(text, query.get('type') ?? undefined);
  }

  private remember() {
    const { text, kind } = this.panel.state;
    const query = new URLSearchParams({ ...(text && { q: text }), ...(kind && { type: kind }) });
    if (this.way) writeAddress(String(query), this.way);
    this.way = 'push';
  }
}
