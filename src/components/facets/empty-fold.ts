import { create } from '../browser/elements.ts';
import type { Box } from './facet-controls.ts';

/** Folds those values away that would show nothing, and facets that have no others; a button brings all back. */
export class EmptyFold {
  private root: HTMLElement;
  private boxes: Box<string>[];
  private button = create('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' });

  constructor(root: HTMLElement, boxes: Box<string>[]) {
    this.root = root;
    this.boxes = boxes;
    this.button.addEventListener('click', () => {
      this.button.ariaExpanded = String(!this.isOpen);
      this.refresh();
    });
    root.append(this.button);
  }

  /** Folds by the counts that stand beside the values now. */
  refresh() {
    const empty = new Set(this.boxes.filter(isEmpty).map(({ input }) => input));
    for (const { input } of this.boxes)
      input.closest('li')!.hidden = !this.isOpen && empty.has(input);
    for (const facet of this.root.querySelectorAll('details'))
      facet.hidden = !facet.querySelector('li:not([hidden])');
    this.button.hidden = empty.size === 0;
    this.button.textContent = this.isOpen
      ? 'Hide values that show nothing'
      : `${empty.size} more that show nothing`;
  }

  private get isOpen() {
    return this.button.ariaExpanded === 'true';
  }
}

/** What is chosen, and what has just been used, stays where it was. */
function isEmpty({ input, count }: Box<string>) {
  return count.textContent === '0' && !input.checked && document.activeElement !== input;
}
