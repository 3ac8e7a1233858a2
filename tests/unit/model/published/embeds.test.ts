import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import {
  listEmbedPaths,
  listLadderEmbeds,
  listMaturityEmbeds,
  listSeatEmbeds,
  warnOfAge,
} from '../../../../src/model/published/embeds.ts';
import { askFrame, formatFrame } from '../../../../src/model/published/frames.browser.ts';
import { listLinkTargets } from '../../../../src/model/published/link-kit.ts';
import { aSite } from '../../../fixtures/content.ts';
import { torchEdition } from '../../../fixtures/torch-edition.ts';

const site = aSite();

test('a document has its ladder and seats, a project its levels, and one page compares any documents', () => {
  // Torch has no rules, and one document alone is compared with nothing.
  expect(listEmbedPaths(site)).toEqual([
    '/embed/ladder/lamp/',
    '/embed/seats/lamp/',
    '/embed/maturity/lamp/',
    '/embed/maturity/torch/',
  ]);
  expect(listEmbedPaths(aSite(torchEdition))).toContain('/embed/compare/');
});

test('each leads to where the same stands in the guide', () => {
  const [ladder] = listLadderEmbeds(site);
  const [seats] = listSeatEmbeds(site);
  const [maturity] = listMaturityEmbeds(site);
  expect([ladder, seats, maturity].map((one) => [one!.title, one!.page])).toEqual([
    ['Roles of Lamp', '/governance/lamp/#ladder'],
    ['Seats of Lamp', '/governance/lamp/#council'],
    ['Maturity of Lamp', '/projects/lamp/#maturity'],
  ]);
  expect(ladder!.rungs.map((rung) => rung.map(({ name }) => name))).toEqual([
    ['Helper'],
    ['Maker'],
  ]);
  expect(seats!.bodies.map(({ name, page }) => [name, page])).toEqual([
    ['Council', '/governance/lamp/#council'],
  ]);
});

test('rules that are no longer those of today say so in the frame', () => {
  const torches = aSite(torchEdition);
  const said = listLadderEmbeds(torches).map(({ id, edition }) => [
    id,
    warnOfAge(torches, edition),
  ]);
  expect(said).toEqual([
    ['lamp', undefined],
    ['torch', undefined],
    ['torch-2019', 'Superseded: Torch has the rules of today.'],
  ]);
  const { edition, ...rest } = torches.governance.get('lamp')!;
  expect(warnOfAge(torches, { ...rest, edition: { ...edition, status: 'abandoned' } })).toBe(
    'Nobody keeps this document up to date.',
  );
});

test('the link kit offers the frames of a page, of a role only the ladder that it stands on', () => {
  const frames = listLinkTargets(site)
    .filter((target) => target.frames.length > 0)
    .map((target) => [
      target.id,
      target.frames.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim()),
    ]);
  expect(frames).toEqual([
    ['/projects/lamp/', ['maturity lamp', 'ladder lamp', 'seats lamp']],
    ['/projects/torch/', ['maturity torch']],
    ['/governance/lamp/', ['ladder lamp', 'seats lamp']],
    ['/roles/lamp/helper/', ['ladder lamp']],
    ['/roles/lamp/maker/', ['ladder lamp']],
  ]);
  const targets = listLinkTargets(aSite(torchEdition));
  expect(targets.find(({ id }) => id === '/governance/compare/')?.frames).toEqual([
    { kind: 'compare' },
  ]);
});

test.each([
  ['auto', '', '/embed/compare/'],
  ['dark', '', '/embed/compare/?theme=dark'],
  ['auto', 'projects=a,b', '/embed/compare/?projects=a,b'],
  ['light', 'projects=a%2Cb&rows=all', '/embed/compare/?projects=a,b&rows=all&theme=light'],
])('a frame with the theme %s and the words "%s" asks for %s', (theme, query, path) => {
  expect(askFrame('/embed/compare/', { theme, query })).toBe(path);
});

test('the code of a frame keeps odd titles and addresses inside their attributes', () => {
  const address = 'https://guide.example/embed/compare/?projects=a,b&rows=all';
  const title = 'Roles of "R&D" <lamp>';
  const frame = parse(formatFrame({ address, title, height: 420 })).querySelector('iframe')!;
  expect(frame.attributes).toEqual({
    src: address,
    title,
    width: '100%',
    height: '420',
    loading: 'lazy',
    style: 'border: 0',
  });
});
