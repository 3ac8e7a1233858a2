import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './find-browser.ts';
import { root, run, runNode, type Finished } from './run.ts';
import { formatStages, runStages, type Outcome, type Stage } from './stages.ts';
import { readPlaywrightReport, readVitestReport, type Report } from './test-reports.ts';

/**
 * Every stage runs even after a failure, as many side by side as there are processors, two at least and
 * four at most. The last line counts the tests of all of them; the table before it says where time went.
 */
const basePath = '/field-guide/';
const reports = join(root, 'test-results');
const siteUrl = 'http://localhost:4321';
const repositoryUrl = 'https://github.com/fieldguide/example';
const lanes = Math.min(4, Math.max(2, availableParallelism()));

rmSync(reports, { recursive: true, force: true });
const browser = requireBrowser().catch((error: Error) => error);
const atRoot = { SITE_FOLDER: 'dist' };
const belowBase = { SITE_FOLDER: 'dist-base', BASE_PATH: basePath };

// Those that others wait for stand first, then those that take longest. The check of types waits for the build, as
// both let Astro write its own folder; builds in copies of the project do not.
const stages: Stage[] = [
  { name: 'build', run: () => build('dist') },
  { name: 'e2e', after: ['build'], run: () => playwright('e2e', [], atRoot) },
  {
    name: 'second build',
    after: ['build'],
    run: () =>
      vitest('build', { ...atRoot, SECOND_FOLDER: 'dist-base' }, 'second-build', [
        'second.test.ts',
      ]),
  },
  { name: 'site', after: ['build'], run: () => vitest('site', atRoot) },
  { name: 'builds', run: () => vitest('build', {}, 'builds', ['--exclude=**/second.test.ts']) },
  {
    name: 'e2e below a base path',
    after: ['second build'],
    run: () => playwright('e2e-base', ['--grep', '@base'], belowBase),
  },
  { name: 'types', after: ['build'], run: () => script('check:types') },
  { name: 'code', after: ['build'], run: () => script('check:code') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'format', run: () => script('check:format') },
  { name: 'unused', run: () => script('check:unused') },
  { name: 'packages', run: () => script('check:packages') },
  { name: 'content facts', run: () => vitest('content') },
  { name: 'content', run: () => script('check:content') },
  { name: 'schemas', run: () => script('check:schemas') },
];

const started = performance.now();
const results = await runStages(stages, lanes, ({ name, seconds, passed, failed, output }) => {
  console.log(`\n== ${name} (${seconds.toFixed(1)} s): ${passed} passed, ${failed} failed`);
  if (output) console.log(output);
});
const passed = results.reduce((sum, stage) => sum + stage.passed, 0);
const failed = results.reduce((sum, stage) => sum + stage.failed, 0);
console.log(`\n${formatStages(results, (performance.now() - started) / 1000)}`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** One check of package.json: it passes or fails as a whole. */
async function script(name: string) {
  return judge(
    await run(process.execPath, ['--run', name], { show: false, env: { SITE_URL: siteUrl } }),
  );
}

async function build(folder: string) {
  return judge(
    await runNode('src/commands/build.ts', ['--out-dir', folder, '--download'], {
      env: { SITE_URL: siteUrl, REPO_URL: repositoryUrl },
      show: false,
    }),
  );
}

/** A stage that is one check: it shows its last line, or all that it said where it failed. */
function judge({ code, output }: Finished): Outcome {
  const text = output.trim();
  return code === 0
    ? { passed: 1, failed: 0, output: text.split('\n').at(-1) }
    : { passed: 0, failed: 1, output: text };
}

/** One process for a suite: what its files share is then read once, and another stage has a processor, too. */
async function vitest(
  folder: string,
  env: Record<string, string> = {},
  report = folder,
  more: string[] = [],
): Promise<Outcome> {
  const file = join(reports, `${report}.json`);
  const words = [
    'run',
    '--dir',
    `tests/${folder}`,
    '--maxWorkers=1',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ];
  const finished = await runNode('node_modules/vitest/vitest.mjs', words, {
    env: { ...env, NO_COLOR: '1' },
    show: false,
  });
  return count(finished, readVitestReport(file));
}

async function playwright(
  report: string,
  words: string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const path = await browser;
  if (path instanceof Error) return { passed: 0, failed: 1, output: path.message };
  const file = join(reports, `${report}.json`);
  const finished = await runNode('node_modules/@playwright/test/cli.js', ['test', ...words], {
    env: {
      ...env,
      CHROMIUM_PATH: path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      PORT: String(await findFreePort()),
      REPORT: report,
    },
    show: false,
  });
  return count(finished, readPlaywrightReport(file));
}

/** A stage of many tests. A runner that ended badly without a failed test is a failure itself. */
function count({ code, output }: Finished, { passed, failed, again }: Report): Outcome {
  if (code !== 0) return { passed, failed: Math.max(failed, 1), output: output.trim() };
  const figures = output.split('\n').filter((line) => line.includes('figure:'));
  const lines = [...again.map((title) => `passed when tried again: ${title}`), ...figures];
  return { passed, failed, output: lines.map((line) => line.trim()).join('\n') };
}

/** Two browsers may be at work at once, and so may the site that a developer looks at. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
