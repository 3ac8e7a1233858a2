import { expect, test } from 'vitest';
import { findDeadLinks, knowFromBuild } from '../../../src/checks/own-links.ts';
import { aSite, edited, reportOn } from '../../fixtures/content.ts';

test('links to pages, states of pages, terms and rules of the site are sound', () => {
  expect(
    prose(
      [
        '[a](/projects/lamp/), [b](/governance/lamp/#council-seats), [c](/roles/lamp/helper/),',
        '[d](/organizations/bulb-works/), [e](/join/lamp-friends/), [f](/glossary/#quorum),',
        '[g](/projects/?q=lamp), [h](#council), [i](/projects/by/maturity/archived/),',
        '[j](/projects/catalog.csv), [k][k].\n\n[k]: /status/#coverage\n\n',
      ].join('\n'),
    ),
  ).toBe('Content is sound: N files, no problem.');
});

test('finds a link to a page that does not exist, and the nearest that does', () => {
  expect(
    prose(
      '[a](/projects/lmap/), [b](/roles/lamp/keper/),\n[c](/governance/sets/) and [d][d].\n\n[d]: /glosary/\n\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "/projects/lmap/" leads nowhere: this site has no such page.
      Did you mean "/projects/lamp/"?
    content/governance/lamp.mdx › line 77: "/roles/lamp/keper/" leads nowhere: this site has no such page.
      Did you mean "/roles/lamp/helper/"?
    content/governance/lamp.mdx › line 78: "/governance/sets/" leads nowhere: this site has no such page.
      Did you mean "/governance/seats/"?
    content/governance/lamp.mdx › line 80: "/glosary/" leads nowhere: this site has no such page.
      Did you mean "/glossary/"?

    4 problems in 1 of N files."
  `);
  expect(prose('[a](/projects/lamp) and [b](/governance/python/)')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "/governance/python/" leads nowhere: this site has no such page.
      A path begins and ends with a slash, for example "/projects/" or "/glossary/#quorum".
    content/governance/lamp.mdx › line 77: "/projects/lamp" leads nowhere: this site has no such page.
      Did you mean "/projects/lamp/"?

    2 problems in 1 of N files."
  `);
});

test('finds a link to a term or a rule that does not exist, and the nearest that does', () => {
  expect(prose('[a](/glossary/#quorun), [b](/governance/lamp/#counsil-seats) and [c](#concil)'))
    .toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "/glossary/#quorun" leads nowhere: /glossary/ has no anchor "quorun".
      Did you mean "/glossary/#quorum"?
    content/governance/lamp.mdx › line 77: "/governance/lamp/#counsil-seats" leads nowhere: /governance/lamp/ has no anchor "counsil-seats".
      Did you mean "/governance/lamp/#council-seats"?
    content/governance/lamp.mdx › line 77: "#concil" leads nowhere: /governance/lamp/ has no anchor "concil".
      Did you mean "/governance/lamp/#council"?

    3 problems in 1 of N files."
  `);
});

test('names the address of today where a link uses a former one', () => {
  const renamed = edited(
    'projects/torch.yaml',
    'name: Torch\n',
    'name: Torch\nformerIds: [beacon]\n',
  );
  expect(reportOn({ ...prosed('[a](/projects/beacon/)'), ...renamed })).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 77: "/projects/beacon/" has moved.
      Write "/projects/torch/".

    1 problem in 1 of N files."
  `);
});

test('finds dead links in the menus and in lists of retired addresses', () => {
  expect(reportOn(edited('site.yaml', 'path: /projects/', 'path: /project/')))
    .toMatchInlineSnapshot(`
    "content/site.yaml › navigation[0].path: "/project/" leads nowhere: this site has no such page.
      Did you mean "/projects/"?

    1 problem in 1 of N files."
  `);
  expect(
    reportOn(
      edited(
        'site.yaml',
        'navigation:',
        'retired:\n  - address: /projects/candle/\n    to: /projects/torhc/\n    text: It burned down.\nnavigation:',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/site.yaml › retired[0].to: "/projects/torhc/" leads nowhere: this site has no such page.
      Did you mean "/projects/torch/"?

    1 problem in 1 of N files."
  `);
});

test('finds a dead link in a glossary term and in a program', () => {
  expect(
    reportOn({
      ...edited('programs/lamp-friends.mdx', '\n---\n', '\n---\n\nSee [it](/join/lamp-friend/).\n'),
      'glossary/seat-cap.md':
        '---\nname: seat cap\nsubject: guide\nsummary: Some words.\n---\n\nSee [quorum](#quorun).\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md › line 7: "#quorun" leads nowhere: /glossary/ has no anchor "quorun".
      Did you mean "/glossary/#quorum"?
    content/programs/lamp-friends.mdx › line 38: "/join/lamp-friend/" leads nowhere: this site has no such page.
      Did you mean "/join/lamp-friends/"?

    2 problems in 2 of N files."
  `);
});

test('a file with problems of its own is one problem: links to its page are sound', () => {
  expect(
    reportOn({
      ...prosed('[a](/projects/torch/), [b](/projects/by/none/)'),
      'projects/torch.yaml': 'name: [',
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/torch.yaml › line 1, column 8: this is not valid YAML. Flow sequence in block collection must be sufficiently indented and end with a ].

    1 problem in 1 of N files."
  `);
});

test('a role with problems of its own is one problem: its edition may name it', () => {
  const file = 'governance/lamp.mdx';
  const lamp = edited(
    file,
    'The council has',
    'Below <Fact path="roles.helper.name" />, the council has',
  )[file] as string;
  expect(
    reportOn({
      [file]: lamp
        .replace('about: council-seats', 'about: helper')
        .replace('finalArbiter: council', 'finalArbiter: helper'),
      ...edited('roles/lamp/helper.yaml', 'rank: 1', 'rank: first'),
    }),
  ).toMatchInlineSnapshot(`
    "content/roles/lamp/helper.yaml › rank: "first" must be a whole number.

    1 problem in 1 of N files."
  `);
});

test('a finished site knows every file and every anchor', () => {
  const published = new Map([
    ['/projects/lamp/', new Set(['main', 'legal'])],
    ['/projects/catalog.csv', new Set<string>()],
  ]);
  const at = (url: string) => ({ file: 'content/glossary/quorum.md', field: 'line 9', url });
  const links = [
    '/projects/lamp/#legal',
    '/projects/catalog.csv',
    '/projects/lamp/#legel',
    '/projects/katalog.csv',
  ];
  expect(findDeadLinks(links.map(at), aSite(), knowFromBuild(published))).toMatchInlineSnapshot(`
    [
      {
        "field": "line 9",
        "file": "content/glossary/quorum.md",
        "hint": "Did you mean "/projects/lamp/#legal"?",
        "message": ""/projects/lamp/#legel" leads nowhere: /projects/lamp/ has no anchor "legel".",
      },
      {
        "field": "line 9",
        "file": "content/glossary/quorum.md",
        "hint": "Did you mean "/projects/catalog.csv"?",
        "message": ""/projects/katalog.csv" leads nowhere: this site has no such page.",
      },
    ]
  `);
});

test('while there are other problems, a link to a page made from a file is still looked at', () => {
  const prose = 'See [seat cap](/glossary/#seat-cap).';
  const report = (link: string) =>
    reportOn({
      ...edited('governance/lamp.mdx', prose, `${prose} And [one](${link}).`),
      ...edited('projects/torch.yaml', 'maturity: archived', 'maturity: gone'),
    });
  expect(report('/projects/lapm/')).toContain(
    '"/projects/lapm/" leads nowhere: this site has no such page.\n  Did you mean "/projects/lamp/"?',
  );
  expect(report('/projects/lapm/')).toMatch(/2 problems in 2 of N files\.$/);
  // Pages of values depend on facts that may be wrong.
  expect(report('/projects/by/legal/none/')).toMatch(/1 problem in 1 of N files\.$/);
});

function prosed(text: string) {
  return edited(
    'governance/lamp.mdx',
    'The council has <Fact path="bodies.council.seats.count" /> seats.',
    text,
  );
}

function prose(text: string) {
  return reportOn(prosed(text));
}
