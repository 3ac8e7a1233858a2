import { readPasted } from '../../model/catalog/pasted.browser.ts';
import { matchNames, type NameMatch } from '../../model/search/match-names.browser.ts';
import { readQuestion } from '../../model/search/read-question.browser.ts';

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
    records.map(({ id, said = '' }, place) => ({
      thing: id,
      // The last takes words of several names, and of what is said about the thing.
      names: [...spellings[place]!, [...spellings[place]!, said].join(' ')],
    })),
  );
  const locate = (wording: string) => {
    const letter = wording.trim().toLowerCase();
    if (letter.length === 1)
      return records.flatMap(({ id }, place) =>
        spellings[place]!.some((name) => ` ${name.toLowerCase()}`.includes(` ${letter}`))
          ? [id]
          : [],
      );
    return matcher
      .find(readQuestion(wording).words, true)
      .sort((a, b) => price(a) - price(b))
      .map(({ thing }) => thing);
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

/** The fewer typos, and the more of a name is typed, the earlier it comes. */
function price({ cost, share, main }: NameMatch<string>) {
  return cost + (1 - share) / 2 - (main ? 0.05 : 0);
}

interface NamedRecord {
  id: string;
  name: string;
  /** Other names, and words that describe it. */
  names: string[];
  /** What the page says about it. */
  said?: string;
}

export type FindByName = (text: string) => string[] | undefined;
