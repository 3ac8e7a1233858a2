import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeAdvisories, readAdvisories } from '../../../src/commands/advisories.ts';
import { advisoryExceptions, packageRules } from '../../../src/commands/package-rules.ts';
import { checkPackages, countLicenses, listPackages } from '../../../src/commands/packages.ts';
import { runNode } from '../../../src/commands/run.ts';

const lock = {
  packages: {
    '': { name: 'guide', version: '1.0.0', license: 'MIT' },
    'node_modules/lamp': { version: '1.0.0', license: 'MIT' },
    'node_modules/lamp/node_modules/@light/wick': { version: '2.0.0', license: 'ISC AND MIT' },
    'node_modules/alias': { name: 'torch', version: '3.0.0', license: 'GPL-3.0-only OR MIT' },
    'node_modules/link': { link: true },
  },
};
const rules = { file: 'rules.ts', allowed: { MIT: 'x', ISC: 'x' }, read: {}, scripts: {} };
const packages = listPackages(lock);

test('every package of the lock file has its own name, whatever its folder is called', () => {
  expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
    '@light/wick 2.0.0',
    'lamp 1.0.0',
    'torch 3.0.0',
  ]);
  expect(countLicenses(packages)[0]).toEqual(['GPL-3.0-only OR MIT', 1]);
});

test('of licenses with "or" one must be allowed, of those with "and" each', () => {
  expect(checkPackages(packages, rules)).toEqual([]);
  expect(checkPackages(packages, { ...rules, allowed: { MIT: 'x' } })).toEqual([
    '@light/wick 2.0.0 is under "ISC AND MIT", which rules.ts does not allow.',
  ]);
  expect(checkPackages(packages, { ...rules, allowed: { ISC: 'x' } })).toHaveLength(3);
});

test.each([
  ['', 'glue 1.0.0 is under no license that it names, which rules.ts does not allow.'],
  ['SEE LICENSE IN x', 'glue 1.0.0 is under "SEE LICENSE IN x", which rules.ts does not allow.'],
  ['GPL-3.0-only', 'glue 1.0.0 is under "GPL-3.0-only", which rules.ts does not allow.'],
])('a package under "%s" is named, unless somebody has read its license', (license, sentence) => {
  const glue = { name: 'glue', version: '1.0.0', license, hasInstallScript: false };
  expect(checkPackages([glue], rules)).toEqual([sentence]);
  expect(checkPackages([glue], { ...rules, read: { glue: 'read' } })).toEqual([]);
});

test('a package that wants to run a script needs a reason why it works without, and no reason outlives it', () => {
  const glue = { name: 'glue', version: '1.0.0', license: 'MIT', hasInstallScript: true };
  expect(checkPackages([glue], rules)).toEqual([
    'glue 1.0.0 wants to run a script when it is installed. None is run; say in rules.ts why it works without.',
  ]);
  expect(checkPackages([glue], { ...rules, scripts: { glue: 'works' } })).toEqual([]);
  expect(checkPackages([], { ...rules, read: { old: 'x' } })).toEqual([
    'rules.ts names old, which is not installed any more.',
  ]);
});

test('the command lists every package of the project with its license', async () => {
  const { code, output } = await runNode('src/commands/check-packages.ts', ['--list'], {
    show: false,
  });
  expect(code).toBe(0);
  const all = listPackages(
    JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof listPackages>[0],
  );
  const lines = output.trim().split('\n');
  expect(lines.at(-1)).toBe(`${all.length} packages, 0 problems.`);
  expect(lines.length).toBe(all.length + 1);
  expect(lines.filter((line) => line.split('\t').length !== 3).length).toBe(1);
  for (const reason of Object.values(packageRules.allowed))
    expect(reason.length).toBeGreaterThan(5);
});

const advisory = {
  id: 'GHSA-aaaa-bbbb-cccc',
  name: 'lamp',
  title: 'Burns',
  severity: 'high',
};
const exception = { id: advisory.id, until: '2026-12-31', reason: 'nobody lights it' };

test('an advisory passes only with an exception that still counts, and no exception is left over', () => {
  expect(judgeAdvisories([], [], '2026-11-30')).toEqual([]);
  expect(judgeAdvisories([advisory], [], '2026-11-30')).toEqual([
    'GHSA-aaaa-bbbb-cccc: lamp, high: Burns.',
  ]);
  expect(judgeAdvisories([advisory], [exception], '2026-12-31')).toEqual([]);
  expect(judgeAdvisories([advisory], [exception], '2027-01-01')).toEqual([
    'GHSA-aaaa-bbbb-cccc: lamp, high: Burns. Its exception ended on 2026-12-31.',
  ]);
  expect(judgeAdvisories([], [exception], '2026-11-30')).toEqual([
    'GHSA-aaaa-bbbb-cccc is an exception that nothing needs any more. Take it out.',
  ]);
  for (const { until, reason } of advisoryExceptions) {
    expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(reason.length).toBeGreaterThan(20);
  }
});

test('a report of npm names each advisory once, and one without an answer is no clean one', () => {
  const via = { ...advisory, url: `https://github.com/advisories/${advisory.id}` };
  const vulnerabilities = { lamp: { via: [via] }, light: { via: ['lamp', via] } };
  expect(readAdvisories(JSON.stringify({ vulnerabilities }))).toEqual([advisory]);
  expect(readAdvisories('{"vulnerabilities":{}}')).toEqual([]);
  expect(() => readAdvisories('{"message":"405 Method Not Allowed"}')).toThrow(
    'npm could not ask for advisories: 405 Method Not Allowed.',
  );
  expect(() => readAdvisories('npm error')).toThrow('its answer is no JSON');
});
