import { expect, test } from 'vitest';
import { edited, reportOn } from '../../fixtures/content.ts';

/** Values of the right form that cannot be meant, and the nearest ones that can. */

const lamp = 'governance/lamp.mdx';
const maker = 'roles/lamp/maker.yaml';
const project = 'projects/lamp.yaml';
const sound = 'Content is sound: N files, no problem.';

test.each([
  {
    what: 'seats of which there are none',
    change: edited(lamp, 'count: 5', 'count: 0'),
    says: 'content/governance/lamp.mdx › bodies[0].seats.count: 0 must be at least 1.',
  },
  {
    what: 'more seats than anybody has',
    change: edited(lamp, 'count: 5', 'count: 1000001'),
    says: 'content/governance/lamp.mdx › bodies[0].seats.count: 1000001 must be at most 1,000,000.',
  },
  {
    what: 'a number of people below zero',
    change: edited(maker, 'min: 10', 'max: -1'),
    says: 'content/roles/lamp/maker.yaml › requirements[0].max: -1 must not be negative.',
  },
  {
    what: 'a day of the Middle Ages',
    change: edited(project, "verified: '2026-01-01'", "verified: '1066-10-14'"),
    says: 'content/projects/lamp.yaml › verified: "1066-10-14" must lie between the years 1980 and 2099.',
  },
  {
    what: 'a month that nobody lives to see',
    change: edited(
      lamp,
      '    method: condorcet',
      "    schedule: { named: [{ round: next, event: voting, from: '2926-06', ref: ['gov#a:L1'] }] }\n    method: condorcet",
    ),
    says: 'content/governance/lamp.mdx › elections[0].schedule.named[0].from: "2926-06" must lie between the years 1980 and 2099.',
  },
  {
    what: 'no time at all',
    change: edited(maker, 'after: P6M', 'after: P0M'),
    says: 'content/roles/lamp/maker.yaml › inactivity.after: "P0M" must be longer than no time, and at most 100 years.',
  },
  {
    what: 'a thousand years',
    change: edited(maker, 'after: P6M', 'after: P12001M'),
    says: 'content/roles/lamp/maker.yaml › inactivity.after: "P12001M" must be longer than no time, and at most 100 years.',
  },
  {
    what: 'a share of more than all',
    change: edited(maker, 'fraction: 2/3', 'fraction: 3/2'),
    says: 'content/roles/lamp/maker.yaml › howToBecome.threshold.fraction: "3/2" must not be more than the whole.',
  },
  {
    what: 'lines from the last to the first',
    change: edited(maker, 'gov#makers:L32', 'gov#makers:L50-L10'),
    says: 'content/roles/lamp/maker.yaml › privileges[0].ref[0]: "gov#makers:L50-L10" must name its lines from the first to the last, and none beyond line 1,000,000.',
  },
  {
    what: 'a line that no document has',
    change: edited(maker, 'gov#makers:L32', 'gov#makers:L1000001'),
    says: 'content/roles/lamp/maker.yaml › privileges[0].ref[0]: "gov#makers:L1000001" must name its lines from the first to the last, and none beyond line 1,000,000.',
  },
  {
    what: 'a text that stands in a list twice',
    change: edited(project, 'aliases: [lantern]', 'aliases: [lantern, lampe, lantern]'),
    says: 'content/projects/lamp.yaml › aliases[2]: "lantern" stands there already, as item 1 of the list.',
  },
  {
    what: 'a group of keys that stands in a list twice',
    change: edited(
      maker,
      'privileges:\n',
      "privileges:\n  - id: merge\n    ref: ['gov#makers:L32']\n",
    ),
    says: 'content/roles/lamp/maker.yaml › privileges[1]: stands there already, as item 1 of the list.',
  },
  {
    what: 'a least number above the most',
    change: edited(maker, 'min: 10', 'min: 10\n    max: 9'),
    says: 'content/roles/lamp/maker.yaml › requirements[0].min: 10 must not be more than "max", 9.',
  },
  {
    what: 'more seats for one organization than there are',
    change: edited(lamp, 'of: 5', 'of: 1'),
    says: 'content/governance/lamp.mdx › bodies[0].organizationCap.max: 2 must not be more than "of", 1.',
  },
  {
    what: 'a repository that is a step up',
    change: edited(lamp, 'repository: lamp/community', 'repository: lamp/..'),
    says: 'content/governance/lamp.mdx › sources[0].repository: "lamp/.." must be owner/name on GitHub, for example "kairos-io/community".',
  },
  {
    what: 'an organization that is a step up',
    change: edited(lamp, 'githubOrganization: lamp', "githubOrganization: '..'"),
    says: 'content/governance/lamp.mdx › githubOrganization: ".." must be a GitHub organization, for example "kairos-io".',
  },
  ...['../../../evil/x', 'docs/../x.md', '/x.md', 'x.md?raw=1', 'x.md#a', 'docs\\x.md'].map(
    (path) => ({
      what: `a path that leads elsewhere, ${path}`,
      change: edited(lamp, 'path: GOVERNANCE.md', `path: '${path}'`),
      says: `content/governance/lamp.mdx › sources[0].path: ${JSON.stringify(path)} must be the path of a file in the repository, for example "docs/GOVERNANCE.md".`,
    }),
  ),
  {
    what: 'a license in a folder above',
    change: edited(project, 'license: Apache-2.0', 'license: Apache-2.0\nlicenseFile: ../LICENSE'),
    says: 'content/projects/lamp.yaml › licenseFile: "../LICENSE" must be the path of a file in the repository, for example "docs/GOVERNANCE.md".',
  },
  {
    what: 'two licenses in place of one',
    change: edited(project, 'license: Apache-2.0', 'license: Apache-2.0\nlicenseFile: A, B'),
    says: 'content/projects/lamp.yaml › licenseFile: "A, B" must be the path of one file in the repository, for example "LICENSES/Apache-2.0.txt".',
  },
])('refuses $what', ({ change, says }) => {
  expect(reportOn(change)).toBe(`${says}\n\n1 problem in 1 of N files.`);
});

test.each([
  edited(lamp, 'groups: [3, 2]', 'groups: [2, 2, 1]'),
  edited(maker, 'fraction: 2/3', 'fraction: 1/1'),
  edited(maker, 'after: P6M', 'after: P100Y'),
  edited(maker, 'gov#makers:L32', 'gov#makers:L32-L32'),
  edited(maker, 'min: 10', 'min: 10\n    max: 10'),
  edited(lamp, 'path: GOVERNANCE.md', 'path: .github/..well/GOVERNANCE v1.0.md'),
])('accepts %j', (change) => {
  expect(reportOn(change)).toBe(sound);
});
