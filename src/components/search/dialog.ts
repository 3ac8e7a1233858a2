import { fallbackLinks } from './fallback-links.ts';
import searchStyles from './search.css?url';

/** The search dialog. It is made when it first opens, so that no page carries it; keys count at once. */
export function createDialog(base: string) {
  const dialog = document.createElement('dialog');
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
    <p role="status"></p>
    <div class="results"></div>
    <p class="fallback small" hidden>Everything can also be browsed: ${fallbackLinks
      .map(({ label, path }) => `<a href="${base}${path}">${label}</a>`)
      .join(', ')}.</p>
    <p class="more small" hidden><a href="${base}search/">All results, with filters</a></p>`;
  void showWithStyles(dialog);
  return dialog;
}

/** Until its styles are there the dialog takes keys but is not seen. Without them it is plain, but works. */
async function showWithStyles(dialog: HTMLDialogElement) {
  dialog.style.opacity = '0';
  await new Promise<Event>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = searchStyles;
    link.onload = link.onerror = resolve as () => void;
    document.head.append(link);
  });
  dialog.style.opacity = '';
}
