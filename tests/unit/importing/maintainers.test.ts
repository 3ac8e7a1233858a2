import { expect, test } from 'vitest';
import { nameGroup, readMaintainerBlocks } from '../../../src/importing/maintainer-blocks.ts';
import { readMaintainerRows } from '../../../src/importing/maintainer-rows.ts';
import { countMaintainers } from '../../../src/importing/maintainers.ts';
import {
  chooseSpelling,
  listNewOrganizations,
  readCompany,
} from '../../../src/importing/companies.ts';
import {
  listBeginningAlike,
  listLikelySame,
  suggestOrganizationId,
} from '../../../src/model/organizations/names.ts';
import { aSite } from '../../fixtures/content.ts';

test.each([
  'Independent',
  'Independant',
  'individual',
  'Individual Developer',
  'Individual - No Account',
  'Self',
  'self-employed',
  'Unaffiliated',
  '\\_unaffiliated\\_',
])('"%s" is independent', (company) => {
  expect(readCompany({ person: 'Person A', handle: 'user-a', company })).toEqual({
    kind: 'independent',
  });
});

test.each(['-', '–', '_', 'N/A', 'n/a', 'NA', 'n.a.', 'None', 'tba', '163', 'QQ', 'Company'])(
  '"%s" names no organization and does not say that there is none',
  (company) => {
    expect(readCompany({ person: 'Person A', handle: 'user-a', company })).toEqual({
      kind: 'unknown',
    });
  },
);

test.each([
  ['Independent Identity', 'Independent Identity'],
  ['@bulbworks', 'bulbworks'],
  ['Self Works', 'Self Works'],
])('"%s" is an organization, "%s"', (company, name) => {
  expect(readCompany({ person: 'Person A', handle: 'user-a', company })).toEqual({
    kind: 'organization',
    name,
  });
});

test('the handle of a person does not become an organization where it stands in the cell of the company', () => {
  const isKnown = (name: string) => name === 'bulb works';
  const row = { person: 'Person A', handle: 'bulb works', company: 'user-a' };
  expect(readCompany(row, isKnown)).toEqual({ kind: 'unknown' });
  expect(readCompany({ ...row, company: 'bulb works', handle: 'user-a' }, isKnown)).toMatchObject({
    kind: 'organization',
  });
});

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

test('an organization whose short id is taken gets its whole name as id, or a number', () => {
  const site = aSite({ 'organizations/wick.yaml': "name: Wick\nverified: '2026-01-30'\n" });
  expect(
    listNewOrganizations(site, ['Wick GmbH', 'Wick (GmbH)', '灯心', 'Bulb Works', 'W']),
  ).toEqual([
    { name: 'W', id: undefined },
    { name: 'Wick (GmbH)', id: 'wick-gmbh' },
    { name: 'Wick GmbH', id: 'wick-2' },
    { name: '灯心', id: undefined },
  ]);
});

test('a project keeps what was recorded where one of its organizations can have no file', () => {
  const site = aSite({ 'fetched/maintainers.json': recordedOn('2026-01-30') });
  const rows = ['Sandbox,Lamp,Person A,灯心,user-a,', 'Sandbox,Torch,Person B,Bulb Works,user-b,'];
  const { projects, held } = countMaintainers(blocksOf(...rows), site);
  expect(held).toEqual(['lamp']);
  expect(projects.map(({ project, organizations }) => [project, organizations[0]!.name])).toEqual([
    ['lamp', 'Bulb Works'],
    ['torch', 'Bulb Works'],
  ]);
});

test('a row that lost a cell before its last one is refused', () => {
  const list = (row: string) => ({
    rows: [header, row].map((text, index) => ({ line: index + 1, cells: text.split(',') })),
    closed: true,
  });
  expect(readMaintainerRows(list(',,Person A,Bulb Works,user-a'))).toEqual([
    ['', '', 'Person A', 'Bulb Works', 'user-a', ''],
  ]);
  expect(() => readMaintainerRows(list(',Person A,Bulb Works,user-a,'))).toThrow(
    'line 2 has 5 cells where the first has 6',
  );
});

test('a list that is older than the recorded one is refused', () => {
  const site = aSite({ 'fetched/maintainers.json': recordedOn('2026-01-30') });
  const blocks = blocksOf('Sandbox,Lamp,Person A,Bulb Works,user-a,');
  expect(() => countMaintainers(blocks, site, '2026-01-29')).toThrow(
    'it is of 2026-01-29, older than the recorded list of 2026-01-30.',
  );
  expect(countMaintainers(blocks, site, '2026-01-30').projects).toHaveLength(1);
});

const header = ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS';

function recordedOn(snapshotDate: string) {
  const lamp = {
    project: 'lamp',
    totalMaintainers: 1,
    independentMaintainers: 0,
    unknownOrganization: 0,
    organizations: [{ name: 'Bulb Works', maintainers: 1 }],
  };
  const source = { name: 'A list', url: 'https://example.org/list' };
  return JSON.stringify({ snapshotDate, source, projects: [lamp] });
}

function blocksOf(...rows: string[]) {
  return readMaintainerBlocks(rows.map((row) => row.split(',')));
}

test.each([
  ['OpenTelemetry (Governance Committee)', 'Governance Committee'],
  ['Istio: Technical Oversight Committee', 'Technical Oversight Committee'],
  ['Kubernetes steering', 'Kubernetes steering'],
  ['Operator Framework: SDK', undefined],
  ['TUF (The Update Framework)', undefined],
  ['Sigstore', undefined],
])('the block "%s" lists the group %s', (name, group) => {
  expect(nameGroup(name)).toBe(group);
});

test('where a project has only blocks of its groups, the count says so', () => {
  const rows = (...names: string[]) =>
    readMaintainerBlocks([
      ['', 'Project', 'Maintainer Name', 'Company', 'Github Name', 'OWNERS/MAINTAINERS'],
      ...names.map((name, place) => [
        place === 0 ? 'Incubating' : '',
        name,
        `Person ${place}`,
        'Bulb Works',
        `user-${place}`,
        '',
      ]),
    ]);
  const count = (...names: string[]) =>
    countMaintainers(rows(...names), aSite()).projects.find(({ project }) => project === 'lamp');
  expect(count('Lamp (Governance Committee)', 'Lamp: Technical Committee')).toMatchObject({
    groups: ['Governance Committee', 'Technical Committee'],
    groupsOnly: true,
  });
  const both = count('Lamp', 'Lamp: Technical Committee');
  expect(both).toMatchObject({ groups: ['Technical Committee'] });
  expect(both).not.toHaveProperty('groupsOnly');
  expect(count('Lamp')).not.toHaveProperty('groups');
});
