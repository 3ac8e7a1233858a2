import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { formatFinding } from '../../src/checks/report.ts';

const { findings } = checkContent('content');
const { files } = readContent('content');

test.each(files.map(({ file }) => file))('%s passes every check', (file) => {
  expect(findings.filter((finding) => finding.file === file).map(formatFinding)).toEqual([]);
});

test('nothing is wrong that belongs to no file', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});
