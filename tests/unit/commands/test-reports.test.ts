import { expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlaywrightReport, readVitestReport } from '../../../src/commands/test-reports.ts';

test('a test that passed at its second try has passed and is named, at any depth', () => {
  const spec = (title: string, status: string) => ({
    file: 'search.spec.ts',
    title,
    tests: [{ status }],
  });
  const file = write({
    stats: { expected: 2, flaky: 1, unexpected: 1 },
    suites: [
      {
        specs: [spec('finds a name', 'expected'), spec('finds a rule', 'unexpected')],
        suites: [
          {
            specs: [spec('says so offline', 'flaky'), spec('opens with a key', 'expected')],
          },
        ],
      },
    ],
  });
  expect(readPlaywrightReport(file)).toEqual({
    passed: 3,
    failed: 1,
    again: ['search.spec.ts › says so offline'],
  });
});

test('counts what Vitest reports', () => {
  expect(readVitestReport(write({ numPassedTests: 7, numFailedTests: 2 }))).toEqual({
    passed: 7,
    failed: 2,
    again: [],
  });
});

test('where there is no report nothing has passed', () => {
  const nothing = { passed: 0, failed: 0, again: [] };
  expect(readPlaywrightReport('no-such-report.json')).toEqual(nothing);
  expect(readVitestReport('no-such-report.json')).toEqual(nothing);
});

function write(report: object) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
