import { expect, test } from 'vitest';
import { aSite, reportOn } from '../../fixtures/content.ts';

/** The list of maintainers is written by a command; each rule is broken by exactly one change of it. */

const lamp = {
  project: 'lamp',
  totalMaintainers: 6,
  independentMaintainers: 2,
  unknownOrganization: 1,
  organizations: [
    { name: 'Bulb Works', maintainers: 2 },
    { name: 'Wick', maintainers: 1 },
  ],
  maintainersUrl: 'https://github.com/lamp/lamp/blob/main/MAINTAINERS.md',
};
const torch = {
  project: 'torch',
  totalMaintainers: 0,
  independentMaintainers: 0,
  unknownOrganization: 0,
  organizations: [],
};

test('a community may have a list of maintainers or none', () => {
  expect(reportOn({})).toMatch(/^Content is sound: N files/);
  expect(aSite().maintainers).toBeUndefined();
  expect(reportOn(listed([lamp, torch]))).toMatch(/^Content is sound: N files/);
  expect(aSite(listed([lamp, torch])).maintainers!.projects).toHaveLength(2);
});

test('refuses JSON that is cut off', () => {
  const path = 'fetched/maintainers.json';
  expect(reportOn({ [path]: listed([lamp])[path].slice(0, 200) })).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json: this is not valid JSON, it may be cut off.
      Only "npm run import:landscape" writes this file. Restore its last version.

    1 problem in 1 of N files."
  `);
});

test('refuses another file beside it', () => {
  expect(reportOn({ 'fetched/stars.json': '{}' })).toMatchInlineSnapshot(`
    "content/fetched/stars.json: no collection takes this file.
      Files are: projects/*.yaml, governance/*.mdx, roles/*/*.yaml, organizations/*.yaml, programs/*.mdx, glossary/*.md, vocabulary/*.yaml, fetched/maintainers.json, review.yaml, search.yaml, site.yaml.

    1 problem in 1 of N files."
  `);
});

test('refuses a person, and any other key that is not known', () => {
  expect(
    reportOn(
      listed([
        { ...lamp, organizations: [{ name: 'Bulb Works', maintainers: 3, handles: ['user-a'] }] },
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0].organizations[0].handles: is not a key that is known here.
      Known keys: name, maintainers.

    1 problem in 1 of N files."
  `);
});

test('says which number is missing and what it counts', () => {
  const { unknownOrganization: _, ...rest } = lamp;
  expect(reportOn(listed([rest]))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0].unknownOrganization: is missing.
      People for whom the list names no organization. It must be a whole number.

    1 problem in 1 of N files."
  `);
});

test('refuses an organization without maintainers', () => {
  const organizations = [{ name: 'Bulb Works', maintainers: 0 }];
  expect(reportOn(listed([{ ...lamp, totalMaintainers: 3, organizations }])))
    .toMatchInlineSnapshot(`
      "content/fetched/maintainers.json › projects[0].organizations[0].maintainers: 0 must be at least 1.

      1 problem in 1 of N files."
    `);
});

test('finds a project that does not exist', () => {
  expect(reportOn(listed([{ ...lamp, project: 'lmap' }]))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0].project: there is no project "lmap".
      Did you mean "lamp"?

    1 problem in 1 of N files."
  `);
});

test('finds a project that stands twice', () => {
  expect(reportOn(listed([lamp, torch, { ...lamp, totalMaintainers: 7, unknownOrganization: 2 }])))
    .toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[2]: the project "lamp" stands twice in this list.
      Only "npm run import:landscape" writes this file. Restore its last version.

    1 problem in 1 of N files."
  `);
});

test('finds an organization that stands twice in a project', () => {
  const organizations = [
    { name: 'Wick', maintainers: 2 },
    { name: 'Wick', maintainers: 1 },
  ];
  expect(reportOn(listed([{ ...lamp, organizations }]))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0]: the organization "Wick" stands twice in "lamp".
      Only "npm run import:landscape" writes this file. Restore its last version.

    1 problem in 1 of N files."
  `);
});

test('finds numbers that do not add up', () => {
  expect(reportOn(listed([{ ...lamp, totalMaintainers: 7 }]))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0]: "lamp" has 7 maintainers in all, but 3 in organizations, 2 independent and 1 unknown make 6.
      Only "npm run import:landscape" writes this file. Restore its last version.

    1 problem in 1 of N files."
  `);
});

test('finds a copy from after the day of the site', () => {
  expect(reportOn(listed([lamp], '2026-02-01'))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › snapshotDate: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.
      Correct the date, or "asOf" in content/site.yaml.

    1 problem in 1 of N files."
  `);
});

test('finds an organization without a file, once, and says how to make it', () => {
  const organizations = [{ name: 'Snuffers, Inc', maintainers: 1 }];
  const project = { ...torch, totalMaintainers: 1, organizations };
  const other = { ...project, project: 'lamp' };
  expect(reportOn(listed([other, project]))).toMatchInlineSnapshot(`
    "content/fetched/maintainers.json › projects[0].organizations[0].name: there is no organization "Snuffers, Inc", which the list names in "lamp".
      Create content/organizations/snuffers.yaml with "name: Snuffers, Inc" and the day of the list as "verified".

    1 problem in 1 of N files."
  `);
});

test('suggests the nearest organization for a name without a file', () => {
  const organizations = [{ name: 'Wicks', maintainers: 1 }];
  expect(reportOn(listed([{ ...torch, totalMaintainers: 1, organizations }])))
    .toMatchInlineSnapshot(`
      "content/fetched/maintainers.json › projects[0].organizations[0].name: there is no organization "Wicks", which the list names in "torch".
        Did you mean "Wick"? If it is the same, add it to "otherSpellings" there; if not, create content/organizations/wicks.yaml with "name: Wicks" and the day of the list as "verified".

      1 problem in 1 of N files."
    `);
});

test('takes another spelling for the organization of its file', () => {
  const organizations = [{ name: 'BulbWorks', maintainers: 1 }];
  expect(reportOn(listed([{ ...torch, totalMaintainers: 1, organizations }]))).toMatch(
    /^Content is sound/,
  );
});

test('finds two files for one organization', () => {
  expect(reportOn({ 'organizations/works.yaml': "name: Bulb Works\nverified: '2026-01-30'\n" }))
    .toMatchInlineSnapshot(`
    "content/organizations/works.yaml › name: "Bulb Works" is already the organization of content/organizations/bulb-works.yaml.
      One organization has one file. Remove one of the two.

    1 problem in 1 of N files."
  `);
});

test('an address of an organization needs the lines where it was read', () => {
  const text = "name: Wick\nwebsite: https://wick.example.org/\nverified: '2026-01-30'\n";
  expect(reportOn({ 'organizations/wick.yaml': text })).toMatchInlineSnapshot(`
    "content/organizations/wick.yaml › ref: is missing.
      Where the fact was read: source id, heading anchor and lines, for example ["readme#contributor:L79"]. It must be given where an address is.

    1 problem in 1 of N files."
  `);
});

/** A list of maintainers, and a file for the organization that the community has none for. */
function listed(projects: object[], snapshotDate = '2026-01-30') {
  const source = { name: 'A list', url: 'https://example.org/list' };
  return {
    'fetched/maintainers.json': JSON.stringify({ snapshotDate, source, projects }),
    'organizations/wick.yaml': "name: Wick\nverified: '2026-01-30'\n",
  };
}
