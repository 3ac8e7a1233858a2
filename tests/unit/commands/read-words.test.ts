import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWords } from '../../../src/commands/read-words.ts';
import { runNode } from '../../../src/commands/run.ts';

const options = { write: { type: 'boolean' }, date: { type: 'string' } } as const;

test.each([
  [['--dat', '2026-01-02'], "Unknown option '--dat'. The options are --write and --date."],
  [['--anything'], "Unknown option '--anything'. The options are --write and --date."],
  [['-x'], "Unknown option '-x'. The options are --write and --date."],
  [['--date'], "Option '--date <value>' argument missing. The options are --write and --date."],
  [
    ['--date', '--write'],
    "Option '--date' argument is ambiguous. The options are --write and --date.",
  ],
  [
    ['--write=yes'],
    "Option '--write' does not take an argument. The options are --write and --date.",
  ],
  [['word'], "Unexpected argument 'word'. The options are --write and --date."],
])('%j ends in two sentences', (args, sentence) => {
  expect(() => readWords({ args, options })).toThrow(new Error(sentence));
});

test('of a command with one option it is the only one', () => {
  expect(() => readWords({ args: ['--lst'], options: { list: { type: 'boolean' } } })).toThrow(
    "Unknown option '--lst'. The only option is --list.",
  );
});

test('what is known is read', () => {
  const { values, positionals } = readWords({
    args: ['--write', 'file.yml', '--date=2026-01-02'],
    options,
    allowPositionals: true,
  });
  expect({ ...values }).toEqual({ write: true, date: '2026-01-02' });
  expect(positionals).toEqual(['file.yml']);
});

test('a command says what it was not asked rightly, and nothing of its own lines', async () => {
  const finished = await runNode('src/commands/check-content.ts', ['--help'], { show: false });
  expect(finished).toMatchObject({
    code: 1,
    output: "Unknown option '--help'. The only option is --keep.\n",
  });
});

test('no command reads options in another way', () => {
  const folder = 'src/commands';
  const others = readdirSync(folder).filter((file) =>
    readFileSync(`${folder}/${file}`, 'utf8').includes('parseArgs('),
  );
  expect(others).toEqual(['read-words.ts']);
});
