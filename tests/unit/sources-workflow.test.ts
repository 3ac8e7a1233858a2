import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TestRepository } from '../fixtures/repository.ts';

const { permissions, jobs } = parse(
  readFileSync('.github/workflows/sources.yml', 'utf8'),
) as Workflow;
const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(work, { recursive: true }));

test('what reads foreign texts can write nothing, and what may write runs no program of ours', () => {
  expect(permissions).toEqual({});
  expect(jobs.compare.permissions).toEqual({ contents: 'read' });
  expect(jobs.compare.steps[0]!.with).toEqual({ 'persist-credentials': false });
  expect(jobs.propose.permissions).toEqual({
    actions: 'write',
    contents: 'write',
    'pull-requests': 'write',
  });
  const commands = jobs.propose.steps.flatMap(({ run = '' }) => run.split('\n'));
  expect(commands.filter((line) => /\b(?:npm|npx|node|eval|sh)\b/.test(line))).toEqual([]);
  // Nothing that a document or a step says is put into a script before it runs.
  const scripts = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.filter((name) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
});

/** The steps as they are, in a repository of the test; "npm" and "gh" stand in for what needs a network. */
test('the steps end in a branch with the changed content and a pull request with the list', () => {
  const repository = new TestRepository(join(work, 'guide'));
  repository.commit('2026-01-01', { 'content/a.yaml': 'a: 1\n', 'package.json': '{}\n' });
  repository.git('clone', '--quiet', '--bare', repository.folder, join(work, 'origin'));
  repository.git('remote', 'add', 'origin', join(work, 'origin'));
  // The list is longer than a body may be.
  stub('npm', [
    'echo "$@" >> "$RUNNER_TEMP/npm"',
    'case "$*" in *refresh:sources*)',
    "  printf 'a: 2\\n' > content/a.yaml; printf '{\"x\": 1}\\n' > package.json",
    '  echo "12 documents."',
    '  for i in $(seq 1200); do echo "- $i: ein Löffel voll von allem, was da steht, und mehr"; done;;',
    'esac',
  ]);
  stub('gh', ['printf "%s\\n" "$@" >> "$RUNNER_TEMP/gh"']);
  runStep('compare', ({ id }) => id === 'compare');
  expect(readFileSync(join(work, 'output'), 'utf8')).toBe('changed=true\n');
  expect(readFileSync(join(work, 'npm'), 'utf8').split('\n')).toEqual([
    expect.stringMatching(
      /^run --silent refresh:sources -- --from \S+repositories --fetch --date \d{4}-\d\d-\d\d --write$/,
    ),
    'run format',
    'run check:content',
    '',
  ]);
  const list = readFileSync(join(work, 'proposal/list.md'), 'utf8');
  expect(Buffer.byteLength(list)).toBeLessThan(60_010);
  expect(list).toMatch(/^12 documents\.\n- 1: ein Löffel [^]* und mehr\n…\n$/);
  repository.git('checkout', '--quiet', '--', '.');
  runStep('propose', ({ name }) => name === 'Commit to a branch of its own');
  runStep('propose', ({ name }) => name === 'Open a pull request and start its checks');
  expect(readFileSync(join(work, 'gh'), 'utf8').trim().split('\n')).toEqual([
    'pr',
    'create',
    '--head',
    'sources-7-1',
    '--title',
    'Sources that moved on or changed',
    '--body-file',
    join(work, 'proposal/list.md'),
    // A pull request that is opened with the token of a workflow starts no checks by itself.
    'workflow',
    'run',
    'check.yml',
    '--ref',
    'sources-7-1',
  ]);
  const branch = repository.git('-C', join(work, 'origin'), 'branch', '--list', 'sources-*').trim();
  expect(branch).toBe('sources-7-1');
  const files = repository.git('show', '--format=', '--name-only', branch).trim();
  expect(files).toBe('content/a.yaml');
});

test('without news there is nothing to propose', () => {
  rmSync(join(work, 'output'), { force: true });
  stub('npm', []);
  runStep('compare', ({ id }) => id === 'compare');
  expect(existsSync(join(work, 'output'))).toBe(false);
  expect(jobs.propose.if).toBe("needs.compare.outputs.changed == 'true'");
});

test('a comparison that fails ends the job', () => {
  stub('npm', ['exit 1']);
  expect(() => runStep('compare', ({ id }) => id === 'compare')).toThrow('Command failed');
});

function stub(name: string, lines: string[]) {
  mkdirSync(join(work, 'bin'), { recursive: true });
  writeFileSync(join(work, 'bin', name), ['#!/bin/bash', ...lines, ''].join('\n'));
  chmodSync(join(work, 'bin', name), 0o755);
}

/** Runs a step as GitHub runs "shell: bash". */
function runStep(job: keyof typeof jobs, isStep: (step: Step) => boolean) {
  const { run = '', shell } = jobs[job].steps.find(isStep)!;
  expect(shell).toBe('bash');
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: join(work, 'guide'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      BRANCH: 'sources-7-1',
      PATH: `${join(work, 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: work,
      GITHUB_OUTPUT: join(work, 'output'),
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  });
}

interface Step {
  name?: string;
  id?: string;
  run?: string;
  shell?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions: Record<string, string>;
  if?: string;
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: { compare: Job; propose: Job };
}
