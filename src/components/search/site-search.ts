import { createDialog } from './dialog.ts';
import type { SearchPanel } from './search-panel.ts';
import { walkResults } from './walk-results.ts';

/** So long the script of the search is waited for before other ways are offered. */
const patience = 1600;

/** The search dialog of every page. Index, results and styles load when it first opens. */
export class SiteSearch extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;
  private panel: SearchPanel | undefined;

  connectedCallback() {
    document.addEventListener('keydown', (event) => {
      if (this.dialog?.open || !isOpenKey(event)) return;
      event.preventDefault();
      this.open('');
    });
    for (const opener of document.querySelectorAll<HTMLElement>('[data-opens-search]')) {
      this.connectOpener(opener);
    }
  }

  /** A link opens the dialog at once; a field when it is clicked, typed into or sent. */
  private connectOpener(opener: HTMLElement) {
    const field = opener.querySelector('input');
    const open = (event: Event) => {
      event.preventDefault();
      this.open(field?.value ?? '');
      if (field) field.value = '';
    };
    (field ?? opener).addEventListener('click', open);
    field?.addEventListener('input', open);
    opener.addEventListener('submit', open);
  }

  private open(typed: string) {
    const dialog = (this.dialog ??= this.create());
    const input = piece<HTMLInputElement>(dialog, 'input');
    if (!dialog.open) dialog.showModal();
    if (typed) input.value = typed;
    input.focus();
    void this.search(dialog);
  }

  private create() {
    const dialog = createDialog(document.documentElement.dataset['base'] ?? '/');
    piece(dialog, '.close').addEventListener('click', () => dialog.close());
    piece(dialog, 'input').addEventListener('input', () => void this.search(dialog));
    dialog.addEventListener('keydown', (event) => {
      // Escape closes, also where a field would only be emptied.
      if (event.key === 'Escape') {
        event.preventDefault();
        dialog.close();
      } else walkResults(event, dialog, piece(dialog, 'input'));
    });
    this.append(dialog);
    return dialog;
  }

  private async search(dialog: HTMLDialogElement) {
    const panel = this.panel ?? (await this.load(dialog));
    if (panel) await panel.type();
  }

  /** Loads the script of the search. Where it does not come in time, the dialog offers other ways. */
  private async load(dialog: HTMLDialogElement) {
    fetchAhead(`${document.documentElement.dataset['base'] ?? '/'}search/names.json`);
    const status = piece(dialog, '[role=status]');
    const offer = (sentence: string) => {
      if (this.panel) return;
      status.textContent = sentence;
      piece(dialog, '.fallback').hidden = false;
    };
    const timer = setTimeout(
      () => offer('The search has not answered within two seconds.'),
      patience,
    );
    try {
      const { SearchPanel: Panel } = await import('./search-panel.ts');
      const input = piece<HTMLInputElement>(dialog, 'input');
      const all = piece(dialog, '.all');
      const link = piece<HTMLAnchorElement>(all, 'a');
      this.panel ??= new Panel(dialog, input, {
        limit: 10,
        onAnswer: (answer) => {
          all.hidden = answer === undefined;
          const { text, kind } = this.panel!.state;
          link.search = String(new URLSearchParams({ q: text, ...(kind && { type: kind }) }));
        },
      });
      return this.panel;
    } catch {
      offer(
        navigator.onLine
          ? 'The search did not load.'
          : 'You are offline, so the search did not load.',
      );
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Names are asked for beside the script that needs them, not after it. */
function fetchAhead(address: string) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
}

function isOpenKey(event: KeyboardEvent) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function piece<Element extends HTMLElement>(root: HTMLElement, selector: string): Element {
  return root.querySelector<Element>(selector)!;
}
