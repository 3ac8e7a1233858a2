import { expect, test } from 'vitest';
import {
  answerQuestion,
  answerableQuestions,
  citeQuestion,
  describeLevels,
  describeReviewOf,
  isOutsideReview,
  listReview,
  listReviewedEditions,
  listUnanswered,
} from '../../../../src/model/review/review.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

const site = aSite();
const lamp = site.governance.get('lamp')!;
const review = site.review!;

test('a stated answer names the fact, links to its place and to the lines', () => {
  const { state, parts } = answerQuestion(site, lamp, 'balance');
  expect(state).toBe('stated');
  expect(parts.map(({ sentence }) => toPlainText(sentence))).toEqual(['Council: 2 of 5 seats']);
  expect(parts[0]!.sentence[0]).toEqual({ text: 'Council', href: '/governance/lamp/#council-cap' });
  expect(parts[0]!.citations.map(({ label }) => label)).toEqual(['GOVERNANCE.md, line 14']);
});

test('an answer is "stated as none" only where a source says that there is none', () => {
  const without = aSite(
    edited(
      'governance/lamp.mdx',
      "organizationCap:\n      max: 2\n      of: 5\n      basis: seats\n      ref: ['gov#council:L14']",
      "organizationCap:\n      statedNone: ['gov#council:L14']",
    ),
  );
  const { state, parts } = answerQuestion(without, without.governance.get('lamp')!, 'balance');
  expect(state).toBe('stated-none');
  expect(parts[0]).toMatchObject({ none: true, citations: [{ label: 'GOVERNANCE.md, line 14' }] });
});

test('documents that were searched and say nothing are silent', () => {
  expect(answerQuestion(site, lamp, 'conduct')).toEqual({ state: 'not-recorded', parts: [] });
  expect(answerQuestion(site, lamp, 'amendment')).toEqual({ state: 'not-recorded', parts: [] });
});

test('a question that the guide did not look for is its own gap, not the silence of a document', () => {
  expect(answerQuestion(site, lamp, 'security')).toEqual({ state: 'no-fact', parts: [] });
  expect(answerQuestion(site, lamp, 'meetings').state).toBe('no-fact');
});

test.each([
  ['documents', ['Lamp governance in lamp/community']],
  ['leadership', ['Council: Elected. Who may vote: Anyone with a merged change in the past year']],
  ['contributions', ['Maker: Merge changes']],
  [
    'gain',
    [
      'Maker: Nomination by a maker; decided by the makers. Supermajority: two thirds of makers',
      'Helper: Automatic',
    ],
  ],
  ['ladder', ['Helper, Maker']],
  ['emeritus', ['Maker: After 6 months: no activity. Becomes emeritus, by decision.']],
])('the answer to "%s" comes from the facts of the edition', (question, expected) => {
  const { parts } = answerQuestion(site, lamp, question);
  expect(parts.map(({ sentence }) => toPlainText(sentence))).toEqual(expected);
});

test('old versions of a document do not count as the place of the rules', () => {
  const old = aSite(
    edited('governance/lamp.mdx', 'freshness: newest-snapshot', 'freshness: historic'),
  );
  expect(answerQuestion(old, old.governance.get('lamp')!, 'documents').parts).toEqual([]);
});

test('the catalog answers where to start, with its source', () => {
  const guided = aSite(
    edited(
      'projects/lamp.yaml',
      'license: Apache-2.0',
      'license: Apache-2.0\ncontributorGuide: https://github.com/lamp/lamp/blob/main/CONTRIBUTING.md',
    ),
  );
  const { state, parts } = answerQuestion(guided, guided.governance.get('lamp')!, 'contribute');
  expect(state).toBe('stated');
  expect(toPlainText(parts[0]!.sentence)).toBe('CONTRIBUTING.md in lamp/lamp');
});

test('every answered question stands in exactly one list of the overview', () => {
  const overview = listReview(site);
  expect(overview.map(({ question }) => question.id).sort()).toEqual(
    [...answerableQuestions].sort(),
  );
  for (const { question, stated, statedNone, silent, without } of overview) {
    const listed = stated.length + statedNone.length + silent.length + without.length;
    expect(listed, question.id).toBe(listReviewedEditions(site).length);
  }
});

test('every stated part of every answer has a source', () => {
  const parts = listReview(site).flatMap(({ stated, statedNone }) =>
    [...stated, ...statedNone].flatMap((one) => one.parts),
  );
  expect(parts.length).toBeGreaterThan(7);
  expect(parts.filter(({ citations }) => citations.length === 0)).toEqual([]);
});

test('a contradiction about a fact stands beside the answer that uses it', () => {
  const about = aSite(edited('governance/lamp.mdx', 'about: council-seats', 'about: council-cap'));
  const { groups } = describeReviewOf(about, about.review!, about.governance.get('lamp')!);
  const answers = groups.flatMap((group) => group.answers);
  expect(
    answers
      .filter(({ contradictions }) => contradictions.length > 0)
      .map(({ question }) => question.id),
  ).toEqual(['balance']);
});

test('only editions in force that govern a project are asked; the foundation decides who is reviewed', () => {
  expect(listReviewedEditions(site)).toEqual([lamp]);
  expect(isOutsideReview(site, lamp)).toBe(false);
  const body = aSite(edited('governance/lamp.mdx', 'kind: project', 'kind: foundation'));
  expect(listReviewedEditions(body)).toEqual([]);
  const apart = aSite(
    edited('projects/lamp.yaml', 'foundation: cncf\nmaturity', 'foundation: openinfra\nmaturity'),
  );
  expect(isOutsideReview(apart, apart.governance.get('lamp')!)).toBe(true);
});

test('levels say what was asked and what the change made of it', () => {
  expect(
    describeLevels(site, review, {
      asked: { incubating: 'suggested', graduated: 'required' },
      raised: { incubating: 'required' },
    }),
  ).toBe('Incubating: suggested, required since January 2026. Graduated: required.');
  expect(describeLevels(site, review, { raised: { graduated: 'required' } })).toBe(
    'Graduated: required since January 2026.',
  );
  expect(describeLevels(site, review, {})).toBe('');
});

test('every question leads to the lines that ask it, or to the change that added it', () => {
  const asking = [...review.groups.flatMap(({ questions }) => questions), ...review.unanswered!];
  expect(asking.filter((question) => citeQuestion(site, review, question).length === 0)).toEqual(
    [],
  );
  expect(listUnanswered(site, review).every(({ citations }) => citations.length > 0)).toBe(true);
});
