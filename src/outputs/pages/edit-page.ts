import type { AnchorTarget } from '../../model/permalinks/successors.ts';
import { escapeHtml } from '../moved-page.ts';
import { formatFormerAnchors } from './former-anchors.ts';
import type { PlaceName } from './name-anchor.ts';
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
export function finishPage(
  html: string,
  { base, targets, places, nameOf = () => undefined }: Finishing,
): string {
  const beside = targets.flatMap(({ id, beside: now = '' }): Edit[] => {
    const at = places.anchors.get(now);
    return at === undefined ? [] : [{ at, text: `<span id="${escapeHtml(id)}"></span>` }];
  });
  const former = targets.filter((target) => target.beside === undefined);
  const list = formatFormerAnchors(former, base, nameOf);
  const end = places.mainEnd;
  return insert(html, [
    ...listBaseEdits(html, base, places.rootAddresses),
    ...beside,
    ...(list && end !== undefined ? [{ at: end, text: list }] : []),
  ]);
}

function listBaseEdits(html: string, base: string, rootAddresses: number[]): Edit[] {
  const prefix = base.replace(/\/$/, '');
  if (!prefix) return [];
  return rootAddresses
    .filter((at) => !html.startsWith(`${prefix}/_astro/`, at))
    .map((at) => ({ at, text: prefix }));
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
  /** What stands at an address of our own. */
  nameOf?: (address: string) => PlaceName | undefined;
}

interface Edit {
  at: number;
  text: string;
}
