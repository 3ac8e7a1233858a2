import { expect, test } from 'vitest';
import { readSynonyms } from '../../../../src/model/search/synonyms.browser.ts';
import { findPassingNames } from '../../../../src/outputs/search/passing-names.ts';
import type { IndexedPage } from '../../../../src/outputs/search/text-index.ts';

const none = readSynonyms({ same: [], related: [] });

test('a name that texts about one thing alone have, and nothing is called by, is only mentioned', () => {
  const lamp = page('lamp', 'Lamp', 'Runs databases such as MongoDB and Redis at the edge.');
  expect([...findPassingNames([lamp], none)]).toEqual(['mongodb', 'redi']);
  // Its rules and an overview speak of the same thing.
  const rules = {
    ...page('lamp', 'Lamp', 'Votes are counted by MongoDB.'),
    path: '/governance/lamp/',
  };
  const overview = { ...page('all', 'All', 'Lamp runs MongoDB.'), kind: 'guide' as const };
  expect(findPassingNames([lamp, rules, overview], none)).toContain('mongodb');
});

test.each([
  ['that another page mentions as well', [page('torch', 'Torch', 'Reads Redis.')]],
  ['that something is called by', [page('redis', 'Redis', 'Keeps things.')]],
  ['that is a keyword', [{ ...page('torch', 'Torch', 'Shines.'), extra: ['redis'] }]],
  ['that is written like any word, too', [page('torch', 'Torch', 'See torch-redis.')]],
])('a name %s is described', (_, others) => {
  const lamp = page('lamp', 'Lamp', 'Runs Redis.');
  expect([...findPassingNames([lamp, ...others], none)]).toEqual([]);
});

test('neither an abbreviation, nor the first word of a sentence, nor a word of the vocabulary is such a name', () => {
  const lamp = page('lamp', 'Lamp', 'Speaks LDAP. Redis helps: Quorum is kept by Elders.');
  const known = readSynonyms({ same: [['elder', 'senior']], related: [] });
  expect([...findPassingNames([lamp], known)]).toEqual([]);
});

function page(id: string, title: string, text: string): IndexedPage {
  return {
    path: `/projects/${id}/`,
    title,
    kind: 'project',
    about: [id],
    project: title,
    kindWords: '',
    extra: [],
    superseded: false,
    reference: false,
    otherNames: new Map(),
    prior: 1,
    records: [{ anchor: '', label: title, text }],
  };
}
