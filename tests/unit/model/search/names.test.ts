import { describe, expect, test } from 'vitest';
import { prepareNames } from '../../../../src/model/search/find-names.browser.ts';
import { matchNames } from '../../../../src/model/search/match-names.browser.ts';
import { listMoreNames, listNames } from '../../../../src/model/search/names.ts';
import { countTypos, findNearestWord } from '../../../../src/model/search/nearness.browser.ts';
import { prepareFacets } from '../../../../src/model/search/read-facets.browser.ts';
import { readQuestion } from '../../../../src/model/search/read-question.browser.ts';
import { theGuide } from '../../../fixtures/content.ts';

test.each([
  ['jeager', 'jaeger', 1],
  ['kuberentes', 'kubernetes', 1],
  ['promethues', 'prometheus', 1],
  ['kubrnets', 'kubernetes', 2],
  ['istio', 'istio', 0],
  ['spinnaker', 'spin', undefined],
])('from "%s" to "%s" it takes %s letters', (typed, meant, typos) => {
  expect(countTypos(typed, meant, 3)).toBe(typos);
});

test('two wrong letters and another first one are another word', () => {
  expect(findNearestWord('celium', ['cilium', 'helium'])?.word).toBe('cilium');
  expect(findNearestWord('sentinel', ['kubelet', 'tentacle'])).toBeUndefined();
});

test('a name is found by the start of its last word only while that is typed', () => {
  const names = matchNames([{ thing: 'cert-manager', names: ['cert-manager'] }]);
  expect(names.find(['cert', 'mana'], true)).toHaveLength(1);
  expect(names.find(['cert', 'mana'], false)).toEqual([]);
  expect(names.find(['mana', 'cert'], true)).toEqual([]);
});

describe('in the guide', () => {
  const site = theGuide();
  const first = listNames(site);
  const more = listMoreNames(site);
  const names = prepareNames(first, more);
  const goTo = (asked: string) => names.find(readQuestion(asked)).map(({ path }) => path);

  test.each([
    ['otel', '/projects/opentelemetry/'],
    ['chubaofs', '/projects/cubefs/'],
    ['falcosecurity', '/projects/falco/'],
    ['core dns', '/projects/coredns/'],
    ['open polcy agent', '/projects/open-policy-agent/'],
    ['approver of kusionstack', '/roles/kusionstack/approver/'],
    ['kubernetes aprover', '/roles/kubernetes/approver/'],
    ['kata containers dco', '/projects/kata-containers/#sign'],
    ['jaeger licence', '/projects/jaeger/#license'],
    ['governance of istio', '/governance/istio/'],
    ['two thirds majority', '/glossary/#supermajority'],
    ['AWS', '/organizations/amazon-web-services/'],
    ['graduated dco', '/projects/?maturity=graduated&legal=dco'],
    ['sandbox projects in rust', '/projects/?maturity=sandbox&language=rust'],
    ['MIT licence', '/projects/by/license/mit/'],
    ['c++', '/projects/by/language/c-plus-plus/'],
    ['who can merge', '/roles/by/right/merge/'],
    ['csv download', '/data/#tables'],
    ['badge', '/link/'],
    ['edit this page', '/about/#object'],
    ['istio vs linkerd', '/governance/compare/?projects=istio,linkerd'],
  ])('"%s" goes to %s first', (asked, path) => {
    expect(goTo(asked)[0]).toBe(path);
  });

  test.each(['docker swarm', 'hashicorp nomad', 'spinnaker', 'qqqqzzzz'])(
    '"%s" goes nowhere',
    (asked) => {
      expect(goTo(asked)).toEqual([]);
    },
  );

  test('a word that is no answer has the nearest names beside it', () => {
    expect(names.nearest(readQuestion('jaeger qqqqzzzz')).map(({ path }) => path)).toContain(
      '/projects/jaeger/',
    );
  });

  test('values of facets are read one by one, and other words are kept', () => {
    const read = prepareFacets(first.facets, names.synonyms)(['graduated', 'security', 'scanner']);
    expect(read.chosen).toEqual({ maturity: ['graduated'], group: ['security'] });
    expect(read.rest).toEqual(['scanner']);
  });

  test('a filter says how many projects the catalog will show, archived ones only where asked for', () => {
    const projects = [...site.projects.values()];
    const count = (asked: string) => /\d+/.exec(names.find(readQuestion(asked))[0]!.note)?.[0];
    expect(count('graduated dco')).toBe(
      String(
        projects.filter(
          ({ maturity, legalRequirement: legal }) =>
            maturity === 'graduated' && legal && 'kind' in legal && legal.kind === 'dco',
        ).length,
      ),
    );
    expect(count('archived networking projects')).toBe(
      String(
        projects.filter(({ maturity, group }) => maturity === 'archived' && group === 'networking')
          .length,
      ),
    );
  });

  test('the first names are small enough to be fetched at the first key', () => {
    expect(JSON.stringify(first).length).toBeLessThan(60_000);
  });
});
