/**
 * How many letters have to be added, left out, changed or swapped with their neighbor to make one word of another;
 * undefined above the limit.
 */
export function countTypos(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit || !shareLetters(a, b, limit)) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      line.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return undefined;
    before = last;
    last = line;
  }
  const typos = last[b.length]!;
  return typos <= limit ? typos : undefined;
}

/** False where so many letters are only in one of the words that no few typos explain it. This is quick, and mostly enough. */
function shareLetters(a: string, b: string, limit: number) {
  let different = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count += 1;
  }
  return count <= 2 * limit;
}

/** The letters and figures of a word as bits. */
function lettersOf(word: string) {
  const known = letters.get(word);
  if (known !== undefined) return known;
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  letters.set(word, bits);
  return bits;
}

const letters = new Map<string, number>();

/** How many typos a word of this length may have and still be recognized. */
function allowedTypos(word: string) {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : word.length < 8 ? 2 : 3;
}

/** The likeliest of many words for one with a typo: fewest typos, then the longest shared start. */
export function findNearestWord(word: string, known: Iterable<string>) {
  let limit = Math.min(2, allowedTypos(word));
  let nearest: { word: string; typos: number; shared: number } | undefined;
  if (limit === 0) return undefined;
  for (const candidate of known) {
    if (candidate.length < 4) continue;
    const typos = countTypos(word, candidate, limit);
    if (typos === undefined) continue;
    const shared = countShared(word, candidate);
    if (typos > 1 && shared === 0) continue;
    if (nearest && typos === nearest.typos && shared <= nearest.shared) continue;
    nearest = { word: candidate, typos, shared };
    limit = typos;
  }
  return nearest;
}

/**
 * The typos between a typed word and a known one, where they are few enough for one to be meant. Two wrong letters need
 * the same first one, in a short word the first two, and three the first three: else it is another word.
 */
export function countLikelyTypos(word: string, known: string): number | undefined {
  if (word.length < 4 || known.length < 4) return undefined;
  // A letter that was left out makes the typed word look shorter than it was meant.
  const limit = Math.max(allowedTypos(word), Math.min(2, allowedTypos(known)));
  if (limit === 0) return undefined;
  const typos = countTypos(word, known, limit);
  if (typos === undefined || typos < 2) return typos;
  const needed = typos === 2 ? (word.length < 7 ? 2 : 1) : 3;
  return countShared(word, known) >= needed ? typos : undefined;
}

/** With how many letters both words begin. */
function countShared(a: string, b: string) {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
