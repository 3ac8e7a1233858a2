import { expect, test } from 'vitest';
import type { Part } from '../../../../src/model/review/parts.ts';
import { tellApart } from '../../../../src/model/review/tell-apart.ts';
import type { Sentence } from '../../../../src/model/words/text.browser.ts';

test('links of one name that lead to different places are named by their anchor or host', () => {
  expect(
    namesOf(
      [{ text: 'Statement', href: '/governance/lamp/#no-veto' }, ': nobody.'],
      [{ text: 'Statement', href: '/governance/lamp/more/#merit' }],
      [{ text: 'Statement', href: 'https://lamp.example/rules' }],
    ),
  ).toEqual(['Statement: no veto', 'Statement: merit', 'Statement: lamp.example']);
});

test('where anchor and host are the same, they are numbered', () => {
  expect(
    namesOf(
      [{ text: 'Notes', href: 'https://docs.example/a' }],
      [{ text: 'Notes', href: 'https://docs.example/b' }],
    ),
  ).toEqual(['Notes: docs.example, 1', 'Notes: docs.example, 2']);
});

test('one name, or one target, needs no fuller name', () => {
  expect(
    namesOf(
      [{ text: 'Board', href: '/governance/lamp/#board' }, { code: 'x' }],
      [{ text: 'Board', href: '/governance/lamp/#board' }],
      [{ text: 'Council', href: '/governance/lamp/#council' }],
    ),
  ).toEqual([undefined, undefined, undefined]);
});

function namesOf(...sentences: Sentence[]) {
  const parts = sentences.map((sentence): Part => ({ sentence, citations: [], anchor: undefined }));
  return tellApart(parts).flatMap(({ sentence }) =>
    sentence.flatMap((piece) => (typeof piece !== 'string' && 'href' in piece ? [piece.name] : [])),
  );
}
