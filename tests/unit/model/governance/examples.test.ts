import { expect, test } from 'vitest';
import { findCap } from '../../../../src/model/governance/bodies.ts';
import { listExamples } from '../../../../src/model/governance/examples.ts';
import { listCurrentEditions } from '../../../../src/model/governance/governance.ts';
import { sortByRenown } from '../../../../src/model/governance/renown.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

const guide = theGuide();

test('shows one limit, one election and one ladder, each of another document', () => {
  const examples = listExamples(guide);
  expect(examples.map(({ kind }) => kind)).toEqual(['A limit', 'An election', 'A ladder']);
  const documents = examples.map(({ href }) => href.split('/')[2]);
  expect(new Set(documents).size).toBe(3);
});

test('takes the limit of the first document with a body that has one', () => {
  const first = sortByRenown(guide, listCurrentEditions(guide)).find(({ bodies = [] }) =>
    bodies.some((body) => findCap(body)),
  )!;
  expect(listExamples(guide)[0]!.href).toContain(`/governance/${first.id}/`);
});

test('says what the rule says, and leads to its place and to all others', () => {
  expect(listExamples(aSite())[0]).toEqual({
    kind: 'A limit',
    of: 'Lamp, Council',
    text: '2 of 5 seats for one organization',
    href: '/governance/lamp/#council-cap',
    compare: {
      text: 'Compare the limits of 1 document',
      href: '/governance/rules/cap/',
    },
  });
});

test('leaves out a kind of rule that no document has', () => {
  const without = aSite(
    edited('governance/lamp.mdx', '    organizationCap:\n      max: 2\n      of: 5\n', ''),
  );
  expect(listExamples(without).map(({ kind }) => kind)).not.toContain('A limit');
});
