import { answerTime } from '../browser/copy.ts';

/**
 * A snippet with a button that copies it; one that stands there already is taken. Without it, the text can be selected
 * like any other.
 */
export class CopySnippet extends HTMLElement {
  private button = this.querySelector('button') ?? document.createElement('button');
  private status = document.createElement('span');
  private timer = 0;

  connectedCallback() {
    this.button.type = 'button';
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.append(this.button, this.status);
    this.rest();
    this.button.addEventListener('click', () => void this.copy());
  }

  /** The button says what it copies, so that a list of buttons can be told apart. */
  private rest() {
    const what = this.closest('div')?.querySelector('dt')?.textContent;
    this.button.textContent = 'Copy';
    if (what) this.button.setAttribute('aria-label', `Copy ${what}`);
    this.status.textContent = '';
  }

  private async copy() {
    const code = this.querySelector('code')!;
    const answer = await navigator.clipboard.writeText(code.textContent ?? '').then(
      () => 'Copied',
      () => this.select(code),
    );
    this.button.removeAttribute('aria-label');
    this.button.textContent = answer;
    this.status.textContent = answer;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.rest(), answerTime);
  }

  /** Where the clipboard is closed to scripts, the text is ready for the reader's own keys. */
  private select(code: Element) {
    getSelection()?.selectAllChildren(code);
    return 'Selected, now copy it';
  }
}
