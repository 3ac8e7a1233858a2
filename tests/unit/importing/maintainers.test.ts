import { expect, test } from 'vitest';
import { readMaintainerBlocks } from '../../../src/importing/maintainer-blocks.ts';
import { countMaintainers } from '../../../src/importing/maintainers.ts';
import { chooseSpelling, readCompany } from '../../../src/importing/companies.ts';
import {
  listBeginningAlike,
  listLikelySame,
  suggestOrganizationId,
} from '../../../src/model/organizations/names.ts';
import { aSite } from '../../fixtures/content.ts';

const header = [
  '',
  'Project',
  'Maintainer Name',
  'Company',
  'Github Name',
  'OWNERS/MAINTAINERS',
].join();

test.each(['Independent', 'individual', 'Self', 'self-employed', '-', 'N/A', 'n/a', 'NA', 'None'])(
  '"%s" is independent',
  (company) => {
    expect(readCompany({ person: 'Person A', handle: 'user-a', company })).toEqual({
      kind: 'independent',
    });
  },
);

test.each([
  ['a blank cell', { company: '' }],
  ['a question mark', { company: '?' }],
  ['an unknown one', { company: 'Unknown' }],
  ['an e-mail address', { company: 'a@bulb.example.org' }],
  ['the name of the person', { company: 'person a' }],
  ['the handle of the person', { company: 'User-A' }],
  ['a row shifted to the left', { person: 'Bulb Works', company: 'user-a', handle: '' }],
  ['a row shifted to the right', { person: '', company: 'Person A', handle: 'bulb works' }],
])('%s names no organization', (_, row) => {
  expect(readCompany({ person: 'Person A', handle: 'user-a', ...row })).toEqual({
    kind: 'unknown',
  });
});

test.each([
  ['Lamp', 'lamp'],
  ['Lamp (a light)', 'lamp'],
  ['Reading light (lantern)', 'lamp'],
  ['Lamp: Maintainers', 'lamp'],
  ['lamp-io', 'lamp'],
  ['Lampshade', undefined],
])('a block "%s" with a level belongs to %s', (name, project) => {
  const { projects } = countMaintainers(blocksOf(`Sandbox,${name},Person A,,user-a,`), aSite());
  expect(projects[0]?.project).toBe(project);
});

test('a name that only begins like a project is another one where the project has its own block', () => {
  const { projects, unmatched } = countMaintainers(
    blocksOf('Sandbox,Lamp oil,Person B,,user-b,', 'Sandbox,Lamp,Person A,,user-a,'),
    aSite(),
  );
  expect(projects.map(({ project, totalMaintainers }) => [project, totalMaintainers])).toEqual([
    ['lamp', 1],
  ]);
  expect(unmatched).toEqual([{ name: 'Lamp oil', people: 1 }]);
});

test('a block without a level belongs to the project above, unless it names another', () => {
  const { projects } = countMaintainers(
    blocksOf(
      'Sandbox,Lamp: Steering Committee,Person A,,user-a,',
      ',Some makers,Person B,,user-b,',
      ',Torch,Person C,,user-c,',
    ),
    aSite(),
  );
  expect(projects.map(({ project, totalMaintainers }) => [project, totalMaintainers])).toEqual([
    ['lamp', 2],
    ['torch', 1],
  ]);
});

test('organizations stand with the most maintainers first, then by name', () => {
  const { projects } = countMaintainers(
    blocksOf(
      'Sandbox,Lamp,Person A,zinc,user-a,',
      ',,Person B,Copper,user-b,',
      ',,Person C,Tin,user-c,',
      ',,Person D,Tin,user-d,',
    ),
    aSite(),
  );
  expect(projects[0]!.organizations.map(({ name }) => name)).toEqual(['Tin', 'Copper', 'zinc']);
});

test('likely the same are names that differ in case, punctuation or a legal form, and no others', () => {
  expect(
    listLikelySame(['Red Glow', 'RedGlow', 'Wick', 'Wick, Inc.', 'wick GmbH', 'Wicket', 'Inc']),
  ).toEqual([
    ['Red Glow', 'RedGlow'],
    ['Wick', 'Wick, Inc.', 'wick GmbH'],
  ]);
});

test('one name may begin another, by whole words', () => {
  expect(listBeginningAlike(['Bulb', 'Bulb Works', 'Bulbous', 'Wick', 'Works'])).toEqual([
    ['Bulb', 'Bulb Works'],
  ]);
});

test('two files whose names differ in case only keep their own people', () => {
  const spell = chooseSpelling(
    aSite({
      'organizations/wick.yaml': "name: Wick\nverified: '2026-01-30'\n",
      'organizations/wick-2.yaml': "name: WICK\nverified: '2026-01-30'\n",
    }),
  );
  expect([spell('Wick'), spell('WICK')]).toEqual(['Wick', 'WICK']);
});

test.each([
  ['Bulb Works', 'bulb-works'],
  ['Wick, Inc.', 'wick'],
  ['Lamp.io', 'lamp-io'],
  ['Röhre & Söhne GmbH', 'rohre-and-sohne'],
  ['5π Consulting', '5pi-consulting'],
  ['Torch(Lamp)', 'torch-lamp'],
  ['灯心', undefined],
])('the file of "%s" is named %s', (name, id) => {
  expect(suggestOrganizationId(name)).toBe(id);
});

function blocksOf(...rows: string[]) {
  return readMaintainerBlocks([header, ...rows].map((row) => row.split(',')));
}
