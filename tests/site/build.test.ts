import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { buildInto } from '../fixtures/build.ts';
import { edited, fillContent } from '../fixtures/content.ts';
import { base, folder } from './site.ts';

const work = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a second build gives the same bytes, in one thread', async () => {
  const { code, output } = await build('twice', { THREADS: '1' });
  expect(output).toMatch(/^content +[\d.]+ s {2}\d+ files checked\n/);
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);
  expect(fingerprints(join(work, 'twice'))).toEqual(fingerprints(folder));
});

test('CONTENT_DIR builds the site of another community', async () => {
  const content = join(work, 'content');
  mkdirSync(content);
  fillContent(content);
  const { code, output } = await build('lamps', { CONTENT_DIR: content });
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);
  expect(readFileSync(join(work, 'lamps/governance/lamp/index.html'), 'utf8')).toContain(
    'The council has 5 seats.',
  );
  expect(readFileSync(join(work, 'lamps/index.html'), 'utf8')).toContain(
    'How the lamps of the world are governed',
  );
  const program = parse(
    readFileSync(join(work, 'lamps/join/lamp-friends/index.html'), 'utf8'),
  ).querySelector('main')!;
  expect(program.querySelector('#benefits')?.parentNode?.text).toContain('never dark');
  expect(program.querySelector('#organizations-listed')?.parentNode?.text).toContain('Bulb Works');
  expect(program.querySelector('#organizations-asked')?.parentNode?.text).toContain(
    '3 organizations at least, for a brighter room',
  );
  expect(program.querySelector('#organizations-counted')).toBeNull();
  expect(program.querySelector('#way-in')?.parentNode?.text).toContain('Knock at the door');
  const company = readFileSync(join(work, 'lamps/join/company/index.html'), 'utf8');
  expect(company).toContain('Friends of the lamp');
  expect(company).toContain('3 organizations at least');
});

test('a build that fails lists every problem, exits with 1 and leaves the last one as it was', async () => {
  const content = mkdtempSync(join(tmpdir(), 'field-guide-'));
  fillContent(content, { 'projects/torch.yaml': 'name: [', 'glossary/seat-cap.md': '' });
  mkdirSync(join(work, 'kept'));
  writeFileSync(join(work, 'kept/index.html'), 'the last good build');
  const { code, output } = await build('kept', { CONTENT_DIR: content });
  rmSync(content, { recursive: true });
  expect(code).toBe(1);
  expect(output).toContain('2 problems in 2 of');
  expect(readFileSync(join(work, 'kept/index.html'), 'utf8')).toBe('the last good build');
});

test('a link that only the finished site knows to be dead fails the build, too', async () => {
  const content = mkdtempSync(join(tmpdir(), 'field-guide-'));
  const prose = 'See [seat cap](/glossary/#seat-cap).';
  fillContent(
    content,
    edited(
      'governance/lamp.mdx',
      prose,
      `${prose}\nA [file](/projects/catalogue.csv) and a [part](/projects/lamp/#starts).`,
    ),
  );
  mkdirSync(join(work, 'linked'));
  writeFileSync(join(work, 'linked/index.html'), 'the last good build');
  const { code, output } = await build('linked', { CONTENT_DIR: content });
  rmSync(content, { recursive: true });
  expect(code).toBe(1);
  expect(output).toContain(
    'content/governance/lamp.mdx › line 78: "/projects/catalogue.csv" leads nowhere: this site has no such page.\n' +
      '  Did you mean "/projects/catalog.csv"?',
  );
  expect(output).toContain(
    'content/governance/lamp.mdx › line 78: "/projects/lamp/#starts" leads nowhere: /projects/lamp/ has no anchor "starts".\n' +
      '  Did you mean "/projects/lamp/#start"?',
  );
  expect(output).toContain('2 problems in 1 of');
  expect(readFileSync(join(work, 'linked/index.html'), 'utf8')).toBe('the last good build');
});

test('a build without SITE_URL says what to give', async () => {
  const { code, output } = await build('nowhere', { SITE_URL: '' });
  expect(code).toBe(1);
  expect(output).toContain('SITE_URL is not set.');
});

function build(name: string, env: Record<string, string> = {}) {
  return buildInto(join(work, name), { BASE_PATH: base, ...env });
}

function fingerprints(root: string) {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex')}`,
    );
}
