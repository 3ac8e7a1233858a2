/**
 * On a phone "Menu" leads to the list at the end of the page. With scripts, that list opens in place. The
 * contents, which stay above the text there, close once they have led somewhere, and with Escape.
 */
const link = document.querySelector('.bar .menu');
const list = document.querySelector<HTMLElement>('#all nav');

if (link && list) {
  const panel = list.cloneNode(true) as HTMLElement;
  const button = document.createElement('button');
  button.className = 'menu';
  button.textContent = link.textContent;
  panel.classList.add('wrap');
  panel.ariaLabel = 'Menu';
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    button.ariaExpanded = String(isOpen);
  };
  open(false);
  button.addEventListener('click', () => open(Boolean(panel.hidden)));
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    button.focus();
  });
  link.replaceWith(button);
  document.querySelector('.bar')!.after(panel);
}

const contents = document.querySelector<HTMLDetailsElement>('.contents details');

contents?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) contents.open = false;
});
contents?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !contents.open) return;
  contents.open = false;
  contents.querySelector('summary')!.focus();
});
