import { expect, test } from 'vitest';
import { parsePage } from '../../../src/outputs/pages/parse-page.ts';

test('anchors are the ids in the main part that a link may mean', () => {
  const page = `<body id="top"><main id="main">
    <nav><p id="contents-title">On this page</p></nav>
    <h2 id="sign">Sign</h2><dl><dt id="seats">Seats</dt></dl>
    <figure id="plate"><svg id="drawing"><pattern id="dots"></pattern></svg></figure>
    <form id="filter"><input id="field" /><label id="label"></label></form>
    <table><caption id="caption">Rules</caption><tr><th id="row">Row</th></tr></table>
    <theme-switch><span id="inside"></span></theme-switch>
    <template><p id="template"></p></template>
  </main><footer id="all"></footer></body>`;
  expect([...parsePage(page).anchors.keys()]).toEqual(['sign', 'seats', 'plate', 'drawing', 'row']);
});

test('the head says title, description, own address, twin, and whether the page may be found', () => {
  const head = `<head><title>Lamp · Guide</title><meta name="description" content="A &quot;lamp&quot;.">
    <link rel="canonical" href="https://guide.example/projects/lamp/">
    <link rel="alternate" type="application/atom+xml" href="/projects/lamp/feed.xml">
    <link rel="alternate" type="text/markdown" href="/projects/lamp.md">
    <meta property="og:title" content="Lamp"></head>`;
  expect(parsePage(`<!doctype html>${head}<body><main><h1>Lamp</h1></main>`)).toMatchObject({
    title: 'Lamp',
    description: 'A "lamp".',
    canonical: 'https://guide.example/projects/lamp/',
    twin: '/projects/lamp.md',
    listed: true,
  });
  const hidden = parsePage('<meta name="robots" content="noindex"><main></main>');
  expect(hidden).toMatchObject({ listed: false, canonical: undefined, twin: undefined });
});

test('the heading is plain text', () => {
  expect(parsePage('<h1 class="x"> B &amp; <b>C</b> &#38; D</h1><h1>E</h1>').heading).toBe(
    'B & C & D',
  );
});

test('style sheets and the place in the policy that allows styles are found by their offsets', () => {
  const policy = `<meta http-equiv="content-security-policy" content="style-src 'self'; img-src 'self'">`;
  const link = '<link href="/a.css" rel="stylesheet">';
  const page = `${policy}${link}<link rel="icon" href="/i.svg"><p>style-src 'self'</p>`;
  const { sheets, styleSources } = parsePage(page);
  expect(sheets).toEqual([
    { address: '/a.css', at: policy.length, end: policy.length + link.length },
  ]);
  expect(page.slice(styleSources)).toMatch(/^; img-src/);
  expect(parsePage(link).styleSources).toBeUndefined();
});
