import type { Inline, Sentence } from '../words/text.browser.ts';
import type { Part } from './parts.ts';

/**
 * The parts of an answer, in which links of one name that lead to different places have a fuller name for those who
 * hear them one by one: the words of the anchor, or the host outside the guide.
 */
export function tellApart(parts: Part[]): Part[] {
  const links = parts.flatMap(({ sentence }) => sentence).filter(isLink);
  const byName = Map.groupBy(links, ({ text }) => text);
  const named = (piece: Inline): Inline => {
    if (!isLink(piece)) return piece;
    const targets = [...new Set((byName.get(piece.text) ?? []).map(({ href }) => href))];
    if (targets.length < 2) return piece;
    const alike = targets.filter((href) => wordsOf(href) === wordsOf(piece.href));
    const number = alike.length > 1 ? `, ${alike.indexOf(piece.href) + 1}` : '';
    return { ...piece, name: `${piece.text}: ${wordsOf(piece.href)}${number}` };
  };
  return parts.map((part) => ({ ...part, sentence: part.sentence.map(named) satisfies Sentence }));
}

function isLink(piece: Inline) {
  return typeof piece !== 'string' && 'href' in piece;
}

function wordsOf(href: string) {
  const outside = /^https?:\/\/([^/]+)/.exec(href)?.[1];
  return outside ?? (href.split('#')[1] ?? href).replaceAll('-', ' ');
}
