import type { AnchorTarget } from '../../model/permalinks/successors.ts';
import { escapeHtml } from '../moved-page.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';

/**
 * The page with the base path in front of every address of our own in its markup. What the bundler
 * wrote (below "_astro/") carries the base already.
 * @example addBase('<a href="/roles/">', '/field-guide/') // '<a href="/field-guide/roles/">'
 */
export function addBase(html: string, base: string): string {
  return finishPage(html, { base, targets: [], places: parsePage(html) });
}

/**
 * The page as it is published: with the base path in front of its addresses, and with an empty target
 * for every anchor that it once had, beside the anchor that took its place, or in a list at its end
 * with a sentence. The places are those of the page that is given.
 */
export function finishPage(html: string, { base, targets, places }: Finishing): string {
  const beside = targets.flatMap(({ id, beside: now = '' }): Edit[] => {
    const at = places.anchors.get(now);
    return at === undefined ? [] : [{ at, text: `<span id="${escapeHtml(id)}"></span>` }];
  });
  const items = targets
    .filter((target) => target.beside === undefined)
    .map((target) => formatItem(target, base));
  const list = `<section class="part" data-search-ignore><h2>Formerly on this page</h2><ul>${items.join('')}</ul></section>`;
  const end = places.mainEnd;
  return insert(html, [
    ...listBaseEdits(html, base, places.rootAddresses),
    ...beside,
    ...(items.length > 0 && end !== undefined ? [{ at: end, text: list }] : []),
  ]);
}

function listBaseEdits(html: string, base: string, rootAddresses: number[]): Edit[] {
  const prefix = base.replace(/\/$/, '');
  if (!prefix) return [];
  return rootAddresses
    .filter((at) => !html.startsWith(`${prefix}/_astro/`, at))
    .map((at) => ({ at, text: prefix }));
}

function formatItem({ id, text = '', to }: AnchorTarget, base: string) {
  const link = to ? ` <a href="${escapeHtml(`${base}${to.slice(1)}`)}">Go there</a>` : '';
  return `<li id="${escapeHtml(id)}">${escapeHtml(text)}${link}</li>`;
}

/** Of two texts at one place, the one that is named later comes first, as if it were inserted last. */
function insert(html: string, edits: Edit[]) {
  const sorted = edits.toReversed().sort((a, b) => a.at - b.at);
  const ends = [...sorted.map(({ at }) => at), html.length];
  return [
    html.slice(0, ends[0]),
    ...sorted.flatMap(({ at, text }, place) => [text, html.slice(at, ends[place + 1])]),
  ].join('');
}

interface Finishing {
  /** With a slash at both ends. */
  base: string;
  targets: AnchorTarget[];
  places: Pick<ParsedPage, 'anchors' | 'rootAddresses' | 'mainEnd'>;
}

interface Edit {
  at: number;
  text: string;
}
