import { parseFragment } from 'parse5';
import { readText } from './parse-page.ts';

/**
 * The words of an anchor that begins at an offset of a page, and the heading of its section, which is empty where the
 * anchor is that heading.
 * @example nameAnchor('<h2 id="b">Board</h2><dt id="s"><a href="#s">Seats</a></dt>', 36) // { own: 'Seats', section: 'Board' }
 */
export function nameAnchor(html: string, at: number): PlaceName {
  const own = wordsUntilEnd(html, at);
  const start = html.lastIndexOf('<h2', at);
  const heading = html.indexOf('>', start) + 1;
  return { own, section: start === -1 || heading === at ? '' : wordsUntilEnd(html, heading) };
}

/** What is read up to the end of the element that begins before an offset. */
function wordsUntilEnd(html: string, at: number) {
  const end = html.slice(at).search(/<\/(?:h[1-6]|dt|dd|th|td|b|li|p|section)>/);
  if (end === -1) return '';
  return readText(parseFragment(html.slice(at, at + end)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a place of a page is called, and the section it stands in. */
export interface PlaceName {
  own: string;
  section: string;
}
