import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildDotProject } from '../../src/model/projects/dot-project.ts';
import { dotProjectSchema } from '../../src/schemas/dot-project.ts';
import { listProblems, readXml } from '../fixtures/atom.ts';
import { base, files, folder, pageAt, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const unlisted = ['/404.html', '/search/'];
const home = `http://localhost:4321${base}`;

test('the sitemap lists exactly the pages that may be found, each with a day of the content', () => {
  const urls = [...readXml(read('sitemap.xml')).getElementsByTagName('url')];
  const rows = urls.map((url) =>
    [...url.childNodes].flatMap((node) => node.textContent?.trim() || []),
  );
  expect(rows.map(([address]) => address).sort()).toEqual(
    pages
      .filter(({ path }) => !unlisted.includes(path))
      .filter(({ root }) => !root.querySelector('meta[name=robots]'))
      .map(({ path }) => `${home}${path.slice(1)}`)
      .sort(),
  );
  for (const path of unlisted) expect(pageAt(path).html).toContain('content="noindex"');
  expect(rows.filter(([, day = '']) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  expect(rows.filter(([, day = '']) => day > site.settings.asOf)).toEqual([]);
  // The day of the content, not that of the site: a refresh moves only what it has changed.
  expect(rows.some(([, day]) => day !== site.settings.asOf)).toBe(true);
  expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap.xml\n`);
});

test('every feed is linked from its page, valid and dated by the content', () => {
  const linked = pages.flatMap(({ root }) =>
    root
      .querySelectorAll('link[rel=alternate][type="application/atom+xml"]')
      .map((link) => link.getAttribute('href') ?? ''),
  );
  const feeds = files.filter((path) => path.endsWith('feed.xml'));
  expect(linked.map((path) => path.slice(base.length)).sort()).toEqual(feeds.sort());
  // Everything, the timeline, the findings, and one for each project and each governance document.
  expect(feeds).toHaveLength(site.projects.size + site.governance.size + 3);
  for (const path of feeds) {
    const document = readXml(read(path));
    expect(listProblems(document), path).toEqual([]);
    const addresses = [...document.getElementsByTagName('link')]
      .filter((link) => link.getAttribute('rel') !== 'via')
      .map((link) => link.getAttribute('href') ?? '');
    expect(addresses[0], path).toBe(`${home}${path}`);
    for (const address of addresses) expect(address.startsWith(home), address).toBe(true);
    const days = [...document.getElementsByTagName('updated')].map(
      (node) => node.textContent ?? '',
    );
    expect(days.filter((day) => day.slice(0, 10) > site.settings.asOf)).toEqual([]);
  }
});

test('the feed of levels has every dated change', () => {
  const document = readXml(read('projects/timeline/feed.xml'));
  const changes = [...site.projects.values()].flatMap(({ history = [] }) =>
    history.flatMap(({ on }) => on ?? []),
  );
  const days = [...document.getElementsByTagName('entry')].map((entry) =>
    entry.getElementsByTagName('updated')[0]?.textContent?.slice(0, 10),
  );
  expect(days).toEqual(changes.sort().reverse());
});

test('the text for language models links only twins that exist and holds every project', () => {
  const links = [...read('llms.txt').matchAll(/\]\((\S+?)\):/g)].map((match) => match[1]!);
  expect(links.filter((link) => !files.includes(link.replace(home, '')))).toEqual([]);
  expect(links.length).toBeGreaterThan(site.projects.size + site.governance.size);
  const full = read('llms-full.txt');
  expect(full).not.toContain('Report an error');
  for (const { id } of site.projects.values())
    expect(full, id).toContain(`\n${home}projects/${id}/\n`);
  for (const id of site.governance.keys())
    expect(full, id).toContain(`\n${home}governance/${id}/\n`);
  const things = site!.projects.size + site!.governance.size + site!.programs.size;
  const each = Math.round(full.length / things);
  console.log(
    `figure: llms.txt ${read('llms.txt').length} bytes, llms-full.txt ${full.length}, ${each} a project, document or program`,
  );
  expect(each).toBeLessThan(6_500);
});

test('every page leads browsers to the search description, which leads to the search', () => {
  for (const { path, root } of pages) {
    const link = root.querySelector('link[rel=search]');
    expect(link?.getAttribute('href'), path).toBe(`${base}opensearch.xml`);
  }
  const url = readXml(read('opensearch.xml')).getElementsByTagName('Url')[0];
  expect(url?.getAttribute('template')).toBe(`${home}search/?q={searchTerms}`);
});

test('a CNCF .project document stands where all that it requires is recorded, else the page says what lacks', () => {
  const written = files.filter((path) => /^projects\/[^/]+\/project\.yaml$/.test(path));
  for (const project of site.projects.values()) {
    const path = `projects/${project.id}/project.yaml`;
    const { document, missing } = buildDotProject(site!, project);
    const page = pageAt(`/projects/${project.id}/`);
    expect(written.includes(path), project.id).toBe(document !== undefined);
    if (document) {
      expect(dotProjectSchema.parse(parseYaml(read(path)))).toEqual(document);
      expect(page.html).toContain(`href="${base}${path}"`);
    } else {
      for (const reason of missing) expect(page.root.text, project.id).toContain(reason);
    }
  }
  console.log(`figure: ${written.length} of ${site.projects.size} projects as .project documents`);
  expect(written.length).toBeGreaterThan(0);
});

function read(path: string) {
  return readFileSync(join(folder, path), 'utf8');
}
