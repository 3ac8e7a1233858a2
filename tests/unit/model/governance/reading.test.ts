import { expect, test } from 'vitest';
import {
  describeReading,
  explainReading,
  labelReading,
  readingOf,
} from '../../../../src/model/governance/reading.ts';
import { listTemplateUse } from '../../../../src/model/governance/template-use.ts';
import { toPlainText } from '../../../../src/model/words/text.browser.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

const found = (kind: string, more = '') =>
  aSite(
    edited(
      'projects/torch.yaml',
      'verified:',
      `governanceReading:\n  kind: ${kind}\n  on: '2026-01-30'\n  places:\n    - label: README\n      url: https://example.org/torch\n${more}verified:`,
    ),
  );

test('three things are apart: rules read here, what a search found, and that nobody looked', () => {
  const site = aSite();
  expect(readingOf(site, site.projects.get('lamp')!)).toBe('read-here');
  expect(readingOf(site, site.projects.get('torch')!)).toBe('not-looked-for');
  const searched = found('list-only');
  expect(readingOf(searched, searched.projects.get('torch')!)).toBe('list-only');
  expect(labelReading(site, 'not-looked-for')).toBe('Not looked for');
  expect(explainReading(site, 'list-only')).toContain('names its maintainers');
});

test('a reading says what was found, on what day and in which places', () => {
  const site = found('list-only');
  expect(describeReading(site, site.projects.get('torch')!).map(toPlainText)).toEqual([
    'Only a list of maintainers. The project names its maintainers or code owners and writes no rules for them.',
    'Looked for on 30 January 2026 in README.',
  ]);
});

test('a reading that points to an edition leads to it', () => {
  const site = found('refers-to', '  refersTo:\n    label: Lamp rules\n    governance: lamp\n');
  expect(describeReading(site, site.projects.get('torch')!)[1]).toEqual([
    'It follows ',
    { text: 'Lamp', href: '/governance/lamp/' },
    '.',
  ]);
});

test('the elections template has no user, and every user of another stands on its list', () => {
  const use = listTemplateUse(theGuide());
  const users = Object.fromEntries(
    use.map(({ template, users: all }) => [template.id, all.length]),
  );
  expect(users['cncf-template-elections']).toBe(0);
  expect(users['cncf-template-maintainer-council']).toBeGreaterThan(25);
  const council = use.find(({ template }) => template.id === 'cncf-template-maintainer-council')!;
  expect(council.topics[0]!.users.length).toBeGreaterThanOrEqual(council.topics[1]!.users.length);
});
