import { readPasted } from '../../model/catalog/pasted.browser.ts';
import { matchNames, type NameMatch } from '../../model/search/match-names.browser.ts';
import { readQuestion } from '../../model/search/read-question.browser.ts';

// Whoever loads this with the first key reads what was typed in the same way.
export { readQuestion };

/**
 * Finds ids by name, alias, subject, words of the summary or pasted address, as the search finds names: typos and the
 * beginning of a word are enough. Best first. Undefined without text.
 */
export function findByName(records: NamedRecord[]): FindByName {
  const spellings = records.map(({ id, name, names }) => [
    name,
    id.replace(/[-/]/g, ' '),
    ...names,
  ]);
  const matcher = matchNames(
    records.map((record, place) => ({
      thing: record,
      // The last takes words of several names, and of what is said about the thing.
      names: [...spellings[place]!, [...spellings[place]!, record.said ?? ''].join(' ')],
    })),
  );
  const locate = (wording: string) => {
    const typed = wording.trim().toLowerCase();
    if (typed.length === 1)
      return records.flatMap(({ id }, place) =>
        spellings[place]!.some((name) => ` ${name.toLowerCase()}`.includes(` ${typed}`))
          ? [id]
          : [],
      );
    return matcher
      .find(readQuestion(wording).words, true)
      .sort((a, b) => price(a, typed) - price(b, typed))
      .map(({ thing }) => thing.id);
  };
  return (text) => {
    if (!text.trim()) return undefined;
    for (const wording of readPasted(text)) {
      const found = locate(wording);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** The fewer typos, and the more of a name is typed, the earlier it comes; first the name that begins so. */
function price({ thing: { name }, cost, share, main }: NameMatch<NamedRecord>, typed: string) {
  const begins = name.toLowerCase().startsWith(typed) ? 0.35 : 0;
  return cost + (1 - share) / 2 - (main ? 0.05 : 0) - begins;
}

export interface NamedRecord {
  id: string;
  name: string;
  /** Other names, and words that describe it. */
  names: string[];
  /** What the page says about it. */
  said?: string;
}

export type FindByName = (text: string) => string[] | undefined;
