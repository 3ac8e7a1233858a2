import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listMatrixRules } from '../../src/model/comparison/matrix.ts';
import { listCurrentEditions } from '../../src/model/governance/governance.ts';
import { theGuide } from '../fixtures/content.ts';
import { folder, pageAt } from './site.ts';

/** Pages that put one question to all documents. */
const inForce = listCurrentEditions(theGuide()).map(({ id }) => id);
const rules = listMatrixRules();

test('the comparison lists every document in force once, in few words', () => {
  const rows = pageAt('/governance/compare/').root.querySelectorAll('.overview tbody tr');
  const ids = rows.map((row) => row.getAttribute('data-id'));
  expect([...ids].sort()).toEqual([...inForce].sort());
  const cellsOf = (id: string) =>
    rows[ids.indexOf(id)]!.querySelectorAll('td').map((cell) => clean(cell.text));
  // By hand, from the files of the three documents and of their roles.
  expect(cellsOf('kata-containers')).toEqual(['7', 'Yes', '2 of 7 seats', '', '2', '1 year']);
  expect(cellsOf('kubernetes')).toEqual([
    '7',
    'Yes',
    'At most one third of the seats',
    'A committee itself',
    '4',
    '1 year',
  ]);
});

test('a reader meets graduated projects first, and sandbox projects behind a fold', () => {
  const { root } = pageAt('/governance/compare/');
  const [first, second] = root.querySelectorAll('.overview');
  const levels = (table: typeof first) =>
    new Set(table!.querySelectorAll('tbody tr').map((row) => row.getAttribute('data-level')));
  expect(first!.querySelector('tbody tr')!.getAttribute('data-id')).toBe('kubernetes');
  expect(levels(first)).toEqual(new Set(['graduated', 'incubating', undefined]));
  expect(levels(second)).toEqual(new Set(['sandbox', 'archived']));
  expect(second!.closest('details')).not.toBeNull();
});

test('sets that stand ready lead to documents that can be compared', () => {
  const { root } = pageAt('/governance/compare/');
  const options = root
    .querySelectorAll('datalist option')
    .map((one) => one.getAttribute('data-id'));
  const sets = root.querySelectorAll('.sets a').map((link) => link.getAttribute('href')!);
  expect(sets.length).toBeGreaterThan(5);
  for (const href of sets) {
    const chosen = new URL(href, 'https://guide.example').searchParams.get('projects')!.split(',');
    expect(chosen.length, href).toBeGreaterThan(1);
    expect(chosen.length, href).toBeLessThan(5);
    for (const id of chosen) expect(options, href).toContain(id);
  }
});

test.each(rules.map(({ id, label }) => [id, label]))(
  'the page of "%s" has every document in force, with the lines of those that say something',
  (id) => {
    const { root } = pageAt(`/governance/rules/${id}/`);
    const rows = root.querySelectorAll('.answers tr[data-id]');
    const named = root
      .querySelectorAll('#not-recorded, #does-not-arise')
      .flatMap((head) => head.closest('section')!.querySelectorAll('details a'))
      .map((link) => link.getAttribute('href')!.split('/').at(-2)!);
    const seen = new Set([...rows.map((row) => row.getAttribute('data-id')!), ...named]);
    expect([...seen].sort()).toEqual([...inForce].sort());
    for (const row of rows) {
      const sources = row.querySelectorAll('.citations a').map((a) => a.getAttribute('href')!);
      expect(sources.length, row.getAttribute('data-id')).toBeGreaterThan(0);
    }
    // What the picture counts is what stands below it.
    for (const line of root.querySelectorAll('.answer-chart li')) {
      const anchor = line.querySelector('a')!.getAttribute('href')!.slice(1);
      const section = root.getElementById(anchor)!.closest('section')!;
      expect(section.querySelectorAll('tr[data-id]'), anchor).toHaveLength(
        Number(line.querySelector('.number')!.text),
      );
    }
  },
);

test('a rule says where Kata Containers, KusionStack and Kubernetes stand', () => {
  const answerOf = (rule: string, id: string) => {
    const row = pageAt(`/governance/rules/${rule}/`).root.querySelector(`tr[data-id=${id}]`);
    return row?.closest('section')?.querySelector('h2')?.id;
  };
  // By hand. Two of seven seats are 29 %, a third of seven seats are 33 %.
  expect(answerOf('cap', 'kata-containers')).toBe('up-to-a-third');
  expect(answerOf('cap', 'kubernetes')).toBe('up-to-a-third');
  expect(answerOf('cap', 'kusionstack')).toBeUndefined();
  expect(answerOf('amendment', 'kubernetes')).toBe('body');
  expect(answerOf('inactivity', 'kubernetes')).toBe('1y');
  expect(answerOf('seats', 'kata-containers')).toBe('seats-7');
  expect(answerOf('term-limit', 'kata-containers')).toBe('stated-none');
});

test('a finding has the same number in its sentence, its list, the API and the feed', () => {
  const { root } = pageAt('/governance/findings/');
  const api = JSON.parse(readFileSync(join(folder, 'api/v1/findings.json'), 'utf8')) as {
    result: { id: string; sentence: string; count: number; editions: unknown[] }[];
  };
  const feed = readFileSync(join(folder, 'governance/findings/feed.xml'), 'utf8');
  const sections = root.querySelectorAll('.finding');
  expect(sections.map((section) => section.querySelector('h2')!.id)).toEqual(
    api.result.map(({ id }) => id),
  );
  for (const [place, { id, sentence, count, editions }] of api.result.entries()) {
    const section = sections[place]!;
    expect(clean(section.querySelector('h2')!.text)).toBe(sentence);
    expect(section.querySelectorAll('details a'), id).toHaveLength(count);
    expect(editions).toHaveLength(count);
    expect(feed).toContain(`<title>${sentence.replaceAll('&', '&amp;')}</title>`);
  }
});

test('those who write rules meet the templates first, and lines to read in every row', () => {
  for (const size of ['up-to-5', '6-to-10', '11-to-20', 'more-than-20']) {
    const { root } = pageAt(`/governance/write/${size}/`);
    const sections = root.querySelectorAll('main section');
    expect(sections.map((section) => section.querySelector('h2')!.id)).toEqual([
      'decisions',
      'joining',
      'inactivity',
      'company-limit',
      'changing-the-rules',
    ]);
    for (const section of sections) {
      const rows = section.querySelectorAll('tbody tr');
      expect(rows[0]!.text, size).toContain('CNCF template');
      expect(rows.length, size).toBeGreaterThan(2);
      for (const row of rows)
        expect(row.querySelectorAll('.citations a').length).toBeGreaterThan(0);
    }
  }
});

function clean(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
