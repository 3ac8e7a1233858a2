import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

const lamp = 'governance/lamp.mdx';
const commit = '0123456789abcdef0123456789abcdef01234567';
const before = 'fedcba9876543210fedcba9876543210fedcba98';
const fresh = 'freshness: newest-snapshot\n';
const earlier = (days = '', of = before) =>
  `${fresh}    earlier:\n      - commit: ${of}\n${days || "        headDate: '2026-01-01'\n        retrieved: '2026-01-02'\n        changed: '2026-01-05'\n"}`;

test('a copy has the day of its own head, the days run forward, and the message says how to put it right', () => {
  expect(reportOn(edited(lamp, "    headDate: '2026-01-20'\n", ''))).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].headDate: must be given: the day of the newest commit of the copy that was read.
      Where nobody knows how old the copy is, say "freshness: unknown".

    1 problem in 1 of N files."
  `);
  expect(reportOn(edited(lamp, "commitDate: '2026-01-05'", "commitDate: '2026-01-21'")))
    .toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].commitDate: "2026-01-21" lies after "2026-01-20", the day of "headDate".

    1 problem in 1 of N files."
  `);
  expect(reportOn(edited(lamp, "retrieved: '2026-01-31'", "retrieved: '2026-01-19'")))
    .toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].headDate: "2026-01-20" lies after "2026-01-19", the day of "retrieved".

    1 problem in 1 of N files."
  `);
  expect(reportOn(edited('projects/lamp.yaml', "date: '2026-01-01'", "date: '2026-02-01'")))
    .toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › sources[0].date: "2026-02-01" lies after "2026-01-31", the day of "retrieved".

    1 problem in 1 of N files."
  `);
});

test('a copy of unknown age needs no day', () => {
  const undated = edited(lamp, "    headDate: '2026-01-20'\n", '')[lamp] as string;
  expect(
    reportOn({ [lamp]: undated.replace('newest-snapshot', 'unknown') }),
    // What rests on it alone was verified no later than it was read.
  ).toBe('Content is sound: N files, no problem.');
});

test.each([
  ['projects/lamp.yaml', '2026-01-01', '2026-01-02'],
  ['programs/lamp-friends.mdx', '2026-01-20', '2026-01-21'],
  ['organizations/bulb-works.yaml', '2026-01-20', '2026-01-21'],
])('%s is not verified after the newest copy that it rests on', (path, newest, later) => {
  expect(reportOn(edited(path, `verified: '${newest}'`, `verified: '${later}'`))).toBe(
    `content/${path} › verified: "${later}" lies after "${newest}", the day of the newest copy that the file rests on.
  Nothing is known of later days. The day of reading stands beside each source.

1 problem in 1 of N files.`,
  );
});

test('the newest of several copies is the limit, whatever their order', () => {
  const older = `sources:
  - id: list
    title: List of lamps
    url: https://example.org/lamps
    date: '2026-01-01'
    retrieved: '2026-01-31'`;
  const files = edited(
    'projects/lamp.yaml',
    older,
    `sources:
  - id: old
    title: Old list
    date: '2019-01-01'
    retrieved: '2026-01-31'
    facts: [license]
${older.slice('sources:\n'.length)}`,
  );
  expect(reportOn(files)).toBe('Content is sound: N files, no problem.');
});

test('an earlier version is one that a fact rests on, of another commit, and known to the reference', () => {
  const cites = (version: string) =>
    edited(lamp, "['gov#council:L11']", `['gov@${version}#council:L11']`);
  expect(reportOn(cites('fedcba98'))).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › bodies[0].seats.ref[0]: the source "gov" has no earlier version fedcba98.
      Versions under "earlier": none. Leave "@fedcba98" out where the lines are those of today.

    1 problem in 1 of N files."
  `);
  expect(reportOn(edited(lamp, fresh, earlier()))).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].earlier[0]: no fact rests on fedcba98 any more.
      Delete it: every fact was read again.

    1 problem in 1 of N files."
  `);
  const both = cites('fedcba98')[lamp] as string;
  expect(reportOn({ [lamp]: both.replace(fresh, earlier()) })).toBe(
    'Content is sound: N files, no problem.',
  );
  expect(
    reportOn({ [lamp]: both.replace('fedcba98', '01234567').replace(fresh, earlier('', commit)) }),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].earlier[0]: must be another commit than that of the source.

    1 problem in 1 of N files."
  `);
  const late =
    "        headDate: '2026-01-09'\n        retrieved: '2026-01-08'\n        changed: '2026-01-05'\n";
  expect(reportOn({ [lamp]: both.replace(fresh, earlier(late)) })).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].earlier[0].headDate: "2026-01-09" lies after "2026-01-05", the day of "changed".
    content/governance/lamp.mdx › sources[0].earlier[0].headDate: "2026-01-09" lies after "2026-01-08", the day of "retrieved".

    2 problems in 1 of N files."
  `);
});

test('a document went after the copy that was read, and no day is later than that of the site', () => {
  const gone = (day: string) => reportOn(edited(lamp, fresh, `${fresh}    gone: '${day}'\n`));
  expect(gone('2026-01-20')).toBe('Content is sound: N files, no problem.');
  expect(gone('2026-01-19')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].headDate: "2026-01-20" lies after "2026-01-19", the day of "gone".

    1 problem in 1 of N files."
  `);
  expect(gone('2026-02-01')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › sources[0].gone: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.
      Correct the date, or "asOf" in content/site.yaml.

    1 problem in 1 of N files."
  `);
});
