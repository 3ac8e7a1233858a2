import { kindsOfRecords, type SearchKind } from '../../model/search/index-format.browser.ts';
import { clipTyped } from '../../model/words/typed.browser.ts';
import { ask, askNames, awaitNames, foresee } from './ask.ts';
import type { SearchAnswer } from './search-answer.ts';
import { describeAnswer, needsFallback } from './describe-answer.ts';
import { clearRecent, keepRecent } from './recent.ts';
import { walkResults } from './walk-results.ts';
import { showAnswer, showKinds, showRecent } from './show-answer.ts';

/** Milliseconds without a key before texts are searched; names are shown at every key. */
const pause = 150;

/**
 * The search itself: what stands below a field, in the dialog and on the page of the search. Names come at once, texts
 * after them, and whatever does not come is said.
 */
export class SearchPanel {
  /** Counts searches, so that a late answer never replaces a newer one. */
  private latest = 0;
  private limit: number;
  private kind: SearchKind | undefined;
  private input: HTMLInputElement;
  private root: HTMLElement;
  private options: PanelOptions;

  constructor(root: HTMLElement, input: HTMLInputElement, options: PanelOptions) {
    this.root = root;
    this.input = input;
    this.options = options;
    this.limit = options.limit;
    this.part('.kinds').addEventListener('click', (event) => this.chooseKind(event));
    this.part('.results').addEventListener('click', (event) => {
      if ((event.target as HTMLElement).closest('a')) keepRecent(this.input.value);
    });
    this.part('.recent').addEventListener('click', (event) => this.answerRecent(event));
    this.part('.more button').addEventListener('click', () => {
      this.limit += this.options.limit;
      void this.search();
    });
  }

  /** Shows a question and a kind that come from an address or from another field. */
  show(text: string, kind?: string) {
    this.input.value = clipTyped(text);
    const name = kind?.toLowerCase();
    this.kind = kindsOfRecords.find((one) => one === name);
    this.limit = this.options.limit;
    return this.search();
  }

  /** The question is sent as it stands. */
  send() {
    return this.search();
  }

  /** A question was typed: all kinds again, from the first result on. */
  type() {
    this.limit = this.options.limit;
    return this.search(true);
  }

  /** Up and down walk through the field and the results. */
  walk(event: KeyboardEvent) {
    walkResults(event, this.root, this.input);
  }

  get state(): PanelState {
    return { text: this.input.value.trim(), kind: this.kind };
  }

  private part<Part extends HTMLElement = HTMLElement>(selector: string) {
    return this.root.querySelector<Part>(selector)!;
  }

  private async search(typing = false) {
    const turn = ++this.latest;
    const { text, kind } = this.state;
    this.options.onChange?.();
    showRecent(this.part('.recent'), text === '');
    if (!text) return this.clear();
    this.part('.results').setAttribute('aria-busy', 'true');
    const named = typing ? askNames(text, { finished: false, kind }) : undefined;
    if (named) this.tell(named);
    else if (typing) void awaitNames().then(() => this.tellNames(turn));
    if (named) this.lookAhead(turn);
    if (typing) await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn !== this.latest) return;
    await ask(text, { limit: this.limit, kind, finished: !typing }, (answer) => {
      if (turn === this.latest && !(named && answer.state === 'waiting')) this.tell(answer);
    });
  }

  /** Names that come with the first keys are shown at once; only texts wait for a pause. */
  private tellNames(turn: number) {
    const { text, kind } = this.state;
    const named = turn === this.latest ? askNames(text, { finished: false, kind }) : undefined;
    if (named) this.tell(named);
    this.lookAhead(turn);
  }

  /** Behind the picture with the names: what the texts will need is on its way before the pause is over. */
  private lookAhead(turn: number) {
    setTimeout(() => {
      if (turn === this.latest) foresee(this.state.text);
    });
  }

  private clear() {
    this.kind = undefined;
    this.part('[role=status]').textContent = '';
    this.part('.results').replaceChildren();
    this.part('.results').setAttribute('aria-busy', 'false');
    this.part('.kinds').replaceChildren();
    this.part('.fallback').hidden = true;
    this.part('.more').hidden = true;
    this.options.onAnswer?.(undefined, this.state);
  }

  private tell(answer: SearchAnswer) {
    // Until texts come, the results of the question before stay where they are, unless names take their place.
    if (answer.state !== 'waiting' || answer.goTo.length > 0) {
      showAnswer(this.part('.results'), answer);
    }
    if (answer.state !== 'waiting') showKinds(this.part('.kinds'), answer, this.kind);
    const words = describeAnswer(answer);
    if (words || answer.state !== 'waiting') this.part('[role=status]').textContent = words;
    this.part('.fallback').hidden = !needsFallback(answer);
    this.part('.more').hidden = !answer.more;
    this.part('.results').setAttribute(
      'aria-busy',
      String(answer.state === 'waiting' || answer.state === 'late'),
    );
    this.options.onAnswer?.(answer, this.state);
  }

  private chooseKind(event: Event) {
    const kind = (event.target as HTMLElement).closest('button')?.dataset['kind'] as SearchKind;
    if (!kind) return;
    this.kind = this.kind === kind ? undefined : kind;
    this.limit = this.options.limit;
    void this.search();
  }

  private answerRecent(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    if (!button) return;
    if (button.classList.contains('clear')) {
      clearRecent();
      showRecent(this.part('.recent'), true);
    } else void this.show(button.textContent);
    this.input.focus();
  }
}

export interface PanelOptions {
  /** So many places are shown first. */
  limit: number;
  onChange?: () => void;
  onAnswer?: (answer: SearchAnswer | undefined, state: PanelState) => void;
}

interface PanelState {
  text: string;
  kind: SearchKind | undefined;
}
