import { expect, test } from 'vitest';
import { checkRead } from '../../src/checks/check-content.ts';
import { loadFolder } from '../../src/checks/load-folder.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { formatFinding } from '../../src/checks/report.ts';

const read = readContent(loadFolder('content'));
const { files } = read;
const { findings } = checkRead(read);

test.each(files.map(({ file }) => file))('%s passes every check', (file) => {
  expect(findings.filter((finding) => finding.file === file).map(formatFinding)).toEqual([]);
});

test('nothing is wrong that belongs to no file', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});
