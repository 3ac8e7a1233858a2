import { expect, test } from 'vitest';
import { listDoubts } from '../../../src/checks/citations.ts';
import { aSite, edited } from '../../fixtures/content.ts';

/** A copy of the document that the lamp's edition cites, with its headings and its lines. */
const copy = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}.`);
const say = (line: number, text: string) => (copy[line - 1] = text);
say(9, '# Council');
say(10, 'A council of five is elected by contributors.');
say(11, 'It has five seats, and six by another page.');
say(12, 'Three and two of them are filled in turn, every six months.');
say(14, 'No company holds more than 2 of 5 seats.');
say(16, '- The chair is chosen by lot.');
say(19, '## Elections');
say(20, 'Twice a year, whoever had one change merged in the past year may vote.');
say(29, '## Makers');
say(30, 'Two thirds of the makers agree.');
say(31, 'Ten merged changes are asked for.');
say(34, 'After 6 months without activity a maker becomes emeritus.');
say(39, '## Conflicts');
say(49, '## Helpers');

const doubtsOf = (path: string, from: string, to: string) =>
  listDoubts(aSite(edited(path, from, to)), 'lamp', () => copy).map(
    ({ field, message }) => `${field}: ${message}`,
  );

test('has no doubt about numbers in digits or words, periods and shares, and names a bullet that no fact cites', () => {
  expect(listDoubts(aSite(), 'lamp', () => copy)).toEqual([
    {
      file: 'content/governance/lamp.mdx',
      field: 'gov#council:L16',
      message: 'no fact cites: - The chair is chosen by lot.',
    },
  ]);
});

test('still names a bullet among lines that somebody compared with a list of conditions', () => {
  const compared =
    "requirementsComplete:\n  compared: '2026-01-30'\n  ref: ['gov#council:L15-L17', 'gov#makers:L31']\n";
  expect(doubtsOf('roles/lamp/maker.yaml', 'privileges:\n', `${compared}privileges:\n`)).toEqual([
    'gov#council:L16: no fact cites: - The chair is chosen by lot.',
  ]);
});

test.each([
  [
    'a number',
    'count: 5\n',
    'count: 7\n',
    'bodies[0].seats.count: 7 (of 7) does not occur in gov#council:L11.',
  ],
  [
    'a period',
    'cadence: P6M\n      ref',
    'cadence: P9M\n      ref',
    'bodies[0].staggered.cadence: P9M (of "P9M") does not occur in gov#council:L12.',
  ],
  [
    'a share',
    'fraction: 2/3',
    'fraction: 3/4',
    'decisions[0].fraction: 3/4 (of "3/4") does not occur in gov#makers:L30.',
  ],
  [
    'a line behind the end',
    "ref: ['gov#conflicts:L40']",
    "ref: ['gov#conflicts:L61']",
    'conflictResolution: gov#conflicts:L61 does not exist: the text has 60 lines.',
  ],
  [
    'a reference without lines',
    "ref: ['gov#conflicts:L40']",
    "ref: ['gov#conflicts']",
    'conflictResolution: gov#conflicts names no lines.',
  ],
  [
    'a heading that is not there',
    "ref: ['gov#conflicts:L40']",
    "ref: ['gov#disputes:L40']",
    'conflictResolution: gov#disputes:L40: there is no heading "disputes".',
  ],
])('doubts %s', (_, from, to, doubt) => {
  expect(doubtsOf('governance/lamp.mdx', from, to)).toContain(doubt);
});

test('a range of more than forty lines is no place to look at', () => {
  const long = Array.from({ length: 60 }, () => '# Conflicts');
  const site = aSite(
    edited('governance/lamp.mdx', "ref: ['gov#conflicts:L40']", "ref: ['gov#conflicts:L2-L42']"),
  );
  expect(listDoubts(site, 'lamp', () => long).map(({ message }) => message)).toContain(
    'gov#conflicts:L2-L42 spans 41 lines; at most 40.',
  );
});

test('passes over sources of which no copy is at hand', () => {
  expect(listDoubts(aSite(), 'lamp', () => undefined)).toEqual([]);
});
