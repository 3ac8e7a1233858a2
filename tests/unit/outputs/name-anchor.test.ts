import { expect, test } from 'vitest';
import { nameAnchor } from '../../../src/outputs/pages/name-anchor.ts';
import { parsePage } from '../../../src/outputs/pages/parse-page.ts';

const html = `<main><h1>Lamp</h1><p id="lead">Light.</p>
  <section><h2 id="board">Board &amp; <i>council</i></h2>
  <dl><dt id="seats"><a href="#seats">Seats</a></dt><dd>7</dd></dl>
  <ul><li><b id="maker"><span id="old"></span><a href="/roles/">Maker</a></b>: makes.</li></ul></section></main>`;

test('a fact is named with the heading of its section, a heading by its own words', () => {
  expect(nameOf('seats')).toEqual({ own: 'Seats', section: 'Board & council' });
  expect(nameOf('board')).toEqual({ own: 'Board & council', section: '' });
  expect(nameOf('lead')).toEqual({ own: 'Light.', section: '' });
});

test('the target of an older anchor within it is no part of the name', () => {
  expect(nameOf('maker')).toEqual({ own: 'Maker', section: 'Board & council' });
});

function nameOf(id: string) {
  return nameAnchor(html, parsePage(html).anchors.get(id)!);
}
