import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { readAddresses } from '../../src/commands/read-addresses.ts';
import { runNode } from '../../src/commands/run.ts';
import { buildInto } from '../fixtures/build.ts';
import { fillContent } from '../fixtures/content.ts';
import { base } from './site.ts';

/** The small community is published, registered, and then changed by one line or file at a time. */
const work = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const env = { CONTENT_DIR: content, BASE_PATH: base };

test('a community registers what it has published', async () => {
  mkdirSync(content);
  fillContent(content);
  expect((await buildInto(join(work, 'first'), env)).output).toMatch(/Built \d+ pages/);
  const first = await registry([]);
  expect(first.output).toContain('new      /projects/lamp/\n');
  expect(first.output).toMatch(/0 paths and 0 anchors are registered, \d+ more are new\./);
  expect((await registry(['--accept'])).code).toBe(0);
  expect(readFileSync(join(content, 'permalinks.txt'), 'utf8')).toContain('\n/projects/lamp/\n');
  expect((await registry([])).output).toMatch(/registered, 0 more are new\./);
});

test('a renamed or deleted file without a successor fails the build', async () => {
  change('projects/lamp.yaml', 'aliases: [lantern]', 'aliases: [lantern]', 'projects/lux.yaml');
  change('governance/lamp.mdx', 'project: lamp', 'project: lux');
  change('programs/lamp-friends.mdx', 'project: lamp', 'project: lux');
  change('organizations/bulb-works.yaml', 'project: lamp', 'project: lux');
  rmSync(join(content, 'glossary/four-opens.md'));
  const { code, output } = await buildInto(join(work, 'first'), env);
  expect(code).toBe(1);
  expect(output).toContain('/projects/lamp/ was published, but nothing is there any more.');
  expect(output).toContain(
    '/organizations/bulb-works/#lamp was published, but its page has no such',
  );
  expect(output).toContain('/glossary/#four-opens was published, but its page has no such');
  expect(output).toMatch(/\n\d+ problems\. Write the old id under "formerIds"/);
  // The last good build is as it was.
  expect(readAddresses(join(work, 'first')).has('/projects/lamp/')).toBe(true);
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
  const target = join(work, 'second');
  const { code, output } = await buildInto(target, env);
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);

  const old = readFileSync(join(target, 'projects/lamp/index.html'), 'utf8');
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

  const anchors = readAddresses(target);
  expect([...anchors.get('/governance/lamp/')!]).toEqual(
    expect.arrayContaining(['council', 'council-cap', 'board-cap']),
  );
  expect(anchors.get('/organizations/bulb-works/')!.has('lamp')).toBe(true);
  expect(readFileSync(join(target, 'glossary/index.html'), 'utf8')).toContain(
    '<li id="four-opens">Not used any more.</li>',
  );
  expect(readFileSync(join(target, '_redirects'), 'utf8')).toContain(
    `${base}projects/lamp/ ${path} 301\n`,
  );
  const { moved } = JSON.parse(readFileSync(join(target, 'permalinks.json'), 'utf8')) as {
    moved: object;
  };
  expect(moved).toMatchObject({
    '/projects/lamp/': '/projects/lux/',
    '/governance/lamp/#council': '/governance/lamp/#board',
  });
  expect(
    (await registry(['--folder', join(work, 'second').slice(process.cwd().length + 1)])).code,
  ).toBe(0);
});

function registry(words: string[]) {
  const folder = join(work, 'first').slice(process.cwd().length + 1);
  return runNode('src/commands/permalinks.ts', ['--folder', folder, ...words], {
    env,
    show: false,
  });
}

/** Replaces a piece of text in a file of the community, and may give the file another name. */
function change(path: string, from: string, to: string, renamed = path) {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`);
  if (renamed !== path) rmSync(file);
  writeFileSync(join(content, renamed), text.replace(from, to));
}
