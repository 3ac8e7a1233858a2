import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainFailure, Refusal } from '../../../src/commands/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'failure-'));
afterAll(() => rmSync(folder, { recursive: true }));
const log = join(folder, 'build.log');

test('what people can mend is said as it is', () => {
  expect(explainFailure(new Refusal('1 problem.\n\nWrite it.'), log)).toBe(
    '1 problem.\n\nWrite it.',
  );
});

test('what a program said at length is one sentence, and a file', () => {
  const output =
    'building\n\u001b[31m[ERROR]\u001b[39m Missing parameter: facet\n  at one\n  at two';
  expect(explainFailure(new Error(output), log)).toMatch(
    /^The build stopped: \[ERROR\] Missing parameter: facet\. All that was said stands in \S+build\.log\. The last good site is as it was\.$/,
  );
  expect(readFileSync(log, 'utf8')).toContain('building\n');
  expect(readFileSync(log, 'utf8')).toContain('at two');
});

test.each([
  ['ENOSPC: no space left on device, write', 'The disk is full.'],
  ["EACCES: permission denied, mkdir '/srv/site'", 'A file or folder may not be read or written.'],
  ["EROFS: read-only file system, rename '/a' -> '/b'", 'The place of the site can only be read.'],
])('names the cause of "%s"', (message, cause) => {
  const said = explainFailure(new Error(message), join(folder, 'failure.test', '\0'));
  expect(said).toBe(`${cause} ${message}. The last good site is as it was.`);
});

test('what was going on before the system said no is not the failure', () => {
  const output =
    "14:24:00 [vite] Preparing packages\nEACCES: permission denied, rmdir '/srv/packages'\n  Stack trace:";
  expect(explainFailure(new Error(output), join(folder, 'failure.test', '\0'))).toBe(
    "A file or folder may not be read or written. EACCES: permission denied, rmdir '/srv/packages'. The last good site is as it was.",
  );
});
