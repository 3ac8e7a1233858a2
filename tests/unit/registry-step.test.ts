import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/commands/run.ts';
import { git } from '../fixtures/workflow.ts';

/** The step of check.yml that looks at the registry, run on a branch that began when main had two addresses. */
const { jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
  jobs: { test: { steps: { name?: string; run?: string }[] } };
};
const script = jobs.test.steps.find(({ name }) => name === 'No address leaves the registry')!.run!;
const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
const [origin, branch] = [join(work, 'origin'), join(work, 'branch')];
afterAll(() => rmSync(work, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(origin, 'content'), { recursive: true });
  git(origin, 'init', '--quiet', '--initial-branch', 'main');
  register(origin, '/lamp/\n  #glass\n/torch/\n');
  git(work, 'clone', '--quiet', origin, branch);
  // Since then, a deploy has registered what it published.
  register(origin, '/lamp/\n  #glass\n/new/\n/torch/\n');
  git(branch, 'fetch', '--quiet');
});

test.each([
  ['what main registered since the branch began is not missed', '/lamp/\n  #glass\n/torch/\n'],
  ['an addition passes', '/candle/\n/lamp/\n  #glass\n  #wick\n/torch/\n'],
  ['another order passes', '/torch/\n/lamp/\n  #glass\n'],
])('%s', async (_, registry) => {
  expect(await check(registry)).toEqual({ code: 0, output: '' });
});

test.each([
  ['a path', '/lamp/\n  #glass\n', '/torch/'],
  ['an anchor', '/lamp/\n/torch/\n', '/lamp/#glass'],
  ['an anchor that now stands below another page', '/lamp/\n/torch/\n  #glass\n', '/lamp/#glass'],
])('%s that is taken out is named', async (_, registry, lost) => {
  const { code, output } = await check(registry);
  expect(code).toBe(1);
  expect(output).toBe(
    `${lost}\nThese published addresses were taken out of content/permalinks.txt. Put them back.\n`,
  );
});

function check(registry: string) {
  register(branch, registry);
  return run('bash', ['-e', '-c', script], {
    cwd: branch,
    show: false,
    env: { TARGET: 'main', RUNNER_TEMP: work },
  });
}

function register(folder: string, registry: string) {
  writeFileSync(join(folder, 'content/permalinks.txt'), registry);
  const who = ['-c', 'user.name=A person', '-c', 'user.email=person@example.org'];
  git(folder, 'add', '--all');
  git(folder, ...who, 'commit', '--quiet', '--allow-empty', '--message', 'Addresses');
}
