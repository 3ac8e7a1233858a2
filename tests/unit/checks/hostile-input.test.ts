import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, checkRead } from '../../../src/checks/check-content.ts';
import { limits } from '../../../src/checks/limits.ts';
import { loadFolder } from '../../../src/checks/load-folder.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { formatFinding, formatReport } from '../../../src/checks/report.ts';
import { edited, fillContent, readCommunity, reportOn } from '../../fixtures/content.ts';

/** Nothing in a content folder makes the check stop, hang or hide what else is wrong. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-input-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const torch = 'projects/torch.yaml';
const grouped = (group: string) => edited(torch, 'name: Torch', `name: Torch\n${group}`);

test('tells of a place that repeats another, whether there is such a place or not', () => {
  expect(reportOn(grouped('keywords: *nothing'))).toBe(
    'content/projects/torch.yaml › line 2, column 11: "*nothing" repeats another place of the file.\n  Write the value here once more.\n\n1 problem in 1 of N files.',
  );
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghijklmnopqrstuvwxyz'.split('').map((name, index) => {
      const before = 'abcdefghijklmnopqrstuvwxy'[index]!;
      return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`;
    }),
  ];
  expect(reportOn(grouped(bomb.join('\n')))).toContain(
    '› line 3, column 8: "*a" repeats another place of the file.\n  Write the value here once more.',
  );
  expect(reportOn(grouped('self: &self [*self]'))).toContain('"*self" repeats another place');
});

test('tells of lists without end, in YAML, in JSON and in prose', () => {
  const says = 'lists and groups are nested deeper than 30 levels.';
  const nest = (depth: number) => `keywords: ${'['.repeat(depth)}x${']'.repeat(depth)}`;
  expect(reportOn(grouped(nest(20)))).toContain('keywords[0]: must be a text, not a list.');
  expect(reportOn(grouped(nest(40)))).toContain(says);
  expect(reportOn(grouped(nest(100_000)))).toContain(says);
  expect(reportOn(grouped(`keywords: ${'['.repeat(100_000)}`))).toContain(torch);
  expect(
    reportOn({ 'fetched/maintainers.json': '['.repeat(100_000) + ']'.repeat(100_000) }),
  ).toContain('content/fetched/maintainers.json: this is not valid JSON, it may be cut off.');
  const prose = (text: string) =>
    reportOn(edited('governance/lamp.mdx', 'The council has', `${text}The council has`));
  for (const mark of ['> ', '- ', '1. ', '>'])
    expect(prose(mark.repeat(3_000))).toContain(
      'content/governance/lamp.mdx › line 77, column 1: this is not valid MDX. Quotes and lists are nested deeper than 30 levels.',
    );
  const term = `---\nname: seat cap\nsubject: guide\nsummary: Some words.\n---\n\n${'> '.repeat(99)}x\n`;
  expect(reportOn({ 'glossary/seat-cap.md': term })).toContain(
    'content/glossary/seat-cap.md › line 7, column 1: this is not valid Markdown. Quotes and lists are nested deeper than 30 levels.',
  );
  expect(prose('{'.repeat(9_000))).toContain('this is not valid MDX.');
  expect(prose('['.repeat(9_000))).toBe('Content is sound: N files, no problem.');
  const long = prose('word '.repeat(5_000));
  expect(long.replace(/25\d{3}/, '25000')).toContain(
    'content/governance/lamp.mdx: the prose has 25000 characters, more than the 20000 that are read.',
  );
  expect(long).toContain('Put what has a source of its own into "sections" of the front matter.');
});

test('tells of keys that are lists or groups', () => {
  for (const key of ['[a, b]', '{ a: b }', '? - a\n'])
    expect(reportOn(grouped(`${key}: x`))).toContain(
      'a list or a group stands here in place of a key.\n  Write one word, and a colon after it.',
    );
});

test('tells of prose with more links than anybody reads', () => {
  expect(
    reportOn(
      edited('governance/lamp.mdx', 'The council has', `${'[x]('.repeat(301)}The council has`),
    ),
  ).toContain('It has 302 links, more than the 300 that are read.');
});

test('tells of 100,000 unknown keys, the first of them one by one', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n');
  const lines = reportOn(grouped(keys)).split('\n');
  expect(lines[0]).toBe('content/projects/torch.yaml › k0: is not a key that is known here.');
  expect(lines.at(-3)).toBe(
    'content/projects/torch.yaml: 99900 more of its problems are told when these are mended.',
  );
  expect(lines.at(-1)).toBe('100,000 problems in 1 of N files.');
});

test('tells of 50,000 keys that stand twice', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n');
  expect(reportOn(grouped(`${keys}\n${keys}`))).toContain(
    'line 50002, column 1: the key "k0" stands here again; it stood first on line 2.',
  );
});

test('prints both ends of a sentence that repeats a value of 900,000 letters', () => {
  const report = reportOn(
    edited(torch, 'name: Torch', `name: Torch\nhomepage: ${'x'.repeat(900_000)}`),
  );
  expect(report).toContain('content/projects/torch.yaml › homepage: "xxx');
  expect(report).toContain('characters more …)');
  expect(report).toContain('" must be a full https:// address.');
  expect(report.length).toBeLessThan(2_000);
});

test('names the field of a key without a letter, and of keys that objects have anyway', () => {
  expect(reportOn(grouped('"": x'))).toContain(
    'content/projects/torch.yaml › "": is not a key that is known here.',
  );
  for (const key of ['__proto__', 'constructor', 'toString'])
    expect(reportOn(grouped(`${key}: { polluted: true }`))).toContain(
      `content/projects/torch.yaml › ${key}: is not a key that is known here.`,
    );
});

test('names the field of such keys in a vocabulary, too', () => {
  for (const [key, shown] of [
    ['""', '""'],
    ['__proto__', '__proto__'],
    ['toString', 'toString'],
  ] as const)
    expect(
      reportOn(
        edited(
          'vocabulary/cap-basis.yaml',
          'values:',
          `values:\n  ${key}: { label: Two, meaning: Two. }`,
        ),
      ),
    ).toContain(
      `content/vocabulary/cap-basis.yaml › values.${shown}: is no value that the schema allows.`,
    );
});

test('never hands a control character to the terminal', () => {
  const finding = { file: 'a\u001b[31m', field: 'b\r', message: 'c\u009b', hint: 'd\u202e\n' };
  expect(formatFinding(finding)).toBe('a<U+001B>[31m › b<U+000D>: c<U+009B>\n  d<U+202E><U+000A>');
});

test('counts files that no collection takes among those that it looked at', () => {
  const read = readContent(new Map(['a.txt', 'b.txt', 'c.txt'].map((name) => [name, 'x'])));
  expect(formatReport(checkRead(read))).toMatch(/\n4 problems in 4 of 4 files\.$/);
});

test('tells of a folder that is not there, and of nothing else', () => {
  expect(formatReport(checkContent(join(folder, 'nowhere')))).toBe(
    `content: there is no folder ${join(folder, 'nowhere')}.\n  CONTENT_DIR names the folder of the content.\n\n1 problem in 1 of 1 file.`,
  );
});

test('takes an empty CONTENT_DIR for none, not for the folder in which the project lies', () => {
  const script = "import('./src/settings.ts').then((one) => console.log(one.contentFolder))";
  const env = { ...process.env, CONTENT_DIR: '' };
  expect(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).trim()).toBe(
    resolve('content'),
  );
});

test('tells what is no file, and still what is wrong with the files', () => {
  fillContent(folder, edited(torch, 'name: Torch', 'name: T'));
  const at = (path: string) => join(folder, path);
  symlinkSync('nothing.yaml', at('projects/dangling.yaml'));
  symlinkSync('self.yaml', at('projects/self.yaml'));
  symlinkSync('..', at('projects/up'));
  symlinkSync('/etc/hostname', at('projects/outside.yaml'));
  execFileSync('mkfifo', [at('projects/pipe.yaml')]);
  mkdirSync(at('projects/folder.yaml'));
  mkdirSync(at('node_modules/one/two'), { recursive: true });
  writeFileSync(at('projects/large.yaml'), 'x'.repeat(limits.bytes + 1));
  expect(formatReport(checkContent(folder)).replace(/of [\d,]+ files/, 'of N files'))
    .toMatchInlineSnapshot(`
    "content/node_modules: no collection takes this folder.
      Files are: projects/*.yaml, governance/*.mdx, roles/*/*.yaml, organizations/*.yaml, programs/*.mdx, glossary/*.md, vocabulary/*.yaml, fetched/maintainers.json, review.yaml, search.yaml, site.yaml.
    content/projects/dangling.yaml: is a link, not a file.
      Put the file itself here; links are not followed.
    content/projects/folder.yaml: is a folder, where a file belongs.
      Put the file in its place.
    content/projects/large.yaml: has 1000001 bytes, more than the 1000000 that are read.
      Every file of the guide is far smaller; something else may have been saved here.
    content/projects/outside.yaml: is a link, not a file.
      Put the file itself here; links are not followed.
    content/projects/pipe.yaml: is no file that has an end.
      Put a file of text here.
    content/projects/self.yaml: is a link, not a file.
      Put the file itself here; links are not followed.
    content/projects/torch.yaml › name: "T" must be a text of at least two characters.
    content/projects/up: is a link, not a file.
      Put the file itself here; links are not followed.

    9 problems in 9 of N files."
  `);
});

test('tells of a file that cannot be read, or that went while it was looked at', () => {
  writeFileSync(join(folder, 'site.yaml'), 'name: x');
  const failing = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };
  expect(loadFolder(folder, { read: failing('EACCES') }).get('site.yaml')).toEqual({
    message: 'cannot be read: EACCES.',
    hint: 'Look at the rights of the file and its folder.',
  });
  expect(loadFolder(folder, { read: failing('ENOENT') }).get('site.yaml')).toEqual({
    message: 'the file is gone, or its name is not written in UTF-8.',
    hint: 'Give it a name of lower case letters and digits.',
  });
});

test('stops at a folder that holds more than content', () => {
  mkdirSync(join(folder, 'projects'));
  for (let index = 0; index < 9; index += 1)
    writeFileSync(join(folder, `projects/p${index}.yaml`), 'x');
  expect(loadFolder(folder, { most: 5 }).get('')).toEqual({
    message: 'there are more than 5 files.',
    hint: 'CONTENT_DIR must name a folder that holds content and nothing else.',
  });
});

test('says that a rule stopped, and what the others found', () => {
  const { files, findings } = readCommunity({ 'people/x.yaml': 'x' });
  const data = {
    get name() {
      throw new Error('no name');
    },
  };
  const broken = files.map((file) => (file.file === `content/${torch}` ? { ...file, data } : file));
  const report = formatReport(checkRead({ files: broken, findings }));
  expect(report).toContain(
    'content/projects/torch.yaml: a rule stopped here: Error: no name.\n  That is a fault of the rule. Report it with the file, and mend what else is told first.',
  );
  expect(report).toContain('content/people/x.yaml: no collection takes this file.');
});
