import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRules } from '../../src/commands/package-rules.ts';
import { run } from '../../src/commands/run.ts';
import { git } from '../fixtures/workflow.ts';

/** The step of release.yml that gathers what is released, run in a checkout with a site that was built. */
const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
  jobs: { build: { steps: { name?: string; run?: string }[] } };
};
const script = jobs.build.steps.find(({ name }) => name === 'Gather what is released')!.run!;
const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
const checkout = join(work, 'checkout');
const release = join(work, 'release');
afterAll(() => rmSync(work, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(checkout, 'dist'), { recursive: true });
  cpSync('src', join(checkout, 'src'), { recursive: true });
  for (const path of ['node_modules', 'package.json', 'package-lock.json', 'CHANGELOG.md'])
    symlinkSync(resolve(path), join(checkout, path));
  const permalinks = { site: 'https://guide.example/', addresses: {}, moved: { '/a/': '/b/' } };
  writeFileSync(join(checkout, 'dist/permalinks.json'), JSON.stringify(permalinks));
  writeFileSync(join(checkout, 'dist/index.html'), 'Home');
  writeFileSync(join(checkout, 'dist/field-guide-2026-11-30.zip'), 'All pages');
  git(checkout, 'init', '--quiet');
  const who = ['-c', 'user.name=A person', '-c', 'user.email=person@example.org'];
  git(checkout, ...who, 'commit', '--quiet', '--allow-empty', '--message', 'A site');
});

test('a release holds its part of the changelog, the site, the parts it is made of, and digests of them', async () => {
  const [day] = /\d{4}-\d\d-\d\d/.exec(readFileSync('CHANGELOG.md', 'utf8'))!;
  const { code, output } = await gather(day);
  expect([code, output]).toEqual([0, '']);
  const notes = readFileSync(join(release, 'notes.md'), 'utf8');
  expect(notes).toMatch(/^- /);
  expect(notes).not.toContain('## ');
  const listed = await run('tar', ['-tzf', join(release, 'site.tar.gz')], { show: false });
  expect(listed.output.split('\n')).toEqual([
    './',
    './field-guide-2026-11-30.zip',
    './index.html',
    './permalinks.json',
    '',
  ]);
  expect(readFileSync(join(release, 'guide-to-read.zip'), 'utf8')).toBe('All pages');
  expect(readFileSync(join(release, 'nginx.conf'), 'utf8')).toContain('"/a/" "/b/";');
  const sums = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: release, show: false });
  expect([sums.code, sums.output.trim().split('\n').length]).toEqual([0, 4]);
});

test('the list of parts is CycloneDX and names every dependency with version and license', () => {
  const { bomFormat, components } = JSON.parse(
    readFileSync(join(release, 'sbom.cdx.json'), 'utf8'),
  ) as { bomFormat: string; components: Component[] };
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const named = new Map(components.map((component) => [component.name, component]));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const component = components.find((one) => one.name === name && one.version === version);
    expect(component, name).toBeDefined();
    if (!(name in packageRules.read)) expect(component!.licenses?.length, name).toBe(1);
  }
  expect(named.size).toBeGreaterThan(300);
});

test('a tag without a part of the changelog releases nothing', async () => {
  rmSync(release, { recursive: true });
  const { code, output } = await gather('2001-01-01');
  expect(code).toBe(1);
  expect(output).toContain('CHANGELOG.md has no part for "2001-01-01". It has: ');
  expect(existsSync(join(release, 'site.tar.gz'))).toBe(false);
});

function gather(tag: string) {
  return run('bash', ['-e', '-c', script], {
    cwd: checkout,
    show: false,
    env: {
      RUNNER_TEMP: work,
      GITHUB_REF_NAME: tag,
      PATH: [dirname(process.execPath), process.env['PATH']].join(':'),
    },
  });
}

interface Component {
  name: string;
  version: string;
  licenses?: unknown[];
}
