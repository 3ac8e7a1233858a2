import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a suite passed and failed, and the titles of those that passed only when tried again. */
export interface Report {
  passed: number;
  failed: number;
  again: string[];
}

/** What Vitest's JSON report says; nothing passed where there is none, because the runner never came so far. */
export function readVitestReport(file: string): Report {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read<{
    numPassedTests: number;
    numFailedTests: number;
  }>(file);
  return { passed, failed, again: [] };
}

/** What Playwright's JSON report says. A test that passed at its second try ("flaky") has passed, but is named. */
export function readPlaywrightReport(file: string): Report {
  const { stats, suites = [] } = read<PlaywrightReport>(file);
  const { expected = 0, flaky = 0, unexpected = 0 } = stats ?? {};
  return { passed: expected + flaky, failed: unexpected, again: suites.flatMap(listTriedAgain) };
}

function listTriedAgain({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(listTriedAgain)];
}

function read<Data extends object>(file: string): Partial<Data> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Data) : {};
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
  suites: Suite[];
}

/** A file or a group in it. */
interface Suite {
  suites?: Suite[];
  specs?: { file: string; title: string; tests: { status: string }[] }[];
}
