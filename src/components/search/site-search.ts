import { createDialog } from './dialog.ts';
import { loadPanel, openPanel } from './open-panel.ts';
import type { SearchPanel } from './search-panel.ts';

/** The search dialog of every page. Index, results and styles load when it first opens. */
export class SiteSearch extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;
  private panel: SearchPanel | undefined;
  private loading: Promise<SearchPanel | undefined> | undefined;

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
    // Asked for before the dialog is drawn, which takes as long as a round trip on a slow machine.
    if (!this.dialog) startLoading(document.documentElement.dataset['base'] ?? '/');
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
      } else this.panel?.walk(event);
    });
    this.append(dialog);
    return dialog;
  }

  private async search(dialog: HTMLDialogElement) {
    // Keys before the script has come must not make a second search.
    this.loading ??= this.load(dialog);
    this.panel = await this.loading;
    if (!this.panel) this.loading = undefined;
    await this.panel?.type();
  }

  private load(dialog: HTMLDialogElement) {
    const all = piece(dialog, '.all');
    const link = piece<HTMLAnchorElement>(all, 'a');
    return openPanel(dialog, piece<HTMLInputElement>(dialog, 'input'), {
      // As many as are seen at once; a browser asks one host for no more than six files at a time.
      limit: 6,
      onAnswer: (answer, { text, kind }) => {
        all.hidden = answer === undefined;
        link.search = String(new URLSearchParams({ q: text, ...(kind && { type: kind }) }));
      },
    });
  }
}

/** Names and the script that needs them are asked for side by side. */
function startLoading(base: string) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${base}search/names.json`;
  document.head.append(link);
  void loadPanel().catch(() => undefined);
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
