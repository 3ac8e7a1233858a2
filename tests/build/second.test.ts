import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildInto, copyProject, giveAway } from '../fixtures/build.ts';
import { compareBuilds, listOutside } from '../fixtures/compare-builds.ts';

/**
 * The guide a second time, where everything is another: the folder, its letters, the time zone, the language, the
 * rights of new files and the base path, by a user without a home who owns no package (where root runs the tests),
 * with one thread and no memory of earlier builds. Nothing may differ
 * from the first build but that path, so that what other tests find at the root holds below it as well.
 * SECOND_FOLDER keeps it, for a browser to try.
 */
const built = process.env['SITE_FOLDER'] ?? 'dist';
const base = '/field-guide/';
const place = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a second build gives the same bytes but for the base path, which every address of our own has', async () => {
  const project = join(place, 'ein Löffel & zwei');
  mkdirSync(project);
  copyProject(project, { content: true });
  const content = join(project, 'Inhalt #1 (Öl) %20');
  renameSync(join(project, 'content'), content);
  chmodSync(place, 0o755);
  const user = await giveAway(project);
  const home = join(project, 'home');
  const before = process.umask(0o077);
  const env = {
    HOME: home,
    BASE_PATH: base,
    CONTENT_DIR: content,
    THREADS: '1',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  };
  const { code, output } = await buildInto(project, 'dist', env, ['--download'], user);
  process.umask(before);
  expect(output).toMatch(/^content +[\d.]+ s {2}[\d,]+ files checked\n/);
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);
  expect(existsSync(home), 'a build leaves nothing in a home folder').toBe(false);
  const second = join(project, 'dist');
  const differences = compareBuilds(built, second, base);
  const outside = listOutside(second, 'http://localhost:4321', base);
  const kept = process.env['SECOND_FOLDER'];
  if (kept) {
    rmSync(kept, { recursive: true, force: true });
    renameSync(second, kept);
  }
  expect(differences).toEqual([]);
  expect(outside).toEqual([]);
});

test('the comparison would notice a byte, a file and an address that lacks the path', () => {
  const write = (site: string, files: Record<string, string>) => {
    const folder = join(place, site);
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  const first = write('one', {
    'a.html': '<a href="/roles/">Roles</a> <script src="/_astro/roles.aaaaaaaa.js">',
    'b.txt': 'a',
    'c.txt': '',
    'e.ics': 'URL:http://localhost:4321/ro\r\n les/\r\n',
  });
  const second = write('two', {
    'a.html': '<a href="/guide/roles/">Roles</a> <script src="/guide/_astro/roles.bbbbbbbb.js">',
    'b.txt': 'b',
    'd.txt': 'See http://localhost:4321/roles/, not http://localhost:4321/guide/roles/.',
    'e.ics': 'URL:http://localhost:4321/gui\r\n de/roles/\r\n',
  });
  expect(compareBuilds(first, second, '/guide/')).toEqual([
    '/b.txt: "a" is "b"',
    '/c.txt is only in the first',
    '/d.txt is only in the second',
  ]);
  const lacks = (folder: string) => listOutside(folder, 'http://localhost:4321', '/guide/');
  expect(lacks(second)).toEqual([
    'd.txt: "http://localhost:4321/roles/, not http://localhost:4321/guid"',
  ]);
  expect(lacks(first)).toEqual([
    'a.html: "href=\\"/roles/\\">Roles</a> <script src=\\"/_astro/roles.aaaaaaaa"',
    'e.ics: "http://localhost:4321/roles/\\r\\n"',
  ]);
});
