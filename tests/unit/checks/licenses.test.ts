import { expect, test } from 'vitest';
import { checkRead } from '../../../src/checks/check-content.ts';
import { formatReport } from '../../../src/checks/report.ts';
import { edited, readCommunity, reportOn } from '../../fixtures/content.ts';

const file = 'projects/lamp.yaml';

test.each([
  ['Apache License 2.0', 'Apache-2.0'],
  ['apache-2.0', 'Apache-2.0'],
  ['Apache-2.O', 'Apache-2.0'],
  ['Apache-2.0 or MIT', 'Apache-2.0 OR MIT'],
  ['Apache-2.0  OR  MIT', 'Apache-2.0 OR MIT'],
  ['(Apache-2.0)', 'Apache-2.0'],
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['Apache 2, MIT and The BSD 3-clause', 'Apache-2.0 AND MIT AND BSD-3-Clause'],
  ['Mozilla Public License 2.0', 'MPL-2.0'],
])('"%s" is refused, and "%s" is offered in its place', (license, offered) => {
  expect(problemWith(license)).toBe(
    `content/projects/lamp.yaml › license: "${license}" must be an SPDX expression, for example "Apache-2.0 OR MIT".\n  Did you mean "${offered}"?`,
  );
});

test('where nothing is near, the list of identifiers is named', () => {
  expect(problemWith('All rights reserved')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › license: "All rights reserved" must be an SPDX expression, for example "Apache-2.0 OR MIT".
      The identifiers are listed at https://spdx.org/licenses/."
  `);
});

test.each([
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'Apache-2.0 WITH LLVM-exception',
  'Apache-2.0 AND (MIT OR BSD-3-Clause)',
  'EPL-2.0 OR Apache-2.0 WITH LLVM-exception OR GPL-2.0-only',
  'MPL-2.0+',
  'LicenseRef-Lamp',
])('"%s" is an expression', (license) => {
  expect(reportOn(withLicense(license))).toBe('Content is sound: N files, no problem.');
});

test.each([
  ['GPL-3.0', 'GPL-3.0', 'Write "GPL-3.0-only" or "GPL-3.0-or-later", as the license file says.'],
  ['MIT OR LGPL-2.1+', 'LGPL-2.1+', 'Write "LGPL-2.1-or-later", as the license file says.'],
  [
    'Apache-2.0 AND Nunit',
    'Nunit',
    'What took its place is listed at https://spdx.org/licenses/Nunit.html.',
  ],
])(
  '"%s" holds a deprecated identifier, and the content is sound all the same',
  (license, id, hint) => {
    const checked = checkRead(readCommunity(withLicense(license)));
    expect(checked.findings).toEqual([]);
    expect(formatReport({ ...checked, files: 9 })).toBe(
      `content/projects/lamp.yaml › license: warning: "${id}" is an identifier that SPDX has deprecated.\n  ${hint}\n\nContent is sound: 9 files, no problem, 1 warning.`,
    );
  },
);

test('a problem beside a warning is counted by itself', () => {
  const text = String(withLicense('GPL-3.0')[file]);
  const checked = checkRead(
    readCommunity({ [file]: text.replace('incubating\nhistory', 'sandbox\nhistory') }),
  );
  expect(formatReport(checked)).toMatch(/1 problem in 1 of [\d,]+ files, 1 warning\.$/);
});

test('the license that the guide of 2018 gave is checked alike', () => {
  const site = edited(
    'projects/lamp.yaml',
    'verified:',
    `listing2018:
  order: 1
  name: Lamp
  maturity: sandbox
  focus: Light
  summary: It lights a room.
  repository: { label: lamp, url: https://github.com/lamp/lamp }
  license: { expression: Apache 2.0, links: [{ label: Apache 2.0, url: https://example.org/a }] }
  ref: ['lamp/gov#friends:L60']
verified:`,
  );
  const text = String(site[file]).replace('facts: [', 'facts: [listing2018, ');
  expect(reportOn({ [file]: text })).toContain(
    'lamp.yaml › listing2018.license.expression: "Apache 2.0" must be an SPDX expression, for example "Apache-2.0 OR MIT".\n  Did you mean "Apache-2.0"?',
  );
});

test('the file of a license is one path', () => {
  const lines = (path: string) =>
    edited(file, 'license: Apache-2.0\n', `license: Apache-2.0\nlicenseFile: ${path}\n`);
  expect(reportOn(lines('LICENSES/Apache-2.0.txt'))).toContain('no problem');
  expect(reportOn(lines('LICENSE and LICENSE-MIT'))).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › licenseFile: "LICENSE and LICENSE-MIT" must be the path of one file in the repository, for example "LICENSES/Apache-2.0.txt".

    1 problem in 1 of N files."
  `);
});

function withLicense(license: string) {
  return edited(file, 'license: Apache-2.0\n', `license: ${license}\n`);
}

function problemWith(license: string) {
  return reportOn(withLicense(license)).split('\n\n')[0];
}
