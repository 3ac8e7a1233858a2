import { clipTyped } from '../words/typed.browser.ts';
import { emptyWords, splitWords, stemOf } from './words.browser.ts';

/**
 * A question as the search reads it: quoted phrases, all words in order, and those that carry something. Where
 * nothing does, as in "how to", all words count. A finished question does not end in the start of a word.
 */
export function readQuestion(typed: string, finished = false): ReadQuestion {
  const text = clipTyped(typed);
  const phrases = [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)].map(([, phrase]) => phrase!);
  const all = splitWords(text).slice(0, mostWords);
  const telling = all.filter((word) => !emptyWords.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    text: text.trim(),
    phrases: phrases
      .map((phrase) => splitWords(phrase).map(stemOf))
      .filter(({ length }) => length > 1),
    all,
    words,
    // A last word that is still being typed may be the start of another.
    open:
      !finished && words.length > 0 && words.at(-1) === all.at(-1) && /[\p{L}\p{N}]$/u.test(text),
    asides: new Set(telling.length > 1 ? all.filter((_, place) => all[place - 1] === 'on') : []),
    asksWho: all.includes('who') || all.includes('whom'),
    asksForProjects: all.some(
      (word) => word === 'project' || word === 'projects' || word === 'list',
    ),
  };
}

/** Each word of a question is one bit of what a place has of it. */
const mostWords = 30;

export interface ReadQuestion {
  text: string;
  /** Quoted words, as stems. */
  phrases: string[][];
  all: string[];
  words: string[];
  open: boolean;
  /** Words right behind "on": where something runs, not what is asked about. */
  asides: Set<string>;
  asksForProjects: boolean;
  asksWho: boolean;
}
