import { readdirSync, readFileSync } from 'node:fs';
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

test('the users of a template are the documents whose files name it, the topic that most changed first', () => {
  const use = listTemplateUse(theGuide());
  const texts = readdirSync('content/governance').map((file) =>
    readFileSync(`content/governance/${file}`, 'utf8'),
  );
  expect(use).toHaveLength(4);
  for (const { template, users, topics } of use) {
    const naming = texts.filter((text) => text.includes(`follows: ${template.id}\n`));
    expect(users, template.id).toHaveLength(naming.length);
    const totals = topics.map((topic) => topic.users.length);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  }
  // Read by hand in content/governance/kitops.mdx: two changes to how one becomes a maintainer.
  const joining = use[0]!.topics.find(({ label }) => label === 'Becoming a maintainer')!;
  expect(joining.users.find(({ name }) => name === 'KitOps')?.changes).toHaveLength(2);
});
