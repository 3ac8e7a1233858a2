import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './find-browser.ts';
import { root, runNode, type Finished } from './run.ts';

/** Every stage runs even after a failure; the last line counts the tests of all of them. */
const basePath = '/field-guide/';
const reports = join(root, 'test-results');
const siteUrl = 'http://localhost:4321';
const totals = { passed: 0, failed: 0 };

rmSync(reports, { recursive: true, force: true });
await stage('types', () =>
  runNode('node_modules/astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'hint'], {
    show: false,
    env: { SITE_URL: siteUrl },
  }),
);
await stage('content', () => runNode('src/commands/check-content.ts', [], { show: false }));
await stage('format', () =>
  runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn'], {
    show: false,
  }),
);
await suite('unit', () => vitest('unit'));
await suite('content facts', () => vitest('content'));
await stage('build', () => build('dist'));
await suite('site', () => vitest('site', { SITE_FOLDER: 'dist' }));
const browser = await requireBrowser().catch((error: Error) => error);
await suite('e2e', () => playwright('e2e', [], { SITE_FOLDER: 'dist' }));
await stage('build below a base path', () => build('dist-base', { BASE_PATH: basePath }));
await suite('site below a base path', () =>
  vitest('site', { SITE_FOLDER: 'dist-base', BASE_PATH: basePath }, 'site-base'),
);
await suite('e2e below a base path', () =>
  playwright('e2e-base', ['--grep', '@base'], { SITE_FOLDER: 'dist-base', BASE_PATH: basePath }),
);

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
if (totals.failed > 0) process.exitCode = 1;

/** A stage that is one check: it passes or fails as a whole. */
async function stage(name: string, work: () => Promise<Finished>) {
  const { code, output } = await timed(name, work);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(code === 0 ? lastLine(output) : output);
}

/** A stage of many tests, counted from its report. A runner that died without one is one failure. */
async function suite(name: string, work: () => Promise<Finished & Counts>) {
  const { passed, failed, code, output } = await timed(name, work);
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  totals.passed += passed;
  totals.failed += failed + broken;
  if (code !== 0) console.log(output);
  else
    for (const line of output.split('\n').filter((text) => text.includes('figure:')))
      console.log(line.trim());
  console.log(`${passed} passed, ${failed + broken} failed`);
}

async function timed<Result>(name: string, work: () => Promise<Result>) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const result = await work();
  console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

async function vitest(
  folder: string,
  env: Record<string, string> = {},
  report = folder,
): Promise<Finished & Counts> {
  const file = join(reports, `${report}.json`);
  const words = [
    'run',
    '--dir',
    `tests/${folder}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const finished = await runNode('node_modules/vitest/vitest.mjs', words, {
    env: { ...env, NO_COLOR: '1' },
    show: false,
  });
  const { numPassedTests = 0, numFailedTests = 0 } = readReport<{
    numPassedTests?: number;
    numFailedTests?: number;
  }>(file);
  return { ...finished, passed: numPassedTests, failed: numFailedTests };
}

async function playwright(
  report: string,
  words: string[],
  env: Record<string, string>,
): Promise<Finished & Counts> {
  if (browser instanceof Error) return { code: 1, output: browser.message, passed: 0, failed: 0 };
  const file = join(reports, `${report}.json`);
  const finished = await runNode('node_modules/@playwright/test/cli.js', ['test', ...words], {
    env: { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    show: false,
  });
  const { stats } = readReport<{ stats?: { expected: number; unexpected: number; flaky: number } }>(
    file,
  );
  return {
    ...finished,
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  };
}

function build(folder: string, env: Record<string, string> = {}) {
  return runNode('src/commands/build.ts', ['--out-dir', folder], {
    env: { SITE_URL: siteUrl, ...env },
    show: false,
  });
}

function readReport<Report extends object>(file: string): Partial<Report> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : {};
}

function lastLine(output: string) {
  return output.trim().split('\n').at(-1) ?? '';
}

interface Counts {
  passed: number;
  failed: number;
}
