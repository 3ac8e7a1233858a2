import { printPanel } from './panel-markup.ts';
import searchStyles from './search.css?url';

/** The search dialog. It is made when it first opens, so that no page carries it; keys count at once. */
export function createDialog(base: string) {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-labelledby', 'search-title');
  dialog.innerHTML = `
    <form action="${base}search/" role="search">
      <label id="search-title" for="search-query">Search the guide</label>
      <div class="field">
        <input id="search-query" type="search" name="q" autocomplete="off" placeholder="Project, rule or term" aria-describedby="search-keys" />
        <button type="button" class="close">Close</button>
      </div>
      <p id="search-keys" class="small quiet">Arrow keys move, Enter opens, Escape closes.</p>
    </form>
    ${printPanel(base)}
    <p class="all small" hidden><a href="${base}search/">Open as a page with an address</a></p>`;
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
