import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCsvInput, readYamlInput } from '../../../src/commands/read-input.ts';
import { readMaintainerBlocks } from '../../../src/importing/maintainer-blocks.ts';
import { readMaintainerRows } from '../../../src/importing/maintainer-rows.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(work, { recursive: true }));
const path = join(work, 'list.csv');
const head = ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS';
const rows = [
  head,
  'Sandbox ,Lamp,Person A,Bulb Works,user-a,https://lamp.example.org/people',
  ',,Person B,,user-b,',
  'Sandbox,Torch,Person C,Glow,user-c,https://torch.example.org/people',
];
/** What the four rows say, however their file is written. */
const said = [
  ['Lamp', 'https://lamp.example.org/people', 2],
  ['Torch', 'https://torch.example.org/people', 1],
];

test.each([
  ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with line ends of Unix', (text: string) => text],
  [
    'with one lone line end of Unix among those of Windows',
    (text: string) => text.replaceAll('\n', '\r\n').replace('user-b,\r\n', 'user-b,\n'),
  ],
  [
    'with a return too many at the end of a line',
    (text: string) => text.replaceAll('\n', '\r\n').replace('user-b,', 'user-b,\r'),
  ],
  ['with a mark of its encoding', (text: string) => `\uFEFF${text}`],
  ['with an empty line between two projects', (text: string) => text.replace('user-b,', '$&\n')],
  ['with a row of empty cells', (text: string) => text.replace('user-b,', '$&\n,,,,,')],
  ['with a row of too few empty cells', (text: string) => text.replace('user-b,', '$&\n,, ,')],
  ['with a last cell that is missing', (text: string) => text.replace('user-b,', 'user-b')],
  ['with an empty cell too many', (text: string) => text.replace('user-b,', 'user-b,,')],
  [
    'with an address one cell too far to the right',
    (text: string) => text.replace('user-c,https', 'user-c,,https'),
  ],
  ['without the first cell of the head', (text: string) => text.replace(',Project', 'Project')],
  ['with spaces in the head', (text: string) => text.replace('Name,Company', 'Name ,Company')],
  ['without a line end at its end', (text: string) => text.trimEnd()],
  [
    'with a character that is not seen',
    (text: string) => text.replace('Torch', '\u200BTor\u0007ch'),
  ],
])('a list of maintainers %s is read', (name, write) => {
  const expected = name.includes('not seen') ? [said[0], ['Tor ch', ...said[1]!.slice(1)]] : said;
  expect(read(write(`${rows.join('\n')}\n`))).toEqual(expected);
});

test.each([
  [
    'cut off in quotes',
    `${head}\nSandbox,Lamp,"Person`,
    ' is not valid CSV: a quote is opened and never closed; it may be cut off. Nothing of it was taken.',
  ],
  [
    'cut off in a row',
    `${head}\nSandbox,Lamp,Person A,Bulb`,
    ': line 2, the last one, ends in the middle of a row; it may be cut off. Nothing of it was taken.',
  ],
  [
    'with a quote inside a cell',
    `${head}\nSandbox,Lamp,Person "A",,user-a,\n`,
    ' is not valid CSV: line 2 has a quote where none may stand. Nothing of it was taken.',
  ],
  [
    'with another head',
    'Name,Employer\nPerson A,Bulb Works\n',
    `: its first line is not "${head}"; is this project-maintainers.csv of cncf/foundation? Nothing of it was taken.`,
  ],
  [
    'that is empty',
    '',
    `: its first line is not "${head}"; is this project-maintainers.csv of cncf/foundation? Nothing of it was taken.`,
  ],
  [
    'without maintainers',
    `${head}\n`,
    ': it lists no maintainers; the file may be cut off. Nothing of it was taken.',
  ],
  [
    'with a maintainer below no project',
    `${head}\n,,Person A,,user-a,\n`,
    ': its first maintainer stands below no project. Nothing of it was taken.',
  ],
  [
    'with a cell too many',
    `${head}\n\n,,Person A,B,C,D,E\n`,
    ': line 3 has 7 cells where the first has 6, so that it cannot be told which cell is which. Nothing of it was taken.',
  ],
  [
    'with cells too few',
    `${head}\nSandbox,Lamp,Person A,Bulb Works,user-a,\n..Person B,Bulb Works,user-b,\n`,
    ': line 3 has 4 cells where the first has 6, so that it cannot be told which cell is which. Nothing of it was taken.',
  ],
  [
    'with a comma lost at the start of a row',
    `${head}\nSandbox,Lamp,Person A,Bulb Works,user-a,\n,Person B,Bulb Works,user-b,\n`,
    ': line 3 has 5 cells where the first has 6, so that it cannot be told which cell is which. Nothing of it was taken.',
  ],
  [
    'with a merge that was never finished',
    `${head}\nSandbox,Lamp,Person A,,user-a,\n<<<<<<< patch-1\n`,
    ': line 3 is the mark of a merge that was never finished. Nothing of it was taken.',
  ],
  [
    'with a level and no project',
    `${head}\nSandbox,,Person A,,user-a,\n`,
    ': line 2 gives a level and names no project. Nothing of it was taken.',
  ],
])('says in one sentence what is wrong with a list of maintainers %s', (_, text, sentence) => {
  expect(() => read(text)).toThrow(new Error(`${path}${sentence}`));
});

test.each([
  [
    'a file of aliases that multiply',
    `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]\n`,
    ': Excessive alias count indicates a resource exhaustion attack. Nothing of it was taken.',
  ],
  [
    'a key that stands twice',
    'a: 1\na: 2\nb: 3\n',
    ' is not valid YAML: Map keys must be unique at line 2, column 1. Nothing of it was taken.',
  ],
])('refuses %s in one sentence', (_, text, sentence) => {
  writeFileSync(path, text);
  expect(() => readYamlInput(path, (parsed) => parsed)).toThrow(new Error(`${path}${sentence}`));
});

function read(text: string) {
  writeFileSync(path, text);
  return readCsvInput(path, (csv) => readMaintainerBlocks(readMaintainerRows(csv))).map(
    ({ name, url, people }) => [name, url, people.length],
  );
}
