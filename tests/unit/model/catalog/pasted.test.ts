import { expect, test } from 'vitest';
import { readPasted } from '../../../../src/model/catalog/pasted.browser.ts';

test.each([
  ['https://github.com/notaryproject', ['notaryproject']],
  [
    'https://github.com/falcosecurity/event-generator',
    ['falcosecurity event-generator', 'falcosecurity'],
  ],
  [
    'https://github.com/fluent/fluent-bit/blob/master/README.md#top',
    ['fluent fluent-bit', 'fluent'],
  ],
  [
    'git@github.com:open-policy-agent/gatekeeper.git',
    ['open-policy-agent gatekeeper', 'open-policy-agent'],
  ],
  ['github.com/etcd-io/etcd/', ['etcd-io etcd', 'etcd-io']],
  ['www.github.com/helm/helm', ['helm']],
  ['prometheus/alertmanager', ['prometheus alertmanager', 'prometheus']],
  ['@falcosecurity', ['falcosecurity']],
  ['@backstage/core', ['backstage core', 'backstage']],
])('"%s" means owner and repository, else the owner', (text, meant) => {
  expect(readPasted(text)).toEqual(meant);
});

test.each(['service mesh', ' CI/CD pipelines ', 'k8s', 'https://etcd.io/', 'C++'])(
  '"%s" stays what was typed',
  (text) => {
    expect(readPasted(text)).toEqual([text.trim()]);
  },
);
