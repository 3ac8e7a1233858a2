/** Milliseconds without a key before a search starts. */
const pause = 120;

/** The search dialog of every page. Everything about it loads when it first opens. */
export class SiteSearch extends HTMLElement {
  private opening: Promise<HTMLDialogElement> | undefined;

  connectedCallback() {
    document.addEventListener('keydown', (event) => {
      if (this.querySelector('dialog[open]') || !isOpenKey(event)) return;
      event.preventDefault();
      void this.open('');
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
      void this.open(field?.value ?? '');
      if (field) field.value = '';
    };
    (field ?? opener).addEventListener('click', open);
    field?.addEventListener('input', open);
    opener.addEventListener('submit', open);
  }

  private async open(typed: string) {
    this.opening ??= this.create();
    const dialog = await this.opening;
    const input = piece<HTMLInputElement>(dialog, 'input');
    if (!dialog.open) dialog.showModal();
    if (typed) input.value = typed;
    input.focus();
    void this.search(dialog);
  }

  private async create() {
    const { createDialog } = await import('./dialog.ts');
    const dialog = await createDialog(document.documentElement.dataset['base'] ?? '/');
    piece(dialog, '.close').addEventListener('click', () => dialog.close());
    piece(dialog, 'input').addEventListener('input', () => void this.search(dialog));
    dialog.addEventListener('keydown', moveFocus);
    this.append(dialog);
    return dialog;
  }

  private async search(dialog: HTMLDialogElement) {
    const input = piece<HTMLInputElement>(dialog, 'input');
    const status = piece(dialog, '[role=status]');
    const query = input.value;
    if (!status.textContent && query) status.textContent = 'Loading index';
    const [{ find }, { describeOutcome, showResults }] = await Promise.all([
      import('./find.ts'),
      import('./show-results.ts'),
    ]);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (query !== input.value) return;
    const outcome = await find(query, 12);
    if (query !== input.value) return;
    showResults(piece(dialog, '.results'), outcome);
    status.textContent = describeOutcome(query, outcome);
    piece(dialog, '.fallback').hidden = outcome.state !== 'failed' && outcome.state !== 'none';
    const more = piece(dialog, '.more');
    const link = piece<HTMLAnchorElement>(more, 'a');
    more.hidden = outcome.state !== 'found';
    link.href = `${link.pathname}?q=${encodeURIComponent(query)}`;
  }
}

/** Up and down walk through the field and the results. */
function moveFocus(this: HTMLDialogElement, event: KeyboardEvent) {
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
