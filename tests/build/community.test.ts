import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { listFiles, readAddresses } from '../../src/commands/read-addresses.ts';
import { buildInto, copyProject, runCommand } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';
import { findLost, readDownload } from '../fixtures/download.ts';
import { testHosting } from '../fixtures/hosting.ts';

/**
 * The small community, below a base path, is published, registered, and then changed by one line or file
 * at a time. Each test goes on from where the one before it ended; the last site is then served by nginx.
 */
const project = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
copyProject(project);
const content = join(project, 'lamps');
const base = '/lamps/';
const env = { CONTENT_DIR: content, BASE_PATH: base };

test('CONTENT_DIR builds the site of another community', async () => {
  mkdirSync(content);
  fillContent(content);
  const { code, output } = await buildInto(project, 'first', env);
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);
  expect(read('first', 'governance/lamp/index.html')).toContain('The council has 5 seats.');
  expect(read('first', 'index.html')).toContain('How the lamps of the world are governed');
  const program = parse(read('first', 'join/lamp-friends/index.html')).querySelector('main')!;
  expect(program.querySelector('#benefits')?.parentNode?.text).toContain('never dark');
  expect(program.querySelector('#organizations-listed')?.parentNode?.text).toContain('Bulb Works');
  expect(program.querySelector('#organizations-asked')?.parentNode?.text).toContain(
    '3 organizations at least, for a brighter room',
  );
  expect(program.querySelector('#organizations-counted')).toBeNull();
  expect(program.querySelector('#way-in')?.parentNode?.text).toContain('Knock at the door');
  const company = read('first', 'join/company/index.html');
  expect(company).toContain('Friends of the lamp');
  expect(company).toContain('3 organizations at least');
});

test('the whole guide as one file has the same bytes anywhere, and all in it is found below any base path', async () => {
  const name = 'field-guide-2026-01-31.zip';
  const packed = await Promise.all(
    ['Asia/Tokyo', 'America/Los_Angeles'].map(async (zone, place) => {
      const folder = `packed-${place}`;
      const { code, output } = await buildInto(project, folder, { ...env, TZ: zone }, [
        '--download',
      ]);
      expect([code, output]).toEqual([
        0,
        expect.stringMatching(/^download +[\d.]+ s {2}\d+ files in one of \d+ kB$/m),
      ]);
      return readFileSync(join(project, folder, name));
    }),
  );
  expect(packed[0]!.equals(packed[1]!)).toBe(true);
  const files = readDownload(join(project, 'packed-0', name));
  const { lost, relative } = findLost(files);
  expect(lost).toEqual([]);
  expect(relative).toBeGreaterThan(500);
  const page = files.get('field-guide-2026-01-31/projects/lamp/index.html')!.toString();
  expect(page).toContain('href="../../governance/lamp/index.html');
  expect(page).toContain('href="http://localhost:4321/lamps/projects/lamp/feed.xml"');
  // Without the option nothing speaks of it.
  expect(readFileSync(join(project, 'packed-0/data/index.html'), 'utf8')).toContain(
    `/lamps/${name}`,
  );
  expect(read('first', 'data/index.html')).not.toContain('.zip');
});

test('every page has a link to report an error on it, beside its dates where it has any', () => {
  const pages = readdirSync(join(project, 'first'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('index.html') && !path.startsWith('embed'),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    const page = parse(read('first', path));
    const [own, ...others] = page.querySelectorAll('report-error > a');
    expect([path, others.length]).toEqual([path, 0]);
    const href = new URL(own!.getAttribute('href')!);
    const address = `http://localhost:4321${base}${path.replace('index.html', '')}`;
    expect(href.pathname).toBe('/fieldguide/example/issues/new');
    expect(href.searchParams.get('page')).toBe(address);
    const imprint = page.querySelector('.imprint');
    const end = page.querySelector('.origin');
    expect([path, Boolean(imprint ?? end?.querySelector('time'))]).toEqual([path, true]);
    expect([path, (imprint ?? end)!.querySelector('report-error > a') === own]).toEqual([
      path,
      true,
    ]);
  }
  const about = parse(read('first', 'about/index.html'));
  const objections = about.querySelector('section:has(> #object) .prose a');
  expect(objections?.getAttribute('href')).toContain('github.com/fieldguide/example/issues/new');
});

test('each fact with an anchor on a page of facts has a file and field', () => {
  const { facts } = JSON.parse(read('first', 'report/governance/lamp.json')) as {
    facts: Record<string, { file: string; field?: string }>;
  };
  const page = parse(read('first', 'governance/lamp/index.html'));
  const anchors = page.querySelectorAll('main dt[id], main th[id]').map(({ id }) => id);
  expect(anchors.length).toBeGreaterThan(15);
  expect(anchors.filter((anchor) => !facts[anchor])).toEqual([]);
});

test('"npm start" says on the page that the build is local, and a build for others does not', async () => {
  const local = await buildInto(project, 'local', { ...env, LOCAL_BUILD: 'yes', REPO_URL: '' });
  expect(local.code).toBe(0);
  expect(read('local', 'index.html')).toContain('This is a local build');
  expect(read('local', 'about/index.html')).toContain('where objections go');
  expect(read('first', 'index.html')).not.toContain('This is a local build');
  expect(readFileSync(join(project, 'src/commands/start.ts'), 'utf8')).toContain(
    "process.env['LOCAL_BUILD'] = 'yes'",
  );
});

test('a community registers what it has published', async () => {
  const first = await registry([]);
  expect(first.output).toContain('new      /projects/lamp/\n');
  expect(first.output).toMatch(/0 paths and 0 anchors are registered, \d+ more are new\./);
  expect((await registry(['--accept'])).code).toBe(0);
  expect(readFileSync(join(content, 'permalinks.txt'), 'utf8')).toContain('\n/projects/lamp/\n');
  expect((await registry([])).output).toMatch(/registered, 0 more are new\./);
});

test('a link that only the finished site knows to be dead fails the build', async () => {
  const prose = 'See [seat cap](/glossary/#seat-cap).';
  const dead = `${prose}\nA [file](/projects/catalogue.csv) and a [part](/projects/lamp/#starts).`;
  change('governance/lamp.mdx', prose, dead);
  const { code, output } = await buildInto(project, 'first', env);
  change('governance/lamp.mdx', dead, prose);
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
  // The last good build is as it was.
  expect(read('first', 'governance/lamp/index.html')).not.toContain('catalogue.csv');
});

test('a renamed or deleted file without a successor fails the build', async () => {
  change('projects/lamp.yaml', 'aliases: [lantern]', 'aliases: [lantern]', 'projects/lux.yaml');
  change('governance/lamp.mdx', 'project: lamp', 'project: lux');
  change('programs/lamp-friends.mdx', 'project: lamp', 'project: lux');
  change('organizations/bulb-works.yaml', 'project: lamp', 'project: lux');
  rmSync(join(content, 'glossary/four-opens.md'));
  const { code, output } = await buildInto(project, 'first', env);
  expect(code).toBe(1);
  expect(output).toContain('/projects/lamp/ was published, but nothing is there any more.');
  expect(output).toContain(
    '/organizations/bulb-works/#lamp was published, but its page has no such',
  );
  expect(output).toContain('/glossary/#four-opens was published, but its page has no such');
  expect(output).toMatch(/\n\d+ problems\. Write the old id under "formerIds"/);
  expect(readAddresses(join(project, 'first')).has('/projects/lamp/')).toBe(true);
});
test('a line in the file moves page, anchors and files', async () => {
  change('projects/lux.yaml', 'name: Lamp\n', 'name: Lamp\nformerIds: [lamp]\n');
  change(
    'governance/lamp.mdx',
    '    name: Council\n',
    '    name: Board\n    formerIds: [council]\n',
  );
  change('governance/lamp.mdx', '  - id: council\n', '  - id: board\n');
  change('governance/lamp.mdx', '    body: council\n', '    body: board\n');
  change('governance/lamp.mdx', 'finalArbiter: council', 'finalArbiter: board');
  change('governance/lamp.mdx', 'about: council-seats', 'about: board-seats');
  change('governance/lamp.mdx', 'bodies.council', 'bodies.board');
  change(
    'site.yaml',
    'credits:',
    "retired:\n  - { address: '/glossary/#four-opens', text: Not used any more. }\ncredits:",
  );
  const words = ['--out-dir', 'second', '--compress'];
  const { code, output } = await runCommand(project, 'build.ts', words, env);
  expect(output).toMatch(/Built \d+ pages/);
  expect(output).toMatch(/\ncopies +[\d.]+ s {2}\d+ texts compressed: [\d.]+ MB, by gzip/);
  const copies = (folder: string) =>
    listFiles(join(project, folder)).filter((path) => /\.(?:br|gz)$/.test(path));
  expect(copies('first')).toEqual([]);
  expect(copies('second')).toEqual(
    expect.arrayContaining(['index.html.br', 'index.html.gz', 'projects/catalog.csv.br']),
  );
  expect(code).toBe(0);

  const old = read('second', 'projects/lamp/index.html');
  const root = parse(old);
  const path = `${base}projects/lux/`;
  expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    `http://localhost:4321${path}`,
  );
  expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(root.querySelector('main [data-moved]')?.outerHTML).toBe(
    `<a href="${path}" data-moved>Lamp</a>`,
  );
  expect(old).toContain(
    `<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>`,
  );
  expect(root.querySelector('script[data-to]')?.getAttribute('data-to')).toBe(path);
  expect(old).not.toContain('__');

  const anchors = readAddresses(join(project, 'second'));
  expect([...anchors.get('/governance/lamp/')!]).toEqual(
    expect.arrayContaining(['council', 'council-cap', 'board-cap']),
  );
  expect(anchors.get('/organizations/bulb-works/')!.has('lamp')).toBe(true);
  expect(read('second', 'glossary/index.html')).toContain(
    '<li id="four-opens">Not used any more.</li>',
  );
  expect(read('second', '_redirects')).toContain(`${base}projects/lamp/ ${path} 301\n`);
  const { moved } = JSON.parse(read('second', 'permalinks.json')) as {
    moved: object;
  };
  expect(moved).toMatchObject({
    '/projects/lamp/': '/projects/lux/',
    '/governance/lamp/#council': '/governance/lamp/#board',
  });
  expect((await registry([], 'second')).code).toBe(0);
});

test('what was published stays, compared with the copy that readers have', async () => {
  const before = join(project, 'first/permalinks.json');
  const kept = await registry(['--published', before], 'second');
  expect(kept).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^\d+ published paths and all of their anchors are there/,
    ) as string,
  });
  const lost = await registry(['--published', join(project, 'second/permalinks.json')], 'first');
  expect(lost.code).toBe(1);
  expect(lost.output).toContain('lost     /projects/lux/\n');
});

testHosting(join(project, 'second'), base);

function registry(words: string[], folder = 'first') {
  return runCommand(project, 'permalinks.ts', ['--folder', folder, ...words], env);
}

function read(folder: string, path: string) {
  return readFileSync(join(project, folder, path), 'utf8');
}

/** Replaces a piece of text in a file of the community, and may give the file another name. */
function change(path: string, from: string, to: string, renamed = path) {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`);
  if (renamed !== path) rmSync(file);
  writeFileSync(join(content, renamed), text.replace(from, to));
}
