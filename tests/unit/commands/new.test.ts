import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check as checkFormat, resolveConfig } from 'prettier';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { beginFile } from '../../../src/commands/new-file.ts';
import { newKinds } from '../../../src/commands/new-kinds.ts';
import { runNode } from '../../../src/commands/run.ts';
import { contentCollections } from '../../../src/schemas/index.ts';
import { fillContent } from '../../fixtures/content.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(work, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(work, 'content-'));
  fillContent(folder);
});

/** What a script has to give, and nothing more. */
const least: Record<string, Record<string, string>> = {
  project: { name: 'Candle', group: 'platforms', repository: 'https://github.com/candle/candle' },
  role: {
    governance: 'lamp',
    name: 'Lighter',
    summary: 'Lights the lamps.',
    ref: 'gov#makers:L35',
  },
  organization: { name: 'Wick & Sons' },
  governance: {
    name: 'Torch',
    github: 'torch',
    repository: 'torch/community',
    commit: '0123456789abcdef0123456789abcdef01234567',
    model: 'maintainer-council',
    summary: 'Its maintainers decide together.',
    lines: 'L3-L9',
  },
  term: {
    name: 'dark hour',
    subject: 'guide',
    summary: 'The hour without a lamp.',
    text: 'Nobody reads then.',
  },
};
const paths: Record<string, string> = {
  project: 'projects/candle.yaml',
  role: 'roles/lamp/lighter.yaml',
  organization: 'organizations/wick-sons.yaml',
  governance: 'governance/torch.mdx',
  term: 'glossary/dark-hour.md',
};

test.each(Object.keys(newKinds))(
  'a new %s passes every check, is formatted, and names every field; a second is refused',
  async (name) => {
    const files = checkContent(folder).files;
    expect(await begin(name, least[name]!)).toEqual({ path: paths[name] });
    const checked = checkContent(folder);
    expect([checked.findings, checked.files]).toEqual([[], files + 1]);
    const text = readFileSync(join(folder, paths[name]!), 'utf8');
    const config = await resolveConfig(join(process.cwd(), 'content', paths[name]!));
    if (!paths[name]!.endsWith('.mdx'))
      expect(await checkFormat(text, { ...config, filepath: paths[name]! }), text).toBe(true);
    const { shape } = contentCollections[newKinds[name]!.collection].schema as unknown as {
      shape: Record<string, { description?: string }>;
    };
    const unwrapped = text.replaceAll(/\n# (?=[^\n]*)/g, ' ');
    for (const [field, { description }] of Object.entries(shape)) {
      expect(text, field).toMatch(new RegExp(`^(?:# )?${field}:`, 'm'));
      if (description) expect(unwrapped).toContain(description);
    }
    // What is there is left as it is.
    expect(await begin(name, { ...least[name], summary: 'Another text altogether.' })).toEqual({
      problems: [expect.stringContaining(`--id: content/${paths[name]} is there already.`)],
    });
    expect(readFileSync(join(folder, paths[name]!), 'utf8')).toBe(text);
  },
);

test.each([
  ['project', { id: 'Candle' }, '--id: "Candle" is no valid id. Use lower case letters'],
  ['project', { id: '../candle' }, '--id: "../candle" is no valid id.'],
  ['project', { id: 'compare' }, '"compare" is reserved for a page.'],
  ['project', { id: 'graduated-candle' }, 'contains the level "graduated", which can change.'],
  ['project', { group: 'platform' }, '--group: "platform" must be one of: '],
  ['project', { repository: 'github.com/x/y' }, '--repository: "github.com/x/y" must be'],
  ['project', { read: '2026-13-01' }, '--read: "2026-13-01" must be a date that exists'],
  ['project', { license: 'Apache 2' }, 'content/projects/candle.yaml › license: '],
  ['role', { governance: 'torch' }, '--governance: there is no edition "torch"'],
  ['role', { ref: 'L3' }, '--ref: "L3" must be a reference such as'],
  ['role', { ref: 'nowhere#a:L3' }, 'content/roles/lamp/lighter.yaml › ref[0]: '],
  ['role', { rank: 'first' }, '--rank: "first" must be'],
  ['organization', { website: 'https://wick.example.org' }, '› ref: is missing.'],
  ['organization', { name: 'Bulb Works', id: 'bulb' }, '"Bulb Works" is already the organization'],
  ['governance', { commit: 'main' }, '--commit: "main" must be a full commit hash'],
  ['term', { text: '# A heading' }, 'content/glossary/dark-hour.md › line '],
] as const)('a %s with %j is refused, and nothing is written', async (name, change, sentence) => {
  const before = readdirSync(folder, { recursive: true }).sort();
  const begun = await begin(name, { ...least[name], ...change });
  expect(begun).toHaveProperty('problems');
  expect('problems' in begun && begun.problems.join('\n')).toContain(sentence);
  const after = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(after.filter((one) => one.isFile()).length).toBe(
    before.filter((path) => /\.\w+$/.test(String(path))).length,
  );
});

test('no day is proposed that lies after that of the site', async () => {
  const words = least['project']!;
  const kind = newKinds['project']!;
  expect(await beginFile(kind, { folder, words, today: '2026-02-15' })).toEqual({
    path: 'projects/candle.yaml',
  });
  const text = readFileSync(join(folder, 'projects/candle.yaml'), 'utf8');
  expect(text).toContain("retrieved: '2026-01-31'");
});

test('in a terminal it asks what was not given, proposes answers, and asks again what is wrong', async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const answers: Record<string, string[]> = {
    id: ['Big Candle', 'big-candle'],
    group: ['', 'platforms'],
    repository: ['https://github.com/candle/candle'],
    homepage: ['candle.example.org', 'https://candle.example.org'],
  };
  const begun = await beginFile(newKinds['project']!, {
    folder,
    words: { name: 'Candle' },
    today: '2026-01-31',
    ask: (question) => {
      asked.push(question);
      const flag = /\n([\w-]+)[^\n]*: $/.exec(question)![1]!;
      return Promise.resolve(answers[flag]?.shift() ?? '');
    },
    tell: (sentence) => told.push(sentence),
  });
  expect(begun).toEqual({ path: 'projects/big-candle.yaml' });
  expect(asked[0]).toContain('\nid (candle): ');
  expect(asked.find((question) => question.includes('\ngroup: '))).toContain(
    'Coarse subject, where the community has a list of them. One of: orchestration, ',
  );
  expect(told).toEqual([
    expect.stringContaining('"Big Candle" is no valid id.'),
    'must be given.',
    expect.stringContaining('"candle.example.org" must be'),
  ]);
  const text = readFileSync(join(folder, 'projects/big-candle.yaml'), 'utf8');
  expect(text).toContain('homepage: https://candle.example.org\n');
  expect(text).toContain('facts:');
  expect(checkContent(folder).findings).toEqual([]);
});

test('an organization cites what it knows, and is verified as far as that goes', async () => {
  const words = { ...least['organization']!, website: 'https://wick.example.org' };
  const begun = await begin('organization', { ...words, ref: 'lamp/gov#friends:L60' });
  expect(begun).toEqual({ path: 'organizations/wick-sons.yaml' });
  expect(readFileSync(join(folder, 'organizations/wick-sons.yaml'), 'utf8')).toContain(
    "verified: '2026-01-20'\n",
  );
});

test('a fault elsewhere in the content keeps nobody from beginning a file', async () => {
  fillContent(folder, { 'projects/torch.yaml': 'name: [' });
  expect(await begin('term', least['term']!)).toEqual({ path: paths['term'] });
});

test('the command says what it can begin, what is missing, and which words it knows', async () => {
  const command = (...words: string[]) =>
    runNode('src/commands/new.ts', words, { show: false, env: { CONTENT_DIR: folder } });
  expect(await command()).toEqual({
    code: 1,
    output: 'What is new? npm run new -- project|role|organization|governance|term\n',
  });
  const missing = await command('term', '--name', 'dark hour');
  expect(missing.code).toBe(1);
  expect(missing.output).toMatch(/^--subject is missing\. .*One of: deciding, elections, /);
  expect(missing.output).toContain('--summary is missing. The meaning in one sentence.');
  const wrong = await command('term', '--nme', 'dark hour');
  expect(wrong.output).toContain('The options are --name, --id, --subject, --summary and --text.');
  const words = Object.entries(least['term']!).flatMap(([flag, value]) => [`--${flag}`, value]);
  const { code, output } = await command('term', ...words);
  expect([code, output]).toEqual([
    0,
    'Wrote content/glossary/dark-hour.md. Fill in what is known, each fact with its source, then: npm run check:content\n',
  ]);
  expect(existsSync(join(folder, 'glossary/dark-hour.md'))).toBe(true);
});

function begin(name: string, words: Record<string, string>) {
  return beginFile(newKinds[name]!, { folder, words, today: '2026-01-31' });
}
