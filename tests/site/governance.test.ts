import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toLine } from '../../src/model/comparison/cells.browser.ts';
import { listCurrentEditions, listTemplates } from '../../src/model/governance/governance.ts';
import { linkGovernanceFacets } from '../../src/model/governance/facets.ts';
import { buildMatrix, listMatrixRules } from '../../src/model/comparison/matrix.ts';
import { governancePath } from '../../src/model/urls.browser.ts';
import { layOutEdition, listFurtherPaths } from '../../src/model/governance/edition-layout.ts';
import { isStatedNone } from '../../src/model/rows.ts';
import { groupBySeatShare } from '../../src/model/governance/seat-shares.ts';
import { drawSeats } from '../../src/model/governance/seats.ts';
import { base, folder, pageAt } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const rules = listMatrixRules();
const matrix = buildMatrix(site, listCurrentEditions(site));
/** What the comparison loads holds the templates, too. */
const whole = buildMatrix(site, [...listCurrentEditions(site), ...listTemplates(site)]);

test('every stated cell leads to a place on a page that says the same', () => {
  let compared = 0;
  for (const { id, cells } of matrix) {
    for (const [column, cell] of cells.entries()) {
      if (cell.state !== 'stated') continue;
      const [path = '', anchor = ''] = cell.href.split('#');
      const target = pageAt(path).root.getElementById(anchor);
      expect(target, `${id} ${cell.href}`).not.toBeNull();
      // Rows of facts carry the words beside their anchor; sections and ladders only gather them.
      const row = target!.closest('.fact') ?? target!.closest('tr');
      if (!row || ['inactivity', 'admission', 'decisions'].includes(rules[column]!.id)) continue;
      expect(clean(row.text), `${id} ${cell.href}`).toContain(clean(cell.lines[0]!));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test('matrix, CSV and JSON hold the same', () => {
  const json = JSON.parse(readFileSync(join(folder, 'governance/compare/rules.json'), 'utf8')) as {
    rules: unknown[];
    editions: unknown[];
  };
  expect(json).toEqual(JSON.parse(JSON.stringify({ rules, editions: whole })));
  const csv = readFileSync(join(folder, 'governance/compare/rules.csv'), 'utf8');
  const records = csv.trimEnd().split('\r\n');
  expect(records).toHaveLength(matrix.length + 1);
  for (const [place, { id, cells }] of matrix.entries()) {
    const record = records[place + 1]!;
    expect(record.startsWith(`${id},`)).toBe(true);
    for (const cell of cells) {
      expect(record.replaceAll('""', '"'), id).toContain(toLine(cell));
    }
  }
});

test('a facet says as many documents as its page lists', () => {
  const facets = linkGovernanceFacets(site);
  expect(facets.flatMap(({ values }) => values).length).toBeGreaterThan(15);
  for (const { id, values } of facets) {
    for (const { href, count, label } of values) {
      const { root } = pageAt(href);
      expect(root.querySelectorAll('.editions tbody tr'), href).toHaveLength(count);
      const link = pageAt('/governance/').root.querySelector(`a[href="${base}${href.slice(1)}"]`);
      expect(clean(link?.text ?? ''), `${id} ${href}`).toBe(`${label}${count}`);
    }
  }
});

test('a form says as many documents as its section lists', () => {
  const forms = linkGovernanceFacets(site).find(({ id }) => id === 'model')!;
  for (const { count, id } of forms.values) {
    const section = pageAt('/governance/').root.getElementById(id)!.closest('section')!;
    expect(section.querySelector('h2')!.text).toContain(`(${count})`);
    expect(section.querySelectorAll('tbody tr')).toHaveLength(count);
  }
});

test('seat diagrams draw the seats, and the share of one organization, that the facts give', () => {
  let drawn = 0;
  for (const edition of site.governance.values()) {
    const { main, more } = layOutEdition(site, edition);
    const diagrams = [governancePath(edition.id), ...listFurtherPaths(site, edition)].flatMap(
      (path) => pageAt(path).root.querySelectorAll('.seats'),
    );
    const lines = [main, ...more.map(({ page }) => page)]
      .flatMap(({ bodies }) => bodies)
      .flatMap(({ id }) => drawSeats(edition.bodies!.find((body) => body.id === id)!));
    expect(diagrams.length, edition.id).toBe(lines.length);
    for (const [place, line] of lines.entries()) {
      const chairs = diagrams[place]!.querySelectorAll('svg > path');
      expect(chairs.length, `${edition.id} ${line.label}`).toBe(line.chairs.length);
      expect(diagrams[place]!.querySelector('svg')!.getAttribute('aria-label')).toContain(
        line.caption,
      );
    }
    for (const { seats, staggered } of edition.bodies ?? []) {
      if (!seats || isStatedNone(seats) || !staggered?.groups || seats.count === undefined)
        continue;
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(5);
});

test('the page of seats lists every deciding body once and fills as many seats as one may hold', () => {
  const { root } = pageAt('/governance/seats/');
  const lines = groupBySeatShare(site).flatMap((group) =>
    group.lines.map((line) => ({ ...line, group: group.id })),
  );
  const rows = root.querySelectorAll('section:not(:has(#votes)) .shares tbody tr');
  expect(rows).toHaveLength(lines.length);
  for (const line of lines) {
    const section = root.getElementById(line.group)!.closest('section')!;
    const row = section
      .querySelectorAll('tbody tr')
      .find((one) => clean(one.querySelector('th')!.text) === clean(`${line.name} ${line.body}`));
    expect(row, line.body).toBeDefined();
    const filled = row!.querySelectorAll('path[fill="var(--ink)"]').length;
    const known = row!.querySelector('svg') ? (line.held ?? 0) : 0;
    expect(filled, line.body).toBe(known);
    expect(row!.querySelectorAll('.citations a').length, line.body).toBeGreaterThan(0);
  }
});

test('every stated fact of a document or a role has its source, to lines or to a named section', () => {
  let facts = 0;
  const paths = [
    ...[...site.governance.keys()].map((id) => `/governance/${id}/`),
    ...[...site.roles.keys()].map((id) => `/roles/${id}/`),
  ];
  for (const path of paths) {
    for (const fact of pageAt(path).root.querySelectorAll('main .fact')) {
      if (fact.querySelector('.not-recorded')) continue;
      facts += 1;
      const labels = fact.querySelectorAll('.citations a').map((link) => clean(link.text));
      expect(labels.length, `${path} ${fact.text}`).toBeGreaterThan(0);
      for (const label of labels) {
        expect(label, path).toMatch(/, lines? \d+(?:–\d+)?$|, section “.+”$|, whole text$/);
      }
    }
  }
  expect(facts).toBeGreaterThan(1500);
});

test('pages of stored copies and of projects read for contrast say so', () => {
  for (const edition of site.governance.values()) {
    const words = pageAt(`/governance/${edition.id}/`).root.querySelector('main')!.text;
    const stored = edition.sources.some(
      ({ freshness, headDate }) => freshness === 'unknown' && headDate === undefined,
    );
    expect(words.includes('stored copy of unknown age'), edition.id).toBe(stored);
    expect(words.includes('Not cloud native'), edition.id).toBe(edition.contrast !== undefined);
  }
  const contrasts = [...site.governance.values()].filter(({ contrast }) => contrast);
  expect(contrasts.map(({ id }) => id).sort()).toEqual(['curl', 'nodejs', 'python']);
});

function clean(text: string) {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .trim();
}
