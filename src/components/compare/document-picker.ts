import { mostCompared } from '../../model/comparison/state.browser.ts';
import { create } from '../browser/elements.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { findLater } from '../catalog/find-later.ts';

/** The field in which documents are chosen by name, and the chosen ones as buttons that give them up again. */
export class DocumentPicker {
  private options: { id: string; name: string; names: string[] }[];
  private find: FindByName;
  private field: HTMLInputElement;
  private list: HTMLElement;

  private onToggle: (id: string) => void;

  constructor(root: HTMLElement, onToggle: (id: string) => void) {
    this.onToggle = onToggle;
    this.field = root.querySelector('input')!;
    this.list = root.querySelector('.chips')!;
    this.options = [...root.querySelectorAll('option')].map(({ value, dataset }) => ({
      id: dataset['id']!,
      name: value,
      names: [],
    }));
    this.find = findLater(this.options, () => this.takeNearest());
    // A browser sends "input" with the whole name when a line of its list is taken.
    this.field.addEventListener('input', () => {
      this.field.setCustomValidity('');
      const taken = this.options.find(({ name }) => name === this.field.value);
      if (
        taken &&
        !this.options.some((other) => other !== taken && other.name.startsWith(taken.name))
      )
        this.take(taken.id);
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      // The key would also press the button that has the focus next.
      event.preventDefault();
      this.takeNearest();
    });
    root.querySelector('[data-add]')!.addEventListener('click', () => this.takeNearest());
    this.list.addEventListener('click', ({ target }) => {
      const id = (target as HTMLElement).closest('button')?.dataset['id'];
      if (id) this.onToggle(id);
      this.field.focus();
    });
  }

  get ids() {
    return this.options.map(({ id }) => id);
  }

  focus() {
    this.field.focus();
  }

  /** Shows the chosen documents; with the most that fit, the field rests, and who was in it stands at the last of them. */
  show(chosen: string[]) {
    const wasInField = document.activeElement === this.field;
    this.field.disabled = chosen.length >= mostCompared;
    this.list.replaceChildren(
      ...chosen.map((id) => {
        const name = this.options.find((option) => option.id === id)!.name;
        const words = { type: 'button', 'data-id': id, 'aria-label': `Remove ${name}` };
        return create('li', {}, [create('button', words, [`${name} ×`])]);
      }),
    );
    if (wasInField && this.field.disabled)
      this.list.querySelector<HTMLElement>('li:last-child button')?.focus();
  }

  private takeNearest() {
    const found = this.find(this.field.value);
    if (found?.[0]) this.take(found[0]);
    else if (found) {
      this.field.setCustomValidity('No document here has this name.');
      this.field.reportValidity();
    }
  }

  private take(id: string) {
    this.field.value = '';
    this.onToggle(id);
  }
}
