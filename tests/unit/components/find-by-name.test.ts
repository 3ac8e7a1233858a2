import { expect, test } from 'vitest';
import { findByName } from '../../../src/components/catalog/find-by-name.ts';
import { listFoundBy } from '../../../src/model/organizations/list.browser.ts';
import { listCatalogRecords } from '../../../src/model/catalog/records.ts';
import { listProjects } from '../../../src/model/projects/projects.ts';
import { theGuide } from '../../fixtures/content.ts';

const site = theGuide();
const find = findByName(listCatalogRecords(site, listProjects(site)));

test.each([
  ['jeager', 'jaeger'],
  ['kuberntes', 'kubernetes'],
  ['promethues', 'prometheus'],
  ['containrd', 'containerd'],
  ['linkrd', 'linkerd'],
  ['vitess', 'vitess'],
  ['k8s', 'kubernetes'],
  ['opa', 'open-policy-agent'],
  ['the update framework', 'tuf'],
  ['kata', 'kata-containers'],
  ['Fluent Bit', 'fluentd'],
  ['gatekeeper', 'open-policy-agent'],
  ['alertmanger', 'prometheus'],
  ['Alertmanager', 'prometheus'],
  ['open-policy-agent/gatekeeper', 'open-policy-agent'],
  ['minikube', 'kubernetes'],
  ['Envoy Gateway', 'envoy'],
  ['tetragon', 'cilium'],
  ['notaryproject', 'notary'],
  ['falcosecurity', 'falco'],
  ['https://github.com/falcosecurity/event-generator', 'falco'],
  ['tektoncd/triggers', 'tekton'],
])('"%s" finds %s first', (typed, id) => {
  expect(find(typed)?.[0]).toBe(id);
});

test('no text finds nothing in particular, and a word that is no name finds nothing', () => {
  expect(find('  ')).toBeUndefined();
  expect(find('qqqqzzzz')).toEqual([]);
});

const organizations = [...site.organizations.values()].map(({ id, name, otherSpellings = [] }) => ({
  id,
  name,
  names: listFoundBy(name, otherSpellings),
}));
const findOrganization = findByName(organizations);

test.each([
  ['gogle', 'google'],
  ['mircosoft', 'microsoft'],
  ['redhat', 'red-hat'],
  ['spectrocloud', 'spectro-cloud'],
  ['nyu', 'new-york-university'],
  ['aws', 'amazon-web-services'],
  ['edera.dev', 'edera'],
])('"%s" finds the organization %s first', (typed, id) => {
  expect(findOrganization(typed)?.[0]).toBe(id);
});
