import { expect, test } from 'vitest';
import { pageAt } from './site.ts';

/** Questions that a reader must be able to answer, each with a link to the lines. */

test('who may vote in the Kata Architecture Committee election, now and in 2017', () => {
  expect(answer('/governance/kata-containers/', 'ac-election-voters')).toMatchObject({
    text: expect.stringContaining('12 months before nominations open'),
    lines: ['elections/README.md, lines 37–40'],
  });
  expect(answer('/governance/kata-containers-2017/', 'ac-election-voters')).toMatchObject({
    text: expect.stringContaining('past 12 months'),
    lines: ['README.md, line 44'],
  });
});

test('how many seats one company may hold, now and in 2017', () => {
  expect(answer('/governance/kata-containers/', 'architecture-committee-cap').text).toContain(
    '2 of 7 seats',
  );
  expect(answer('/governance/kata-containers-2017/', 'architecture-committee-cap').text).toContain(
    '2 of 5 seats',
  );
});

test('the superseded edition says so at the top and links to the rules of today', () => {
  const notice = pageAt('/governance/kata-containers-2017/').root.querySelector('main .notice');
  expect(notice?.text).toContain('Superseded');
  expect(notice?.querySelector('a[href$="/governance/kata-containers/"]')).not.toBeNull();
  expect(notice?.querySelectorAll('li').length).toBeGreaterThan(5);
});

test('the abandoned guide of 2018 says so and where each thing lives today', () => {
  const notice = pageAt('/governance/cncf-contribute/').root.querySelector('main .notice');
  expect(notice?.text).toContain('Abandoned, not superseded');
  expect(notice?.querySelectorAll('li a').length).toBeGreaterThan(5);
});

test('what each KusionStack role adds to the one below', () => {
  for (const [role, right] of [
    ['approver', 'Merge changes'],
    ['maintainer', 'Set'],
  ] as const) {
    expect(
      pageAt(`/roles/kusionstack/${role}/`).root.querySelector('#may')?.parentNode?.text,
    ).toContain(right);
  }
});

test('what Kairos asks of a contributing organization, and who is one', () => {
  const { root } = pageAt('/join/kairos-contributing-organizations/');
  expect(root.querySelectorAll('#responsibilities ~ dl dt').length).toBeGreaterThanOrEqual(4);
  expect(root.querySelector('#who')?.parentNode?.text).toContain('Spectro Cloud');
});

test('how to start and what to sign is said for each of the 25 projects of 2018', () => {
  const pages = pageAt('/projects/')
    .root.querySelectorAll('tbody th a')
    .map((link) => pageAt(`/projects/${link.getAttribute('href')!.split('/').at(-2)}/`));
  const listed = pages.filter(({ root }) => root.querySelector('#listing-2018'));
  expect(listed).toHaveLength(25);
  for (const { path, root } of listed) {
    expect(root.querySelectorAll('#start ~ dl dt').length, path).toBeGreaterThanOrEqual(6);
    expect(root.querySelector('#sign')?.parentNode?.querySelector('b')?.text, path).toMatch(/\w/);
  }
});

test('no page invites to a dead chat', () => {
  expect(
    pageAt('/projects/rkt/').root.querySelectorAll('a[href*="freenode"], a[href*="riot.im"]'),
  ).toEqual([]);
  expect(pageAt('/projects/rkt/').root.text).toContain('no longer in service');
});

test('which projects let one company hold more than half of a committee, or do not say', () => {
  const { root } = pageAt('/governance/seats/');
  const names = (section: string) =>
    root
      .getElementById(section)!
      .closest('section')!
      .querySelectorAll('tbody th a')
      .map(({ text }) => text.trim());
  // Three to seven seats, two of one company at most: two of three where only three are filled.
  expect(names('more-than-half')).toEqual(['OSCAL Compass']);
  expect(names('not-recorded')).toContain('gRPC');
  for (const row of root.querySelectorAll('.shares tbody tr')) {
    expect(row.querySelectorAll('.citations a').length, row.text).toBeGreaterThan(0);
  }
});

test('where a person with 15 contributions a year may vote', () => {
  const { root } = pageAt('/governance/elections/');
  const groups = root.getElementById('voters')!.closest('section')!.querySelectorAll('tbody');
  const upTo15 = groups
    .filter((group) => Number(group.querySelector('[id^=up-to-]')!.id.slice(6)) <= 15)
    .flatMap((group) => group.querySelectorAll('th[scope=row] a'))
    .map((link) => /\/governance\/([^/]+)\//.exec(link.getAttribute('href')!)?.[1]);
  // A document that is added may join them; those that ask for 20 to 50 never do.
  const named = ['in-toto', 'istio', 'kata-containers', 'spiffe', 'spire', 'tekton'];
  const asksMore = ['dapr', 'opentelemetry', 'prometheus', 'knative', 'kubeflow'];
  expect(upTo15.filter((id) => [...named, ...asksMore].includes(id!))).toEqual(named);
});

test('what removes an inactive maintainer and after how long', () => {
  const rows = pageAt('/roles/inactivity/')
    .root.getElementById('maintainers')!
    .closest('section')!
    .querySelectorAll('tbody tr');
  const prometheus = rows.find((row) => row.text.includes('Prometheus'))!;
  expect(prometheus.text).toMatch(/6 months/);
  expect(prometheus.text).toMatch(/Moves to a lower role/);
  expect(prometheus.querySelector('.citations a')?.getAttribute('href')).toMatch(/#L\d+/);
});

test('who can change the rules themselves', () => {
  const { root } = pageAt('/governance/by/amendment/body/');
  const kubernetes = root
    .querySelectorAll('tbody tr')
    .find((row) => row.querySelector('th')!.text.includes('Kubernetes'))!;
  expect(kubernetes.text).toMatch(/Steering Committee: Lazy consensus/);
  for (const row of root.querySelectorAll('tbody tr')) {
    expect(row.querySelectorAll('.citations a').length, row.text).toBeGreaterThan(0);
  }
});

function answer(path: string, anchor: string) {
  const row = pageAt(path).root.getElementById(anchor)?.parentNode;
  return {
    text: row?.querySelector('dd')?.text ?? '',
    lines: row?.querySelectorAll('.citations a').map(({ text }) => text.trim()),
  };
}
