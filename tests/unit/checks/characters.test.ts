import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** Characters that nobody sees. What an author reads shows their code points, never the characters themselves. */

const torch = (name: string) => edited('projects/torch.yaml', 'name: Torch', `name: ${name}`);

test.each([
  ['"To\\0rch"', 'U+0000, a control character'],
  ['"To\\x1b[31mrch"', 'U+001B, a control character'],
  ['"To\\x7frch"', 'U+007F, a control character'],
  ['"To\\x9brch"', 'U+009B, a control character'],
  ['"To\\trch"', 'U+0009, a tab'],
  ['"To\\u202erch"', 'U+202E, a mark that turns the direction of a text'],
  ['"To\\u2066rch"', 'U+2066, a mark that turns the direction of a text'],
  ['"To\\u200brch"', 'U+200B, a character that cannot be seen'],
  ['"To\\u200drch"', 'U+200D, a character that cannot be seen'],
  ['"To\\ufeffrch"', 'U+FEFF, a character that cannot be seen'],
  ['"To\\xadrch"', 'U+00AD, a character that cannot be seen'],
  ['"To\\U000E0041rch"', 'U+E0041, a character that cannot be seen'],
  ['"To\\u3164rch"', 'U+3164, a character that cannot be seen'],
  ['"To\\ufe00rch"', 'U+FE00, a character that cannot be seen'],
  ['"To\\ud800rch"', 'U+D800, half of a character'],
  ['"To\\uffffrch"', 'U+FFFF, which is no character'],
])('refuses %s in a name, written with an escape', (name, says) => {
  expect(reportOn(torch(name))).toBe(
    `content/projects/torch.yaml › name: holds ${says}.\n  Delete it. Texts hold only characters that can be seen.\n\n1 problem in 1 of N files.`,
  );
});

test.each([
  ['"To\\nrch"', 'U+000A'],
  ['"To\\rrch"', 'U+000D'],
  ['"To\\u2028rch"', 'U+2028'],
  ['|\n  To\n  rch', 'U+000A'],
])('refuses %j in a name, which is one line', (name, code) => {
  expect(reportOn(torch(name))).toBe(
    `content/projects/torch.yaml › name: holds ${code}, a line break.\n  Write it on one line, or with ">-" before a text of several lines.\n\n1 problem in 1 of N files.`,
  );
});

test.each([
  '>\n  Torch\n',
  '|\n  Torch\n\n',
  "'Törch 光'",
  '"Torch ✨"',
  "'Fáráday’s torch'",
  "'Torch \u2638\uFE0F'",
])('accepts %j as a name', (name) => {
  expect(reportOn(torch(name))).toBe('Content is sound: N files, no problem.');
});

test('refuses such a character as it is, comments included, once a line', () => {
  const files = torch('Torch # \u202E eman eht\u202C\nkeywords: [li\u200Bght, li\u200Bght]');
  expect(reportOn(files)).toBe(
    [
      'content/projects/torch.yaml › line 1, column 15: holds U+202E, a mark that turns the direction of a text.',
      '  Delete it. Texts hold only characters that can be seen.',
      'content/projects/torch.yaml › line 2, column 14: holds U+200B, a character that cannot be seen.',
      '  Delete it. Texts hold only characters that can be seen.',
      '',
      '2 problems in 1 of N files.',
    ].join('\n'),
  );
});

test('reads files with the line ends of other systems and a mark of their encoding', () => {
  const [[path, text] = ['', '']] = Object.entries(torch('Torch'));
  const bytes = new TextEncoder().encode(`\uFEFF${String(text).replaceAll('\n', '\r\n')}`);
  expect(reportOn({ [path]: bytes })).toBe('Content is sound: N files, no problem.');
});

test('refuses such a character in a key', () => {
  expect(reportOn(torch('Torch\n"na\\u200bme": x'))).toContain(
    'content/projects/torch.yaml › na<U+200B>me: the key holds U+200B, a character that cannot be seen.',
  );
});

test('refuses such a character in prose, as it is or as an entity', () => {
  const prose = (text: string) =>
    reportOn({
      'glossary/seat-cap.md': `---\nname: seat cap\nsubject: guide\nsummary: Some words.\n---\n\n${text}\n`,
    });
  expect(prose('Two words,\ntwo lines.')).toBe('Content is sound: N files, no problem.');
  for (const text of ['A &#8203;word.', 'A `wo\u200Brd`.', 'A [word](/roles/ "&#x200B;").'])
    expect(prose(text)).toContain('holds U+200B, a character that cannot be seen.');
  expect(prose('A &#8203;word.')).toContain('content/glossary/seat-cap.md › line 7: holds U+200B');
  expect(prose('A\tword.')).toContain(
    'content/glossary/seat-cap.md › line 7: holds U+0009, a tab.',
  );
  expect(prose('A `\u009b2J` word.')).toContain('holds U+009B, a control character.');
  for (const text of ['A &#0; word.', 'A &#27; word.', 'A &#xd800; word.'])
    expect(prose(text)).toContain('holds U+FFFD, which stands for a character that was lost.');
});
