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
])('a build %s', (_, given, missing) => {
  expect(
    listMissing({ siteUrl: undefined, repositoryUrl: undefined, contact: undefined, ...given }),
  ).toEqual(missing);
});
