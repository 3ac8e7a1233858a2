import { forgetAddress, writeAddress } from '../browser/address.ts';
import {
  fromOrganizationQuery,
  listFoundBy,
  mostOnPhone,
  organizationSorts,
  sortOrganizations,
  toOrganizationQuery,
  type ListedOrganization,
  type OrganizationListState,
} from '../../model/organizations/list.browser.ts';
import { findBestRemoval } from '../../model/catalog/result-words.browser.ts';
import { countOf } from '../../model/words/text.browser.ts';
import type { FindByName } from '../catalog/find-by-name.ts';
import { findLater } from '../catalog/find-later.ts';
import { showResult } from '../facets/filter-result.ts';
import { offerRemoval } from '../facets/remedies.ts';

/** Finds and sorts the rows of the list of organizations. Without it, the list is complete. */
export class OrganizationFilter extends HTMLElement {
  private lines: Line[] = [];
  private find: FindByName = () => undefined;

  connectedCallback() {
    this.lines = [...this.querySelectorAll<HTMLElement>('tr[data-id]')].map(readRow);
    this.find = findLater(this.lines, () => this.apply(this.readState()));
    for (const part of [this.form, this.querySelector<HTMLElement>('.filter-result')!])
      part.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.change());
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form')!;
  }

  private field<Field extends HTMLElement = HTMLInputElement>(name: string) {
    return this.form.elements.namedItem(name) as unknown as Field;
  }

  private restore() {
    forgetAddress();
    const state = fromOrganizationQuery(location.search);
    this.field('q').value = state.text;
    this.field<HTMLSelectElement>('sort').value = state.sort;
    this.apply(state);
  }

  private readState(): OrganizationListState {
    const sort = this.field<HTMLSelectElement>('sort').value as OrganizationListState['sort'];
    return { text: this.field('q').value, sort };
  }

  private change() {
    const state = this.readState();
    this.apply(state);
    writeAddress(toOrganizationQuery(state), 'replace');
  }

  private apply({ text, sort }: OrganizationListState) {
    const found = this.find(text);
    const shown = found ? new Set(found) : undefined;
    for (const { id, row } of this.lines) row.hidden = shown !== undefined && !shown.has(id);
    const sorted = sortOrganizations(this.lines, sort);
    // What was typed comes first in the order of likeness, unless another order was asked for.
    if (found && sort === organizationSorts[0])
      sorted.sort((a, b) => found.indexOf(a.id) - found.indexOf(b.id));
    this.place(sorted.map(({ row }) => row));
    showResult(this.querySelector('.filter-result')!, {
      count: describe(this.lines.length, text, found),
      remedies: found?.length === 0 ? this.offerAll(text) : [],
    });
  }

  /** The text is the only filter here, and every organization has a name. */
  private offerAll(text: string) {
    return offerRemoval(
      findBestRemoval([{ filter: 'text', count: this.lines.length }]),
      () => `“${text.trim()}”`,
      () => {
        this.field('q').value = '';
        this.change();
      },
    );
  }

  /** The first ones into the table that stands open on a phone, the others and the hidden ones below its fold. */
  private place(rows: HTMLElement[]) {
    const shown = rows.filter((row) => !row.hidden);
    const first = shown.slice(0, mostOnPhone);
    const others = rows.filter((row) => !first.includes(row));
    const [open, folded] = this.querySelectorAll('tbody');
    open!.append(...first);
    (folded ?? open!).append(...others);
    open!.closest('table')!.hidden = shown.length === 0;
    const fold = this.querySelector<HTMLElement>('.phone-fold');
    if (!fold) return;
    fold.hidden = shown.length <= mostOnPhone;
    fold.querySelector('summary')!.textContent = countOf(
      shown.length - mostOnPhone,
      'more organization',
    );
  }
}

function describe(total: number, text: string, found: string[] | undefined) {
  if (!found) return countOf(total, 'organization');
  return found.length === 0
    ? `No organization matches “${text.trim()}”.`
    : `${found.length} of ${countOf(total, 'organization')} ${found.length === 1 ? 'matches' : 'match'} “${text.trim()}”.`;
}

function readRow(row: HTMLElement): Line {
  const [name = '', ...spellings] = [...row.querySelectorAll('th > *')].map((part) =>
    (part.textContent ?? '').trim(),
  );
  const [projects = 0, people = 0] = [...row.querySelectorAll('td.number')].map((cell) =>
    Number(cell.textContent),
  );
  return {
    id: row.dataset['id']!,
    name,
    names: listFoundBy(name, spellings),
    projects,
    people,
    row,
  };
}

interface Line extends ListedOrganization {
  id: string;
  names: string[];
  row: HTMLElement;
}
