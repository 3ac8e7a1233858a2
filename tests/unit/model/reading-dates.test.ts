import { expect, test } from 'vitest';
import {
  datesOf,
  datesOfEdition,
  datesOfProject,
  datesOfRole,
  describeAge,
  describeCopies,
} from '../../../src/model/reading-dates.ts';
import { findPageDate } from '../../../src/model/published/page-dates.ts';
import { measureAge, countUndatedCopies } from '../../../src/model/source-ages.ts';
import { aSite, edited, theGuide } from '../../fixtures/content.ts';

const lamp = 'governance/lamp.mdx';
const commit = '0123456789abcdef0123456789abcdef01234567';
/** The rules for makers stand in a document of their own, which changed later and was copied earlier. */
const second = (lines: string) =>
  edited(
    lamp,
    'freshness: newest-snapshot\n',
    `freshness: newest-snapshot\n  - id: roles\n    title: Roles\n    repository: lamp/community\n    path: ROLES.md\n    commit: ${commit}\n${lines}    retrieved: '2026-01-30'\n`,
  );
const later = second(
  "    commitDate: '2026-01-08'\n    headDate: '2026-01-10'\n    freshness: newest-snapshot\n",
);

test('an edition is dated by the newest change among its documents, a role by those that its facts cite', () => {
  const site = aSite(later);
  const edition = site.governance.get('lamp')!;
  expect(edition.edition.documentDate).toBe('2026-01-08');
  expect(datesOfEdition(edition)).toEqual({
    changed: '2026-01-08',
    read: '2026-01-31',
    oldestCopy: '2026-01-10',
    newestCopy: '2026-01-20',
    undated: 0,
  });
  expect(datesOfRole(site, site.roles.get('lamp/maker')!)).toMatchObject({
    changed: '2026-01-05',
    newestCopy: '2026-01-20',
  });
  expect(findPageDate(site, '/roles/lamp/maker/')).toBe('2026-01-05');
  expect(findPageDate(site, '/governance/lamp/')).toBe('2026-01-08');
});

test('rules of today are not dated by an old version beside them, nor past ones by what came after', () => {
  const old = second(
    "    commitDate: '2026-01-09'\n    headDate: '2026-01-09'\n    freshness: historic\n",
  );
  expect(aSite(old).governance.get('lamp')!.edition.documentDate).toBe('2026-01-05');
  const past = { [lamp]: (old[lamp] as string).replace('status: current', 'status: abandoned') };
  expect(aSite(past).governance.get('lamp')!.edition.documentDate).toBe('2026-01-09');
});

test('says how old the copies are: one day, a span, unknown, and more than a year', () => {
  const read = (...days: (string | undefined)[]) =>
    datesOf(days.map((headDate) => ({ headDate, retrieved: '2026-11-21' })));
  expect(describeCopies(read('2026-04-15', '2026-04-15'))).toBe('as of 15 April 2026');
  expect(describeCopies(read('2026-04-15', '2025-08-21'))).toBe(
    'as of 21 August 2025 to 15 April 2026, by document',
  );
  expect(describeCopies(read('2026-04-15', undefined))).toBe(
    'as of 15 April 2026 and 1 copy of unknown age',
  );
  expect(describeCopies(read(undefined))).toBe('in a copy of unknown age');
  expect(describeAge(read('2026-04-15'), '2026-11-30')).toBe(
    'Read 21 November 2026, as of 15 April 2026.',
  );
  expect(describeAge(read('2025-04-15'), '2026-11-30')).toBe(
    'Read 21 November 2026, as of 15 April 2025, more than a year before the last refresh.',
  );
});

test('a project holds as of its newest copy, and the state of the content says so for all', () => {
  const site = aSite();
  expect(datesOfProject(site.projects.get('lamp')!)).toMatchObject({
    read: '2026-01-31',
    newestCopy: '2026-01-01',
  });
  expect(measureAge(site)).toMatchObject({
    oldestDay: '2026-01-01',
    usualDay: '2026-01-01',
    sinceUsual: 2,
    total: 2,
    firstRead: '2026-01-31',
    lastRead: '2026-01-31',
  });
  const undated = edited('projects/torch.yaml', "    date: '2026-01-01'\n", '');
  expect(countUndatedCopies(aSite(undated)).sources).toEqual({ undated: 1, total: 2 });
});

/** Worked out by hand from the documents: elections.md changed in April 2026, the ladder in January 2025. */
test('Kubernetes changed in April 2026, its ladder in January 2025', () => {
  const site = theGuide();
  const kubernetes = site.governance.get('kubernetes')!;
  expect(kubernetes.edition.documentDate).toBe('2026-04-14');
  expect(datesOfRole(site, site.roles.get('kubernetes/reviewer')!).changed).toBe('2025-01-13');
  // Members may vote, which the election policy says.
  expect(datesOfRole(site, site.roles.get('kubernetes/member')!).changed).toBe('2026-04-14');
  // The nine editions whose first document was older than the one that changed last.
  const dates = [
    'cilium',
    'cncf-toc',
    'etcd',
    'in-toto',
    'istio',
    'kairos',
    'spiffe',
    'tekton',
  ].map((id) => [id, site.governance.get(id)!.edition.documentDate]);
  expect(Object.fromEntries(dates)).toEqual({
    cilium: '2026-02-11',
    'cncf-toc': '2026-06-23',
    etcd: '2025-10-04',
    'in-toto': '2026-04-03',
    istio: '2026-07-16',
    kairos: '2025-11-18',
    spiffe: '2025-01-27',
    tekton: '2026-06-09',
  });
  expect(site.governance.get('cncf-contribute')!.edition.documentDate).toBe('2018-08-23');
});
