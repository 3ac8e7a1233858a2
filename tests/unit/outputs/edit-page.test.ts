import { expect, test } from 'vitest';
import { addBase, finishPage } from '../../../src/outputs/pages/edit-page.ts';
import { parsePage } from '../../../src/outputs/pages/parse-page.ts';
import type { PlaceName } from '../../../src/outputs/pages/name-anchor.ts';
import type { AnchorTarget } from '../../../src/model/permalinks/successors.ts';

test('puts the base path in front of our own addresses and leaves others alone', () => {
  const page =
    '<a href="/roles/">x</a><form action="/search/"><a href="https://x.example/">y</a><a href="#main">z</a><a href="//x.example/">w</a>';
  expect(addBase(page, '/field-guide/')).toBe(
    '<a href="/field-guide/roles/">x</a><form action="/field-guide/search/"><a href="https://x.example/">y</a><a href="#main">z</a><a href="//x.example/">w</a>',
  );
});

test('does not add it twice to what the bundler wrote', () => {
  const page =
    '<script src="/field-guide/_astro/a.js"></script><a href="/field-guide/">home of a page called field-guide</a>';
  expect(addBase(page, '/field-guide/')).toContain('src="/field-guide/_astro/a.js"');
  expect(addBase(page, '/field-guide/')).toContain('href="/field-guide/field-guide/"');
});

test('markup is read as a browser reads it, not as text that looks like markup', () => {
  const page = `<noscript><a href="/a/">a</a></noscript><template><img src='/b.png'></template>
    <script>const text = '<a href="/c/">';</script><p title='<a href="/d/">'>&lt;a href="/e/"></p>
    <a class=x href=/f/>f</a><a data-href="/g/" title="href=&quot;/h/" href="/i/">i</a>`;
  expect(addBase(page, '/base/')).toBe(
    page
      .replace('"/a/"', '"/base/a/"')
      .replace("'/b.png'", "'/base/b.png'")
      .replace('href=/f/', 'href=/base/f/')
      .replace('"/i/"', '"/base/i/"'),
  );
});

test('a former anchor stands in the one that took its place', () => {
  const page =
    '<a href="#a"></a><main><p data-id="a"></p><dt class="x" id="a"><b>A</b></dt></main>';
  expect(
    finish(page, [
      { id: 'old', beside: 'a' },
      { id: 'older', beside: 'a' },
    ]),
  ).toBe(
    '<a href="#a"></a><main><p data-id="a"></p><dt class="x" id="a"><span id="older"></span><span id="old"></span><b>A</b></dt></main>',
  );
});

test('a retired anchor stands at the end of the page with its sentence, below the base path', () => {
  const page = finish(
    '<main><p><a href="/a/">A</a></p></main><a href="/b/">B</a>',
    [
      { id: 'old', text: 'Gone & done.', to: '/roles/#a' },
      { id: 'older', text: 'Gone.' },
    ],
    '/base/',
  );
  expect(page).toContain('<a href="/base/a/">A</a></p><section');
  expect(page).toContain('</section></main><a href="/base/b/">B</a>');
  expect(page).toContain(
    '<li id="old">Gone &#38; done. <a href="/base/roles/#a">Go there</a></li>',
  );
  expect(page).toContain('<li id="older">Gone.</li>');
  expect([...parsePage(page).anchors.keys()]).toEqual(['old', 'older']);
});

test('links of anchors that moved are called what stands there, with the section where that is alike', () => {
  const text = 'It moved.';
  const places: Record<string, PlaceName> = {
    '/a/#seats': { own: 'Seats', section: 'Board' },
    '/b/#seats': { own: 'Seats', section: 'Crew' },
    '/b/#money': { own: 'Money & more', section: 'Crew' },
  };
  const targets = Object.keys(places).map((to, index) => ({ id: `old-${index}`, text, to }));
  const page = finishPage('<main></main>', {
    base: '/',
    targets: [...targets, { id: 'gone', text: 'Gone.' }],
    places: parsePage('<main></main>'),
    nameOf: (address) => places[address],
  });
  expect(page).toContain(
    '<p>It moved.</p><ul><li id="old-0"><a href="/a/#seats">Board: Seats</a></li><li id="old-1"><a href="/b/#seats">Crew: Seats</a></li><li id="old-2"><a href="/b/#money">Money &#38; more</a></li></ul>',
  );
  expect(page).toContain('<ul><li id="gone">Gone.</li></ul>');
  const twice = ['a-cap', 'b-cap'].map((id) => ({ id, text, to: '/a/#seats' }));
  const alike = finishPage('<main></main>', {
    base: '/',
    targets: twice,
    places: parsePage('<main></main>'),
    nameOf: (address) => places[address],
  });
  expect(alike).toContain('>Board: Seats (a cap)</a>');
  expect(alike).toContain('>Board: Seats (b cap)</a>');
});

test('sheets stand in the page where the first was named, and its policy allows just them', () => {
  const page = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'; img-src 'self'"><link rel="stylesheet" href="/base/_astro/a.css"><link rel="stylesheet" href="/base/_astro/b.css"><link rel="icon" href="/i.svg"><main></main>`;
  const readStyles = (addresses: string[]) => ({
    text: addresses.map((address) => `/* ${address} */`).join(''),
    hash: 'sha256-abc=',
  });
  const finishStyled = (html: string) =>
    finishPage(html, { base: '/base/', targets: [], places: parsePage(html), readStyles });
  expect(finishStyled(page)).toBe(
    `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self'"><style>/* /base/_astro/a.css *//* /base/_astro/b.css */</style><link rel="icon" href="/base/i.svg"><main></main>`,
  );
  const withoutPolicy = '<link rel="stylesheet" href="/base/_astro/a.css">';
  expect(finishStyled(withoutPolicy)).toBe(withoutPolicy);
});

function finish(html: string, targets: AnchorTarget[], base = '/') {
  return finishPage(html, { base, targets, places: parsePage(html) });
}
