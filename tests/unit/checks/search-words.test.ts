import { expect, test } from 'vitest';
import { reportOn } from '../../fixtures/content.ts';

test('every word of the search leads somewhere, and no spelling stands twice', () => {
  expect(
    reportOn({
      'search.yaml': `
same:
  - [lamp, lantern]
  - [bulb, Lanterns]
related:
  - { words: [glow], find: [blubberglow] }
facets:
  - { facet: maturty, value: sandbox, words: [young] }
  - { facet: maturity, value: sandbx, words: [young] }
rights:
  - { right: mrge, words: [merge code] }
parts:
  - { page: rules, anchor: laddr, label: Roles, words: [roles] }
`,
    }),
  ).toMatchInlineSnapshot(`
    "content/search.yaml › facets[0].facet: the catalog has no facet "maturty".
      Did you mean "maturity"?
    content/search.yaml › facets[1].value: no project has the value "sandbx" of the facet "maturity".
    content/search.yaml › parts[0].anchor: not every page of rules has an anchor "laddr".
      Did you mean "ladder"?
    content/search.yaml › related[0].find[0]: "blubberglow" finds nothing: no file of the content has this word.
    content/search.yaml › rights[0].right: no role in force has the right "mrge".
      Did you mean "merge"?
    content/search.yaml › same[1][1]: "Lanterns" stands in group 0, too.

    6 problems in 1 of N files."
  `);
});

test('a list of search words has the shape that it needs', () => {
  expect(
    reportOn({
      'search.yaml': `
same:
  - [lamp]
  - ['', x]
parts:
  - { page: role, anchor: '', label: Roles, words: [roles] }
`,
    }),
  ).toMatchInlineSnapshot(`
    "content/search.yaml › parts[0].page: "role" must be one of: project, rules.
      Did you mean "rules"?
    content/search.yaml › same[0]: must be at least two spellings.
    content/search.yaml › same[1][0]: "" must not be empty.

    3 problems in 1 of N files."
  `);
});
