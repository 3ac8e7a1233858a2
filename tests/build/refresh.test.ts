import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { parseRegistry } from '../../src/model/permalinks/registry.ts';
import { copyProject } from '../fixtures/build.ts';
import { edited, fillContent } from '../fixtures/content.ts';
import { git, runWorkflow } from '../fixtures/workflow.ts';

/**
 * The workflows themselves, played on a repository of the small community: it is published and registered, a week
 * later refreshed from files of others, and published again. Each test goes on from where the one before it ended.
 */
const place = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const origin = join(place, 'origin.git');
const bin = join(place, 'bin');
const foreign = {
  'cncf/landscape/landscape.yml': readFileSync('tests/fixtures/landscape.yml', 'utf8'),
  'cncf/clomonitor/data/cncf.yaml': readFileSync('tests/fixtures/clomonitor.yaml', 'utf8'),
  // As published: line ends of Windows, one of Unix among them, and an empty line.
  'cncf/foundation/project-maintainers.csv': readFileSync('tests/fixtures/maintainers.csv', 'utf8')
    .replaceAll('\n', '\r\n')
    .replace('user-b,\r\n', 'user-b,\n')
    .replace('\r\nArchived', '\r\n\r\nArchived'),
};
const today = () => new Date().toISOString().slice(0, 10);
let runs = 0;

/** What readers find at the address of the site: nothing, until a first run has published. */
let live = '';
const host = createServer((request, response) => {
  const file = join(live, (request.url ?? '').replace('/guide/', ''));
  if (live && existsSync(file)) response.end(readFileSync(file));
  else response.writeHead(404).end();
});
afterAll(() => void host.close());

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    host.listen(0, 'localhost', resolve);
  });
  const project = join(place, 'project');
  mkdirSync(project);
  copyProject(project);
  rmSync(join(project, 'node_modules'));
  for (const file of ['.github', '.gitignore', '.prettierignore', '.prettierrc.json'])
    cpSync(file, join(project, file), { recursive: true });
  const lamp = edited('projects/lamp.yaml', 'id: list', 'id: landscape')['projects/lamp.yaml']!;
  fillContent(join(project, 'content'), {
    'projects/lamp.yaml': lamp.toString().replaceAll('source: list', 'source: landscape'),
    'fetched/maintainers.json': `${JSON.stringify(recorded, null, 2)}\n`,
    'organizations/glass-works.yaml': "name: Glass Works\nverified: '2026-01-01'\n",
  });
  git(place, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin);
  git(project, 'init', '--quiet', '--initial-branch', 'main');
  commit(project, 'The small community');
  git(project, 'push', '--quiet', origin, 'main');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${place}/gh.log'\n`);
  chmodSync(join(bin, 'gh'), 0o755);
});

test('what a community publishes is registered by the workflow that publishes it', async () => {
  expect(existsAt('main', 'content/permalinks.txt')).toBe(false);
  const { jobs, log } = await play('deploy.yml');
  expect(jobs['deploy']?.result, log).toBe('success');
  expect(log).toMatch(/Nothing is published at http:\S+\/guide yet, so nothing can be lost\./);
  expect(subjectAt('main')).toBe('Register the addresses of this build');
  const registry = parseRegistry(showAt('main', 'content/permalinks.txt'));
  expect(registry.has('/projects/lamp/')).toBe(true);
  expect(registry.has('/organizations/wick/')).toBe(false);
});

test('to publish again what is registered needs no commit', async () => {
  const before = git(origin, 'rev-parse', 'main');
  const artifacts = join(place, `run-${runs}`, 'artifacts');
  const { jobs } = await play('deploy.yml', { only: ['register', 'deploy'], artifacts });
  expect(jobs['deploy']?.result).toBe('success');
  expect(git(origin, 'rev-parse', 'main')).toBe(before);
});

test('the weekly refresh proposes a commit with new files and the new day, and starts its checks', async () => {
  const { jobs, log } = await play('refresh.yml');
  expect(jobs, log).toMatchObject({
    import: { result: 'success', outputs: { changed: 'true', fault: '' } },
    propose: { result: 'success' },
    faults: { result: 'skipped' },
  });
  const branch = `refresh-${runs}-1`;
  expect(git(origin, 'diff', '--name-status', `main...${branch}`).split('\n')).toEqual(
    [
      'M\tcontent/fetched/maintainers.json',
      'A\tcontent/organizations/redglow.yaml',
      'A\tcontent/organizations/red-glow.yaml',
      'A\tcontent/organizations/wick.yaml',
      'M\tcontent/projects/lamp.yaml',
      'M\tcontent/site.yaml',
    ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1)),
  );
  expect(showAt(branch, 'content/site.yaml')).toContain(`asOf: '${today()}'`);
  expect(showAt(branch, 'content/projects/lamp.yaml')).toContain('maturity: graduated');
  expect(readFileSync(join(place, 'gh.log'), 'utf8').trim().split('\n')).toEqual([
    expect.stringMatching(
      new RegExp(`^pr create --head ${branch} --title Refresh .* --body-file .*report\\.md$`),
    ),
    `workflow run check.yml --ref ${branch}`,
  ]);
  const body = readFileSync(join(place, `run-${runs}`, 'artifacts/refresh/report.md'), 'utf8');
  expect(body).toContain('moved: lamp from incubating to graduated on 2025-05-05');
  expect(body).toContain('new organization: "Wick, Inc" (content/organizations/wick.yaml)');
});

test('the proposed commit is sound and formatted, loses no address, and its new ones are registered when it is published', async () => {
  const branch = `refresh-${runs}-1`;
  const merged = join(place, 'merged');
  git(place, 'clone', '--quiet', '--branch', branch, origin, merged);
  expect(checkContent(join(merged, 'content')).findings).toEqual([]);
  git(merged, 'push', '--quiet', origin, `${branch}:main`);
  const before = parseRegistry(showAt('main', 'content/permalinks.txt'));
  const { jobs, log } = await play('deploy.yml');
  expect(jobs['deploy']?.result, log).toBe('success');
  expect(log).toMatch(/\d+ published paths and all of their anchors are there or lead on\./);
  const after = parseRegistry(showAt('main', 'content/permalinks.txt'));
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  expect(after.has('/organizations/wick/')).toBe(true);
  expect(existsSync(join(place, `run-${runs}`, 'published/organizations/wick/index.html'))).toBe(
    true,
  );
});

test('a second refresh finds nothing and proposes nothing', async () => {
  const { jobs, log } = await play('refresh.yml');
  expect(jobs, log).toMatchObject({
    import: { result: 'success', outputs: { changed: '' } },
    propose: { result: 'skipped' },
    faults: { result: 'skipped' },
  });
  expect(log).toContain('No fact has changed: there is nothing to write.');
});

test('a file with a fault keeps back no other, and makes the run fail', async () => {
  const { jobs, log } = await play('refresh.yml', {
    files: {
      'cncf/landscape/landscape.yml': 'landscape:\n  - category:\n    name: "Furni',
      'cncf/foundation/project-maintainers.csv': foreign[
        'cncf/foundation/project-maintainers.csv'
      ].replace('Person E,glass  works', 'Person E,Wick ```` @user-x'),
    },
  });
  expect(jobs, log).toMatchObject({
    import: { result: 'success', outputs: { changed: 'true', fault: 'true' } },
    propose: { result: 'success' },
    faults: { result: 'failure' },
  });
  const body = readFileSync(join(place, `run-${runs}`, 'artifacts/refresh/report.md'), 'utf8');
  expect(body).toContain('landscape.yml is not valid YAML');
  // What others wrote is quoted: a mention would reach a person.
  expect(body.indexOf('\n`````text\n')).toBeGreaterThan(0);
  expect(body.indexOf('@user-x')).toBeGreaterThan(body.indexOf('\n`````text\n'));
  expect(body.lastIndexOf('@user-x')).toBeLessThan(body.lastIndexOf('\n`````\n'));
});

test('nothing is published of a build that main has left behind', async () => {
  const sha = git(origin, 'rev-parse', 'main~1');
  const artifacts = join(place, 'run-1', 'artifacts');
  const { jobs, log } = await play('deploy.yml', { only: ['register', 'deploy'], artifacts, sha });
  expect(log).toContain('main has moved on since this was built. Its own run publishes.');
  expect(jobs).toMatchObject({ register: { result: 'failure' }, deploy: { result: 'skipped' } });
});

const recorded = {
  snapshotDate: '2026-01-01',
  source: { name: 'A list', url: 'https://example.org/list' },
  projects: [
    {
      project: 'lamp',
      totalMaintainers: 3,
      independentMaintainers: 1,
      unknownOrganization: 0,
      organizations: [{ name: 'Glass Works', maintainers: 2 }],
    },
  ],
};

/** Plays a workflow on the repository as it is now, or only some of its jobs with what was handed on before. */
async function play(
  file: string,
  { files = {}, only, artifacts, sha = git(origin, 'rev-parse', 'main') }: Playing = {},
) {
  runs += 1;
  const folder = join(place, `run-${runs}`);
  if (artifacts) cpSync(artifacts, join(folder, 'artifacts'), { recursive: true });
  const github = {
    sha,
    ref: 'refs/heads/main',
    run_number: String(runs),
    run_attempt: '1',
    token: 'none',
    server_url: 'https://git.example',
    repository: 'lamps/guide',
  };
  const run = await runWorkflow(file, {
    folder,
    published: `http://localhost:${(host.address() as AddressInfo).port}/guide`,
    origin,
    context: { github },
    foreign: { ...foreign, ...files },
    bin,
    ...(only && { only }),
  });
  const published = join(folder, 'published');
  if (run.jobs['deploy']?.result === 'success' && existsSync(published)) live = published;
  return run;
}

function commit(folder: string, subject: string) {
  const who = ['-c', 'user.name=A person', '-c', 'user.email=person@example.org'];
  git(folder, 'add', '--all');
  git(folder, ...who, 'commit', '--quiet', '--message', subject);
}

function showAt(branch: string, path: string) {
  return git(origin, 'show', `${branch}:${path}`);
}

function existsAt(branch: string, path: string) {
  return git(origin, 'ls-tree', '--name-only', branch, '--', path) !== '';
}

function subjectAt(branch: string) {
  return git(origin, 'log', '-1', '--format=%s', branch);
}

interface Playing {
  files?: Partial<typeof foreign>;
  only?: string[];
  artifacts?: string;
  sha?: string;
}
