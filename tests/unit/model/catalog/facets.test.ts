import { expect, test } from 'vitest';
import {
  describeFacetValue,
  facetValuesOf,
  linkFacets,
  listFacets,
  noteOnCounts,
  sortByFewValues,
} from '../../../../src/model/catalog/facets.ts';
import { aSite, edited, theGuide } from '../../../fixtures/content.ts';

const license = 'license: Apache-2.0\n';
const named = 'repository, license,';

test('values stand by how many projects have them, a project under each of its own, and what is not recorded last', () => {
  const site = aSite({
    'projects/flame.yaml': lamp('Flame', { language: '[Go]' }),
    'projects/spark.yaml': lamp('Spark', { language: '[Go]' }),
    'projects/wick.yaml': lamp('Wick', { language: '[Rust, Go]' }),
    'projects/glow.yaml': lamp('Glow', { language: 'several-in-other-repositories' }),
    'projects/ash.yaml': lamp('Ash', {}),
    'projects/soot.yaml': lamp('Soot', {}),
  });
  expect(valuesOf(site, 'language')).toEqual([
    ['go', 'Go', 3],
    ['rust', 'Rust', 1],
    ['several-in-other-repositories', 'Several, in other repositories', 1],
    ['not-recorded', 'Not recorded', 4],
  ]);
});

test('facets with few values stand first, in their order, and the longest last', () => {
  const facets = [2, 9, 5, 7, 6].map((count) => ({
    id: `${count}`,
    label: '',
    values: Array.from({ length: count }, () => ({ id: '', label: '', count: 1, href: '' })),
  }));
  expect(sortByFewValues(facets).map(({ id }) => id)).toEqual(['2', '5', '6', '7', '9']);
  expect(linkFacets(theGuide()).map(({ id }) => id)[0]).toBe('maturity');
  expect(linkFacets(theGuide()).at(-1)!.id).toBe('language');
});

test('counts that include archived projects say so', () => {
  expect(noteOnCounts(aSite())).toBe('The counts include archived projects.');
  const none = aSite({ 'projects/torch.yaml': lamp('Torch', {}) });
  expect(noteOnCounts(none)).toBeUndefined();
});

test('values that only archived projects have are marked, but not their level', () => {
  const site = aSite({
    'projects/torch.yaml': lamp('Torch', { language: '[Forth]' }).replace(
      'maturity: incubating',
      'maturity: archived',
    ),
  });
  const marked = linkFacets(site).flatMap(({ id, values }) =>
    values.filter(({ archived }) => archived).map((value) => `${id} ${value.id}`),
  );
  expect(marked).toContain('language forth');
  expect(marked).not.toContain('maturity archived');
  expect(marked).not.toContain('legal dco');
});

test('levels and what to sign stand in their own order', () => {
  const site = aSite({
    'projects/flame.yaml': lamp('Flame', {})
      .replace('kind: dco', 'kind: dco-and-cla')
      .replace('foundation: cncf\nmaturity: incubating', 'foundation: openinfra')
      .replace(/history:\n(?: {2}.*\n)+/, '')
      .replace('[maturity, history, ', '['),
  });
  expect(valuesOf(site, 'maturity').map(([id]) => id)).toEqual([
    'incubating',
    'archived',
    'no-cncf-level',
  ]);
  expect(valuesOf(site, 'legal').map(([id]) => id)).toEqual(['dco', 'dco-and-cla', 'not-recorded']);
});

test('names with signs have pages of their own', () => {
  const segments = ['C', 'C++', 'C#', 'Objective-C'].map((language) => {
    const site = aSite({ 'projects/flame.yaml': lamp('Flame', { language: `['${language}']` }) });
    return facetValuesOf(site, site.projects.get('flame')!, 'language')[0];
  });
  expect(segments).toEqual(['c', 'c-plus-plus', 'c-sharp', 'objective-c']);
});

test('silence is described as silence, a value by its meaning', () => {
  const site = aSite();
  const legal = listFacets(site).find(({ id }) => id === 'legal')!;
  const words = legal.values.map((value) => describeFacetValue(site, 'legal', value));
  expect(words[1]).toBe('No source read for this guide says; that is not the same as none.');
  expect(words[0]).toMatch(/sign/i);
});

test('code in other repositories is a value of its own, described as such', () => {
  const site = aSite({
    'projects/flame.yaml': lamp('Flame', { language: 'several-in-other-repositories' }),
    'projects/spark.yaml': lamp('Spark', { language: '[Go]' }),
  });
  const [go, several] = listFacets(site).find(({ id }) => id === 'language')!.values;
  expect(describeFacetValue(site, 'language', several!)).toBe(
    'The main repository holds documents or a specification; the code is in several languages elsewhere.',
  );
  expect(describeFacetValue(site, 'language', go!)).toBe(
    'Most code of the main repository is in this language, or in this and a few others.',
  );
});

function valuesOf(site: ReturnType<typeof aSite>, facet: string) {
  return listFacets(site)
    .find(({ id }) => id === facet)!
    .values.map(({ id, label, projects }) => [id, label, projects.length]);
}

/** Another project like the lamp, under a name of its own. */
function lamp(name: string, { language }: { language?: string }) {
  const text = String(
    edited('projects/lamp.yaml', 'aliases: [lantern]\n', '')['projects/lamp.yaml'],
  );
  const renamed = text.replace('name: Lamp', `name: ${name}`);
  return language
    ? renamed
        .replace(license, `${license}languages: ${language}\n`)
        .replace(named, `${named} languages,`)
    : renamed;
}
