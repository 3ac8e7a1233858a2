import { countOf, joinWords } from '../../model/words/text.browser.ts';
import type { SearchAnswer } from './search-answer.ts';

/** What came of a question, in plain sentences for the status line. */
export function describeAnswer(answer: SearchAnswer): string {
  const { question, state, goTo, hits, none } = answer;
  if (state === 'waiting') return goTo.length > 0 ? '' : 'Searching …';
  const shown = goTo.length + hits.length > 0;
  if (state === 'late')
    return shown
      ? 'The rest of the search has not answered within two seconds. What has arrived is shown.'
      : 'The search has not answered within two seconds.';
  if (state === 'failed') return `${shown ? partly() : failed()}`;
  if (none) return [`Nothing was found for “${question.text}”.`, ...describeNone(answer)].join(' ');
  return [...describeReading(answer), ...describeCount(answer)].join(' ');
}

/** Whether other ways to what was looked for have to be offered. */
export function needsFallback({ state, none, hits, goTo }: SearchAnswer) {
  return (
    state === 'late' ||
    state === 'failed' ||
    none ||
    (state === 'done' && hits.length + goTo.length === 0)
  );
}

function describeNone({ question, texts }: SearchAnswer) {
  if (!texts) return [];
  const { parts, unknown, passing } = texts;
  const mentioned = passing ? parts.filter(({ said }) => !unknown.includes(said)) : [];
  return [
    ...(mentioned.length > 0
      ? [`The guide only mentions ${quote(mentioned.map(({ said }) => said))}.`]
      : []),
    ...(unknown.length > 0 && unknown.length < question.words.length
      ? [`Nothing in the guide has ${quote(unknown)}.`]
      : []),
  ];
}

function describeReading({ texts, goTo }: SearchAnswer) {
  if (!texts) return [];
  return [
    ...(goTo.length === 0
      ? texts.repaired.map(({ said, read }) => `Nothing is called “${said}”. Showing “${read}”.`)
      : []),
    ...(texts.unknown.length > 0 ? [`Nothing in the guide has ${quote(texts.unknown)}.`] : []),
  ];
}

function describeCount({ texts, total, hits, phraseFound }: SearchAnswer) {
  if (!texts || hits.length === 0) return [];
  const first = texts.places[0]!;
  const left = texts.parts
    .filter(({ said }, number) => !(first.has & (1 << number)) && !texts.unknown.includes(said))
    .map(({ said }) => said);
  if (texts.share < 0.999 && left.length > 0)
    return [
      `No place has all of these words; ${quote(left)} ${left.length === 1 ? 'was' : 'were'} left out.`,
    ];
  if (!phraseFound) return ['No place has the quoted words side by side; these have all of them.'];
  return [`${countOf(total, 'place')} found.`];
}

function partly() {
  return navigator.onLine
    ? 'A part of the search did not load. What has arrived is shown; other places may be missing.'
    : 'You are offline. What has arrived before is shown; other places may be missing.';
}

function failed() {
  return navigator.onLine
    ? 'The search did not load.'
    : 'You are offline, so the search did not load.';
}

function quote(words: string[]) {
  return joinWords(words.map((word) => `“${word}”`));
}
