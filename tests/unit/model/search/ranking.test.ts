import { expect, test } from 'vitest';
import { prepareNames } from '../../../../src/model/search/find-names.browser.ts';
import type { NamesFile } from '../../../../src/model/search/names-format.ts';
import { recordsPerBlock } from '../../../../src/model/search/index-format.browser.ts';
import { readQuestion } from '../../../../src/model/search/read-question.browser.ts';
import {
  foreseeShards,
  searchTexts,
  type WordsFile,
} from '../../../../src/model/search/search-texts.browser.ts';
import { readSynonyms } from '../../../../src/model/search/synonyms.browser.ts';
import { buildTextIndex, type IndexedPage } from '../../../../src/outputs/search/text-index.ts';

/** A small guide: two projects, one of which has rules that others have replaced, a term and two overviews. */
const pages: IndexedPage[] = [
  page(
    '/projects/lamp/',
    'Lamp',
    'project',
    ['lamp'],
    [
      ['', 'Lamp', 'Shines light on clusters at the edge, also those of OpenSun.'],
      ['license', 'License', 'Apache-2.0.'],
      ['sign', 'What you sign', 'Sign off every commit.'],
    ],
  ),
  page(
    '/governance/lamp/',
    'Lamp',
    'rules',
    ['lamp'],
    [
      ['', 'Lamp', 'An elected committee of five.'],
      ['board', 'Steering Committee', 'Settles disputes.'],
      ['board-seats', 'Seats', '5.', 'Steering Committee'],
      ['board-cap', 'Limit per organization', '2 of 5 seats.', 'Steering Committee'],
      ['board-voters', 'Who may vote', 'Anyone with a merged change.', 'Election'],
      ['board-removal', 'Removing a member', 'Two thirds of the others.', 'Steering Committee'],
      ['board-chair', 'chair', 'Not recorded.', 'Steering Committee'],
    ],
  ),
  {
    ...page(
      '/governance/lamp-2017/',
      'Lamp, 2017',
      'rules',
      ['lamp-2017', 'lamp'],
      [
        ['', 'Lamp, 2017', 'An appointed board.'],
        ['board-seats', 'Seats', '3 seats in the Steering Committee.', 'Steering Committee'],
      ],
    ),
    superseded: true,
  },
  page(
    '/governance/torch/',
    'Torch',
    'rules',
    ['torch'],
    [
      ['', 'Torch', 'The maintainers decide.'],
      ['merge', 'Merging a change', 'Two approvals; lazy consensus otherwise.'],
    ],
  ),
  page(
    '/roles/lamp/approver/',
    'Approver of Lamp',
    'role',
    ['lamp'],
    [
      ['', 'Approver of Lamp', 'Approves and merges changes.'],
      ['sponsors', 'Sponsors', '2 from maintainers.'],
    ],
  ),
  page(
    '/glossary/',
    'Glossary',
    'term',
    [],
    [
      ['lazy-consensus', 'lazy consensus', 'Agreed when nobody objects.'],
      ['supermajority', 'supermajority', 'More than a simple majority.'],
    ],
  ),
  page(
    '/governance/seats/',
    'Seats and limits per organization',
    'guide',
    [],
    [['', 'Seats and limits per organization', 'How many seats one organization may hold.']],
  ),
  {
    ...page(
      '/reference/fields/governance/',
      'Fields',
      'guide',
      [],
      [['bodies-seatCount', 'bodies[].seatCount seats', 'How many seats.']],
    ),
    reference: true,
  },
  page(
    '/roles/by/right/merge/',
    'Who can merge changes?',
    'guide',
    [],
    [['', 'Who can merge changes?', 'Named for two roles.']],
  ),
];
const lists = {
  same: [
    ['supermajority', 'super majority', 'two thirds'],
    ['organization', 'company'],
  ],
  related: [{ words: ['kicked out'], find: ['removing'] }],
};
const names: NamesFile = {
  projects: [
    ['Lamp', 'lamp', ['lantern']],
    ['Torch', 'torch', []],
  ],
  editions: [],
  terms: [],
  programs: [],
  rights: [],
  forms: [],
  facets: [],
  subjects: [],
  places: [],
  parts: [],
  synonyms: lists,
};
const { manifest, files } = buildTextIndex(pages, readSynonyms(lists));
const contents = new Map(files.map(({ path, text }) => [path, text]));

test.each([
  ['lamp seats', '/governance/lamp/#board-seats'],
  ['lamp company limit', '/governance/lamp/#board-cap'],
  ['lantern seats', '/governance/lamp/#board-seats'],
  ['lmap seats', '/governance/lamp/#board-seats'],
  ['who may vote in the lamp election', '/governance/lamp/#board-voters'],
  ['how do I get kicked out of the lamp committee', '/governance/lamp/#board-removal'],
  ['lazy consensus', '/glossary/#lazy-consensus'],
  ['lazy concensus', '/glossary/#lazy-consensus'],
  ['super majority', '/glossary/#supermajority'],
  ['seats per company', '/governance/seats/'],
  ['who can merge', '/roles/by/right/merge/'],
  ['lamp approver sponsors', '/roles/lamp/approver/#sponsors'],
  ['torch merge', '/governance/torch/#merge'],
  ['lamp chair', '/governance/lamp/#board-chair'],
])('"%s" has %s first', async (asked, path) => {
  const { found } = await search(asked);
  expect(found[0]).toBe(path);
});

test('rules that others have replaced stand below those in force that say as much, and are marked', async () => {
  const isOld = (path: string | undefined) => path?.startsWith('/governance/lamp-2017/') === true;
  const { found, answer } = await search('lamp seats steering committee');
  const old = found.findIndex(isOld);
  expect(found.slice(0, 2)).toEqual([
    '/governance/lamp/#board-seats',
    '/governance/lamp/#board-cap',
  ]);
  expect(old).toBeGreaterThan(1);
  expect(answer.places[old]?.superseded).toBe(true);
  // Also where the old rules say more of what was asked.
  expect(isOld((await search('lamp 2017 seats steering committee')).found[0])).toBe(false);
});

test('a word with a typo is named with what it was read as, and an unknown one is named', async () => {
  const { answer } = await search('lazy concensus qqqqzzzz ');
  expect(answer.repaired).toEqual([{ said: 'concensus', read: 'consensu' }]);
  expect(answer.unknown).toEqual(['qqqqzzzz']);
  expect(answer.share).toBeLessThan(1);
});

test('the start of a word leads to a field of the data behind everything else, the whole of it there', async () => {
  const field = '/reference/fields/governance/#bodies-seatCount';
  for (const asked of ['seat', 'se']) {
    const inForce = (await search(asked)).found.filter((path) => !path?.includes('-2017/'));
    expect(inForce.length).toBeGreaterThan(1);
    expect(inForce.indexOf(field)).toBe(inForce.length - 1);
  }
  expect((await search('seatCount')).found[0]).toBe(field);
});

test('a name that is only mentioned is no answer, unless something is asked beside it', async () => {
  expect((await search('opensun')).answer.passing).toBe(true);
  expect((await search('opensun qqqqzzzz')).answer.passing).toBe(true);
  expect((await search('opensun clusters')).answer.passing).toBe(false);
  expect((await search('lamp opensun')).answer.passing).toBe(false);
});

test('the files of whole words are foreseen, that of a word that is begun once it tells', () => {
  const foresee = (asked: string) => [
    ...foreseeShards(readQuestion(asked), {
      names: prepareNames(names),
      manifest: { ...manifest, shards: ['', 'm'] },
    }),
  ];
  expect(foresee('sea')).toEqual([]);
  expect(foresee('seat')).toEqual([1]);
  expect(foresee('lazy se')).toEqual([0]);
});

test('a file of words that the question does not need is not asked for', async () => {
  const asked: number[] = [];
  await searchTexts(readQuestion('lazy '), {
    names: prepareNames(names),
    manifest: { ...manifest, shards: ['', 'm'] },
    load: async (shard) => {
      asked.push(shard);
      return Object.fromEntries(
        [...contents].flatMap(([, text]) => Object.entries(JSON.parse(text) as WordsFile)),
      );
    },
  });
  expect(asked).toEqual([0]);
});

test.each([
  'constructor',
  'toString of lamp',
  'a'.repeat(5_000),
  'a b '.repeat(1_250),
  '光'.repeat(5_000),
  '%'.repeat(5_000),
  `${'x'.repeat(299)}😀`,
  'lamp \ud800',
])('answers a question of no sense, however long it is', async (asked) => {
  const { answer } = await search(asked);
  expect(answer.parts.length).toBeLessThanOrEqual(30);
  expect(answer.parts.every(({ said }) => said.length <= 300)).toBe(true);
  expect(answer.unknown.length + answer.places.length).toBeGreaterThanOrEqual(
    asked[0] === '%' ? 0 : 1,
  );
});

test('a long question is answered from its beginning', async () => {
  const { found } = await search(`lamp license ${'and so on '.repeat(500)}`);
  expect(found[0]).toBe('/projects/lamp/#license');
});

async function search(asked: string) {
  const answer = await searchTexts(readQuestion(asked), {
    names: prepareNames(names),
    manifest,
    load: async (shard) => JSON.parse(contents.get(`words/${shard}.json`)!) as WordsFile,
  });
  const found = answer.places.map(({ id }) => {
    const block = JSON.parse(
      contents.get(`places/${Math.floor(id / recordsPerBlock)}.json`)!,
    ) as string[][];
    const [path, anchor] = block[id % recordsPerBlock]!;
    return anchor ? `${path}#${anchor}` : path;
  });
  return { answer, found };
}

function page(
  path: string,
  title: string,
  kind: IndexedPage['kind'],
  about: string[],
  records: [anchor: string, label: string, text: string, parent?: string][],
): IndexedPage {
  return {
    path,
    title,
    kind,
    about,
    project: undefined,
    kindWords: '',
    extra: [],
    superseded: false,
    reference: false,
    otherNames: new Map(),
    prior: 1,
    records: records.map(([anchor, label, text, parent]) => ({
      anchor,
      label,
      text,
      ...(parent !== undefined && { parent }),
    })),
  };
}
