/** A new element with children. */
export function element(name: string, ...children: (Node | string)[]) {
  return create(name, {}, children);
}

/** A new link, with a fuller name where several say the same. */
export function makeLink(href: string, text: string, label?: string) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  if (label) made.setAttribute('aria-label', label);
  return made;
}

/** A new element with attributes and children. */
export function create(
  tag: string,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
