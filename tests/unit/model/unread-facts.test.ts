import { expect, test } from 'vitest';
import { describeEdition } from '../../../src/model/governance/edition-page.ts';
import { datesOfRole } from '../../../src/model/reading-dates.ts';
import { formatReference, parseReference } from '../../../src/model/references.ts';
import { describeReviewOf } from '../../../src/model/review/review.ts';
import { listRequirements } from '../../../src/model/roles/roles.ts';
import { listUnreadFacts } from '../../../src/model/source-ages.ts';
import { listApiFiles } from '../../../src/outputs/api/files.ts';
import { aSite, edited } from '../../fixtures/content.ts';

const lamp = 'governance/lamp.mdx';
const maker = 'roles/lamp/maker.yaml';
const old = 'fedcba9876543210fedcba9876543210fedcba98';
const remark = 'the source changed on 15 January 2026, not read again yet';

/** The seats of the council, its limit on one organization, and the merged changes of a maker rest on an earlier version of the rules. */
const edition = edited(lamp, "ref: ['gov#council:L11']", "ref: ['gov@fedcba98#council:L11']")[
  lamp
] as string;
const site = aSite({
  [lamp]: edition
    .replace("ref: ['gov#council:L14']", "ref: ['gov@fedcba98#council:L14']")
    .replace(
      'freshness: newest-snapshot\n',
      `freshness: newest-snapshot\n    earlier:\n      - commit: ${old}\n        path: RULES.md\n        headDate: '2026-01-02'\n        retrieved: '2026-01-03'\n        changed: '2026-01-15'\n`,
    ),
  ...edited(maker, "ref: ['gov#makers:L31']", "ref: ['gov@fedcba98#makers:L31']"),
});

test('a fact whose source changed says so beside the lines that were read', () => {
  const page = describeEdition(site, site.governance.get('lamp')!);
  const rows = page.bodies.flatMap(({ rows: ofBody }) => ofBody);
  expect(rows.find(({ id }) => id === 'council-seats')!.citations).toEqual([
    {
      label: 'RULES.md, line 11',
      href: `https://github.com/lamp/community/blob/${old}/RULES.md?plain=1#L11`,
      remark,
    },
  ]);
  expect(rows.filter(({ citations }) => citations.some((one) => one.remark))).toHaveLength(2);
  const [requirement] = listRequirements(site, site.roles.get('lamp/maker')!);
  expect(requirement!.citations[0]!.remark).toBe(remark);
});

test('the review and the list of such facts say it, too', () => {
  const { groups } = describeReviewOf(site, site.review!, site.governance.get('lamp')!);
  const parts = groups.flatMap(({ answers }) => answers.flatMap((answer) => answer.parts));
  const remarks = parts.flatMap(({ citations }) => citations.flatMap((one) => one.remark ?? []));
  // The seats answer no question; the limit answers that about balance.
  expect(remarks).toEqual([remark]);
  const unread = listUnreadFacts(site).filter(({ href }) => href !== '/governance/review/');
  expect(unread).toEqual([
    { name: 'Lamp', href: '/governance/lamp/', document: 'Lamp governance', remark, facts: 2 },
    {
      name: 'Maker of Lamp',
      href: '/roles/lamp/maker/',
      document: 'Lamp governance',
      remark,
      facts: 1,
    },
  ]);
});

test('the API gives the day beside the source, and the version that was read', () => {
  const home = new URL('https://guide.example/');
  const read = (path: string) => {
    const file = listApiFiles(site).find((one) => one.path === path)!;
    return JSON.parse(JSON.stringify(file.print(home))) as Record<string, never>;
  };
  const { bodies, documents } = read('governance/lamp') as unknown as Edition;
  expect(bodies.value[0]!.seats.sources).toEqual([
    {
      title: 'Lamp governance',
      url: `https://github.com/lamp/community/blob/${old}/RULES.md?plain=1#L11`,
      lines: 'L11',
      date: '2026-01-03',
      read: '2026-01-03',
      asOf: '2026-01-02',
      changed: '2026-01-15',
    },
  ]);
  expect(documents[0]!.earlier).toMatchObject([{ commit: old, changed: '2026-01-15' }]);
});

test('a role is dated by the versions that its facts rest on', () => {
  const dates = datesOfRole(site, site.roles.get('lamp/maker')!);
  expect(dates).toMatchObject({ oldestCopy: '2026-01-02', newestCopy: '2026-01-20' });
});

test('a document that is not at its path any more marks every fact that cites it', () => {
  const gone = edited(lamp, 'newest-snapshot\n', "newest-snapshot\n    gone: '2026-01-25'\n");
  const facts = listUnreadFacts(aSite(gone));
  expect(facts.find(({ name }) => name === 'Lamp')).toMatchObject({
    remark: 'the source is no longer at its path since 25 January 2026, not read again yet',
    // By hand: twelve references in eleven lists of its file.
    facts: 11,
  });
});

test('a reference is written as it was read', () => {
  for (const reference of ['gov#', 'gov#a:L1', 'lamp/gov@fedcba98#a-b:L1-L22', 'gov@01234567#a'])
    expect(formatReference(parseReference(reference))).toBe(reference);
});

interface Edition {
  bodies: { value: { seats: { sources: unknown[] } }[] };
  documents: { earlier: unknown[] }[];
}
