import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factPlacesPath } from '../../src/model/urls.browser.ts';
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
  ['/roles/requirements/months-as-member/', pageRules.requirement],
  ['/roles/requirements/sponsoring/', pageRules.sponsors],
  ['/roles/inactivity/emeritus/', pageRules.inactivity],
  ['/roles/by/right/', pageRules.rights],
  ['/roles/by/right/merge/', pageRules.right],
  ['/governance/review/', pageRules.review],
  ['/governance/review/kata-containers/', pageRules.review],
  ['/governance/review/question/balance/', pageRules.review],
  ['/organizations/diversity/', pageRules.diversity],
  ['/join/', pageRules.join],
  ['/join/person/', pageRules.joinPerson],
  ['/join/person/sign/either/', pageRules.joinPerson],
  ['/join/maintainer/', pageRules.joinMaintainer],
  ['/join/company/', pageRules.joinCompany],
  ['/projects/timeline/', pageRules.timeline],
  ['/projects/timeline/to/graduated/', pageRules.timeline],
  ['/projects/timeline/2018-08-23/', pageRules.catalogOfDay],
  ['/projects/spiffe/', pageRules.similar],
])('%s says how it is worked out', (path, rule) => {
  const words = pageAt(path).root.querySelector('main')!.text.replace(/\s+/g, ' ');
  expect(words.toLowerCase()).toContain(rule.toLowerCase());
});

test('each fact with an anchor has a file and field on its page', () => {
  const missing = pages.flatMap(({ path, root }) => {
    if (!root.querySelector('report-error[data-facts]')) return [];
    const places = readPlaces(path);
    return root
      .querySelectorAll('main .fact > dt[id], main .silent-facts span[id]')
      .filter(({ id }) => !places.facts[id])
      .map(({ id }) => `${path}#${id}`);
  });
  expect(missing).toEqual([]);
});

test('the file of each fact is one that there is', () => {
  const files = new Set<string>();
  for (const { path, root } of pages) {
    if (!root.querySelector('report-error[data-facts]')) continue;
    for (const { file } of Object.values(readPlaces(path).facts)) files.add(file);
  }
  expect(files.size).toBeGreaterThan(1000);
  for (const file of files) expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
});

/** Further pages of a long document share the file of the first. */
function readPlaces(path: string) {
  const file = join(folder, factPlacesPath(path.replace(/more\/(?:\d+\/)?$/, '')));
  return JSON.parse(readFileSync(file, 'utf8')) as Places;
}

interface Places {
  facts: Record<string, { file: string; field?: string }>;
}
