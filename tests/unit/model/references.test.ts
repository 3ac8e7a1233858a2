import { expect, test } from 'vitest';
import { citationUrl, citer, parseReference, sourceFinder } from '../../../src/model/references.ts';
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
  expect(citer(sourceFinder(site, lamp.sources))(['gov#council:L10-L14'])).toEqual([
    {
      label: 'gov 10–14',
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
  const [citation] = citer(sourceFinder(site, []))(['lamp/gov#friends:L60']);
  expect(citation?.label).toBe('gov 60');
});
