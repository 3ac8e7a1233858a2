import { expect, test } from 'vitest';
import { cutExcerpt } from '../../../../src/model/search/excerpt.browser.ts';
import { readQuestion } from '../../../../src/model/search/read-question.browser.ts';
import {
  readSynonyms,
  toTerms,
  unifyWords,
} from '../../../../src/model/search/synonyms.browser.ts';
import { splitWords, stemOf } from '../../../../src/model/search/words.browser.ts';

test('C, C++ and C# are three words; accents, case and apostrophes make none', () => {
  expect(splitWords('C, C++ and C#: Élection of the TOC’s chair')).toEqual([
    'c',
    'cplusplus',
    'and',
    'csharp',
    'election',
    'of',
    'the',
    'tocs',
    'chair',
  ]);
});

test('scripts without spaces give their characters, which the vocabulary joins', () => {
  expect(splitWords('kubernetes治理')).toEqual(['kubernetes', '治', '理']);
  const known = readSynonyms({ same: [['governance', '治理']], related: [] });
  expect(toTerms('kubernetes治理', known)).toEqual(['kubernet', 'govern']);
});

test('words of a question that carry nothing are left out, unless nothing else is there', () => {
  expect(readQuestion('how do I become a member of the Kubernetes org?').words).toEqual([
    'become',
    'member',
    'kubernetes',
    'org',
  ]);
  expect(readQuestion('how to').words).toEqual(['how', 'to']);
});

test('quoted words are a phrase, and a finished word is not the start of another', () => {
  expect(readQuestion('"lazy consensus" knative').phrases).toEqual([['lazi', 'consensu']]);
  expect(readQuestion('kube').open).toBe(true);
  expect(readQuestion('kube ').open).toBe(false);
});

const synonyms = readSynonyms({
  same: [
    ['supermajority', 'super majority', 'two thirds'],
    ['backup', 'back up'],
  ],
  related: [{ words: ['kicked out', 'expelled'], find: ['removal'] }],
});

test('all spellings of a thing are one term, in a text as in a question', () => {
  expect(toTerms('a super majority', synonyms)).toEqual(['a', 'supermajor']);
  expect(toTerms('Two thirds of voters', synonyms)).toEqual(['supermajor', 'of', 'voter']);
  expect(toTerms('backing up', synonyms)).toEqual(['backup']);
  expect(unifyWords(['backs', 'up'], synonyms)).toEqual(['backup']);
});

test('an index keeps the single words of a spelling beside its term', () => {
  expect(toTerms('two thirds', synonyms, true)).toEqual(['supermajor', 'two', 'third']);
});

test('related words lead from what people say to what is written', () => {
  expect(synonyms.related.get('kick out')).toEqual(['remov']);
  expect(synonyms.related.get('expel')).toEqual(['remov']);
});

test('an excerpt shows the stretch with the words and marks only them', () => {
  const text = `${'Something else is said here at length. '.repeat(12)}A supermajority, that is two thirds, removes a member.`;
  const pieces = cutExcerpt(text, new Set(['remov', 'member'].map(stemOf)));
  expect(pieces.filter(({ match }) => match).map((piece) => piece.text)).toEqual([
    'removes',
    'member',
  ]);
  expect(pieces[0]!.text).toMatch(/^… /);
  expect(pieces.at(-1)!.text).toBe('.');
});

test('an excerpt without any of the words is the beginning of the text', () => {
  expect(cutExcerpt('7. All are elected.', new Set())).toEqual([
    { text: '7. All are elected.', match: false },
  ]);
});
