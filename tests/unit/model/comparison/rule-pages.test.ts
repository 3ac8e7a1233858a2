import { expect, test } from 'vitest';
import { describeSpread, listRulePages } from '../../../../src/model/comparison/rule-pages.ts';
import type { Site } from '../../../../src/model/site.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

test('every rule has an answer of some kind from every document that states it', () => {
  for (const { id, stated, answers, total } of listRulePages(aSite())) {
    const answering = answers.flatMap(({ documents }) => documents.map((one) => one.id));
    expect(new Set(answering).size, id).toBe(stated);
    expect(total, id).toBe(1);
  }
});

// By hand: the council of the lamp has five seats, and an organization holds whole ones.
test.each([
  ['max: 2', 'less-than-half', 'two of five seats are 40 %'],
  ['max: 1', 'up-to-a-quarter', 'one of five seats is 20 %'],
  ['max: 3', 'more-than-half', 'three of five seats are 60 %'],
  ["fraction: '1/3'", 'up-to-a-quarter', 'a third of five seats is one, 20 %'],
  ["fraction: '2/5'", 'less-than-half', 'two fifths of five seats are two, 40 %'],
  ["fraction: '1/2'\n      basis: votes", 'votes', 'a limit on votes is of another kind'],
])('a limit of "%s" stands below "%s": %s', (limit, kind) => {
  const from = 'max: 2\n      of: 5\n      basis: seats';
  expect(kindsOf(aSite(edited('governance/lamp.mdx', from, limit)), 'cap')).toEqual([kind]);
});

test('a year and twelve months are the same answer', () => {
  const after = (duration: string) =>
    kindsOf(
      aSite(edited('roles/lamp/maker.yaml', 'after: P6M', `after: ${duration}`)),
      'inactivity',
    );
  expect(after('P12M')).toEqual(['1y']);
  expect(after('P1Y')).toEqual(['1y']);
  expect(after('P6M')).toEqual(['6m']);
});

test('says how many documents answer, and what most of them say', () => {
  const page = listRulePages(aSite()).find(({ id }) => id === 'seats')!;
  const document = page.answers[0]!.documents[0]!;
  const answers = [
    { id: 'seats-5', label: '5 seats', documents: [document, document] },
    { id: 'seats-7', label: '7 seats', documents: [document] },
  ];
  expect(describeSpread({ ...page, total: 9, stated: 3, statedNone: [], answers })).toBe(
    '3 of 9 documents say it; most often: 5 seats (2).',
  );
  expect(describeSpread({ ...page, total: 9, stated: 1, statedNone: [], answers: [] })).toBe(
    '1 of 9 documents says it.',
  );
});

function kindsOf(site: Site, rule: string) {
  return listRulePages(site)
    .find(({ id }) => id === rule)!
    .answers.map(({ id }) => id);
}
