import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { formatOpenSearch } from '../../../src/outputs/open-search.ts';
import { formatSitemap } from '../../../src/outputs/sitemap.ts';
import { writeFullText, writeIndex } from '../../../src/outputs/llms.ts';
import { readXml } from '../../fixtures/atom.ts';
import { aSite } from '../../fixtures/content.ts';

const site = aSite();
const home = new URL('https://guide.example/below/');

test('the sitemap dates each page by the newest dated fact of its file', () => {
  const paths = [
    '/roles/lamp/maker/',
    '/projects/lamp/',
    '/governance/lamp/',
    '/join/lamp-friends/',
    '/join/',
    '/organizations/bulb-works/',
    '/about/',
  ];
  const urls = [...readXml(formatSitemap(site, paths, home)).getElementsByTagName('url')];
  expect(
    urls.map((url) => [...url.childNodes].map((node) => node.textContent?.trim()).filter(Boolean)),
  ).toEqual([
    ['https://guide.example/below/about/', site.settings.asOf],
    ['https://guide.example/below/governance/lamp/', '2026-01-05'],
    ['https://guide.example/below/join/', site.settings.asOf],
    ['https://guide.example/below/join/lamp-friends/', '2026-01-05'],
    ['https://guide.example/below/organizations/bulb-works/', '2026-01-20'],
    ['https://guide.example/below/projects/lamp/', '2026-01-01'],
    ['https://guide.example/below/roles/lamp/maker/', '2026-01-05'],
  ]);
});

test('the search description keeps the lengths of the format and the base path', () => {
  const name = 'The Guide to All the Lamps of the World, with Wicks';
  const root = readXml(formatOpenSearch({ ...site.settings, name }, home)).documentElement!;
  const read = (tag: string) => root.getElementsByTagName(tag)[0];
  expect(root.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(read('ShortName')?.textContent).toBe('with Wicks');
  expect(read('LongName')).toBeUndefined();
  expect(read('Description')?.textContent).toBe(site.settings.tagline);
  expect(read('Url')?.getAttribute('template')).toBe(
    'https://guide.example/below/search/?q={searchTerms}',
  );
});

test('a name cannot rewrite the list that programs read', () => {
  const hostile =
    'Lamp](https://evil.example/) ## Optional\n\n- [x](https://evil.example/a) <b> `c` *d* _e_ &lt; ![f](g)';
  const lamp = { ...site.projects.get('lamp')!, name: hostile, summary: `${hostile}.` };
  const settings = { ...site.settings, name: hostile, tagline: hostile };
  const changed = { ...site, settings, projects: new Map([['lamp', lamp]]) };
  const pages = new Map([['/projects/lamp/', { title: '', description: '', plain: '# Lamp\n' }]]);
  for (const text of [writeIndex(changed, pages, home), writeFullText(changed, pages, home)]) {
    const links: string[] = [];
    visit(unified().use(remarkParse).parse(text), (node) => {
      expect(['html', 'image', 'inlineCode', 'emphasis', 'strong']).not.toContain(node.type);
      if (node.type === 'link') links.push(node.url);
    });
    expect(links.filter((url) => url.includes('evil'))).toEqual([]);
    expect(text.match(/^## Optional/m)).toBeNull();
  }
  const [entry] = parseEntries(writeIndex(changed, pages, home));
  expect(entry).toEqual({
    url: 'https://guide.example/below/projects/lamp.md',
    text: hostile.replace(/\s+/g, ' '),
  });
});

/** The links of the list with their texts, as a parser of Markdown reads them. */
function parseEntries(text: string) {
  const entries: { url: string; text: string }[] = [];
  visit(unified().use(remarkParse).parse(text), 'link', (node) => {
    const texts: string[] = [];
    visit(node, 'text', ({ value }) => {
      texts.push(value);
    });
    entries.push({ url: node.url, text: texts.join('') });
  });
  return entries;
}

test('llms.txt links only twins that exist, and the full text keeps one title', () => {
  const pages = new Map([
    [
      '/projects/lamp/',
      { title: 'Lamp', description: 'x', plain: '# Lamp\n\nLights.\n\n## Sources\n\nx\n' },
    ],
  ]);
  expect(writeIndex(site, pages, home).match(/^- .*$/gm)).toEqual([
    '- [Lamp](https://guide.example/below/projects/lamp.md): Lights a room for people who read.',
  ]);
  const full = writeFullText(site, pages, home);
  expect(full.match(/^# .*$/gm)).toHaveLength(1);
  expect(full).toContain('## Lamp\n\nhttps://guide.example/below/projects/lamp/\n\nLights.');
  expect(full).not.toContain('## Sources');
  expect(full).toMatch(/Lights\.\n$/);
  const torch = new Map([['/projects/torch/', { title: 'Torch', description: '', plain: '' }]]);
  expect(writeIndex(site, torch, home)).toContain('torch.md): summary not recorded');
});
