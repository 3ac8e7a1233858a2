import type { Chosen, FacetCounts } from '../../model/catalog/facet-filter.browser.ts';
import { create } from '../browser/elements.ts';
import { EmptyFold } from './empty-fold.ts';
import {
  createChip,
  labelOfBox,
  readBoxes,
  replaceLinks,
  tickBoxes,
  type Box,
} from './facet-controls.ts';

/** The width from which the panel is a column beside the list. */
const wide = '(min-width: 64rem)';

/** The panel of facets of one filter: its links become boxes, and values that nothing has are folded away. */
export class FacetPanel<Id extends string> {
  readonly boxes: Box<Id>[];
  private panel: HTMLDetailsElement;
  private fold: EmptyFold;
  private top: HTMLElement;

  /** "top" is where the list begins. */
  constructor(root: HTMLElement, top: HTMLElement) {
    this.top = top;
    this.panel = root.querySelector<HTMLDetailsElement>('.filters')!;
    this.panel.classList.add('live');
    this.panel.querySelector('.note-on-counts')?.remove();
    this.boxes = replaceLinks<Id>(root);
    const facets = [...this.panel.querySelectorAll<HTMLDetailsElement>('.facets details')];
    // The style sheet shows all of them in a column; from here on they can be closed.
    if (matchMedia(wide).matches) for (const facet of facets) facet.open = true;
    this.fold = new EmptyFold(this.panel.querySelector('.facets')!, this.boxes);
    this.panel.addEventListener('toggle', ({ target }) => {
      if (target === this.panel && !this.panel.open && this.top.getBoundingClientRect().top < 0)
        this.panel.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
  }

  /** The values that are ticked. */
  read(): Chosen<Id> {
    return readBoxes(this.boxes);
  }

  /** Ticks these values and no others. */
  tick(chosen: Chosen<Id>) {
    tickBoxes(this.boxes, chosen);
  }

  /** Writes a count beside every value, folds those with none, and says on the control what is chosen and found. */
  show(counts: FacetCounts<Id>, found: string) {
    for (const { facet, input, count } of this.boxes) {
      const text = String(counts[facet].get(input.value) ?? 0);
      if (count.textContent !== text) count.textContent = text;
    }
    this.fold.refresh();
    const chosen = this.boxes.filter(({ input }) => input.checked).length;
    this.panel
      .querySelector('summary')!
      .replaceChildren(
        chosen > 0 ? `Filter (${chosen})` : 'Filter',
        create('span', { class: 'found' }, [found]),
      );
  }

  /** One button for each chosen value, which takes it away. */
  createChips(facetIds: readonly Id[]) {
    const chosen = this.read();
    return facetIds.flatMap((facet) =>
      (chosen[facet] ?? []).map((value) => createChip(facet, value, this.label)),
    );
  }

  /** Takes away the value that a chip stands for; false where the button is no chip. */
  removeChip(button: HTMLElement | null) {
    const place = button?.dataset['remove'];
    const box = this.boxes.find(({ facet, input }) => `${facet}:${input.value}` === place);
    if (box) box.input.checked = false;
    return box !== undefined;
  }

  label = (facet: Id, value?: string) => labelOfBox(this.boxes, facet, value);
}
