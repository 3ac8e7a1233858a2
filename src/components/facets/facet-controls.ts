import type { Chosen } from '../../model/catalog/facet-filter.browser.ts';

/** Each link to a facet page becomes a checkbox, or one of several radio buttons, with the same words. */
export function replaceLinks<Id extends string>(
  root: HTMLElement,
  type: 'checkbox' | 'radio' = 'checkbox',
): Box<Id>[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((link) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = type;
    if (type === 'radio') input.name = link.dataset['facet']!;
    input.value = link.dataset['value']!;
    label.append(input, ...link.childNodes);
    link.replaceWith(label);
    return { facet: link.dataset['facet'] as Id, input, count: label.lastElementChild! };
  });
}

/** The values that are ticked, by facet. */
export function readBoxes<Id extends string>(boxes: Box<Id>[]): Chosen<Id> {
  const chosen: Chosen<Id> = {};
  for (const { facet, input } of boxes) {
    if (input.checked) chosen[facet] = [...(chosen[facet] ?? []), input.value];
  }
  return chosen;
}

/** Ticks the chosen values and opens the lists in which they stand. */
export function tickBoxes<Id extends string>(boxes: Box<Id>[], chosen: Chosen<Id>) {
  for (const { facet, input } of boxes) {
    input.checked = chosen[facet]?.includes(input.value) ?? false;
    if (input.checked) input.closest('details')!.open = true;
  }
}

/** The words beside a box, or above all boxes of a facet. */
export function labelOfBox<Id extends string>(boxes: Box<Id>[], facet: Id, value?: string) {
  const box = boxes.find(
    (one) => one.facet === facet && (value === undefined || one.input.value === value),
  );
  const element =
    value === undefined
      ? box?.input.closest('details')?.querySelector('summary')
      : box?.input.nextElementSibling;
  return element?.textContent?.trim() ?? value ?? facet;
}

/** A button that removes one chosen value, as a line of the list of chips. */
export function createChip<Id extends string>(
  facet: Id,
  value: string,
  label: (facet: Id, value?: string) => string,
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

export interface Box<Id extends string> {
  facet: Id;
  input: HTMLInputElement;
  count: Element;
}
