import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reservedIds } from '../../src/checks/projects.ts';
import { readAddresses, readRegistry } from '../../src/commands/read-addresses.ts';
import { addressFamilies } from '../../src/model/permalinks/moves.ts';
import { resolveLink, type Permalinks } from '../../src/model/permalinks/own-links.ts';
import { countAddresses, listAbsent } from '../../src/model/permalinks/registry.ts';
import { base, files, folder, pages } from './site.ts';
import { theGuide } from '../fixtures/content.ts';

const published = readAddresses(folder);
const registered = readRegistry('content');
const permalinks = JSON.parse(readFileSync(join(folder, 'permalinks.json'), 'utf8')) as Permalinks;
const site = theGuide();

test('every registered address is published, or leads on', () => {
  const lost = listAbsent(registered, published).filter(
    (address) => !(address.split('#')[0]! in permalinks.moved),
  );
  // New ones are no fault: they are registered when they are published. See docs/build-and-registry.md.
  const { paths, anchors } = countAddresses(registered);
  const added = listAbsent(published, registered).length;
  console.log(
    `figure: ${paths} paths and ${anchors} anchors are registered, ${added} more are new`,
  );
  expect(lost).toEqual([]);
  expect(registered.size).toBeGreaterThan(500);
});

test('the published registry is what the site holds', () => {
  const listed = Object.entries(permalinks.addresses).flatMap(([path, anchors]) => [
    path,
    ...anchors.map((anchor) => `${path}#${anchor}`),
  ]);
  const held = [...published].flatMap(([path, anchors]) => [
    path,
    ...[...anchors].map((anchor) => `${path}#${anchor}`),
  ]);
  expect([...listed, ...Object.keys(permalinks.moved)].sort()).toEqual(held.sort());
  expect(new URL(permalinks.site).pathname).toBe(base);
});

test('what has moved leads to something that is there', () => {
  const dangling = Object.values(permalinks.moved).filter((address) => {
    const [path = '', anchor] = address.split('#');
    const anchors = permalinks.addresses[path];
    return !anchors || (anchor !== undefined && !anchors.includes(anchor));
  });
  expect(dangling).toEqual([]);
});

test.each([
  ['kubernetes'],
  ['flagger'],
  ['non-code-projects'],
  ['cloud-native-glossary'],
  ['archived-projects'],
  ['incubated-projects'],
  ['inception-projects'],
  ['special-interest-groups'],
  ['mentorship-programs'],
])('check:links knows where #%s of the page that was switched off is kept', (anchor) => {
  const old = `https://contribute.cncf.io/contributors/projects/#${anchor}`;
  expect(resolveLink(old, permalinks)).toEqual({
    state: 'replaced',
    to: `${permalinks.site}contributors/projects/#${anchor}`,
  });
});

test('the page that others are made from has no address', () => {
  expect(files.filter((path) => path.startsWith('moved'))).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('__from__'))).toEqual([]);
});

/** An id in a path that no family names would stay behind when its entry is renamed. */
test('every path that holds the id of an entry belongs to a family that moves with it', () => {
  const names = Object.keys(addressFamilies) as (keyof typeof addressFamilies)[];
  const ids = new Set(
    names
      .filter((name) => addressFamilies[name].stems.length > 0)
      .flatMap((name) => [...site![name].keys()].map((id) => id.split('/').at(-1)!)),
  );
  const stems = names.flatMap((name) =>
    addressFamilies[name].stems.flatMap((stem) =>
      [...site![name].keys()].map((id) => stem.replace('*', id)),
    ),
  );
  const stay = new Set(stems);
  const forgotten = [...published.keys()].filter((path) => {
    // Pages of values and of answers, and pages with a name that no entry may have.
    if (/^\/[^/]+\/(?:by|person|inactivity|review\/question)[/.]/.test(path)) return false;
    const words = path.split(/[/.]/).filter((word) => ids.has(word) && !reservedIds.includes(word));
    return words.length > 0 && !listStems(path).some((stem) => stay.has(stem));
  });
  expect(forgotten).toEqual([]);
  expect(stay.size).toBeGreaterThan(500);
});

test('every anchor that is the id of a project belongs to a family that moves with it', () => {
  const replacing = (site.settings.replaces ?? []).map(({ path }) => path);
  const patterns = [...addressFamilies.projects.anchors, ...replacing].map(
    (path) => new RegExp(`^${path.replace('*', '[^/]+')}$`),
  );
  const projects = [...site.projects.keys()];
  const forgotten = [...published].filter(
    ([path, anchors]) =>
      projects.filter((id) => anchors.has(id)).length > 1 &&
      !patterns.some((pattern) => pattern.test(path)) &&
      !addressFamilies.governance.anchors.some((page) => page === path),
  );
  expect(forgotten.map(([path]) => path)).toEqual([]);
});

/** The path without its ending, then without each of its last parts. */
function listStems(path: string) {
  const parts = path
    .replace(/\/$/, '')
    .replace(/\.[^/]*$/, '')
    .split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
