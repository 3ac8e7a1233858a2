import { expect, test } from 'vitest';
import { formatRedirects } from '../../../src/outputs/redirects.ts';
import { formatMovedPage } from '../../../src/outputs/moved-page.ts';
import { formatPermalinks } from '../../../src/outputs/permalinks-file.ts';
import { addresses } from '../../fixtures/addresses.ts';

test('a page at an old address has the names and the addresses filled in', () => {
  const template =
    '<title>Moved: __from__</title><link rel="canonical" href="https://a.example/__canonical__"><script data-to="__to__"></script>__text__ <a href="__to__">__name__</a>';
  const page = { from: '/a/', to: '/b/#c', name: 'B & C', base: '/base/' };
  expect(formatMovedPage(template, page)).toBe(
    '<title>Moved: /a/</title><link rel="canonical" href="https://a.example/base/b/#c"><script data-to="/base/b/#c"></script>This page has a new address. <a href="/base/b/#c">B &#38; C</a>',
  );
});

test('rules for hosts carry the base path', () => {
  expect(
    formatRedirects(
      [
        ['/b/', '/c/'],
        ['/a.md', '/c.md'],
      ],
      '/base/',
    ),
  ).toBe('/base/a.md /base/c.md 301\n/base/b/ /base/c/ 301\n');
});

test('the published registry tells addresses of today from those that lead on', () => {
  const text = formatPermalinks({
    site: 'https://a.example/',
    replaces: [{ url: 'https://old.example/all/', path: '/b/' }],
    published: addresses({ '/b/': ['x', 'old', 'gone'], '/a/': [] }),
    succession: {
      moved: new Map([['/a/', { to: '/b/' }]]),
      targets: new Map([
        [
          '/b/',
          [
            { id: 'old', beside: 'x' },
            { id: 'gone', text: 'Gone.' },
          ],
        ],
      ]),
    },
  });
  expect(JSON.parse(text)).toEqual({
    site: 'https://a.example/',
    addresses: { '/b/': ['gone', 'x'] },
    moved: { '/a/': '/b/', '/b/#old': '/b/#x' },
    replaces: { 'https://old.example/all/': '/b/' },
  });
});
