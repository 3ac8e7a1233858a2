import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** What an author reads where one file names another, or a date, that cannot be. */

const lamp = 'governance/lamp.mdx';
const term = 'glossary/seat-cap.md';

test('finds a broken reference wherever one may stand, also where a source says that there is none', () => {
  expect(reportOn(edited(lamp, "['gov#council:L13']", "['gvo#council:L13']")))
    .toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › bodies[0].termLimit.statedNone[0]: there is no source "gvo".
      Did you mean "gov"?

    1 problem in 1 of N files."
  `);
  expect(
    reportOn(
      edited(
        lamp,
        'conflictResolution:',
        "amendment:\n  statedNone: ['rules#amendment:L41']\nconflictResolution:",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › amendment.statedNone[0]: there is no source "rules".
      Sources: gov.

    1 problem in 1 of N files."
  `);
});

test('finds a broken reference of each kind of file', () => {
  const sound = (path: string, from: string, to: string) => {
    const [problem = ''] = reportOn(edited(path, from, to)).split('\n');
    return problem.replace(/^content\//, '');
  };
  expect(sound(lamp, 'gov#makers:L30', 'gone#makers:L30')).toBe(
    'governance/lamp.mdx › decisions[0].ref[0]: there is no source "gone".',
  );
  expect(sound('programs/lamp-friends.mdx', 'gov#friends:L64', 'gone#friends:L64')).toBe(
    'programs/lamp-friends.mdx › organizationGoal.ref[0]: there is no source "gone".',
  );
  expect(
    sound('organizations/bulb-works.yaml', 'lamp/gov#friends:L60', 'lamp/gone#friends:L60'),
  ).toBe('organizations/bulb-works.yaml › relations[0].ref[0]: there is no source "gone" in lamp.');
  expect(sound('organizations/bulb-works.yaml', 'lamp/gov#friends:L60', 'gone#friends:L60')).toBe(
    'organizations/bulb-works.yaml › relations[0].ref[0]: there is no source "gone".',
  );
});

test('finds a related term that does not exist', () => {
  expect(
    reportOn(edited(term, 'subject: independence', 'subject: independence\nrelated: [qourum]')),
  ).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md › related[0]: there is no glossary term "qourum".
      Did you mean "quorum"?

    1 problem in 1 of N files."
  `);
  expect(
    reportOn(edited(term, 'subject: independence', 'subject: independence\nrelated: [zeppelin]')),
  ).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md › related[0]: there is no glossary term "zeppelin".
      The ids are the file names in content/glossary/.

    1 problem in 1 of N files."
  `);
});

test('finds each id that leads to no file', () => {
  const missing = (path: string, from: string, to: string) =>
    reportOn(edited(path, from, to))
      .split('\n')
      .filter((line) => line.startsWith('content/'));
  expect(missing(lamp, 'project: lamp', 'project: lampion')).toEqual([
    'content/governance/lamp.mdx › project: there is no project "lampion".',
  ]);
  expect(missing(lamp, 'status: current', 'status: current\n  supersedes: lamp-2019')).toEqual([
    'content/governance/lamp.mdx › edition.supersedes: there is no governance edition "lamp-2019".',
  ]);
  expect(missing('programs/lamp-friends.mdx', 'project: lamp', 'project: lampion')).toEqual([
    'content/programs/lamp-friends.mdx › project: there is no project "lampion".',
  ]);
  expect(
    missing('organizations/bulb-works.yaml', 'program: lamp-friends', 'program: friends'),
  ).toEqual([
    'content/organizations/bulb-works.yaml › relations[0].program: there is no program "friends".',
  ]);
  expect(missing(lamp, 'text: Anyone with', 'role: flame\n      text: Anyone with')).toEqual([
    'content/governance/lamp.mdx › elections[0].eligibleVoters.role: there is no role "flame" in this edition.',
  ]);
  expect(
    reportOn({
      'roles/torch/bearer.yaml': edited('roles/lamp/helper.yaml', '', '')['roles/lamp/helper.yaml'],
    }),
  ).toContain('content/roles/torch/bearer.yaml › folder: there is no governance edition "torch".');
});

test('finds a day after the day of the site, in every kind of file that has one', () => {
  const late = (path: string, from: string, to: string) => {
    const [problem = ''] = reportOn(edited(path, from, to)).split('\n');
    return problem;
  };
  const after = 'lies after 2026-01-31, the day that content/site.yaml gives as today.';
  for (const [path, from, to, field] of [
    [
      'projects/torch.yaml',
      "retrieved: '2026-01-31'",
      "retrieved: '2026-02-01'",
      'sources[0].retrieved',
    ],
    [lamp, "retrieved: '2026-01-31'", "retrieved: '2026-02-01'", 'sources[0].retrieved'],
    ['review.yaml', "retrieved: '2026-01-31'", "retrieved: '2026-02-01'", 'sources[0].retrieved'],
    ['review.yaml', "merged: '2026-01-31'", "merged: '2026-02-01'", 'change.merged'],
  ] as const)
    expect(late(path, from, to)).toBe(`content/${path} › ${field}: "2026-02-01" ${after}`);
});

test('finds a vocabulary that nothing uses, and one that is missing', () => {
  expect(
    reportOn({
      'vocabulary/audiences.yaml':
        'title: Who\nvalues:\n  person: { label: Person, meaning: A person. }\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/vocabulary/audiences.yaml: no schema uses this list.
      Did you mean "audience"?

    1 problem in 1 of N files."
  `);
  expect(reportOn({ 'vocabulary/cap-basis.yaml': undefined })).toMatchInlineSnapshot(`
    "content/vocabulary/cap-basis.yaml: the file is missing.
      It labels: seats, votes.

    1 problem in 1 of N files."
  `);
});

test('finds a component that begins a line', () => {
  expect(
    reportOn(
      edited(
        lamp,
        'The council has <Fact path="bodies.council.seats.count" /> seats.',
        'Seats:\n\n<Fact path="bodies.council.seats.count" />\n\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › line 79: "<Fact>" stands at the start of a line and would become a paragraph of its own.
      Break the line elsewhere, so that a word of the sentence comes first.

    1 problem in 1 of N files."
  `);
});

test('lines are cited only of a source whose commit is known', () => {
  const commit = '    commit: 0123456789abcdef0123456789abcdef01234567\n';
  expect(reportOn(edited(lamp, commit, ''))).toContain(
    `content/roles/lamp/helper.yaml › privileges[0].ref[0]: the source "gov" has no commit, so that its lines may move.
  Cite the heading alone: gov#helpers`,
  );
});
