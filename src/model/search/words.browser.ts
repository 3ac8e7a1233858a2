import { stemmer } from 'stemmer';

/** The words of a text in lower case and without accents; "C++" and "C#" stay apart from "C". */
export function splitWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text in lower case and without accents. */
export function foldText(text: string) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
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

/** Words of a question that carry nothing of what is looked for. */
export const emptyWords = new Set(
  `a an and any are as at be been being but by can could did do does done for from get gets give had has have how i if in into
  is it its just know like list look looking many may me more much my need needs of on onto or our please
  say says see should show so some something tell than that the their them then there these they this those to us use used
  uses using want was we were what whats when where which who whom whose why will with would you your about find
  written wrote but cannot cant ask asks asked asking also myself yourself oneself anyone anybody somebody someone everyone long actually exactly there's theres any another every per via all mean means work works happen happens project projects cncf projet projets projekt projekte proyecto proyectos
  der die das ein eine fur im in ist mit und von wer wie was wo welche le la les un une des du de dans en est et pour qui que
  quel quels el los las una del por para como cual cuales y o a`.split(/\s+/),
);

/** Words that ask; a name that begins with one answers best who asks so. */
export const questionWords = new Set(['who', 'what', 'when', 'where', 'how', 'why', 'which']);
