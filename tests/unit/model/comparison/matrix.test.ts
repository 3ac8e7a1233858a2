import { expect, test } from 'vitest';
import { toLine } from '../../../../src/model/comparison/cells.browser.ts';
import { buildMatrix, listMatrixRules } from '../../../../src/model/comparison/matrix.ts';
import type { Site } from '../../../../src/model/site.ts';
import { aSite, edited } from '../../../fixtures/content.ts';

test('reads every rule from the rows of the page, silence kept apart from none', () => {
  expect(readMatrix(aSite())).toMatchObject({
    form: 'Elected steering committee',
    body: 'Council',
    seats: '5',
    term: 'not recorded',
    'term-limit': 'None (stated)',
    cap: '2 of 5 seats',
    voters: 'Anyone with a merged change in the past year',
    counting: 'Condorcet',
    amendment: 'not recorded',
    ladder: 'Helper, Maker',
  });
});

test('gives every stated cell its lines, its place and, where it is a number, its order', () => {
  const cells = buildMatrix(aSite(), [aSite().governance.get('lamp')!])[0]!.cells;
  const stated = cells.filter(({ state }) => state.startsWith('stated'));
  expect(stated.length).toBeGreaterThan(10);
  expect(stated.filter(({ citations }) => citations.length === 0)).toEqual([]);
  const place = (id: string) => cells[listMatrixRules().findIndex((rule) => rule.id === id)]!;
  expect(place('seats')).toMatchObject({ href: '/governance/lamp/#council-seats', order: 5 });
  expect(place('cap').order).toBeCloseTo(0.4);
  expect(place('voters').order).toBe(1);
  expect(place('cadence').order).toBe(6);
  expect(place('seats').contradictions).toHaveLength(1);
});

test('where every body only advises, none is called the highest', () => {
  const advising = aSite(
    edited('governance/lamp.mdx', 'kind: steering-committee', 'kind: advisory-board'),
  );
  expect(readMatrix(advising)['body']).toBe('no body that decides');
});

test('questions about a body do not arise where the documents name none', () => {
  const lamp = aSite().governance.get('lamp')!;
  const bare = { ...lamp, bodies: undefined, elections: undefined };
  const [edition] = buildMatrix(aSite(), [bare]);
  const states = edition!.cells.map(({ state }) => state);
  expect(states.filter((state) => state === 'does-not-arise')).toHaveLength(12);
  expect(toLine(edition!.cells[3]!)).toBe('no body named');
});

test('the highest body is the first that decides, and a limit on votes stands in for one on seats', () => {
  const path = 'governance/lamp.mdx';
  const board =
    "  - {id: board, name: Board, kind: advisory-board, status: active, purpose: Advises., ref: ['gov#a:L1']}\n";
  const text = String(edited(path, 'bodies:\n', `bodies:\n${board}`)[path]);
  expect(readMatrix(aSite({ [path]: text }))).toMatchObject({ body: 'Council', seats: '5' });
  const cap = /    organizationCap:\n(?: {6}.*\n)+/;
  const rule =
    "vendorNeutrality:\n  - {id: votes, kind: vote-cap, text: Two votes at most., ref: ['gov#a:L2']}\ndiscrepancies:";
  const onVotes = text.replace(cap, '').replace('discrepancies:', rule);
  expect(readMatrix(aSite({ [path]: onVotes }))['cap']).toBe('Two votes at most.');
});

function readMatrix(site: Site) {
  const [edition] = buildMatrix(site, [site.governance.get('lamp')!]);
  return Object.fromEntries(
    listMatrixRules().map(({ id }, place) => [id, toLine(edition!.cells[place]!)]),
  );
}
