import {
  recordsPerBlock,
  type Postings,
  type RecordData,
} from '../../model/search/index-format.browser.ts';

/** Words in alphabetical order, as many to a file as fit; each file is known by its first word. Passing names are marked. */
export function packWords(words: Map<string, [number, number][]>, passing: Set<string>) {
  const shards: { first: string; text: string }[] = [];
  let open: string[] = [];
  let first = '';
  let length = 0;
  const close = () => {
    if (open.length > 0) shards.push({ first, text: `{${open.join(',')}}` });
    open = [];
    length = 0;
  };
  for (const [term, places] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = packPlaces(places);
    if (passing.has(term)) packed.push(1);
    const entry = `${JSON.stringify(term)}:${JSON.stringify(packed)}`;
    if (length > 0 && length + entry.length > lettersPerShard) close();
    if (open.length === 0) first = term;
    open.push(entry);
    length += entry.length;
  }
  close();
  return shards;
}

/** Numbers as steps from one to the next, and how much the word says as one digit each. */
function packPlaces(places: [number, number][]): Postings {
  const sorted = places.toSorted(([a], [b]) => a - b);
  const steps = sorted.map(([id], index) => id - (index > 0 ? sorted[index - 1]![0] : 0));
  const digits = sorted.map(([, impact]) =>
    Math.max(1, Math.min(35, Math.round(impact * digitsPerImpact))).toString(36),
  );
  return [steps, digits.join('')];
}

const digitsPerImpact = 4;
const lettersPerShard = 24_000;

/** Places in the order of their numbers, a few to a file. */
export function packRecords(records: RecordData[]) {
  return Array.from({ length: Math.ceil(records.length / recordsPerBlock) }, (_, block) =>
    JSON.stringify(records.slice(block * recordsPerBlock, (block + 1) * recordsPerBlock)),
  );
}
