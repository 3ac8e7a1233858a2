import { forgetAddress, writeAddress } from '../browser/address.ts';
import { openPanel } from './open-panel.ts';
import { createPanel } from './panel-parts.ts';
import { keepRecent, readRecent } from './recent.ts';
import type { SearchPanel } from './search-panel.ts';

/** The page of the search. Question and kind are in the address, so that a link or a reload restores them. */
export class SearchPage extends HTMLElement {
  private panel: SearchPanel | undefined;
  /** How the next change goes into the address; nothing while the address is being read. */
  private way: 'push' | 'replace' | undefined;

  connectedCallback() {
    const form = this.querySelector('form')!;
    const place = document.createElement('div');
    place.append(...createPanel(document.documentElement.dataset['base'] ?? '/'));
    form.after(place);
    this.input.value = this.readAddress().text;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepRecent(this.input.value);
      this.way = 'push';
      void this.panel?.send();
    });
    form.addEventListener('input', () => {
      this.way = 'replace';
      void this.panel?.type();
    });
    this.addEventListener('keydown', (event) => this.panel?.walk(event));
    window.addEventListener('popstate', () => this.restore());
    this.querySelector<HTMLElement>('.browse')!.hidden = this.input.value !== '';
    // Without a question and without earlier ones there is nothing to show before somebody comes to the field.
    if (this.input.value || readRecent().length > 0) void this.start();
    else form.addEventListener('focusin', () => void this.start(), { once: true });
  }

  private get input() {
    return this.querySelector('input')!;
  }

  private async start() {
    const typed = this.input.value;
    this.panel = await openPanel(this, this.input, {
      limit: 20,
      onChange: () => this.remember(),
      onAnswer: (answer) => {
        // Where nothing was found, what can be browsed stands in the place of results.
        this.querySelector<HTMLElement>('.browse')!.hidden = answer !== undefined && !answer.none;
      },
    });
    // What was typed while the script was on its way counts, not the address.
    if (this.input.value === typed) this.restore();
    else void this.panel?.type();
  }

  private restore() {
    forgetAddress();
    const { text, kind } = this.readAddress();
    this.way = undefined;
    void this.panel?.show(text, kind);
  }

  private readAddress() {
    const query = new URLSearchParams(location.search);
    // An older address could name a project beside the question.
    const text = [query.get('q'), query.get('project')].filter(Boolean).join(' ');
    return { text, kind: query.get('type') ?? undefined };
  }

  private remember() {
    const { text, kind } = this.panel!.state;
    const query = new URLSearchParams({ ...(text && { q: text }), ...(kind && { type: kind }) });
    if (this.way) writeAddress(String(query), this.way);
    this.way = 'push';
  }
}
