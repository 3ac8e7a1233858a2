import { stemmer } from 'stemmer';

/**
 * The words of a text in lower case and without accents; "C++" and "C#" stay apart from "C". Scripts that put no spaces
 * between words give their characters, which the vocabulary joins.
 */
export function splitWords(text: string): string[] {
  const folded = foldText(text);
  return folded.match(isAscii(folded) ? asciiWord : wordPattern) ?? [];
}

/** Most texts are plain, and a thousand names are read before the first answer is drawn. */
function isAscii(text: string) {
  return /^[\0-\x7f]*$/.test(text);
}

const asciiWord = /[a-z0-9]+/g;

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const wordPattern = new RegExp(String.raw`[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{N}])+`, 'gu');

/** A text in lower case and without accents. */
export function foldText(text: string) {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bc\+\+/g, 'cplusplus')
    .replace(/\bc#/g, 'csharp');
}

/** A name as it is compared: without case, accents, spaces and signs, so that "cert-manager" is "certmanager". */
export function squash(text: string) {
  return splitWords(text).join('');
}

/** The stem of a word, kept for all texts: "graduated" and "graduate" are one. */
export function stemOf(word: string) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  // Endings of other languages and of names with figures are none of English.
  const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();

/** Words that hold sentences together; an index does without. */
export const glueWords = new Set(
  `a an and any are as at be been being but by for from has have i if in into is it its of on onto or our that the their
  them then there these they this those to us was we were will with you your`.split(/\s+/),
);

/** Words of a question that carry nothing of what is looked for. */
export const emptyWords = new Set([
  ...glueWords,
  ...`actually all also another anybody anyone ask asked asking asks can cannot cant cncf could did do does doing done every
  everyone everybody exactly find get gets give had happen happens how just know like list long look looking many may me
  mean means more much my myself need needs oneself per please project projects say says see should show so somebody
  someone some something tell than theres up use used uses using via want what whats when where which who whom whose why
  work works would written wrote yourself about
  der die das ein eine fur im ist mit und von wer wie was wo welche le la les un une des du de dans en est et pour qui que
  quel quels el los las una del por para como cual cuales y o 的 了 是 吗 谁 在 和 的 の は が を に で と projet projets projekt projekte proyecto proyectos`.split(
    /\s+/,
  ),
]);

/** Words that ask; a name that begins with one answers best who asks so. */
export const questionWords = new Set(['who', 'what', 'when', 'where', 'how', 'why', 'which']);
