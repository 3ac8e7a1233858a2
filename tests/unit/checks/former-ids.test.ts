import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** What an author reads about ids that things had before. */

test('takes former ids at every place that has an id', () => {
  expect(
    reportOn({
      ...edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lantern, lux]\n'),
      ...edited('roles/lamp/maker.yaml', 'kind: ladder', 'formerIds: [smith]\nkind: ladder'),
      ...edited('glossary/seat-cap.md', 'name:', 'formerIds: [seat-limit]\nname:'),
      ...edited(
        'governance/lamp.mdx',
        '    name: Council',
        '    formerIds: [board]\n    name: Council',
      ),
    }),
  ).toBe('Content is sound: N files, no problem.');
});

test.each([
  [
    'its own id',
    edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lamp]\n'),
    `content/projects/lamp.yaml › formerIds: "lamp" is the id that it has today.
  List only ids that it had before.`,
  ],
  [
    'the id of another project',
    edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [torch]\n'),
    `content/projects/lamp.yaml › formerIds: "torch" is still the id of something else.
  One address cannot lead to two places. Take it out of the list.`,
  ],
  [
    'the id of a page',
    edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [timeline]\n'),
    `content/projects/lamp.yaml › formerIds: "timeline" is still the id of something else.
  One address cannot lead to two places. Take it out of the list.`,
  ],
  [
    'an id that another project lists',
    {
      ...edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lux]\n'),
      ...edited('projects/torch.yaml', 'name: Torch\n', 'name: Torch\nformerIds: [lux]\n'),
    },
    `content/projects/torch.yaml › formerIds: "lux" is listed twice, for "lamp" and here.
  One address leads to one place. Take it out of one of the two lists.`,
  ],
  [
    'an id twice in one list',
    edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lux, lux]\n'),
    'content/projects/lamp.yaml › formerIds[1]: "lux" stands there already, as item 1 of the list.',
  ],
  [
    'the anchor of a role',
    edited('governance/lamp.mdx', '    name: Council', '    formerIds: [maker]\n    name: Council'),
    `content/governance/lamp.mdx › formerIds: "maker" is still the id of something else.
  One address cannot lead to two places. Take it out of the list.`,
  ],
  [
    'a retired anchor that is still there',
    edited(
      'governance/lamp.mdx',
      'discrepancies:\n',
      'retired:\n  - { id: council, text: Gone. }\ndiscrepancies:\n',
    ),
    `content/governance/lamp.mdx › retired: "council" is still the id of something else.
  One address cannot lead to two places. Take it out of the list.`,
  ],
  [
    'a retired anchor that the page uses itself',
    edited(
      'governance/lamp.mdx',
      'discrepancies:\n',
      'retired:\n  - { id: sources, text: Gone. }\ndiscrepancies:\n',
    ),
    `content/governance/lamp.mdx › retired: "sources" is still the id of something else.
  One address cannot lead to two places. Take it out of the list.`,
  ],
])('refuses %s', (_, files, report) => {
  expect(reportOn(files)).toBe(`${report}\n\n1 problem in 1 of N files.`);
});

test('refuses a retired address that is none of this site', () => {
  expect(
    reportOn(
      edited('site.yaml', 'credits:', 'retired:\n  - { address: projects, text: Gone. }\ncredits:'),
    ),
  ).toMatchInlineSnapshot(`
    "content/site.yaml › retired[0].address: "projects" must be an address of this site such as "/projects/etcd/" or "/glossary/#quorum".

    1 problem in 1 of N files."
  `);
});

test('no id says which status, legal requirement or form a thing has', () => {
  const named = readFileSync('tests/fixtures/site/projects/lamp.yaml', 'utf8')
    .replace('name: Lamp', 'name: Other')
    .replace(/aliases.*\n/, '');
  expect(reportOn({ 'projects/dco-lamp.yaml': named })).toMatchInlineSnapshot(`
    "content/projects/dco-lamp.yaml › file name: "dco-lamp" contains the legal requirement "dco", which can change.
      An id says what the thing is, never its state.

    1 problem in 1 of N files."
  `);
  expect(reportOn({ 'projects/bdfl-lamp.yaml': named })).toMatchInlineSnapshot(`
    "content/projects/bdfl-lamp.yaml › file name: "bdfl-lamp" contains the form of governance "bdfl", which can change.
      An id says what the thing is, never its state.

    1 problem in 1 of N files."
  `);
});
