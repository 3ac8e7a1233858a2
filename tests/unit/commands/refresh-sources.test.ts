import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { followDocuments } from '../../../src/commands/follow-documents.ts';
import { listUnreadFacts } from '../../../src/model/source-ages.ts';
import { edited, fillContent } from '../../fixtures/content.ts';
import { hear } from '../../fixtures/terminal.ts';
import { TestRepository } from '../../fixtures/repository.ts';

const work = mkdtempSync(join(tmpdir(), 'field-guide-'));
afterAll(() => rmSync(work, { recursive: true }));

let place = 0;
let content = '';
let repository: TestRepository;
let first = '';

/** The rules of the lamp with a heading above each group of cited lines, as its edition and roles cite them. */
const lines = Array.from({ length: 70 }, (_, index) => `Line ${index + 1}.`);
for (const [line, heading] of [
  [9, 'Council'],
  [19, 'Elections'],
  [29, 'Makers'],
  [39, 'Conflicts'],
  [49, 'Helpers'],
  [59, 'Friends'],
] as const)
  lines[line - 1] = `## ${heading}`;
const rules = lines.join('\n');

beforeEach(() => {
  const folder = join(work, `${(place += 1)}`);
  content = join(folder, 'content');
  repository = new TestRepository(join(folder, 'repositories/lamp/community'));
  first = repository.commit('2026-01-20', { 'GOVERNANCE.md': rules });
  const lamp = edited('governance/lamp.mdx', '0123456789abcdef0123456789abcdef01234567', first);
  const text = lamp['governance/lamp.mdx'] as string;
  fillContent(content, {
    'governance/lamp.mdx': text.replace('sources:\n', '# Where it was read.\nsources:\n'),
  });
});

test('moves commit, days and lines on where the cited lines are as they were, and a second time nothing', () => {
  const now = repository.commit('2026-02-10', {
    'GOVERNANCE.md': rules.replace('## Makers', 'A line more.\n\n## Makers'),
  });
  const before = readEdition();
  const dry = refresh();
  expect(dry.output).toContain(
    `- lamp/community GOVERNANCE.md (content/governance/lamp.mdx, source "gov"): ${first.slice(0, 8)} → ${now.slice(0, 8)} of 2026-02-10. 17 citations moved to other lines.`,
  );
  expect(readEdition()).toBe(before);
  const { output, code } = refresh('--write');
  expect(code).toBe(0);
  expect(output).toContain('6 files written.');
  const written = readEdition();
  expect(written).toContain('# Where it was read.');
  expect(written).toContain(
    `    commit: ${now}\n    commitDate: '2026-02-10'\n    headDate: '2026-02-10'\n    retrieved: '2026-02-20'\n    freshness: newest-snapshot\n`,
  );
  // Above the new line nothing moved, below it everything by two, in every file that cites it.
  expect(written).toContain("ref: ['gov#elections:L20-L24']");
  expect(written).toContain("ref: ['gov#makers:L32']");
  expect(readContent('roles/lamp/maker.yaml')).toContain("ref: ['gov#makers:L32-L36']");
  expect(readContent('programs/lamp-friends.mdx')).toContain("ref: ['gov#friends:L63']");
  expect(readContent('organizations/bulb-works.yaml')).toContain("ref: ['lamp/gov#friends:L62']");
  expect(readContent('site.yaml')).toContain("asOf: '2026-02-20'");
  expect(checkContent(content).findings).toEqual([]);
  const second = refresh('--write');
  expect(second.output).toContain('1 newest already, 0 moved on');
  expect(second.output).toContain('0 files written.');
  expect(readEdition()).toBe(written);
});

test('lists what changed line by line, and marks the fact until somebody reads on', () => {
  const now = repository.commit('2026-02-10', {
    'GOVERNANCE.md': rules
      .replace('Line 31.', 'Twenty changes.\nAnd a test.')
      .replace('Line 5.', 'Five.'),
  });
  const { output } = refresh('--write');
  expect(output.slice(0, output.indexOf('## Not compared'))).toMatchInlineSnapshot(`
    "5 documents of 2 repositories: 0 newest already, 0 moved on with their cited lines as they were, 1 changed at cited lines (2 facts), 0 gone, 4 not compared.

    ## Changed at cited lines

    ### lamp/community GOVERNANCE.md (content/governance/lamp.mdx, source "gov")

    Changed on 2026-02-10: 23c13d6b → 95159f5c. 13 citations moved to other lines.

    gov#makers:L31, the source of:

    - content/roles/lamp/maker.yaml › requirements[0]

    \`\`\`diff
    - 31: Line 31.
    + 31: Twenty changes.
    + 32: And a test.
    \`\`\`

    gov#makers:L30-L34, the source of:

    - content/roles/lamp/maker.yaml › ref

    \`\`\`diff
    - 30: Line 30.
    - 31: Line 31.
    - 32: Line 32.
    - 33: Line 33.
    - 34: Line 34.
    + 30: Line 30.
    + 31: Twenty changes.
    + 32: And a test.
    + 33: Line 32.
    + 34: Line 33.
    + 35: Line 34.
    \`\`\`

    "
  `);
  const maker = readContent('roles/lamp/maker.yaml');
  const old = first.slice(0, 8);
  expect(maker).toContain(
    `text: 10 merged changes\n    metric: merged-prs\n    min: 10\n    ref: ['gov@${old}#makers:L31']`,
  );
  expect(maker).toContain("ref: ['gov#makers:L33']");
  expect(readEdition()).toContain(
    `    freshness: newest-snapshot\n    earlier:\n      - commit: ${first}\n        commitDate: '2026-01-05'\n        headDate: '2026-01-20'\n        retrieved: '2026-01-31'\n        changed: '2026-02-10'\n`,
  );
  const { findings, site } = checkContent(content);
  expect(findings).toEqual([]);
  // The questions of the review are the real ones and may have news of their own.
  const unread = listUnreadFacts(site!).filter(({ href }) => href !== '/governance/review/');
  expect(unread).toEqual([
    {
      name: 'Maker of Lamp',
      href: '/roles/lamp/maker/',
      document: 'Lamp governance',
      remark: 'the source changed on 10 February 2026, not read again yet',
      facts: 2,
    },
  ]);
  // Nothing new: the marks stay, and nothing is written twice.
  const again = refresh('--write');
  expect(again.output).toContain('(marked before)');
  expect(again.output).toContain('0 files written.');
  // A later change of other lines moves the rest on, and what was read at first stays named.
  repository.commit('2026-02-15', { 'GOVERNANCE.md': `One more.\n${readDocument()}` });
  const third = refresh('--write');
  expect(third.code).toBe(0);
  expect(readContent('roles/lamp/maker.yaml')).toContain(`['gov@${old}#makers:L31']`);
  expect(readContent('roles/lamp/maker.yaml')).toContain("ref: ['gov#makers:L34']");
  expect(readEdition().match(/earlier:|- commit: /g)).toHaveLength(2);
  expect(checkContent(content).findings).toEqual([]);
  // Somebody reads on: the version that no fact rests on any more leaves by itself.
  repository.commit('2026-02-16', { 'GOVERNANCE.md': `${readDocument()}\n` });
  const file = join(content, 'roles/lamp/maker.yaml');
  const read = readFileSync(file, 'utf8')
    .replaceAll(`gov@${old}#makers:L31`, 'gov#makers:L32-L33')
    .replace(`gov@${old}#makers:L30-L34`, 'gov#makers:L31-L36');
  writeFileSync(file, read);
  const edition = readEdition();
  writeFileSync(
    join(content, 'governance/lamp.mdx'),
    edition.replace(/    earlier:\n(?: {6}.*\n)+/, ''),
  );
  expect(checkContent(content).findings).toEqual([]);
  refresh('--write');
  expect(readEdition()).not.toContain('earlier');
  expect(now).toHaveLength(40);
});

test('a change that is taken back is no mark any more', () => {
  repository.commit('2026-02-10', {
    'GOVERNANCE.md': rules.replace('Line 31.', 'Twenty changes.'),
  });
  refresh('--write');
  expect(readEdition()).toContain('earlier:');
  repository.commit('2026-02-12', { 'GOVERNANCE.md': `Preface.\n${rules}` });
  refresh('--write');
  expect(readEdition()).not.toContain('earlier:');
  expect(readContent('roles/lamp/maker.yaml')).toContain("ref: ['gov#makers:L32']");
  expect(checkContent(content).findings).toEqual([]);
});

test('line breaks of Windows alone change nothing', () => {
  repository.commit('2026-02-10', { 'GOVERNANCE.md': rules.replaceAll('\n', '\r\n') });
  const { output } = refresh('--write');
  expect(output).toContain('of 2026-02-10. No line moved.');
  expect(readEdition()).toContain("ref: ['gov#makers:L30']");
});

test('a file with a new name is told with its likely path, and followed once that is written down', () => {
  repository.commit('2026-02-10', {
    'GOVERNANCE.md': undefined,
    'docs/RULES.md': `Moved.\n${rules}`,
  });
  const { output } = refresh('--write');
  expect(output).toContain(
    '- lamp/community GOVERNANCE.md (content/governance/lamp.mdx, source "gov"): not there any more on 2026-02-10, 27 citations. It is likely at `docs/RULES.md`: put that under "path" and run this again.',
  );
  expect(readEdition()).toContain("freshness: newest-snapshot\n    gone: '2026-02-10'\n");
  const { site } = checkContent(content);
  expect(listUnreadFacts(site!)[0]!.remark).toBe(
    'the source is no longer at its path since 10 February 2026, not read again yet',
  );
  const again = refresh('--write');
  expect(again.output).toContain('0 files written.');
  const file = join(content, 'governance/lamp.mdx');
  writeFileSync(file, readEdition().replace('path: GOVERNANCE.md', 'path: docs/RULES.md'));
  refresh('--write');
  expect(readEdition()).not.toContain('gone:');
  expect(readEdition()).toContain("ref: ['gov#makers:L31']");
  expect(checkContent(content).findings).toEqual([]);
});

test('a file that is gone is told, with files of the same name elsewhere', () => {
  repository.commit('2026-02-10', { 'GOVERNANCE.md': undefined, 'README.md': 'Nothing left.' });
  expect(refresh().output).toContain('27 citations. No file of that name is left.');
  repository.commit('2026-02-11', { 'old/governance.md': 'See elsewhere.' });
  expect(refresh().output).toContain('It is likely at `old/governance.md`');
});

test('a rewritten history is compared where the old commit is at hand, and else said to be missing', () => {
  const clone = join(work, `${place}`, 'clones/lamp/community');
  repository.git('clone', '--quiet', repository.folder, clone);
  repository.git('checkout', '--quiet', '--orphan', 'other');
  repository.commit('2026-02-10', { 'GOVERNANCE.md': rules.replace('Line 31.', 'Other.') });
  repository.git('branch', '--force', 'main', 'other');
  repository.git('checkout', '--quiet', 'main');
  repository.git('branch', '--quiet', '-D', 'other');
  repository.git('-C', clone, 'fetch', '--quiet');
  const clones = join(work, `${place}`, 'clones');
  const { output } = run('--from', clones);
  expect(output).toContain('The commit that was read is not in the history of the newest.');
  expect(output).toContain('+ 31: Other.');
  const fresh = join(work, `${place}`, 'fresh');
  repository.git(
    'clone',
    '--quiet',
    '--no-local',
    repository.folder,
    join(fresh, 'lamp/community'),
  );
  const before = readEdition();
  const without = run('--from', fresh, '--write', '--date', '2026-02-20');
  expect(without.output).toContain(
    '- the commit that was read is not in its clone: the history was rewritten, or cut off before: lamp/community GOVERNANCE.md',
  );
  expect(without.output).toContain('No document could be compared. Nothing was changed.');
  expect(without.code).toBe(1);
  expect(readEdition()).toBe(before);
});

test('an older clone turns nothing back', () => {
  const now = repository.commit('2026-02-10', { 'GOVERNANCE.md': `Preface.\n${rules}` });
  refresh('--write');
  repository.git('reset', '--quiet', '--hard', first);
  const { output } = refresh('--write');
  expect(output).toContain('- its clone is older than the copy that was read: lamp/community');
  expect(readEdition()).toContain(now);
});

test('fetches of the cited repositories alone what it needs, without files and without a checkout', () => {
  repository.commit('2026-02-10', {
    'GOVERNANCE.md': rules.replace('Line 31.', 'Twenty changes.'),
  });
  repository.commit('2026-02-12', { 'README.md': 'Hello.' });
  const remote = pathToFileURL(join(work, `${place}`, 'repositories')).href;
  const to = join(work, `${place}`, 'fetched');
  const { output, code } = run('--from', to, '--fetch', '--remote', remote, '--bare-names');
  expect(code).toBe(1);
  expect(output).toContain("Unknown option '--bare-names'");
  repository.git('clone', '--quiet', '--bare', repository.folder, `${repository.folder}.git`);
  for (const setting of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter'])
    repository.git('-C', `${repository.folder}.git`, 'config', setting, 'true');
  const fetched = run('--from', to, '--fetch', '--remote', remote);
  expect(fetched.output).toContain('cncf/toc could not be fetched.');
  expect(fetched.output).toContain('1 of 2 repositories fetched.');
  expect(fetched.output).toContain('Changed on 2026-02-10:');
  expect(fetched.output).toContain('+ 31: Twenty changes.');
});

test('copies with an index are compared by their commits, and the newest of two folders counts', () => {
  const folder = join(work, `${place}`, 'copies');
  const copy = (text: string, commit: string, date: string, rest = {}) => ({
    text,
    repository: 'lamp/community',
    commit,
    date,
    path: 'GOVERNANCE.md',
    ...rest,
  });
  fillFolder(folder, {
    'old.md': rules,
    'new.md': rules.replace('Line 40.', 'A judge decides.'),
    'index.json': JSON.stringify([
      copy('old.md', first, '2026-01-20'),
      copy('new.md', 'f'.repeat(40), '2026-02-01'),
    ]),
  });
  const { output } = run('--from', folder);
  expect(output).toContain('Changed on 2026-02-01:');
  expect(output).toContain('content/governance/lamp.mdx › conflictResolution');
  repository.commit('2026-02-10', { 'GOVERNANCE.md': `Preface.\n${rules}` });
  const both = run('--from', folder, '--from', join(work, `${place}`, 'repositories'));
  expect(both.output).toContain('of 2026-02-10.');
});

test('texts of others act neither in a log nor on a page', () => {
  repository.commit('2026-02-10', {
    'GOVERNANCE.md': rules.replace(
      'Line 31.',
      '::set-env name=X::1 ##[add-path]/tmp @everyone <img src=x> ```\u001B[2J',
    ),
  });
  const { output } = refresh();
  const line = output.split('\n').find((one) => one.startsWith('+ 31: '));
  expect(line).toBe('+ 31: : :set-env name=X: :1 ## [add-path]/tmp @everyone <img src=x> ˋˋˋ [2J');
  // What could notify somebody stands in a block of code, which ends after it.
  const fences = output.split('\n').filter((one) => one.startsWith('```'));
  expect(fences).toEqual(['```diff', '```', '```diff', '```']);
});

test('says in a sentence what it needs', () => {
  expect(run().output).toContain('Where are the repositories?');
  expect(run('--from', work, '--date', 'today').output.trim()).toBe(
    '"today" is no day. Write it as YYYY-MM-DD.',
  );
  writeFileSync(join(content, 'site.yaml'), 'name: x\n');
  const broken = refresh('--write');
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('content/site.yaml');
});

function refresh(...words: string[]) {
  const folder = join(work, `${place}`, 'repositories');
  return run('--from', folder, '--date', '2026-02-20', ...words);
}

function run(...words: string[]) {
  return hear((terminal) => followDocuments(words, content, terminal));
}

function readEdition() {
  return readContent('governance/lamp.mdx');
}

function readContent(path: string) {
  return readFileSync(join(content, path), 'utf8');
}

function readDocument() {
  return readFileSync(join(repository.folder, 'GOVERNANCE.md'), 'utf8');
}

function fillFolder(folder: string, files: Record<string, string>) {
  fillContent(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}
