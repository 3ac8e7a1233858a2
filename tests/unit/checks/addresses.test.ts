import { expect, test } from 'vitest';
import { explainAddress } from '../../../src/schemas/address.ts';
import { edited, reportOn } from '../../fixtures/content.ts';

/** An address is refused where a browser would lead elsewhere than it seems to; in fields and in prose alike. */

const sound = 'Content is sound: N files, no problem.';

const wrong: [string, string][] = [
  ['http://example.com/', 'must be a full https:// address.'],
  ['ftp://example.com/', 'must be a full https:// address.'],
  ['https:example.com', 'must be written as it is published: "https://example.com/".'],
  ['https:/example.com', 'must be written as it is published: "https://example.com/".'],
  ['https:///example.com', 'must be written as it is published: "https://example.com/".'],
  ['https:\\\\example.com', 'must be written as it is published: "https://example.com/".'],
  ['HTTPS://example.com/', 'must be written as it is published: "https://example.com/".'],
  ['https://Example.com/', 'must be written as it is published: "https://example.com/".'],
  ['https://example.com/a/../b', 'must be written as it is published: "https://example.com/b".'],
  ['https://example.com/a\nb', 'must be written as it is published: "https://example.com/ab".'],
  ['https://exam\tple.com/', 'must be written as it is published: "https://example.com/".'],
  [' https://example.com/', 'must be written as it is published: "https://example.com/".'],
  ['https://example.com/a b', 'must be written as it is published: "https://example.com/a%20b".'],
  ['https://example.com/ü', 'must be written as it is published: "https://example.com/%C3%BC".'],
  ['https://example.com:443/', 'must be written as it is published: "https://example.com/".'],
  ['https://@example.com/', 'must be written as it is published: "https://example.com/".'],
  [
    'https://example.com\\@evil.example',
    'must be written as it is published: "https://example.com/@evil.example".',
  ],
  ['https://ex%61mple.com/', 'must be written as it is published: "https://example.com/".'],
  ['https://example.com:8443/', 'must be an address without a port.'],
  [
    'https://user:pass@example.com/',
    'must be an address without a name or password before its host.',
  ],
  [
    'https://example.com@evil.example',
    'must be an address without a name or password before its host.',
  ],
  ['https://[::1]/', 'must name its host by a domain, for example "etcd.io".'],
  ['https://127.0.0.1/', 'must name its host by a domain, for example "etcd.io".'],
  ['https://2130706433/', 'must name its host by a domain, for example "etcd.io".'],
  ['https://localhost/', 'must name its host by a domain, for example "etcd.io".'],
  ['https://example.com./', 'must name its host by a domain, for example "etcd.io".'],
  ['https://-example.com/', 'must name its host by a domain, for example "etcd.io".'],
  [
    'https://ex\u0430mple.com/',
    'must name its host in plain letters as they are looked up: "xn--exmple-4nf.com". Letters of other scripts look alike.',
  ],
  [
    'https://例子.example/',
    'must name its host in plain letters as they are looked up: "xn--fsqu00a.example". Letters of other scripts look alike.',
  ],
  [
    'https://ｅxample.com/',
    'must name its host in plain letters as they are looked up: "example.com". Letters of other scripts look alike.',
  ],
];

test.each(wrong)('refuses %j', (address, says) => {
  expect(explainAddress(address)).toBe(says);
});

test.each([
  'https://example.com',
  'https://example.com/',
  'https://sub-domain.example.com/a/(b)_c;d/?e=f&g=h%20i#j',
  'https://groups.google.com/a/example.com/g/list',
  'https://xn--fsqu00a.example/%E6%B2%BB',
])('accepts %s', (address) => {
  expect(explainAddress(address)).toBeUndefined();
});

test('tells it of a field and of a link in prose in the same words', () => {
  for (const [address, says] of wrong.filter(([one]) => /^https:\/\/[!-~]+$/.test(one))) {
    const field = reportOn(
      edited('projects/lamp.yaml', 'https://lamp.example.org', JSON.stringify(address)),
    );
    expect(field).toBe(
      `content/projects/lamp.yaml › homepage: ${JSON.stringify(address)} ${says}\n\n1 problem in 1 of N files.`,
    );
    // Markdown takes a backslash before a sign for nothing.
    const written = address.replaceAll('\\', '\\\\');
    expect(prose(`[x](${written})`)).toBe(
      `content/governance/lamp.mdx › line 77: "${address}" ${says}\n\n1 problem in 1 of N files.`,
    );
  }
});

test('refuses a link of prose that Markdown makes another of', () => {
  expect(prose('[x](https://example.com\\@evil.example)')).toContain(
    '"https://example.com@evil.example" must be an address without a name or password before its host.',
  );
  expect(prose('[x](https://ex&#x430;mple.com/)')).toContain('must name its host in plain letters');
  expect(prose('See https://example.com:8443/ for more.')).toContain(
    'must be an address without a port.',
  );
  expect(prose('[x][y]\n\n[y]: https://u:p@example.com/\n\n')).toContain(
    'must be an address without a name or password before its host.',
  );
});

test('refuses paths that lead to another site', () => {
  for (const path of ['//evil.example', '/\\evil.example', '/a\\b', '#a\\b']) {
    expect(prose(`[x](<${path.replaceAll('\\', '\\\\')}>)`)).toContain(
      `"${path}" must be a full https:// address or a path of this site.`,
    );
  }
  for (const path of ['//evil.example/', '/\\evil.example/'])
    expect(
      reportOn(
        edited(
          'site.yaml',
          'credits:',
          `retired:\n  - { address: '${path}', text: Burnt. }\ncredits:`,
        ),
      ),
    ).toContain(
      'content/site.yaml › retired[0].address: "' +
        JSON.stringify(path).slice(1, -1) +
        '" must be an address of this site such as "/projects/etcd/" or "/glossary/#quorum".',
    );
  expect(prose('[x](/projects/lamp/#code), [y](/roles/?q=a)')).toBe(sound);
});

function prose(text: string) {
  return reportOn(
    edited(
      'governance/lamp.mdx',
      'The council has <Fact path="bodies.council.seats.count" /> seats.',
      text,
    ),
  );
}
