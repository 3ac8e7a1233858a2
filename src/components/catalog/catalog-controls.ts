import type { FacetId } from '../../model/facet-ids.ts';

/** Each link to a facet page becomes a checkbox with the same words. */
export function replaceLinks(root: HTMLElement): Box[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((link) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.value = link.dataset['value']!;
    label.append(input, ...link.childNodes);
    link.replaceWith(label);
    return { facet: link.dataset['facet'] as FacetId, input, count: label.lastElementChild! };
  });
}

/** A button that removes one chosen value, as a line of the list of chips. */
export function createChip(
  facet: FacetId,
  value: string,
  label: (facet: FacetId, value?: string) => string,
) {
  const words = `${label(facet)}: ${label(facet, value)}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['remove'] = `${facet}:${value}`;
  button.textContent = `${words} ×`;
  button.setAttribute('aria-label', `Remove the filter ${words}`);
  const line = document.createElement('li');
  line.append(button);
  return line;
}

export interface Box {
  facet: FacetId;
  input: HTMLInputElement;
  count: Element;
}
