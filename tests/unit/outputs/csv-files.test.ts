import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvFiles } from '../../../src/outputs/csv-files.ts';
import { aSite, edited } from '../../fixtures/content.ts';

const home = new URL('https://guide.example/below/');

test('the catalog says each kind of silence in its own words, and asks for no name of a DCO', () => {
  expect(read('/projects/catalog.csv', {})).toMatchObject([
    {
      id: 'lamp',
      maturity: 'incubating',
      accepted: '2020-02-02',
      license: 'Apache-2.0',
      legalRequirement: 'dco',
      agreement: 'does not arise',
      primaryLanguage: 'not recorded',
      languages: 'not recorded',
      lookedFor: 'nothing in vain',
      governance: 'https://guide.example/below/governance/lamp/',
    },
    {
      id: 'torch',
      maturity: 'archived',
      legalRequirement: 'not recorded',
      agreement: 'not recorded',
      governance: 'not looked for',
    },
  ]);
  const [none] = read('/projects/catalog.csv', signed("statedNone: ['lamp/gov#friends:L60']"));
  expect(none).toMatchObject({ legalRequirement: 'None (stated)', agreement: 'None (stated)' });
  const [unnamed] = read('/projects/catalog.csv', signed('kind: cla\n  evidence: document'));
  expect(unnamed).toMatchObject({ legalRequirement: 'cla', agreement: 'not recorded' });
  const [agreed] = read(
    '/projects/catalog.csv',
    signed('kind: dco-and-cla\n  agreement: Lamp CLA\n  evidence: document'),
  );
  expect(agreed).toMatchObject({ legalRequirement: 'dco-and-cla', agreement: 'Lamp CLA' });
});

test('the catalog has all languages, and what was looked for in vain with its day', () => {
  const languages = (written: string) => {
    const text = String(edited('projects/lamp.yaml', '', '')['projects/lamp.yaml']);
    const [lamp] = read('/projects/catalog.csv', {
      'projects/lamp.yaml': text
        .replace('license: Apache', `languages: ${written}\nlicense: Apache`)
        .replace('license, legal', 'license, languages, legal'),
    });
    return [lamp!['primaryLanguage'], lamp!['languages']];
  };
  expect(languages('[Go]')).toEqual(['Go', 'Go']);
  expect(languages('[Go, C++]')).toEqual(['Go', 'Go; C++']);
  expect(languages('several-in-other-repositories')).toEqual([
    'does not arise',
    'Several, in other repositories',
  ]);
  const [, torch] = read(
    '/projects/catalog.csv',
    edited(
      'projects/torch.yaml',
      'sources:\n',
      "lookedFor:\n  - fields: [chat, languages]\n    on: '2026-01-30'\n    places:\n      - label: README\n        url: https://github.com/torch/torch\nsources:\n",
    ),
  );
  expect(torch).toMatchObject({
    chat: 'not recorded',
    languages: 'not recorded',
    lookedFor: 'chat 2026-01-30; languages 2026-01-30',
  });
});

test('the timeline begins with the newest change', () => {
  expect(
    read('/projects/timeline/moves.csv', {}).map(({ project, from, level, on }) => [
      on,
      project,
      from,
      level,
    ]),
  ).toEqual([
    ['2022-03-03', 'lamp', 'sandbox', 'incubating'],
    ['2020-02-02', 'lamp', '', 'sandbox'],
    ['2019-01-01', 'torch', 'accepted', 'archived'],
    ['2017-01-01', 'torch', '', 'accepted'],
  ]);
});

test('organizations have their totals, and silence about an address is said', () => {
  expect(read('/organizations/organizations.csv', {})).toMatchObject([
    { id: 'bulb-works', otherSpellings: 'BulbWorks', maintainers: '0', projects: '0' },
  ]);
  const bare = { 'organizations/bulb-works.yaml': "name: Bulb Works\nverified: '2026-01-31'\n" };
  expect(read('/organizations/organizations.csv', bare)[0]).toMatchObject({
    website: 'not recorded',
    githubOrganization: 'not recorded',
  });
});

function read(path: string, files: Parameters<typeof aSite>[0]) {
  const { print } = csvFiles.find((file) => file.path === path)!;
  return parse(print(aSite(files), home), { columns: true }) as Record<string, string>[];
}

function signed(fields: string) {
  const path = 'projects/lamp.yaml';
  const text = String(edited(path, '', '')[path]);
  return {
    [path]: text.replace(/legalRequirement:\n(?: {2}.*\n)+/, `legalRequirement:\n  ${fields}\n`),
  };
}
