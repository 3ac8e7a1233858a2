/** A new element with children. */
export function element(name: string, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A new link, with a fuller name where several say the same. */
export function makeLink(href: string, text: string, label?: string) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  if (label) made.setAttribute('aria-label', label);
  return made;
}
