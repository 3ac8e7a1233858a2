import searchStyles from './search.css?url';

/** The inside of the search dialog. It is made when the dialog first opens, so that no page carries it. */
export async function createDialog(base: string) {
  await loadStyles();
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
    <p class="fallback small" hidden><a href="${base}projects/">All projects are on one page.</a></p>
    <div class="results"></div>
    <p class="more small" hidden><a href="${base}search/">All results, with filters</a></p>`;
  return dialog;
}

function loadStyles() {
  return new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = searchStyles;
    // Without its styles the dialog is plain, but works.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
