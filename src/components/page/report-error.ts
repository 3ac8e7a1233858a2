import { aimReport, editUrl } from '../../model/urls.browser.ts';
import { fetchJson } from '../browser/base.ts';
import { element, makeLink } from '../browser/elements.ts';

/**
 * When a fact with an anchor is reached, says below it in which file and field it is written, with a link to
 * edit it and one to report it. Where facts are written comes from a file, which is asked for only then.
 */
class ReportError extends HTMLElement {
  private note = document.createElement('p');
  private places: Promise<Places | undefined> | undefined;

  connectedCallback() {
    if (!this.dataset['facts']) return;
    this.note.className = 'fact-place small quiet no-print';
    addEventListener('hashchange', () => void this.show());
    void this.show();
  }

  private async show() {
    this.note.remove();
    const id = decodeURIComponent(location.hash.slice(1));
    const fact = id ? document.querySelector<HTMLElement>(`main #${CSS.escape(id)}`) : null;
    if (!fact) return;
    this.places ??= fetchJson<Places>(this.dataset['facts']!);
    const place = (await this.places)?.facts[id];
    // Somebody may have gone on while the file was on its way.
    if (!place || location.hash !== `#${encodeURI(id)}`) return;
    const value = fact.matches('dt') ? fact.nextElementSibling : undefined;
    const words = [fact.textContent, value?.textContent].filter(Boolean).join(': ');
    this.describe(place, words.replace(/\s+/g, ' ').trim().slice(0, mostQuoted));
    if (value) value.append(this.note);
    else if (fact.matches('h2, h3')) fact.after(this.note);
    else fact.append(this.note);
  }

  private describe({ file, field }: Place, sentence: string) {
    const report = this.querySelector('a')?.href;
    const [repository, form] = report?.split('/issues/new?') ?? [];
    const edit = repository && form ? editUrl(repository, file) : undefined;
    const fact = { page: location.href, sentence, file, ...(field && { field }) };
    const ways = [
      ...(edit ? [makeLink(edit, 'edit it')] : []),
      ...(report ? [makeLink(aimReport(report, fact), 'report an error')] : []),
    ];
    this.note.replaceChildren(
      'Written in ',
      element('code', file),
      ...(field ? [', field ', element('code', field)] : []),
      ...ways.flatMap((way, place) => [place === 0 ? ': ' : ' or ', way]),
      '.',
    );
  }
}

/** So many characters of a fact go into an address. */
const mostQuoted = 300;

customElements.define('report-error', ReportError);

interface Place {
  file: string;
  field?: string;
}

interface Places {
  facts: Record<string, Place>;
}
