import { prepareParts } from './compose-names.browser.ts';
import { findOwners, type Owner } from './find-owners.browser.ts';
import { matchNames } from './match-names.browser.ts';
import { listThings, type NamedThing } from './named-things.browser.ts';
import type { MoreNames, NamesFile } from './names-format.ts';
import { chooseNames, rankNames, type Scored } from './rank-names.browser.ts';
import { composeFilter, prepareFacets } from './read-facets.browser.ts';
import type { ReadQuestion } from './read-question.browser.ts';
import { readSynonyms, type Synonyms } from './synonyms.browser.ts';
import { squash } from './words.browser.ts';

/**
 * Answers a question from names alone: things that are called so, a role of a document, a part of a project's page,
 * values of facets together as one filtered catalog, and places of the guide. Every word has to be accounted for.
 */
export function prepareNames(names: NamesFile, more?: MoreNames): NameFinder {
  const synonyms = readSynonyms(names.synonyms);
  const things = listThings(names, more);
  const matcher = matchNames(things, synonyms);
  const owners = onceNeeded(() =>
    matchNames(
      things.filter(
        ({ thing: { kind, superseded } }) =>
          kind === 'project' || (kind === 'rules' && !superseded),
      ),
      synonyms,
    ),
  );
  // A place is asked for in words of several of its names.
  const places = onceNeeded(() =>
    matchNames(
      things.flatMap(({ thing, names: words }) =>
        thing.kind === 'place' ? [{ thing, names: [words.join(' ')] }] : [],
      ),
      synonyms,
    ),
  );
  const findParts = onceNeeded(() => prepareParts(names, more, synonyms));
  const readFacets = onceNeeded(() => prepareFacets(names.facets, synonyms));

  const find = (question: ReadQuestion): Scored[] => {
    const { words, open, all } = question;
    return [
      ...matcher.find(words, open),
      ...(all.length > words.length ? matcher.find(all, open, squash(all.join(' '))) : []),
      ...(words.length > 1 ? findComposed(question) : []),
    ];
  };
  /** What no single name answers takes two words; before the second is typed, nothing is made ready for it. */
  const findComposed = (question: ReadQuestion): Scored[] => {
    const { words, open } = question;
    return [
      ...places()
        .find(words, open)
        .map((one) => ({ ...one, share: 0.95 })),
      ...findParts()(question, findOwners(owners(), words)),
      ...composeFilter(readFacets()(words), names, more),
    ];
  };

  return {
    synonyms,
    get vocabulary() {
      return owners().vocabulary;
    },
    findOwners: (words) => findOwners(owners(), words),
    find: (question) => chooseNames(find(question), question),
    nearest: (question) => {
      const near = question.words.flatMap((word) =>
        matcher.find([word], true).filter(({ cost, share }) => cost < 1.3 && share >= 0.3),
      );
      return rankNames(near, question)
        .slice(0, 3)
        .map(({ thing }) => thing);
    },
  };
}

/** Makes something when it is first asked for. */
function onceNeeded<Made>(make: () => Made) {
  let made: Made | undefined;
  return () => (made ??= make());
}

export interface NameFinder {
  synonyms: Synonyms;
  /** Words of the names of projects and documents. */
  vocabulary: Set<string>;
  findOwners: (words: string[]) => Owner[];
  find: (question: ReadQuestion) => NamedThing[];
  /** Names that come near to single words of a question. */
  nearest: (question: ReadQuestion) => NamedThing[];
}
