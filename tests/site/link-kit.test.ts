import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { listBadges, type Badge } from '../../src/model/published/badges.ts';
import { cardSize, listCards } from '../../src/model/published/cards.ts';
import { listLinkTargets } from '../../src/model/published/link-kit.ts';
import { joinWords } from '../../src/model/words/text.browser.ts';
import { badgePath } from '../../src/model/urls.browser.ts';
import { drawCard } from '../../src/outputs/cards/draw.ts';
import { composeCard } from '../../src/outputs/cards/picture.ts';
import { base, files, folder, pageAt, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const site = theGuide();
const badges = listBadges(site);
const home = `http://localhost:4321${base}`;
const badgeLimit = 2_000;
const cardLimit = 20_000;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const svgOf = ({ id, kind }: Badge) => read(badgePath(id, kind));

test('there is a picture and a JSON file for every badge, and no other', () => {
  const expected = badges.flatMap(({ id, kind }) => [
    badgePath(id, kind).slice(1),
    badgePath(id, kind, 'json').slice(1),
  ]);
  const found = files.filter((path) => /^badges\/.*\.\w+$/.test(path));
  expect(found.sort()).toEqual(expected.sort());
});

test('every badge is XML that names itself, within its limit', () => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const sizes = badges.map((badge) => {
    const text = svgOf(badge);
    const svg = parser.parseFromString(text, 'image/svg+xml').documentElement!;
    const where = `${badge.id} ${badge.kind}`;
    expect(svg.getAttribute('aria-label'), where).toBe(`${badge.label}: ${badge.value}`);
    expect(svg.getAttribute('role'), where).toBe('img');
    expect(svg.getAttribute('height'), where).toBe('20');
    for (const name of ['title', 'desc'])
      expect(svg.getElementsByTagName(name)[0]?.textContent, where).toMatch(/\w/);
    return Buffer.byteLength(text);
  });
  console.log(
    `figure: ${badges.length} badges, ${Math.round(sizes.reduce((a, b) => a + b) / sizes.length)} bytes on average, at most ${Math.max(...sizes)} of ${badgeLimit}`,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(badgeLimit);
});

test('the JSON beside a badge says the same', () => {
  for (const badge of badges) {
    const { color, labelColor, ...said } = JSON.parse(
      read(badgePath(badge.id, badge.kind, 'json')),
    ) as Record<string, unknown>;
    expect(said).toEqual({ schemaVersion: 1, label: badge.label, message: badge.value });
    for (const one of [color, labelColor]) expect(one).toMatch(/^[0-9a-f]{6}$/);
  }
});

test('every badge of a project says what its page says', () => {
  const own = badges.filter(({ id }) => site.projects.has(id));
  expect(new Set(own.map(({ id }) => id)).size).toBe(site.projects.size);
  const said = new Map([...site.projects.keys()].map((id) => [id, readPage(id)]));
  for (const { id, kind, value } of own) {
    // The limit on one organization stands in a row of its own.
    const compared = kind === 'seats' ? value.split(', ')[0] : value;
    expect(said.get(id)![kind], `${id} ${kind}`).toBe(compared);
  }
});

test('the limit in a badge of seats is the one that the document sets', () => {
  const limited = badges.filter(
    ({ kind, value }) => kind === 'seats' && value.includes('per organization'),
  );
  expect(limited.length).toBeGreaterThan(10);
  for (const { id, href, value } of limited) {
    const anchor = href.split('#')[1]!.replace(/-seats$/, '-cap');
    const row = pageAt(href.split('#')[0]!).root.getElementById(anchor)!.closest('.fact')!;
    const [, limit = ''] = /at most ([\w ]+?)(?: of \d+)? per organization/.exec(value)!;
    expect(row.querySelector('dd')!.text.toLowerCase(), id).toContain(limit);
  }
});

test('every badge leads to a place that exists', () => {
  for (const { id, kind, href } of badges) {
    const [path = '', anchor] = href.split('#');
    const { root } = pageAt(path);
    const place = anchor ? root.getElementById(anchor) : root;
    expect(place, `${id} ${kind}`).not.toBeNull();
  }
});

test('the page of every project offers its badges, with snippets whose addresses exist', () => {
  for (const id of site.projects.keys()) {
    const panel = pageAt(`/projects/${id}/`).root.querySelector('.link-panel')!;
    const pictures = panel.querySelectorAll('summary img').map((img) => img.getAttribute('src'));
    const own = badges.filter((badge) => badge.id === id);
    expect(pictures, id).toEqual(
      own.map(({ kind }) => `${base.slice(0, -1)}${badgePath(id, kind)}`),
    );
    const addresses = panel
      .querySelectorAll('code')
      .flatMap(({ text }) => text.match(/http:\/\/[^\s")\]<>[]+/g) ?? []);
    expect(addresses.length, id).toBe(1 + own.length * 9);
    expect(
      addresses.filter((address) => !isServed(address)),
      id,
    ).toEqual([]);
  }
});

test('every document, role, organization and program leads to the link kit, which knows its page', () => {
  const known = new Set(listLinkTargets(site).map(({ id }) => id));
  expect(JSON.parse(read('link/pages.json'))).toHaveLength(known.size);
  const offered = pages.flatMap(({ path, root }) => {
    const link = root.querySelector('.origin a[href*="/link/?page="]');
    return link ? [{ path, page: link.getAttribute('href')!.split('?page=')[1] }] : [];
  });
  expect(offered.filter(({ path, page }) => path !== page)).toEqual([]);
  // The comparison brings its documents along, with a link of its own.
  const own = pageAt('/governance/compare/').root.querySelector('a[data-frame]');
  expect(own?.getAttribute('href')).toBe(`${base}link/?page=/governance/compare/`);
  const without = [...known].filter(
    (path) =>
      !path.startsWith('/projects/') &&
      path !== '/governance/compare/' &&
      !offered.some((one) => one.path === path),
  );
  expect(without).toEqual([]);
  for (const { path } of offered) expect(known.has(path), path).toBe(true);
});

test('every card exists, in its size and within its limit', () => {
  const cards = listCards(site);
  const sizes = cards.map(({ path }) => {
    const picture = readFileSync(join(folder, path));
    // A PNG begins with its signature; its first chunk begins with width and height.
    expect(picture.toString('latin1', 1, 4), path).toBe('PNG');
    const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
    expect(size, path).toEqual(cardSize);
    return picture.length;
  });
  console.log(
    `figure: ${cards.length} cards, ${Math.round(sizes.reduce((a, b) => a + b) / sizes.length)} bytes on average, at most ${Math.max(...sizes)} of ${cardLimit}`,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(cardLimit);
});

test('a card from the cache is the card that would be drawn now', async () => {
  for (const card of listCards(site).filter((_, place) => place % 60 === 0)) {
    const fresh = Buffer.from(await drawCard(composeCard(card)));
    expect(fresh.equals(readFileSync(join(folder, card.path))), card.path).toBe(true);
  }
});

test('projects, documents and their roles name a card that exists', () => {
  const named = pages.flatMap(({ path, root }) => {
    const image = root.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (image === undefined) return [];
    expect(isServed(image), path).toBe(true);
    expect(root.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toMatch(
      /\w/,
    );
    return [path];
  });
  expect(named).toHaveLength(site.projects.size + site.governance.size + site.roles.size);
});

test('the badges of the README are ones that the site has', () => {
  const paths = [
    ...readFileSync('README.md', 'utf8').matchAll(/https:\/\/[^/\s]+(\/badges\/[^)\s"\]]+)/g),
  ].map((match) => match[1]!);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(files).toContain(path.slice(1));
});

/** What the page of a project says about each kind, in the words of badges. */
function readPage(id: string): Record<Badge['kind'], string> {
  const { root } = pageAt(`/projects/${id}/`);
  const lower = (text = '') =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  const section = root.getElementById('governance')!.closest('section')!;
  const glance = (row: string) =>
    lower(section.querySelector(`#glance-${row}`)?.closest('.fact')?.querySelector('dd')?.text);
  const found = lower(/^\s*([^.]+)\./.exec(section.querySelector('.prose p')?.text ?? '')?.[1]);
  const silence = section.querySelector('dl')
    ? undefined
    : found.startsWith('nobody has looked')
      ? 'not recorded'
      : found;
  const maturity = lower(root.querySelector('.imprint .maturity')?.text);
  // Where somebody looked in vain is no place to go.
  const places = ['guide', 'chat', 'list', 'forum'].filter((row) =>
    root
      .getElementById(row)
      ?.closest('.fact')
      ?.querySelectorAll('dd a')
      .some((link) => !link.closest('.search')),
  );
  return {
    maturity,
    governance: silence ?? glance('form').split('; also')[0]!,
    legal: lower(root.querySelector('.imprint .signing')?.text),
    seats:
      silence ??
      glance('seats')
        .replace(/ in the .*/, '')
        .replace(/^none, and the document says so.*/, 'none (stated)'),
    contribute:
      maturity === 'archived' ? 'archived, takes no new work' : joinWords(places) || 'not recorded',
  };
}

/** True where an address of the site is a page with that anchor, or a file. */
function isServed(address: string) {
  const { pathname, hash, href } = new URL(address);
  if (!href.startsWith(home)) return false;
  const path = `/${pathname.slice(base.length)}`;
  if (files.includes(path.slice(1))) return !path.endsWith('/') && hash === '';
  const page = pages.find((one) => one.path === path);
  return page !== undefined && (hash === '' || page.root.getElementById(hash.slice(1)) !== null);
}
