import { expect, test } from 'vitest';
import { listMissing } from '../../../src/commands/required-settings.ts';

const siteUrl = 'https://fieldguide.example';
const nobody =
  'Nobody would hear of errors: neither REPO_URL nor CONTACT is set. Give the repository of the content, REPO_URL=https://github.com/owner/name, or a mail address or page, CONTACT=guide@fieldguide.example.';

test.each<[string, Partial<Parameters<typeof listMissing>[0]>, string[]]>([
  ['without a way to report errors', { siteUrl }, [nobody]],
  ['with a repository', { siteUrl, repositoryUrl: 'https://github.com/owner/name' }, []],
  ['with a mail address', { siteUrl, contact: 'guide@fieldguide.example' }, []],
  ['with a page', { siteUrl, contact: 'https://fieldguide.example/contact' }, []],
  ['for this machine', { siteUrl: 'http://localhost:4321' }, []],
  [
    'without anything',
    {},
    [
      'SITE_URL is not set. Give the address of the site: SITE_URL=https://fieldguide.example npm run build',
      nobody,
    ],
  ],
  [
    'with an address that is none',
    { siteUrl: 'fieldguide', contact: 'guide@fieldguide.example' },
    ['SITE_URL is "fieldguide". It must be a full address such as https://fieldguide.example.'],
  ],
  [
    'with a repository that is no address',
    { siteUrl, repositoryUrl: 'git@github.com:owner/name' },
    [
      'REPO_URL is "git@github.com:owner/name". It must be the https:// address of a repository, such as https://github.com/owner/name.',
    ],
  ],
  [
    'with a contact that nobody can reach',
    { siteUrl, contact: 'the maintainers' },
    ['CONTACT is "the maintainers". It must be a mail address or the https:// address of a page.'],
  ],
  [
    'with a path in its address',
    { siteUrl: 'https://host.example/sub/dir', contact: 'guide@fieldguide.example' },
    [
      'SITE_URL is "https://host.example/sub/dir". The path has a setting of its own: SITE_URL=https://host.example BASE_PATH=/sub/dir',
    ],
  ],
  [
    'with a password in its address, which is not repeated',
    { siteUrl: 'https://me:secret@host.example', contact: 'guide@fieldguide.example' },
    ['SITE_URL holds a name or a password, which every page would publish. Leave them out.'],
  ],
  [
    'with a password in the address of the repository',
    { siteUrl, repositoryUrl: 'https://me:secret@github.com/owner/name' },
    [
      'REPO_URL is "https://…@github.com/owner/name". It must be the https:// address of a repository, such as https://github.com/owner/name.',
    ],
  ],
  ...['ftp://host.example', 'file:///srv', 'javascript:alert(1)', 'data:,x'].map(
    (address): [string, { siteUrl: string; contact: string }, string[]] => [
      `with ${address}`,
      { siteUrl: address, contact: 'guide@fieldguide.example' },
      [`SITE_URL is "${address}". It must be a full address such as https://fieldguide.example.`],
    ],
  ),
  [
    'with a question in its address',
    { siteUrl: 'https://host.example/?a=b#c', contact: 'guide@fieldguide.example' },
    [
      'SITE_URL is "https://host.example/?a=b#c". It must be an address alone, without a question, an anchor, spaces or backslashes.',
    ],
  ],
  ...['/https:/evil.example/', '/../up/', '/a/./b/', '/a b/', '/<b>/', '/a%2f/', '/é/'].map(
    (basePath): [string, { siteUrl: string; contact: string; basePath: string }, string[]] => [
      `below ${basePath}`,
      { siteUrl, contact: 'guide@fieldguide.example', basePath },
      [
        `BASE_PATH is "${basePath}". It must be a path of letters, digits, hyphens, dots and slashes, such as /field-guide/.`,
      ],
    ],
  ),
  ['below a path', { siteUrl, contact: 'a@b.example', basePath: '/field-guide/v1.2/~me/' }, []],
])('a build %s', (_, given, missing) => {
  expect(
    listMissing({ siteUrl: undefined, repositoryUrl: undefined, contact: undefined, ...given }),
  ).toEqual(missing);
});
