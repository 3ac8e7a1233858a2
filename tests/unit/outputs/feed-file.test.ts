import { expect, test } from 'vitest';
import { listFeeds } from '../../../src/model/published/news.ts';
import { formatFeed } from '../../../src/outputs/feed-file.ts';
import { aSite, edited } from '../../fixtures/content.ts';
import { listProblems, readXml } from '../../fixtures/atom.ts';

const place = {
  home: new URL('https://guide.example/below/'),
  author: 'Lamp Guide',
  license: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};

test('every feed of the small community has what RFC 4287 requires', () => {
  const texts = listFeeds(aSite()).map((feed) => formatFeed(feed, place));
  // Everything, the timeline, the two projects and the document: one document alone makes no findings.
  expect(texts).toHaveLength(5);
  expect(texts.flatMap((text) => listProblems(readXml(text)))).toEqual([]);
});

test('the rules of the format are really applied', () => {
  const text = feedOf('/projects/lamp/');
  for (const broken of [
    text.replace(/<updated>[^<]*<\/updated>/, ''),
    text.replace(/tag:guide[^<]*/, 'lamp'),
    text.replace('T00:00:00Z', ''),
    text.replace('rel="self"', 'rel="via"'),
    text.replace(/<author>[\s\S]*<\/author>/, ''),
  ]) {
    expect(broken).not.toBe(text);
    expect(listProblems(readXml(broken))).not.toEqual([]);
  }
  expect(() => readXml(text.replace('</feed>', ''))).toThrow(/feed/);
});

test('a project has its changes of level and of its document, newest first', () => {
  expect(readEntries(feedOf('/projects/lamp/'))).toMatchInlineSnapshot(`
    [
      "2026-01-05T00:00:00Z Lamp: governance document tag:guide.example,2026:/below/governance/lamp/2026-01-05",
      "2022-03-03T00:00:00Z Lamp: Incubating tag:guide.example,2026:/below/projects/lamp/maturity/incubating",
      "2020-02-02T00:00:00Z Lamp: Sandbox tag:guide.example,2026:/below/projects/lamp/maturity/sandbox",
    ]
  `);
});

test('an entry keeps its id when its day is corrected, and an updated feed says so', () => {
  const corrected = feedOf(
    '/projects/lamp/',
    edited('projects/lamp.yaml', "on: '2022-03-03'", "on: '2022-03-04'"),
  );
  const ids = (text: string) => [...text.matchAll(/<id>[^<]*<\/id>/g)].map(([id]) => id);
  expect(ids(corrected)).toEqual(ids(feedOf('/projects/lamp/')));
  expect(corrected).toContain('2022-03-04T00:00:00Z');
});

test('names with signs of XML are escaped', () => {
  const text = feedOf(
    '/projects/lamp/',
    edited('projects/lamp.yaml', 'name: Lamp', 'name: L<&>"p'),
  );
  expect(listProblems(readXml(text))).toEqual([]);
  expect(readXml(text).getElementsByTagName('title')[0]?.textContent).toBe('L<&>"p');
});

test('a feed names its license, and an entry the source of its fact', () => {
  const document = readXml(feedOf('/projects/lamp/'));
  expect(document.getElementsByTagName('rights')[0]?.textContent).toContain('CC BY 4.0');
  const links = (place: number) =>
    [...document.getElementsByTagName('entry')[place]!.getElementsByTagName('link')].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
  expect(links(1)).toEqual([
    ['alternate', 'https://guide.example/below/projects/lamp/#maturity'],
    ['via', 'https://example.org/lamps'],
  ]);
  // The document itself is named on the page that the entry leads to.
  expect(links(0)).toEqual([['alternate', 'https://guide.example/below/governance/lamp/']]);
});

function feedOf(page: string, files: Parameters<typeof aSite>[0] = {}) {
  return formatFeed(
    listFeeds(aSite(files)).find((feed) => feed.page === page)!,
    place,
  );
}

function readEntries(text: string) {
  return [...readXml(text).getElementsByTagName('entry')].map((entry) =>
    ['updated', 'title', 'id']
      .map((name) => entry.getElementsByTagName(name)[0]?.textContent)
      .join(' '),
  );
}
