import { expect, test, vi } from 'vitest';
import { checkRead } from '../../../src/checks/check-content.ts';
import { checkExamples, type CheckExample } from '../../../src/checks/examples.ts';
import { checks } from '../../../src/checks/index.ts';
import { formatFinding } from '../../../src/checks/report.ts';
import { listRules } from '../../../src/checks/rulebook.ts';
import { edited, readCommunity } from '../../fixtures/content.ts';

/** The page about the checks shows a mistake for each; here each is made, and what the checks say is compared. */

test('every check has one example, in the order in which the checks run', () => {
  expect(checkExamples.map(({ check }) => check)).toEqual(checks.map(({ id }) => id));
  expect(listRules().map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
});

test.each(checkExamples)('the example of $check says what its author reads', (example) => {
  const { findings } = checkMistake(example);
  expect(findings.map(formatFinding).join('\n')).toBe(example.says);
});

test.each(checkExamples)('it is $check that finds its example, and no other', (example) => {
  const runs = checks.map((check) => vi.spyOn(check, 'run'));
  checkMistake(example);
  const finds = runs.map(({ mock }) => mock.results.some(({ value }) => value.length > 0));
  expect(checks.filter((_, place) => finds[place]).map(({ id }) => id)).toEqual([example.check]);
  vi.restoreAllMocks();
});

function checkMistake({ file, right, wrong }: CheckExample) {
  const files = right === undefined ? { [file]: wrong } : edited(file, right, wrong);
  return checkRead(readCommunity(files));
}
