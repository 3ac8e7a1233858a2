/** A piece of a sentence: plain text, a link, or a command. */
export type Inline =
  | string
  | {
      text: string;
      href: string;
      /** What the link is called where several on a page have its text. */
      name?: string;
    }
  | { code: string };

/** A sentence made of pieces, so that the model can name a link without writing markup. */
export type Sentence = Inline[];

/** The sentence without its links, for descriptions, titles and machine formats. */
export function toPlainText(sentence: Sentence) {
  return sentence
    .map((piece) => (typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.text))
    .join('');
}

/** The text with its first letter in upper case. */
export function capitalize(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter in lower case, unless the word is an abbreviation. */
export function lowerFirst(text: string) {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * A list as people say it.
 * @example joinWords(['a', 'b', 'c']) // 'a, b and c'
 */
export function joinWords(words: (string | number)[]) {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/**
 * A whole number as people read it.
 * @example formatCount(1003) // '1,003'
 */
export function formatCount(count: number) {
  return count.toLocaleString('en');
}

/**
 * A number with its noun.
 * @example countOf(1, 'project') // '1 project'
 */
export function countOf(count: number, singular: string, plural = `${singular}s`) {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/**
 * The last words of a name that fit into the 16 characters that browsers show of a search.
 * @example shortenName('Cloud Native Field Guide') // 'Field Guide'
 */
export function shortenName(name: string) {
  const words = name.split(' ');
  const tails = words.map((_, index) => words.slice(index).join(' '));
  return tails.find((tail) => tail.length <= 16) ?? name.slice(0, 16);
}

/**
 * A size as readers see it, in units of 1000.
 * @example formatBytes(31756) // '32 kB'
 */
export function formatBytes(bytes: number) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * A number between two bounds in words; empty where there is neither.
 * @example formatRange(3, 5) // '3 to 5'
 * @example formatRange(undefined, 5) // 'at most 5'
 */
export function formatRange(min: number | undefined, max: number | undefined) {
  if (min !== undefined && max !== undefined) return min === max ? `${min}` : `${min} to ${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max === undefined ? '' : `at most ${max}`;
}
