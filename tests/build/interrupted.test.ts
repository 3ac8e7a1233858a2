import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mendFolder } from '../../src/commands/site-folders.ts';
import { buildInto, copyProject } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';
import { fingerprintFolder } from '../fixtures/fingerprints.ts';

/**
 * The small community is built once, and then again and again by builds that are ended or fail on the way. The
 * last good site stays whole. "npm run bench:interruptions" ends twenty builds at any place.
 */
const project = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
copyProject(project);
const content = join(project, 'lamps');
mkdirSync(content);
fillContent(content);
const site = join(project, 'site');
const faults = `--import ${resolve('tests/fixtures/faults.mjs')}`;
const build = (env: Record<string, string> = {}) =>
  buildInto(project, 'site', { CONTENT_DIR: content, ...env });
const buildWith = (fault: string, env: Record<string, string> = {}) =>
  build({ NODE_OPTIONS: faults, FAULT: fault, ...env });
let good: string[] = [];

test('the site is built', async () => {
  const { output } = await build();
  expect(output).toMatch(/Built \d+ pages/);
  good = fingerprintFolder(site);
});

const points = Number(process.env['INTERRUPTIONS'] ?? 0);

test.runIf(points === 0)(
  'killed between the two steps of its end, a build leaves the last site to be found',
  async () => {
    const { output } = await buildWith('KILL /site');
    expect(output).toContain('Ended by SIGKILL.');
    await expectMended();
  },
);

test.runIf(points > 0)(
  `killed at ${points} places, a build leaves the last site whole`,
  async () => {
    const counts = join(project, 'counts');
    await buildWith('', { COUNT_FILE: counts });
    const steps = Number(readFileSync(counts, 'utf8'));
    // The last steps are those of the exchange; the others are spread over the whole build, at odd places.
    const places = Array.from({ length: points }, (_, index) =>
      index < 5 ? steps - index : 1 + ((index * 7919) % steps),
    );
    for (const place of places) {
      const { output } = await buildWith(`KILL ${place}`);
      expect([place, output]).toEqual([place, expect.stringContaining('Ended by SIGKILL.')]);
      await expectMended();
    }
    console.log(`figure: ${points} builds killed at steps ${places.join(', ')} of ${steps}`);
  },
  1_800_000,
);

test.each([
  ['ENOSPC _redirects', 'The disk is full. '],
  ['EROFS /site', 'The place of the site can only be read. '],
])('where the disk says %s, the build names the cause in one line', async (fault, says) => {
  const { code, output } = await buildWith(fault);
  expect(code).toBe(1);
  expect(output).toContain(says);
  expect(output).toContain('The last good site is as it was.');
  expect(output).not.toMatch(/formerIds|\n\s+at /);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(fingerprintFolder(site)).toEqual(good);
});

test('two builds at once both end well, and nothing of any build is left', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.filter(({ output }) => output.includes('this one waits for it.'))).toHaveLength(1);
  expect(fingerprintFolder(site)).toEqual(good);
  expect(readdirSync(project).filter((name) => /^site./.test(name))).toEqual([]);
  const kept = readdirSync(join(project, '.cache')).filter((name) => /^build-|\.v8\./.test(name));
  expect(kept).toEqual([]);
});

/** What "npm run preview" does before it serves; and no process of the build goes on alone. */
async function expectMended() {
  mendFolder(site);
  expect(fingerprintFolder(site)).toEqual(good);
  await expect.poll(listProcesses, { timeout: 5_000 }).toEqual([]);
}

/** The programs that still render into a folder of this project. */
function listProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .filter((words) => words.includes(`${project}/.cache/build-`));
}
