/** Letters of a question that are read: nobody types more, and what is pasted has its subject at the beginning. */
const mostLetters = 300;

/** What somebody typed, or what an address says was typed, as far as it is read. */
export function clipTyped(text: string | null | undefined) {
  // Whole characters: half of one cannot be written into an address.
  const characters = Array.from((text ?? '').slice(0, 2 * mostLetters));
  return characters.slice(0, mostLetters).join('').toWellFormed();
}
