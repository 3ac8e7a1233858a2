import { fallbackLinks } from './fallback-links.ts';

/** What stands below the field of the search: the same in the dialog and on the page. Empty parts take their place later. */
export function printPanel(base: string) {
  const links = fallbackLinks
    .map(({ label, path }) => `<a href="${base}${path}">${label}</a>`)
    .join(', ');
  return `<div class="recent" hidden><p>Searched here before</p><ul></ul><button type="button" class="clear">Forget these</button></div>
<p role="status"></p>
<p class="fallback small" hidden>Everything can also be browsed: ${links}.</p>
<div class="kinds" role="group" aria-label="Only one kind"></div>
<div class="results"></div>
<p class="more" hidden><button type="button">Show more</button></p>`;
}
