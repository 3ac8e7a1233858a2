import { create, makeLink } from '../browser/elements.ts';
import { createPanel } from './panel-parts.ts';
import searchStyles from './search.css?url';

/** The search dialog. It is made when it first opens, so that no page carries it; keys count at once. */
export function createDialog(base: string) {
  const field = create('input', {
    id: 'search-query',
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    placeholder: 'Project, rule or term',
    'aria-describedby': 'search-keys',
  });
  const close = create('button', { type: 'button', class: 'close' }, ['Close']);
  const dialog = create('dialog', { class: 'search', 'aria-labelledby': 'search-title' }, [
    create('form', { action: `${base}search/`, role: 'search' }, [
      create('label', { id: 'search-title', for: 'search-query' }, ['Search the guide']),
      create('div', { class: 'field' }, [field, close]),
      create('p', { id: 'search-keys', class: 'small quiet' }, [
        'Arrow keys move, Enter opens, Escape closes.',
      ]),
    ]),
    ...createPanel(base),
    create('p', { class: 'all small', hidden: '' }, [
      makeLink(`${base}search/`, 'Open as a page with an address'),
    ]),
  ]) as HTMLDialogElement;
  void showWithStyles(dialog);
  return dialog;
}

/** Until its styles are there the dialog takes keys but is not seen; where they do not come, it is plain, but works. */
async function showWithStyles(dialog: HTMLDialogElement) {
  dialog.style.opacity = '0';
  await new Promise<unknown>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = searchStyles;
    link.onload = link.onerror = resolve;
    setTimeout(resolve, mostHidden);
    document.head.append(link);
  });
  dialog.style.opacity = '';
}

/** Milliseconds that the dialog waits for its styles. */
const mostHidden = 600;
