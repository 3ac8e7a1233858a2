import { expect, test } from 'vitest';
import { checkRead } from '../../src/checks/check-content.ts';
import { loadFolder } from '../../src/checks/load-folder.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { formatFinding } from '../../src/checks/report.ts';
import { answerableQuestions } from '../../src/model/review/review.ts';

const read = readContent(loadFolder('content'));
const { files } = read;
const { findings, site } = checkRead(read);

test.each(files.map(({ file }) => file))('%s passes every check', (file) => {
  expect(findings.filter((finding) => finding.file === file).map(formatFinding)).toEqual([]);
});

test('nothing is wrong that belongs to no file', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

test('the guide puts every question of the review that it can answer', () => {
  const asked = site!.review!.groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(asked.toSorted()).toEqual(answerableQuestions.toSorted());
});
