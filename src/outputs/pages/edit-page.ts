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
 * with a sentence. With a reader of styles, their text takes the place of the links to them, because a page that waits
 * for a sheet is seen a round trip later. The places are those of the page that is given.
 */
export function finishPage(
  html: string,
  { base, targets, places, nameOf = () => undefined, readStyles }: Finishing,
): string {
  const beside = targets.flatMap(({ id, beside: now = '' }): Edit[] => {
    const at = places.anchors.get(now);
    return at === undefined ? [] : [{ at, text: `<span id="${escapeHtml(id)}"></span>` }];
  });
  const former = targets.filter((target) => target.beside === undefined);
  const list = formatFormerAnchors(former, base, nameOf);
  const end = places.mainEnd;
  return edit(html, [
    ...listBaseEdits(html, base, places.rootAddresses),
    ...(readStyles ? listStyleEdits(places, readStyles) : []),
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

/** All sheets become one block of styles where the first was named, which the policy allows by its hash. */
function listStyleEdits(
  { sheets, styleSources }: Finishing['places'],
  readStyles: (addresses: string[]) => Styles,
): Edit[] {
  const [first, ...others] = sheets;
  if (!first || styleSources === undefined) return [];
  const { text, hash } = readStyles(sheets.map(({ address }) => address));
  return [
    { at: styleSources, text: ` '${hash}'` },
    { at: first.at, end: first.end, text: `<style>${text}</style>` },
    ...others.map(({ at, end }) => ({ at, end, text: '' })),
  ];
}

/** Of two texts at one place, the one that is named later comes first, as if it were inserted last. */
function edit(html: string, edits: Edit[]) {
  const sorted = edits.toReversed().sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let done = 0;
  for (const { at, end = at, text } of sorted) {
    parts.push(html.slice(done, at), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}

interface Finishing {
  /** With a slash at both ends. */
  base: string;
  targets: AnchorTarget[];
  places: Pick<ParsedPage, 'anchors' | 'rootAddresses' | 'mainEnd' | 'sheets' | 'styleSources'>;
  /** What stands at an address of our own. */
  nameOf?: (address: string) => PlaceName | undefined;
  /** The sheets at these addresses in one; without it, sheets stay files of their own. */
  readStyles?: (addresses: string[]) => Styles;
}

/** Styles, and how a policy names them. */
export interface Styles {
  text: string;
  hash: string;
}

interface Edit {
  at: number;
  /** Up to here the text takes the place of another. */
  end?: number;
  text: string;
}
