/** Each link to a facet page becomes a checkbox with the same words. */
export function replaceLinks<Id extends string>(root: HTMLElement): Box<Id>[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((link) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.value = link.dataset['value']!;
    label.append(input, ...link.childNodes);
    link.replaceWith(label);
    return { facet: link.dataset['facet'] as Id, input, count: label.lastElementChild! };
  });
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
