import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageRules } from '../../src/model/words/page-rules.ts';
import { folder, pageAt, pages } from './site.ts';

/** Pages that the guide works out by itself, and places on pages where the fields of facts are said. */

test.each(Object.entries(pageRules))('the rule about %s is one sentence', (_, rule) => {
  expect(rule).toMatch(/^[A-Z][^.]*\.$/);
});

test.each([
  ['/governance/elections/', pageRules.elections],
  ['/governance/seats/', pageRules.seats],
  ['/roles/inactivity/', pageRules.inactivity],
  ['/roles/requirements/', pageRules.requirements],
  ['/roles/by/right/', pageRules.rights],
  ['/roles/by/right/merge/', pageRules.right],
  ['/governance/review/', pageRules.review],
  ['/governance/review/kata-containers/', pageRules.review],
  ['/organizations/diversity/', pageRules.diversity],
  ['/join/person/', pageRules.joinPerson],
  ['/join/person/sign/either/', pageRules.joinPerson],
  ['/join/maintainer/', pageRules.joinMaintainer],
  ['/join/company/', pageRules.joinCompany],
  ['/projects/timeline/', pageRules.timeline],
  ['/projects/timeline/2018-08-23/', pageRules.catalogOfDay],
  ['/projects/spiffe/', pageRules.similar],
])('%s says how it is worked out', (path, rule) => {
  const words = pageAt(path).root.querySelector('main')!.text.replace(/\s+/g, ' ');
  expect(words.toLowerCase()).toContain(rule.toLowerCase());
});

test('each fact with an anchor has a file and field on its page', () => {
  const missing = pages.flatMap(({ path, root }) => {
    const facts = root.querySelector('report-error')?.getAttribute('data-facts');
    if (!facts) return [];
    const places = JSON.parse(readFileSync(join(folder, facts), 'utf8')) as Places;
    return root
      .querySelectorAll('main .fact > dt[id], main .silent-facts span[id]')
      .filter(({ id }) => !places.facts[id])
      .map(({ id }) => `${path}#${id}`);
  });
  expect(missing).toEqual([]);
});

test('the file of each fact is one that there is', () => {
  const files = new Set<string>();
  for (const { root } of pages) {
    const facts = root.querySelector('report-error')?.getAttribute('data-facts');
    if (!facts) continue;
    const places = JSON.parse(readFileSync(join(folder, facts), 'utf8')) as Places;
    for (const { file } of Object.values(places.facts)) files.add(file);
  }
  expect(files.size).toBeGreaterThan(1000);
  for (const file of files) expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
});

interface Places {
  facts: Record<string, { file: string; field?: string }>;
}
