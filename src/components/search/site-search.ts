import { createDialog } from './dialog.ts';

/** Milliseconds without a key before a search starts. */
const pause = 120;

/** The search dialog of every page. Index, results and styles load when it first opens. */
export class SiteSearch extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;

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
    dialog.addEventListener('keydown', obeyKey);
    this.append(dialog);
    return dialog;
  }

  private async search(dialog: HTMLDialogElement) {
    const input = piece<HTMLInputElement>(dialog, 'input');
    const status = piece(dialog, '[role=status]');
    const fallback = piece(dialog, '.fallback');
    const query = input.value;
    if (!status.textContent && query) status.textContent = 'Loading index';
    const modules = await Promise.all([import('./find.ts'), import('./show-results.ts')]).catch(
      () => undefined,
    );
    if (!modules) {
      status.textContent = 'The search did not load.';
      fallback.hidden = false;
      return;
    }
    const [{ find }, { describeOutcome, needsFallback, showResults }] = modules;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (query !== input.value) return;
    const outcome = await find(query, 12);
    if (query !== input.value) return;
    showResults(piece(dialog, '.results'), outcome);
    status.textContent = describeOutcome(query, outcome);
    fallback.hidden = !needsFallback(outcome);
    const more = piece(dialog, '.more');
    const link = piece<HTMLAnchorElement>(more, 'a');
    more.hidden = outcome.state !== 'found';
    link.href = `${link.pathname}?q=${encodeURIComponent(query)}`;
  }
}

/** Up and down walk through the field and the results; Escape closes, also where a field would only be emptied. */
function obeyKey(this: HTMLDialogElement, event: KeyboardEvent) {
  if (event.key === 'Escape') {
    event.preventDefault();
    this.close();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [piece(this, 'input'), ...this.querySelectorAll<HTMLElement>('.results a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, here + step))]?.focus();
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
