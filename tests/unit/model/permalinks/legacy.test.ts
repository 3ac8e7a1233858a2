import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLegacyAnchors } from '../../../../src/model/permalinks/legacy.ts';
import { aSite, theGuide } from '../../../fixtures/content.ts';

const [page] = theGuide().settings.replaces!;
const legacySections = page!.sections!;
const guideAnchors = listLegacyAnchors(theGuide(), page!);

/**
 * Every anchor of the contributor page that was switched off, from the headings and the names in each revision of
 * cncf/contribute and cncf/contribute-site between February 2018 and July 2025.
 */
const old = readFileSync('tests/fixtures/old-fragments.txt', 'utf8').trim().split('\n');

test('every anchor that the old page had in seven years has a place on ours', () => {
  const sections = new Set(['projects', ...legacySections.map(({ id }) => id)]);
  const anchors = new Set([...guideAnchors.values()].flat());
  expect(old.length).toBeGreaterThan(200);
  expect(old.filter((id) => !sections.has(id) && !anchors.has(id))).toEqual([]);
});

test.each([
  ['flagger', 'flux'],
  ['dapr-serverless', 'dapr'],
  ['wasmedge-wasm', 'wasmedge'],
  ['open-policy-agent-opa', 'open-policy-agent'],
])('#%s is the row of %s', (anchor, id) => {
  expect(guideAnchors.get(id)).toContain(anchor);
});

test.each([
  ['archived-projects', '/projects/by/maturity/archived/'],
  ['incubated-projects', '/projects/by/maturity/incubating/'],
  ['inception-projects', '/join/maturity-levels/'],
  ['non-code-projects', '/contributors/projects/#cloud-native-glossary'],
  ['cloud-native-glossary', 'https://glossary.cncf.io/contribute/'],
  ['special-interest-groups', '/glossary/#tag'],
  ['mentorship-programs', '/join/summer-of-code/'],
])('#%s leads to %s', (id, href) => {
  expect(legacySections.find((section) => section.id === id)?.href).toBe(href);
});

test('a community without those projects has no anchors of them', () => {
  expect([...listLegacyAnchors(aSite(), page!).values()].flat()).toEqual([
    'lamp',
    'lantern',
    'torch',
  ]);
});

test('no section of the old guide stands twice', () => {
  const ids = legacySections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
