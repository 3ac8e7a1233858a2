import { expect, test } from 'vitest';
import { editUrl, nameAddress, reportUrl, shortAddress } from '../../../src/model/urls.browser.ts';

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

test('leads to the editor of a file and to a report with the page filled in', () => {
  expect(editUrl('https://github.com/guide/guide/', 'content/projects/etcd.yaml')).toBe(
    'https://github.com/guide/guide/edit/main/content/projects/etcd.yaml',
  );
  const report = new URL(reportUrl('https://github.com/guide/guide', 'etcd', '/projects/etcd/'));
  expect(report.pathname).toBe('/guide/guide/issues/new');
  expect(report.searchParams.get('body')).toContain('Page: /projects/etcd/');
});
