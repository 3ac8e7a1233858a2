import {
  pairRungs,
  readPair,
  writePair,
  type LadderBeside,
} from '../../model/roles/ladder-beside.browser.ts';
import { ladderFilePath } from '../../model/urls.browser.ts';
import { writeAddress } from '../browser/address.ts';
import { fetchJson } from '../browser/base.ts';
import { createLadderTable } from './ladder-table.ts';

const hints = {
  none: 'Choose two documents.',
  one: 'Choose one more document.',
  loading: 'Loading both ladders',
  failed: 'The ladders did not load. Each stands on the page of its document, under Roles.',
};

/** Puts the ladders of two documents side by side, as its fields or the address say. */
export class CompareLadders extends HTMLElement {
  private from = '';

  connectedCallback() {
    this.field('right').append(
      ...[...this.field('left').options].map((option) => option.cloneNode(true)),
    );
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => {
      writeAddress(writePair(this.pair));
      void this.show();
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private field(name: string) {
    return this.form.elements.namedItem(name) as HTMLSelectElement;
  }

  private get pair() {
    return { left: this.field('left').value, right: this.field('right').value, role: this.from };
  }

  private restore() {
    const known = [...this.field('left').options].map(({ value }) => value);
    const { left, right, role } = readPair(location.search, known);
    this.field('left').value = left;
    this.field('right').value = right;
    this.from = role;
    void this.show();
  }

  private async show() {
    const { left, right } = this.pair;
    const chosen = [left, right].filter(Boolean);
    this.say(chosen.length === 2 ? hints.loading : chosen.length === 1 ? hints.one : hints.none);
    const ladders =
      chosen.length === 2
        ? await Promise.all(chosen.map((id) => fetchJson<LadderBeside>(ladderFilePath(id))))
        : [];
    // Somebody may have chosen again in the meantime.
    if (left !== this.pair.left || right !== this.pair.right) return;
    const result = this.querySelector('.result')!;
    result.replaceChildren();
    if (chosen.length < 2) return;
    const [one, other] = ladders;
    if (!one || !other) return this.say(hints.failed);
    result.append(createLadderTable([one, other], pairRungs(one, other), this.from));
    this.say(
      [one, other].map(({ title, rungs }) => `${title}: ${countRungs(rungs.length)}`).join('. '),
    );
  }

  private say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

function countRungs(count: number) {
  if (count === 0) return 'no ladder';
  return count === 1 ? '1 rung' : `${count} rungs`;
}
