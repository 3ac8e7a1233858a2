import type { AnchorTarget } from '../model/permalinks/successors.ts';
import { escapeHtml } from './moved-page.ts';

/**
 * The page with an empty target for every anchor that it once had: beside the anchor that took its
 * place, or in a list at its end with a sentence.
 */
export function addTargets(html: string, targets: AnchorTarget[], base: string): string {
  const beside = targets.filter((target) => target.beside !== undefined);
  const ended = targets.filter((target) => target.beside === undefined);
  const page = beside.reduce(
    (text, { id, beside: now = '' }) =>
      text.replace(
        new RegExp(`(<main[\\s\\S]*?<[a-z][^>]*\\sid="${escapePattern(now)}"[^>]*>)`),
        (opening) => `${opening}<span id="${escapeHtml(id)}"></span>`,
      ),
    html,
  );
  if (ended.length === 0) return page;
  const items = ended.map(
    ({ id, text = '', to }) =>
      `<li id="${escapeHtml(id)}">${escapeHtml(text)}${to ? ` <a href="${escapeHtml(`${base}${to.slice(1)}`)}">Go there</a>` : ''}</li>`,
  );
  return page.replace(
    /<\/main>(?![\s\S]*<\/main>)/,
    () =>
      `<section class="part" data-pagefind-ignore><h2>Formerly on this page</h2><ul>${items.join('')}</ul></section></main>`,
  );
}

function escapePattern(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
