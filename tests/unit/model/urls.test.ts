import { expect, test } from 'vitest';
import {
  aimReport,
  editUrl,
  factPlacesPath,
  nameAddress,
  reportUrl,
  shortAddress,
} from '../../../src/model/urls.browser.ts';

test.each([
  [
    'https://github.com/kairos-io/kairos/blob/master/CONTRIBUTING.md',
    'CONTRIBUTING.md in kairos-io/kairos',
  ],
  [
    'https://github.com/kubernetes/community/tree/main/contributors/guide',
    'contributors/guide in kubernetes/community',
  ],
  ['https://groups.google.com/forum/#!forum/jaeger-tracing', 'jaeger-tracing on Google Groups'],
  ['https://github.com/devfile/api/discussions', 'Discussions of devfile/api'],
  ['https://groups.google.com/g/natsio', 'natsio on Google Groups'],
  ['https://lists.cncf.io/g/cncf-helm', 'cncf-helm on lists.cncf.io'],
  ['https://github.com/helm/helm', 'helm/helm'],
  ['https://www.jaegertracing.io/', 'jaegertracing.io'],
])('says in words where %s leads', (url, words) => {
  expect(nameAddress(url)).toBe(words);
});

test('shortens an address to what people read', () => {
  expect(shortAddress('https://www.spectrocloud.com/')).toBe('spectrocloud.com');
});

test('leads to the editor of a file', () => {
  expect(editUrl('https://github.com/guide/guide/', 'content/projects/etcd.yaml')).toBe(
    'https://github.com/guide/guide/edit/main/content/projects/etcd.yaml',
  );
});

const page = 'https://guide.example/projects/etcd/';
const etcd = { title: 'etcd', page };
const fact = {
  page: `${page}#license`,
  sentence: 'License: Apache-2.0 & more',
  file: 'content/projects/etcd.yaml',
  field: 'license',
};

test('a report goes to the form of the repository, with page, file and fact filled in', () => {
  const href = reportUrl(
    { repositoryUrl: 'https://github.com/guide/guide/', contact: 'a@b.example' },
    etcd,
  )!;
  expect(href.split('?')[0]).toBe('https://github.com/guide/guide/issues/new');
  expect(readQuery(href)).toEqual({
    template: 'fact-is-wrong.yml',
    page,
  });
  expect(readQuery(aimReport(href, fact))).toMatchObject({
    template: 'fact-is-wrong.yml',
    page: `${page}#license`,
    sentence: 'License: Apache-2.0 & more',
    place: 'content/projects/etcd.yaml, field license',
  });
});

test('without a repository it is a letter, whose blanks are no plus signs', () => {
  const href = reportUrl({ contact: 'errors@guide.example' }, etcd)!;
  expect(href).toMatch(/^mailto:errors@guide\.example\?subject=Wrong:%20etcd&body=[^+]*$/);
  const { subject, body } = readQuery(aimReport(href, fact));
  expect(subject).toBe('Wrong: etcd');
  expect(body).toContain(`Page: ${page}#license`);
  expect(body).toContain('What it says: License: Apache-2.0 & more');
  expect(body).toContain('content/projects/etcd.yaml, field license');
});

test('a page for errors is linked as it is, and nothing where nobody is known', () => {
  const contact = 'https://guide.example/contact';
  expect(reportUrl({ contact }, etcd)).toBe(contact);
  expect(aimReport(contact, fact)).toBe(contact);
  expect(reportUrl({}, etcd)).toBeUndefined();
});

test('the places of facts stand beside the page', () => {
  expect(factPlacesPath('/governance/etcd/')).toBe('/report/governance/etcd.json');
});

function readQuery(href: string) {
  return Object.fromEntries(new URLSearchParams(href.split('?')[1]));
}
