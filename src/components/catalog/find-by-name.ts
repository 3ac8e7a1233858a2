import UFuzzy from '@leeoniya/ufuzzy';
import { readPasted } from '../../model/catalog/pasted.browser.ts';

/** Above this many matches nobody reads an order of likeness, and computing it would be felt. */
const mostRanked = 60;

/**
 * Finds ids by name, alias, subject or pasted address, one wrong letter a word allowed, best first. Undefined
 * without text.
 */
export function findByName(records: NamedRecord[]): FindByName {
  const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const names = records.map(({ id, name, names: others }) =>
    [name, id.replace(/[-/]/g, ' '), ...others].map((text) => text.toLowerCase()),
  );
  const haystack = names.map((all) => all.join(' · '));
  const locate = (needle: string) => {
    const places =
      needle.length === 1 ? startingWith(haystack, needle) : search(fuzzy, haystack, needle);
    const nearness = (place: number) =>
      names[place]!.includes(needle) ? 2 : Number(names[place]![0]!.startsWith(needle));
    return places.sort((a, b) => nearness(b) - nearness(a)).map((place) => records[place]!.id);
  };
  return (text) => {
    if (!text.trim()) return undefined;
    for (const wording of readPasted(text)) {
      const found = locate(wording.toLowerCase());
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** One letter says little: it finds the words that begin with it. */
function startingWith(haystack: string[], letter: string) {
  return [...haystack.keys()].filter(
    (place) => haystack[place]!.startsWith(letter) || haystack[place]!.includes(` ${letter}`),
  );
}

function search(fuzzy: UFuzzy, haystack: string[], needle: string) {
  const [found, ranked, order] = fuzzy.search(
    haystack,
    needle,
    needle.includes(' ') ? 1 : 0,
    mostRanked,
  );
  return ranked && order ? order.map((place) => ranked.idx[place]!) : [...(found ?? [])];
}

interface NamedRecord {
  id: string;
  name: string;
  /** Other names, and words that describe it. */
  names: string[];
}

export type FindByName = (text: string) => string[] | undefined;
