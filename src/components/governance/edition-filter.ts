import { writeAddress } from '../browser/address.ts';
import {
  addFacets,
  chooseSilence,
  filterByFacets,
  readFacets,
  type Chosen,
  type Faceted,
} from '../../model/catalog/facet-filter.browser.ts';
import {
  describeChosen,
  describeCount,
  findBestRemoval,
  nameFilter,
} from '../../model/catalog/result-words.browser.ts';
import {
  governanceFacetIds,
  governanceSilences as silences,
  missingGovernanceNouns as nouns,
  type GovernanceFacetId,
} from '../../model/governance/facet-ids.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import { FacetPanel } from '../facets/facet-panel.ts';
import { bringIntoView, showResult } from '../facets/filter-result.ts';
import { offerRemoval, offerUnknown } from '../facets/remedies.ts';

/** Filters the governance documents by their facets. Without it, the facets are links to pages. */
export class EditionFilter extends HTMLElement {
  private rows: EditionRow[] = [];
  private panel!: FacetPanel<GovernanceFacetId>;

  connectedCallback() {
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((row) => ({
      row,
      facets: readRow(row),
    }));
    this.panel = new FacetPanel(this, this.element('.results'));
    this.element('.filter-result').hidden = false;
    this.addEventListener('input', () => this.change());
    this.addEventListener('click', ({ target }) => {
      if (!this.panel.removeChip((target as HTMLElement).closest('button'))) return;
      this.change();
      this.element('.filter-result').focus({ preventScroll: true });
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private element(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  private restore() {
    this.panel.tick(readFacets(new URLSearchParams(location.search), governanceFacetIds));
    this.show();
  }

  private choose(chosen: Chosen<GovernanceFacetId>) {
    this.panel.tick(chosen);
    this.change();
  }

  private change() {
    const query = new URLSearchParams();
    addFacets(query, governanceFacetIds, this.panel.read());
    writeAddress(query.toString().replaceAll('%2C', ','));
    this.show();
    bringIntoView(this.element('.results'));
  }

  private show() {
    const chosen = this.panel.read();
    const { found, unknown, counts } = this.filter(chosen);
    const visible = new Set(found);
    for (const one of this.rows) one.row.hidden = !visible.has(one);
    const asked = this.panel.boxes.some(({ input }) => input.checked);
    for (const part of this.querySelectorAll<HTMLElement>('section, section details, table')) {
      part.hidden = !part.querySelector('tbody tr:not([hidden])');
      // What was asked for is seen at once; without a question the lists are as they were.
      if (part instanceof HTMLDetailsElement) part.open = asked;
    }
    showResult(this.element('.filter-result'), {
      count: describeCount('document', found.length, unknown, nouns),
      question: describeChosen(governanceFacetIds, chosen, this.panel.label),
      remedies: [
        ...offerUnknown(found.length, unknown, nouns, () =>
          this.choose(chooseSilence(chosen, unknown, silences)),
        ),
        ...(found.length === 0 ? this.adviseRemoval(chosen) : []),
      ],
    });
    this.element('.chips').replaceChildren(...this.panel.createChips(governanceFacetIds));
    this.panel.show(counts, countOf(found.length, 'document'));
  }

  private filter(chosen: Chosen<GovernanceFacetId>) {
    return filterByFacets(this.rows, governanceFacetIds, chosen, { silences });
  }

  private adviseRemoval(chosen: Chosen<GovernanceFacetId>) {
    const removals = governanceFacetIds
      .filter((facet) => chosen[facet])
      .map((filter) => ({
        filter,
        count: this.filter({ ...chosen, [filter]: [] }).found.length,
      }));
    return offerRemoval(
      findBestRemoval(removals),
      (facet) => nameFilter(this.panel.label(facet).toLowerCase()),
      (facet) => this.choose({ ...chosen, [facet]: [] }),
    );
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
