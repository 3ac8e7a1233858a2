import { writeAddress } from '../browser/address.ts';
import {
  addFacets,
  filterByFacets,
  readFacets,
  type Faceted,
} from '../../model/catalog/facet-filter.browser.ts';
import {
  governanceFacetIds,
  type GovernanceFacetId,
} from '../../model/governance/facet-ids.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import {
  createChip,
  labelOfBox,
  readBoxes,
  replaceLinks,
  tickBoxes,
  type Box,
} from '../facets/facet-controls.ts';

/** Filters the governance documents by their facets. Without it, the facets are links to pages. */
export class EditionFilter extends HTMLElement {
  private rows: EditionRow[] = [];
  private boxes: Box<GovernanceFacetId>[] = [];

  connectedCallback() {
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((row) => ({
      row,
      facets: readRow(row),
    }));
    this.boxes = replaceLinks<GovernanceFacetId>(this);
    this.querySelector('form')!.hidden = false;
    this.addEventListener('input', () => this.change());
    this.addEventListener('click', (event) => this.removeChip(event.target as HTMLElement));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private restore() {
    const chosen = readFacets(new URLSearchParams(location.search), governanceFacetIds);
    tickBoxes(this.boxes, chosen);
    this.show();
  }

  private change() {
    const query = new URLSearchParams();
    addFacets(query, governanceFacetIds, readBoxes(this.boxes));
    writeAddress(query.toString().replaceAll('%2C', ','));
    this.show();
  }

  private show() {
    const chosen = readBoxes(this.boxes);
    const { found, counts } = filterByFacets(this.rows, governanceFacetIds, chosen);
    for (const one of this.rows) one.row.hidden = !found.includes(one);
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('tbody tr:not([hidden])');
    }
    for (const { facet, input, count } of this.boxes) {
      count.textContent = String(counts[facet].get(input.value) ?? 0);
    }
    const clauses = governanceFacetIds.flatMap((facet) => {
      const values = (chosen[facet] ?? []).map((value) => this.label(facet, value));
      return values.length > 0 ? [`${this.label(facet)}: ${values.join(' or ')}.`] : [];
    });
    const head =
      found.length === 0
        ? 'No document matches.'
        : `${countOf(found.length, 'document')} in force.`;
    this.querySelector('[role=status]')!.textContent = [head, ...clauses].join(' ');
    this.querySelector('.chips')!.replaceChildren(
      ...governanceFacetIds.flatMap((facet) =>
        (chosen[facet] ?? []).map((value) => createChip(facet, value, this.label)),
      ),
    );
  }

  private label = (facet: GovernanceFacetId, value?: string) =>
    labelOfBox(this.boxes, facet, value);

  private removeChip(target: HTMLElement) {
    const place = target.closest('button')?.dataset['remove'];
    const box = this.boxes.find(({ facet, input }) => `${facet}:${input.value}` === place);
    if (!box) return;
    box.input.checked = false;
    this.change();
    box.input.focus();
  }
}

/** The facets of a row, from an attribute such as "model:bdfl cap:seats,votes". */
function readRow(row: HTMLElement) {
  return Object.fromEntries(
    row.dataset['facets']!.split(' ').map((words) => {
      const [facet = '', values = ''] = words.split(':');
      return [facet, values.split(',')];
    }),
  ) as Record<GovernanceFacetId, string[]>;
}

interface EditionRow extends Faceted<GovernanceFacetId> {
  row: HTMLElement;
}
