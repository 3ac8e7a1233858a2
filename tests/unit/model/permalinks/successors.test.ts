import { describe, expect, test } from 'vitest';
import { listAddressMoves } from '../../../../src/model/permalinks/moves.ts';
import { findSuccessors } from '../../../../src/model/permalinks/successors.ts';
import { addresses } from '../../../fixtures/addresses.ts';
import { aSite, edited } from '../../../fixtures/content.ts';
import { torchEdition } from '../../../fixtures/torch-edition.ts';

const plain = aSite();

const published = {
  '/projects/': [],
  '/projects/lamp/': ['sign', 'similar'],
  '/projects/lamp.md': [],
  '/projects/torch/': ['sign'],
  '/badges/lamp/maturity.svg': [],
  '/contributors/projects/': ['lamp'],
  '/governance/': ['elected-steering-committee'],
  '/governance/lamp/': ['council', 'council-seats', 'new-maker', 'maker', 'glance'],
  '/governance/lamp/council.ics': [],
  '/governance/elections/': ['lamp-council-election'],
  '/roles/': ['lamp'],
  '/roles/lamp/maker/': ['needs'],
  '/glossary/': ['seat-cap'],
};

describe('a former id', () => {
  test('of a project moves its page, files, badges and anchors', () => {
    const { moved, targets, problems } = keep(
      edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lantern]\n'),
      { '/projects/lantern/': ['sign'], '/projects/lantern.md': [] },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toEqual({
      '/projects/lantern/': '/projects/lamp/',
      '/projects/lantern.md': '/projects/lamp.md',
      '/badges/lantern/maturity.svg': '/badges/lamp/maturity.svg',
    });
    expect(targets.get('/contributors/projects/')).toEqual([{ id: 'lantern', beside: 'lamp' }]);
  });

  test('that is an anchor of the page again gets no second one', () => {
    const files = edited(
      'roles/lamp/maker.yaml',
      'kind: ladder\n',
      'kind: ladder\nformerIds: [smith]\n',
    );
    const withSmith = { ...published, '/governance/lamp/': ['council', 'maker', 'smith'] };
    const { targets } = findSuccessors({
      site: aSite(files),
      moves: listAddressMoves(aSite(files)),
      published: addresses(withSmith),
      registered: addresses({}),
    });
    expect(targets.get('/governance/lamp/')).toBeUndefined();
  });

  test('of an edition and of a role in it meet in one path, without a chain', () => {
    const { moved, targets, problems } = keep(
      {
        ...edited('governance/lamp.mdx', 'kind: project\n', 'kind: project\nformerIds: [lux]\n'),
        ...edited('roles/lamp/maker.yaml', 'kind: ladder\n', 'kind: ladder\nformerIds: [smith]\n'),
      },
      { '/roles/lux/smith/': ['needs'], '/governance/lux/': ['council', 'smith'] },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toMatchObject({
      '/roles/lux/smith/': '/roles/lamp/maker/',
      '/roles/lux/maker/': '/roles/lamp/maker/',
      '/roles/lamp/smith/': '/roles/lamp/maker/',
      '/governance/lux/': '/governance/lamp/',
      '/governance/lux/council.ics': '/governance/lamp/council.ics',
    });
    expect(targets.get('/governance/lamp/')).toEqual([{ id: 'smith', beside: 'maker' }]);
    expect(targets.get('/governance/elections/')).toEqual([
      { id: 'lux-council-election', beside: 'lamp-council-election' },
    ]);
  });

  test('of a body takes its parts and its calendar along', () => {
    const { moved, targets } = keep(
      edited(
        'governance/lamp.mdx',
        '    name: Council\n',
        '    name: Council\n    formerIds: [board]\n',
      ),
    );
    expect(leads(moved)).toEqual({ '/governance/lamp/board.ics': '/governance/lamp/council.ics' });
    expect(targets.get('/governance/lamp/')).toEqual([
      { id: 'board', beside: 'council' },
      { id: 'board-seats', beside: 'council-seats' },
    ]);
  });

  test('of a term is an anchor of the glossary', () => {
    const { targets } = keep(
      edited('glossary/seat-cap.md', 'name:', 'formerIds: [seat-limit]\nname:'),
    );
    expect(targets.get('/glossary/')).toEqual([{ id: 'seat-limit', beside: 'seat-cap' }]);
  });
});

describe('an address without a successor', () => {
  test.each([
    [{ '/projects/candle/': ['sign'] }, '/projects/candle/ was published, but nothing is there'],
    [{ '/projects/candle.json': [] }, '/projects/candle.json was published, but nothing is there'],
    [
      { '/governance/lamp/': ['gone'] },
      '/governance/lamp/#gone was published, but its page has no',
    ],
    [{ '/governance/lamp/': ['new-fact'] }, '/governance/lamp/#new-fact was published'],
    [{ '/glossary/': ['wick'] }, '/glossary/#wick was published'],
    // Another page of the kind does not have it either: the template has lost it.
    [{ '/projects/lamp/': ['chat'] }, '/projects/lamp/#chat was published'],
  ])('%j is a problem', (registered, sentence) => {
    const { problems } = keep({}, registered);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  test('is one where the page has moved and the new one lacks the anchor', () => {
    const { problems } = keep(
      edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lantern]\n'),
      { '/projects/lantern/': ['wick'] },
    );
    expect(problems).toEqual([
      '/projects/lantern/#wick was published, but /projects/lamp/ has no such anchor any more.',
    ]);
  });
});

test('an anchor that many pages lost is one problem of their template', () => {
  const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `/join/${id}/`);
  const { problems } = keep(
    {},
    Object.fromEntries(paths.map((path) => [path, ['old']])),
    Object.fromEntries(paths.map((path) => [path, ['new']])),
  );
  expect(problems).toEqual([
    '#old was published on 6 pages, such as /join/a/, but they have no such anchor any more. Where a template changed, "templateMoves" in src/model/permalinks/moves.ts names the anchor of today.',
  ]);
});

describe('what needs no line in a file', () => {
  test('a facet page leads to the whole list, its files to the file of the list', () => {
    const { moved, problems } = keep(
      {},
      { '/projects/by/license/gpl/': ['x'], '/projects/by/license/gpl.md': [] },
      { '/projects.md': [] },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toEqual({
      '/projects/by/license/gpl/': '/projects/',
      '/projects/by/license/gpl.md': '/projects.md',
    });
  });

  test('the page of a unit that no requirement has any more leads to all requirements', () => {
    const { moved, problems } = keep(
      {},
      { '/roles/requirements/meetings/': ['all'], '/roles/requirements/meetings.md': [] },
      { '/roles/requirements/': [], '/roles/requirements.md': [] },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toEqual({
      '/roles/requirements/meetings/': '/roles/requirements/',
      '/roles/requirements/meetings.md': '/roles/requirements.md',
    });
  });

  test('the second page of a document that became shorter leads to its first, files and anchors too', () => {
    const { moved, problems } = keep(
      {},
      { '/governance/lamp/more/': ['council'], '/governance/lamp/more.md': [] },
      { '/governance/lamp.md': [] },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toEqual({
      '/governance/lamp/more/': '/governance/lamp/',
      '/governance/lamp/more.md': '/governance/lamp.md',
    });
  });

  test('a rule that went back to the first page is explained on the second', () => {
    const { targets, problems } = keep(
      {},
      { '/governance/lamp/more/': ['council', 'talks'] },
      { '/governance/lamp/more/': ['talks'] },
    );
    expect(problems).toEqual([]);
    expect(targets.get('/governance/lamp/more/')).toEqual([
      {
        id: 'council',
        text: 'This stands on the first page of the document now.',
        to: '/governance/lamp/#council',
      },
    ]);
  });

  test('a rule that moved on among further pages is explained, and a third page that is gone leads to the second', () => {
    const { moved, targets, problems } = keep(
      {},
      {
        '/governance/lamp/': ['talks'],
        '/governance/lamp/more/2/': ['talks'],
        '/governance/lamp/more/2.md': [],
      },
      { '/governance/lamp/more/': ['talks'], '/governance/lamp/more.md': [] },
    );
    expect(problems).toEqual([]);
    expect(targets.get('/governance/lamp/')).toEqual([
      {
        id: 'talks',
        text: 'This stands on the second page of the document now.',
        to: '/governance/lamp/more/#talks',
      },
    ]);
    expect(leads(moved)).toEqual({
      '/governance/lamp/more/2/': '/governance/lamp/more/',
      '/governance/lamp/more/2.md': '/governance/lamp/more.md',
    });
  });

  test('a section that is empty on one page of its kind keeps its anchor there', () => {
    const { targets, problems } = keep({}, { '/projects/torch/': ['similar'] });
    expect(problems).toEqual([]);
    expect(targets.get('/projects/torch/')).toEqual([
      { id: 'similar', text: 'This part of the page is empty at present.' },
    ]);
  });

  test('a group of holders, a period or an answer that nothing has any more keeps its anchor', () => {
    const { targets, problems } = keep(
      {},
      {
        '/roles/by/right/merge/': ['lower'],
        '/roles/inactivity/removed/': ['after-3-months', 'no-period'],
        '/governance/elections/': ['up-to-50'],
        '/governance/rules/removal/': ['simple-majority'],
      },
      {
        '/roles/by/right/merge/': [],
        '/roles/by/right/review/': ['lower'],
        '/roles/inactivity/removed/': ['after-6-months'],
        '/governance/elections/': [],
        '/governance/rules/removal/': ['supermajority'],
      },
    );
    expect(problems).toEqual([]);
    expect([...targets].map(([page, [first]]) => [page, first?.text])).toEqual([
      ['/roles/by/right/merge/', 'This part of the page is empty at present.'],
      ['/roles/inactivity/removed/', 'No document read here has this period at present.'],
      ['/governance/elections/', 'No election asks for this number of contributions at present.'],
      ['/governance/rules/removal/', 'No document read here answers so at present.'],
    ]);
  });

  test('a form of governance that no document has any more keeps its anchor, with its name', () => {
    expect(keep({}, { '/governance/': ['bdfl'] }).targets.get('/governance/')).toEqual([
      { id: 'bdfl', text: 'Founder-led: no document read here has this at present.' },
    ]);
  });

  test('roles and rules that a new edition lacks lead to the one it replaced', () => {
    const { moved, targets, problems } = keep(
      torchEdition,
      { '/roles/torch/lighter/': ['needs'], '/governance/torch/': ['old-rule'] },
      {
        '/governance/torch/': [],
        '/governance/torch-2019/': ['old-rule'],
        '/roles/torch-2019/lighter/': ['needs'],
      },
    );
    expect(problems).toEqual([]);
    expect(leads(moved)).toEqual({ '/roles/torch/lighter/': '/roles/torch-2019/lighter/' });
    expect(targets.get('/governance/torch/')).toEqual([
      {
        id: 'old-rule',
        text: 'The rules of today have no such rule. It stands in those they replaced.',
        to: '/governance/torch-2019/#old-rule',
      },
    ]);
  });
});

describe('a retired address', () => {
  test('leads on, with the files beside it and its sentence', () => {
    const { moved, targets, problems } = keep(
      retired(
        '{ address: /projects/candle/, to: /projects/lamp/, text: Candles are lamps. }',
        "{ address: '/glossary/#wick', text: Lamps have none. }",
      ),
      { '/projects/candle/': ['sign', 'wick'], '/projects/candle.md': [], '/glossary/': ['wick'] },
    );
    expect(problems).toEqual([]);
    expect(moved.get('/projects/candle/')).toMatchObject({
      to: '/projects/lamp/',
      text: 'Candles are lamps.',
    });
    expect(moved.get('/projects/candle.md')).toMatchObject({ to: '/projects/lamp.md' });
    expect(targets.get('/glossary/')).toEqual([{ id: 'wick', text: 'Lamps have none.' }]);
  });

  test('stays on the page of its edition', () => {
    const { targets } = keep(
      edited(
        'governance/lamp.mdx',
        'discrepancies:\n',
        "retired:\n  - { id: board, text: The board is gone., to: '/governance/lamp/#council' }\ndiscrepancies:\n",
      ),
      { '/governance/lamp/': ['board'] },
    );
    expect(targets.get('/governance/lamp/')).toEqual([
      { id: 'board', text: 'The board is gone.', to: '/governance/lamp/#council' },
    ]);
  });

  test.each([
    ['/projects/candle/', '/projects/candle/', 'leads back to itself.'],
    ['/projects/candle/', '/nowhere/', 'leads to "/nowhere/", which does not exist.'],
    [
      '/projects/candle/',
      '/glossary/#wick',
      'leads to "/glossary/#wick", but /glossary/ has no such anchor.',
    ],
    ['/projects/lamp/', '/projects/', 'is still published. Take it out of the list.'],
    ['/glossary/#seat-cap', '/projects/', 'is still published. Take it out of the list.'],
    ['/nowhere/#a', '/projects/', 'names an anchor of a page that does not exist.'],
    [
      '/projects/candle/',
      '/projects/lux/',
      'leads to "/projects/lux/", which has itself moved to "/projects/lamp/". Write that.',
    ],
  ])('%s to %s', (address, to, sentence) => {
    const { problems } = keep({
      ...edited('projects/lamp.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lux]\n'),
      ...retired(`{ address: '${address}', to: '${to}', text: Gone. }`),
    });
    expect(problems).toEqual([`content/site.yaml › retired: "${address}" ${sentence}`]);
  });

  test('never leads in a circle, and a path never nowhere', () => {
    const { problems } = keep(
      retired(
        '{ address: /a/, to: /b/, text: Gone. }',
        '{ address: /b/, to: /a/, text: Gone. }',
        '{ address: /c/, text: Gone. }',
        '{ address: /d/, to: /a/, text: Gone. }',
      ),
    );
    expect(problems).toEqual([
      'content/site.yaml › retired: "/a/" leads to "/b/", which leads back to it.',
      'content/site.yaml › retired: "/b/" leads to "/a/", which leads back to it.',
      'content/site.yaml › retired: "/c/" is a path and needs "to": only an anchor can end in its page.',
      'content/site.yaml › retired: "/d/" leads to "/a/", which has itself moved to "/b/". Write that.',
    ]);
  });
});

function keep(
  files: Parameters<typeof aSite>[0],
  registered: Record<string, string[]> = {},
  more: Record<string, string[]> = {},
) {
  const site = Object.keys(files ?? {}).length > 0 ? aSite(files) : plain;
  return findSuccessors({
    site,
    moves: listAddressMoves(site),
    published: addresses({ ...published, ...more }),
    registered: addresses(registered),
  });
}

function retired(...lines: string[]) {
  return edited(
    'site.yaml',
    'credits:',
    `retired:\n${lines.map((line) => `  - ${line}\n`).join('')}credits:`,
  );
}

function leads(moved: Map<string, { to: string }>) {
  return Object.fromEntries([...moved].map(([from, { to }]) => [from, to]));
}
