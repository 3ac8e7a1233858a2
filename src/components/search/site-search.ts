/** Milliseconds without a key before a search starts. */
const pause = 120;

/** The search dialog of every page. The index and the code that reads it load when it first opens. */
export class SiteSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.piece<HTMLDialogElement>('dialog');
    const input = this.piece<HTMLInputElement>('input');
    document.addEventListener('keydown', (event) => {
      if (dialog.open || !isOpenKey(event)) return;
      event.preventDefault();
      this.open('');
    });
    for (const opener of document.querySelectorAll<HTMLElement>('[data-opens-search]')) {
      this.connectOpener(opener);
    }
    this.piece('.close').addEventListener('click', () => dialog.close());
    input.addEventListener('input', () => void this.search());
    dialog.addEventListener('keydown', (event) => this.moveFocus(event));
  }

  private piece<Element extends HTMLElement>(selector: string): Element {
    return this.querySelector<Element>(selector)!;
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

  private open(query: string) {
    const input = this.piece<HTMLInputElement>('input');
    this.piece<HTMLDialogElement>('dialog').showModal();
    if (query) input.value = query;
    input.focus();
    if (input.value) void this.search();
    else void import('./find.ts').then(({ find }) => find('', 0));
  }

  private async search() {
    const query = this.piece<HTMLInputElement>('input').value;
    const status = this.piece('[role=status]');
    if (!status.textContent && query) status.textContent = 'Loading index';
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (query !== this.piece<HTMLInputElement>('input').value) return;
    const [{ find }, { describeOutcome, showResults }] = await Promise.all([
      import('./find.ts'),
      import('./show-results.ts'),
    ]);
    const outcome = await find(query, 12);
    if (query !== this.piece<HTMLInputElement>('input').value) return;
    showResults(this.piece('.results'), outcome);
    status.textContent = describeOutcome(query, outcome);
    this.piece('.fallback').hidden = outcome.state !== 'failed' && outcome.state !== 'none';
    const more = this.piece('.more');
    more.hidden = outcome.state !== 'found';
    const link = more.querySelector('a')!;
    link.href = `${link.pathname}?q=${encodeURIComponent(query)}`;
  }

  /** Up and down walk through the field and the results. */
  private moveFocus(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [this.piece('input'), ...this.querySelectorAll<HTMLElement>('.results a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[Math.min(stops.length - 1, Math.max(0, here + step))];
    event.preventDefault();
    next?.focus();
  }
}

function isOpenKey(event: KeyboardEvent) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
