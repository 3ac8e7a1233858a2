import { stemOf, splitWords } from './words.browser.ts';

/**
 * The stretch of a text in which most of the words stand, cut at words, with the words marked. Without any of them it is
 * the beginning of the text.
 */
export function cutExcerpt(text: string, stems: Set<string>): Piece[] {
  const tokens = text.match(/\S+/g) ?? [];
  const marks = tokens.map((token) => splitWords(token).some((word) => stems.has(stemOf(word))));
  const from = findDensest(marks);
  const shown = tokens.slice(from, from + wordsShown);
  const pieces: Piece[] = [];
  if (from > 0) pieces.push({ text: '… ', match: false });
  shown.forEach((token, index) => {
    const match = marks[from + index]!;
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/u.exec(token) ?? [];
    const space = index < shown.length - 1 ? ' ' : '';
    if (match)
      pieces.push(
        { text: before, match: false },
        { text: word, match: true },
        { text: after + space, match: false },
      );
    else pieces.push({ text: token + space, match: false });
  });
  if (from + wordsShown < tokens.length) pieces.push({ text: ' …', match: false });
  return joinPieces(pieces);
}

/** Where the window with most marks begins, a little before its first; the first of those that show as many. */
function findDensest(marks: boolean[]) {
  const latest = Math.max(0, marks.length - wordsShown);
  const count = (from: number) => marks.slice(from, from + wordsShown).filter(Boolean).length;
  let best = 0;
  let most = count(0);
  for (const [place, mark] of marks.entries()) {
    const from = Math.min(latest, Math.max(0, place - lead));
    const found = mark ? count(from) : 0;
    if (found > most) [best, most] = [from, found];
  }
  return best;
}

function joinPieces(pieces: Piece[]) {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (!piece.text) continue;
    if (last && last.match === piece.match) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

const wordsShown = 30;
/** Words before the first mark. */
const lead = 4;

export interface Piece {
  text: string;
  match: boolean;
}
