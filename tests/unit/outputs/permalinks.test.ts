import { expect, test } from 'vitest';
import { addTargets } from '../../../src/outputs/anchor-targets.ts';
import { formatRedirects } from '../../../src/outputs/redirects.ts';
import { formatMovedPage, readHeading } from '../../../src/outputs/moved-page.ts';
import { listAnchors } from '../../../src/outputs/page-anchors.ts';
import { formatPermalinks } from '../../../src/outputs/permalinks-file.ts';
import { addresses } from '../../fixtures/addresses.ts';

test('anchors are the ids in the main part that a link may mean', () => {
  const page = `<body id="top"><main id="main">
    <nav><p id="contents-title">On this page</p></nav>
    <h2 id="sign">Sign</h2><dl><dt id="seats">Seats</dt></dl>
    <figure id="plate"><svg id="drawing"><pattern id="dots"></pattern></svg></figure>
    <form id="filter"><input id="field" /><label id="label"></label></form>
    <table><caption id="caption">Rules</caption><tr><th id="row">Row</th></tr></table>
    <theme-switch><span id="inside"></span></theme-switch>
  </main><footer id="all"></footer></body>`;
  expect(listAnchors(page)).toEqual(['sign', 'seats', 'plate', 'drawing', 'row']);
});

test('a former anchor stands in the one that took its place', () => {
  expect(
    addTargets(
      '<a href="#a"></a><main><p data-id="a"></p><dt class="x" id="a"><b>A</b></dt></main>',
      [{ id: 'old', beside: 'a' }],
      '/',
    ),
  ).toBe(
    '<a href="#a"></a><main><p data-id="a"></p><dt class="x" id="a"><span id="old"></span><b>A</b></dt></main>',
  );
});

test('a retired anchor stands at the end of the page with its sentence', () => {
  const page = addTargets(
    '<main><p>A</p></main>',
    [
      { id: 'old', text: 'Gone & done.', to: '/roles/#a' },
      { id: 'older', text: 'Gone.' },
    ],
    '/base/',
  );
  expect(page).toContain(
    '<li id="old">Gone &#38; done. <a href="/base/roles/#a">Go there</a></li>',
  );
  expect(page).toContain('<li id="older">Gone.</li>');
  expect(listAnchors(page)).toEqual(['old', 'older']);
});

test('a page at an old address has the names and the addresses filled in', () => {
  const template =
    '<title>Moved: __from__</title><link rel="canonical" href="https://a.example/__canonical__"><script data-to="__to__"></script>__text__ <a href="__to__">__name__</a>';
  const page = { from: '/a/', to: '/b/#c', name: 'B & C', base: '/base/' };
  expect(formatMovedPage(template, page)).toBe(
    '<title>Moved: /a/</title><link rel="canonical" href="https://a.example/base/b/#c"><script data-to="/base/b/#c"></script>This page has a new address. <a href="/base/b/#c">B &#38; C</a>',
  );
  expect(readHeading('<h1 class="x">B &amp; <b>C</b> &#38; D</h1>')).toBe('B & C & D');
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
  });
});
