import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFallbackLinks } from '../../src/components/search/fallback-links.ts';
import { listThings } from '../../src/model/search/named-things.browser.ts';
import type { MoreNames, NamesFile } from '../../src/model/search/names-format.ts';
import { buildInto, copyProject } from '../fixtures/build.ts';
import {
  findDeadLinks,
  findEmptyParts,
  readSitePages,
  readSiteTexts,
} from '../fixtures/finished-site.ts';

/**
 * The sites of examples/, each built without the content of the guide, but for the words that it lends: what a
 * community does not have leaves no page, no link and no empty part behind.
 */
const project = mkdtempSync(join(process.cwd(), '.cache-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
copyProject(project);
cpSync('examples', join(project, 'examples'), { recursive: true });
cpSync('content/vocabulary', join(project, 'content/vocabulary'), { recursive: true });

const minimal = builtSite('minimal');
const foundation = builtSite('foundation');

test('what is looked for below is found where it is', () => {
  const page = parse(
    '<main id="main"><section><h2>A</h2><p class="intro">B</p></section><table><tbody></tbody></table><ul></ul><a href="/x/">X</a><a href="#main">M</a></main>',
  );
  const pages = new Map([['/', page]]);
  expect(findEmptyParts(pages)).toHaveLength(3);
  expect(findDeadLinks(project, pages)).toEqual(['/: /x/']);
});

test('each example of the folder is built here', () => {
  expect(readdirSync('examples').toSorted()).toEqual(['foundation', 'minimal']);
});

describe.each([minimal, foundation])('$name', (site) => {
  test('is built', () => {
    expect(site.output()).toMatch(/Built \d+ pages/);
  });

  test('has no link that leads nowhere', () => {
    expect(findDeadLinks(site.folder, site.pages())).toEqual([]);
  });

  test('has a page for every name that the search finds, and for every way on that it offers', () => {
    const texts = readSiteTexts(site.folder);
    const names = JSON.parse(texts.get('/search/names.json')!) as NamesFile;
    const more = JSON.parse(texts.get('/search/index.json')!) as MoreNames;
    const home = site.pages().get('/')! as unknown as ParentNode;
    const paths = [
      ...listThings(names, more).map(({ thing }) => thing.path.replace(/[?#].*/, '')),
      ...listFallbackLinks('/', home).map(({ href }) => href),
    ];
    expect(paths.filter((path) => !site.pages().has(path))).toEqual([]);
    expect(paths).toContain('/projects/');
  });

  test('has no section, table or list in which nothing stands', () => {
    expect(findEmptyParts(site.pages())).toEqual([]);
  });

  test('says nothing of the foundation of the guide', () => {
    const found = [...readSiteTexts(site.folder)].filter(([, text]) =>
      /\bcncf\b|cloud.native|technical oversight committee/i.test(text),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('offers for programs only what it has', () => {
    const texts = readSiteTexts(site.folder);
    const lists = [...texts].filter(([path]) => /^\/api\/v1\/[a-z-]+\.json$/.test(path));
    const empty = lists.filter(([, text]) => (JSON.parse(text) as { total?: number }).total === 0);
    expect(empty.map(([path]) => path)).toEqual([]);
    expect(texts.get('/llms.txt')).not.toMatch(/^## [^\n]+\n\n(?=##|$)/m);
  });
});

test('a site of one project has the pages of that project, its rules and its roles, and no comparison', () => {
  const paths = [...minimal.pages().keys()].filter((path) => !path.startsWith('/reference/'));
  expect(paths.toSorted()).toEqual([
    '/',
    '/about/',
    '/about/design/',
    '/data/',
    '/embed/ladder/kettle/',
    '/governance/',
    '/governance/kettle/',
    '/link/',
    '/projects/',
    '/projects/kettle/',
    '/roles/',
    '/roles/by/right/',
    '/roles/by/right/merge/',
    '/roles/by/right/review/',
    '/roles/by/right/vote-decisions/',
    '/roles/inactivity/',
    '/roles/inactivity/emeritus/',
    '/roles/kettle/contributor/',
    '/roles/kettle/maintainer/',
    '/roles/requirements/',
    '/roles/requirements/merged-prs/',
    '/search/',
    '/status/',
  ]);
});

test('its menus have those pages, and its foot says whose it is', () => {
  const home = minimal.pages().get('/')!;
  const links = home.querySelectorAll('.site-header nav a').map((link) => link.text.trim());
  expect(links).toEqual(['Projects', 'Governance', 'Roles']);
  expect(home.querySelector('.site-footer')!.text).toContain('The handbook of the Kettle project.');
  expect(home.querySelectorAll('.ways a').map((link) => link.getAttribute('href'))).toEqual([
    '/projects/',
    '/governance/',
    '/roles/',
  ]);
});

test('its project has neither foundation nor level, and its document neither level nor size', () => {
  const page = minimal.pages().get('/projects/kettle/')!;
  const heads = page.querySelectorAll('.imprint dt').map((head) => head.text.trim());
  expect(heads).not.toContain('Foundation');
  expect(heads).not.toContain('Maturity');
  expect(page.querySelector('#maturity')).toBeNull();
  expect(page.querySelector('#maintainers')).toBeNull();
  expect(page.querySelector('#roles')!.parentNode!.text).toContain('Maintainer');
  const texts = readSiteTexts(minimal.folder);
  expect([...texts.keys()].filter((path) => path.startsWith('/badges/kettle/'))).not.toContain(
    '/badges/kettle/maturity.svg',
  );
});

test('the levels of another foundation have its names, its order and the marks that it chose', () => {
  const home = foundation.pages().get('/')!;
  expect(home.querySelector('#plate h2, h2#plate, #plate')!.text).toContain(
    '6 of 12 projects are active',
  );
  const rows = home.querySelectorAll('.plate .legend tr');
  expect(rows.map((row) => row.text.replace(/\s+/g, ''))).toEqual([
    'Active6',
    'Incubation4',
    'Attic2',
  ]);
  const levels = [...foundation.pages().keys()].filter((path) =>
    path.startsWith('/projects/by/maturity/'),
  );
  expect(levels.toSorted()).toEqual([
    '/projects/by/maturity/active/',
    '/projects/by/maturity/attic/',
    '/projects/by/maturity/incubation/',
  ]);
  const catalog = foundation.pages().get('/projects/')!;
  expect(catalog.text).toContain('12 projects, 2 of them archived');
  const marked = catalog.querySelector('[data-id="compost"] .maturity')!;
  expect(marked.text.trim()).toBe('Active');
  // The diamond is the mark that the vocabulary gives the level.
  expect(marked.innerHTML).toContain('M8 0l8 8-8 8-8-8z');
});

test('its project in the attic takes no new work, and its badge shows the level', () => {
  const page = foundation.pages().get('/projects/vogelscheuche/')!;
  expect(page.querySelector('#start')!.parentNode!.text).toContain('nobody takes new work');
  const badge = readSiteTexts(foundation.folder).get('/badges/vogelscheuche/maturity.svg');
  expect(badge).toContain('aria-label="maturity: attic"');
});

test('its documents are compared, and its projects are found by their names in both languages', () => {
  expect(foundation.pages().has('/governance/compare/')).toBe(true);
  const names = readSiteTexts(foundation.folder).get('/search/names.json')!;
  expect(names).toContain('"Gießkanne","giesskanne",["watering can"');
  const elections = foundation.pages().get('/governance/elections/')!;
  expect(elections.text).toContain('1 election in the rules of today');
});

function builtSite(name: string) {
  const folder = join(project, name);
  let output = '';
  beforeAll(async () => {
    const env = { CONTENT_DIR: join(project, 'examples', name) };
    output = (await buildInto(project, name, env)).output;
  });
  let pages: ReturnType<typeof readSitePages> | undefined;
  return {
    name,
    folder,
    output: () => output,
    pages: () => (pages ??= readSitePages(folder)),
  };
}
