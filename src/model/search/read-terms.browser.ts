import type { Owner } from './find-owners.browser.ts';
import type { ReadQuestion } from './read-question.browser.ts';
import { findRun, type Synonyms } from './synonyms.browser.ts';
import { stemOf } from './words.browser.ts';

/**
 * The parts of a question that places are weighed by: names of projects, which everything about the project has, and
 * words, each with the other words of the vocabulary that stand for it, a little lower.
 */
export function readTerms(
  { words, asides }: Pick<ReadQuestion, 'words' | 'asides'>,
  owners: Owner[],
  synonyms: Synonyms,
): QuestionPart[] {
  const parts: QuestionPart[] = [];
  for (let at = 0; at < words.length;) {
    const owner = owners.find(({ from }) => from === at);
    const run = findRun(words.map(stemOf), at, synonyms);
    if (owner && owner.to - at >= (run?.length ?? 1)) {
      const said = words.slice(at, owner.to);
      const named = owner.things.map(({ id }) => ({ term: `@${id}`, weight: 1 }));
      const spelled = said.length === 1 ? relate(run?.term ?? stemOf(said[0]!), synonyms, 0.9) : [];
      parts.push(
        owner.cost < 0.3
          ? // The name may be an ordinary word as well.
            { said: said.join(' '), isName: true, terms: [...named, ...spelled] }
          : { said: said.join(' '), isName: true, terms: named, instead: said.map(stemOf) },
      );
      if (asides.has(said[0]!) && owner.to === words.length) parts.at(-1)!.aside = true;
      at = owner.to;
      continue;
    }
    const phrase = findPhrase(words.map(stemOf), at, synonyms);
    if (phrase && phrase.length > (run?.length ?? 1)) {
      parts.push({
        said: words.slice(at, at + phrase.length).join(' '),
        isName: false,
        terms: relate(phrase.join(' '), synonyms, 1.4),
      });
      at += phrase.length;
      continue;
    }
    const length = run?.length ?? 1;
    const term = run?.term ?? stemOf(words[at]!);
    parts.push({
      said: words.slice(at, at + length).join(' '),
      isName: false,
      terms: relate(term, synonyms, 1),
    });
    at += length;
  }
  return parts;
}

/** Several words that the vocabulary knows together, as "kicked out". */
function findPhrase(stems: string[], at: number, { phrases }: Synonyms) {
  return phrases
    .get(stems[at]!)
    ?.find((phrase) => phrase.every((word, index) => stems[at + index] === word));
}

function relate(term: string, { related }: Synonyms, weight: number) {
  return [
    { term, weight },
    ...(related.get(term) ?? [])
      .filter((other) => other !== term)
      .map((other) => ({ term: other, weight: weight * 0.6 })),
  ];
}

/** A part of a question and the terms of the index that answer it. */
export interface QuestionPart {
  /** As it was typed. */
  said: string;
  isName: boolean;
  /** Named in passing, as in "on Kubernetes". */
  aside?: boolean;
  terms: { term: string; weight: number }[];
  /** Where the name has a typo: the words as they stand, which are meant if the guide has them all. */
  instead?: string[];
}
