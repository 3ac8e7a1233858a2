import { expect, test } from 'vitest';
import { citationUrl, citer, nameDocument, parseReference } from '../../../src/model/references.ts';
import { aSite } from '../../fixtures/content.ts';

const site = aSite();
const lamp = site.governance.get('lamp')!;

test('takes a reference apart', () => {
  expect(parseReference('kairos/orgs#benefits:L25-L28')).toEqual({
    document: 'kairos',
    source: 'orgs',
    anchor: 'benefits',
    from: 25,
    to: 28,
  });
  expect(parseReference('charter#:L3')).toMatchObject({
    document: undefined,
    anchor: '',
    from: 3,
    to: undefined,
  });
});

test('links to the exact lines at the commit that was read', () => {
  expect(citer(site, lamp.sources)(['gov#council:L10-L14'])).toEqual([
    {
      label: 'GOVERNANCE.md, lines 10–14',
      href: 'https://github.com/lamp/community/blob/0123456789abcdef0123456789abcdef01234567/GOVERNANCE.md?plain=1#L10-L14',
    },
  ]);
});

test('links to the section of the newest text where lines and commit are not known', () => {
  const source = { ...lamp.sources[0]!, commit: undefined };
  expect(citationUrl(source, parseReference('gov#council'))).toBe(
    'https://github.com/lamp/community/blob/HEAD/GOVERNANCE.md#council',
  );
});

test('finds the sources of another edition when the reference names it', () => {
  const [citation] = citer(site, [])(['lamp/gov#friends:L60']);
  expect(citation?.label).toBe('GOVERNANCE.md, line 60');
});

test('a document of another edition with the name of one of our own says where it lies', () => {
  const [gov] = lamp.sources as [(typeof lamp.sources)[0]];
  const ours = { ...gov, repository: 'torch/torch' };
  expect(citer(site, [ours])(['lamp/gov#friends:L60', 'gov#friends:L60'])).toMatchObject([
    { label: 'community/GOVERNANCE.md, line 60' },
    { label: 'GOVERNANCE.md, line 60' },
  ]);
});

test('a document is called by its file, and by more where another one of the list has its name', () => {
  const [gov] = lamp.sources as [(typeof lamp.sources)[0]];
  const of = (id: string, changes: Partial<typeof gov>) => ({ ...gov, id, ...changes });
  const list = [
    of('gov', {}),
    of('sig', { path: 'sig/GOVERNANCE.md' }),
    of('readme', { path: 'README.md' }),
    of('readme-2018', { path: 'README.md', commitDate: '2018-05-01' }),
    of('elections', { path: 'elections/README.md' }),
    of('charter', { path: 'docs/The%20charter.md' }),
    of('members', { path: 'MEMBERS.md' }),
    of('other-members', { path: 'MEMBERS.md', repository: 'lamp/lamp' }),
  ];
  expect(list.map((source) => nameDocument(source, list))).toEqual([
    'GOVERNANCE.md',
    'sig/GOVERNANCE.md',
    'README.md',
    'README.md of 2018',
    'elections/README.md',
    'The charter.md',
    'community/MEMBERS.md',
    'lamp/MEMBERS.md',
  ]);
});
