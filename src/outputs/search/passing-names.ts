import type { Synonyms } from '../../model/search/synonyms.browser.ts';
import { splitWords, stemOf } from '../../model/search/words.browser.ts';
import type { IndexedPage } from './text-index.ts';

/**
 * Terms of names that the guide only mentions in passing, as that of a database which a project can run: they are
 * always written as names, nothing in the guide is called so, and texts about one thing alone have them. Who asks for
 * such a name asks about something that the guide does not describe. Overviews repeat what other pages say.
 */
export function findPassingNames(pages: IndexedPage[], synonyms: Synonyms): Set<string> {
  const ordinary = listStems(synonyms);
  const mentions = new Map<string, Set<string>>();
  const know = (words: string) => {
    for (const word of splitWords(words)) ordinary.add(stemOf(word));
  };
  for (const page of pages) {
    for (const words of listNamesOf(page)) know(words);
    const about = page.about.at(-1) ?? page.path;
    for (const { label, parent = '', text } of page.records) {
      know(`${label} ${parent}`);
      for (const { word, isName } of readForms(text)) {
        if (!isName) know(word);
        else if (page.kind !== 'guide')
          for (const term of splitWords(word).map(stemOf))
            mentions.set(term, (mentions.get(term) ?? new Set()).add(about));
      }
    }
  }
  return new Set(
    [...mentions].flatMap(([term, on]) => (on.size === 1 && !ordinary.has(term) ? [term] : [])),
  );
}

function listNamesOf({ title, project = '', kindWords, extra, otherNames }: IndexedPage) {
  return [title, project, kindWords, ...extra, ...[...otherNames.values()].flat()];
}

/** The stems of all words that the vocabulary of the search knows. */
function listStems({ runs, related }: Synonyms) {
  return new Set([
    ...[...runs.values()].flat().flatMap(({ words }) => words),
    ...[...related].flatMap(([term, found]) => [term, ...found]).flatMap((one) => one.split(' ')),
  ]);
}

/**
 * The words of a text, each with whether it is written as a name: "OpenShift", or "Redis" inside a sentence. Capitals
 * alone are mostly an abbreviation of something ordinary; what begins a sentence tells nothing and is passed over.
 */
function readForms(text: string) {
  const tokens = text.match(/[\p{L}\p{N}]+|[.:;·!?“"(]/gu) ?? [];
  return tokens.flatMap((word, place) => {
    if (!isWord(word)) return [];
    if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(word)) return [{ word, isName: true }];
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return [{ word, isName: false }];
    const begins = place === 0 || !isWord(tokens[place - 1]!);
    return begins ? [] : [{ word, isName: true }];
  });
}

function isWord(token: string) {
  return /[\p{L}\p{N}]/u.test(token);
}
