import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { CatalogRecord } from '../../src/model/catalog/filter.browser.ts';
import { facetIds } from '../../src/model/catalog/facet-ids.browser.ts';
import { base, folder, pageAt, pages } from './site.ts';

const records = JSON.parse(
  readFileSync(join(folder, 'projects/catalog.json'), 'utf8'),
) as CatalogRecord[];

test('the table, the data of the filter and the pages of the projects are the same projects', () => {
  const rows = pageAt('/projects/')
    .root.querySelectorAll('tr[data-id]')
    .map((row) => row.getAttribute('data-id'));
  expect(rows).toEqual(records.map(({ id }) => id));
  expect(
    pages.filter(
      ({ path }) => /^\/projects\/[^/]+\/$/.test(path) && path !== '/projects/timeline/',
    ),
  ).toHaveLength(records.length);
});

test('every value of every facet has a page that lists exactly its projects', () => {
  const links = pageAt('/projects/').root.querySelectorAll('a[data-facet]');
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) {
    const facet = link.getAttribute('data-facet') as (typeof facetIds)[number];
    const value = link.getAttribute('data-value')!;
    const members = records
      .filter(({ facets }) => facets[facet].includes(value))
      .map(({ id }) => id);
    const rows = pageAt(`/projects/by/${facet}/${value}/`)
      .root.querySelectorAll('tr[data-id]')
      .map((row) => row.getAttribute('data-id'));
    expect(rows.sort(), `${facet} ${value}`).toEqual(members.sort());
    expect(Number(link.querySelectorAll('span').at(-1)?.text), `${facet} ${value}`).toBe(
      members.length,
    );
  }
});

test('every anchor that the switched-off page ever had is on its page here', () => {
  const anchors = new Set(
    pageAt('/contributors/projects/')
      .root.querySelectorAll('[id]')
      .map(({ id }) => id),
  );
  const old = readFileSync('tests/fixtures/old-fragments.txt', 'utf8').trim().split('\n');
  expect(old.filter((id) => !anchors.has(id))).toEqual([]);
});

/** Deep links into the page that was switched off; the Kubernetes documentation uses the first one. */
test('the anchors of the old contributor page lead to the same things', () => {
  const { root } = pageAt('/contributors/projects/');
  const sections = [
    'toc',
    'working-groups',
    'toc-contributors',
    'projects',
    'cncf-project-grades',
    'graduated-projects',
    'incubating-projects',
    'sandbox-projects',
    'community-engagement',
    'ambassadors',
    'meetups',
    'cncf--summer-of-code',
  ];
  const projects = [
    'kubernetes',
    'prometheus',
    'cni',
    'containerd',
    'coredns',
    'envoy',
    'fluentd',
    'grpc',
    'helm',
    'jaeger',
    'linkerd',
    'nats',
    'notary',
    'opentracing',
    'rkt',
    'tuf',
    'vitess',
    'cloudevents',
    'harbor',
    'open-policy-agent',
    'rook',
    'spiffe',
    'spire',
    'telepresence',
    'openmetrics',
  ];
  for (const anchor of [...sections, ...projects])
    expect(root.getElementById(anchor), anchor).not.toBeNull();
  expect(root.querySelector('#kubernetes a')?.getAttribute('href')).toBe(
    `${base}projects/kubernetes/`,
  );
});

test('the catalog on the day of the guide of 2018 lists its 25 projects', () => {
  const { root } = pageAt('/projects/timeline/2018-08-23/');
  expect(root.querySelectorAll('main section li a')).toHaveLength(25);
});

test('script and data of the filter stay within 25 kB', () => {
  const script = pageAt('/projects/')
    .root.querySelectorAll('script[src]')
    .map((one) => one.getAttribute('src')!)
    .find((src) =>
      readFileSync(join(folder, src.slice(base.length)), 'utf8').includes('catalog-filter'),
    )!;
  const sizes = [
    join(folder, script.slice(base.length)),
    join(folder, 'projects/catalog.json'),
  ].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  console.log(
    `figure: filter of the catalog: script ${sizes[0]}, data of ${records.length} projects ${sizes[1]} bytes gzip`,
  );
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(25_000);
});

test('the page about the state of the content counts what the catalog holds', () => {
  const { root } = pageAt('/status/');
  for (const [id, facet] of [
    ['guide', 'guide'],
    ['legal', 'legal'],
    ['license', 'license'],
    ['chat', 'chat'],
  ] as const) {
    const recorded = records.filter(
      ({ facets }) => !/not-recorded|stated-none/.test(facets[facet].join()),
    ).length;
    expect(Number(root.querySelector(`#${id}`)!.closest('tr')!.querySelector('td')!.text)).toBe(
      recorded,
    );
  }
});
