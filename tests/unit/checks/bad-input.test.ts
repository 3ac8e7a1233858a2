import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited, reportOn, reviewText } from '../../fixtures/content.ts';

/** Each rule is broken by exactly one file; the message is what an author reads. */

test('finds nothing wrong with the small community', () => {
  expect(reportOn({})).toBe('Content is sound: N files, no problem.');
});

test('suggests the nearest key for one that is unknown', () => {
  expect(problem('projects/lamp.yaml', 'homepage:', 'homepgae:')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › homepgae: is not a key that is known here.
      Did you mean "homepage"?

    1 problem in 1 of N files."
  `);
});

test('says that a field is missing and what it is for', () => {
  expect(problem('projects/lamp.yaml', 'repository: https://github.com/lamp/lamp\n', ''))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › repository: is missing.
        Primary repository. It must be a full https:// address.

      1 problem in 1 of N files."
    `);
});

test('names the type that a field must have', () => {
  expect(problem('projects/lamp.yaml', 'license: Apache-2.0', 'license: [Apache-2.0]'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › license: must be a text, not a list.

      1 problem in 1 of N files."
    `);
});

test('suggests the nearest word of a fixed list', () => {
  expect(problem('projects/lamp.yaml', 'maturity: incubating', 'maturity: incubatign'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › maturity: "incubatign" must be one of: sandbox, incubating, graduated, archived.
        Did you mean "incubating"?

      1 problem in 1 of N files."
    `);
});

test('refuses null, because silence is an absent key', () => {
  expect(problem('projects/lamp.yaml', 'license: Apache-2.0', 'license: null'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › license: must not be null. Leave the key out when nothing is recorded.

      1 problem in 1 of N files."
    `);
});

test('refuses an empty list, because silence is an absent key', () => {
  expect(problem('projects/lamp.yaml', 'aliases: [lantern]', 'aliases: []')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › aliases: must not be an empty list. Leave the key out when nothing is recorded.

    1 problem in 1 of N files."
  `);
});

test('refuses an address that is not https', () => {
  expect(problem('projects/lamp.yaml', 'https://lamp.example.org', 'http://lamp.example.org'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › homepage: "http://lamp.example.org" must be a full https:// address.
        Did you mean "https://lamp.example.org"?

      1 problem in 1 of N files."
    `);
});

test('refuses a javascript: link', () => {
  expect(problem('projects/lamp.yaml', 'https://lamp.example.org', 'javascript:alert(1)'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › homepage: "javascript:alert(1)" must be a full https:// address.

      1 problem in 1 of N files."
    `);
});

test('refuses a malformed address', () => {
  expect(problem('projects/lamp.yaml', 'https://lamp.example.org', 'https//lamp.example.org'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › homepage: "https//lamp.example.org" must be a full https:// address.

      1 problem in 1 of N files."
    `);
});

test('refuses a date that does not exist', () => {
  expect(problem('projects/lamp.yaml', "on: '2022-03-03'", "on: '2022-02-30'"))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › history[1].on: "2022-02-30" must be a date that exists, written with quotes as "YYYY-MM-DD".

      1 problem in 1 of N files."
    `);
});

test('asks for quotes around a date', () => {
  expect(problem('projects/lamp.yaml', "on: '2022-03-03'", 'on: 2022-03-03'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › history[1].on: must be a date that exists, written with quotes as "YYYY-MM-DD".

      1 problem in 1 of N files."
    `);
});

test('finds a history that runs backward', () => {
  expect(problem('projects/lamp.yaml', "on: '2020-02-02'", "on: '2023-02-02'"))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › history[1]: "2022-03-03" lies before "2023-02-02", the date of the move above it.
        List the moves from the oldest to the newest.

      1 problem in 1 of N files."
    `);
});

test('accepts two moves on one day, and a project of which only the acceptance is known', () => {
  const sound = 'Content is sound: N files, no problem.';
  expect(problem('projects/lamp.yaml', "on: '2022-03-03'", "on: '2020-02-02'")).toBe(sound);
  const archival = "  - level: archived\n    on: '2019-01-01'\n    source: list\n";
  expect(problem('projects/torch.yaml', archival, '')).toBe(sound);
});

test('accepts an alias that is a form of its own name, and an id that only begins like a level', () => {
  const sound = 'Content is sound: N files, no problem.';
  expect(problem('projects/torch.yaml', 'name: Torch', 'name: Torch\naliases: [torch]')).toBe(
    sound,
  );
  expect(
    problem('projects/torch.yaml', 'name: Torch', 'name: Candle', 'projects/sandboxer.yaml'),
  ).toBe(sound);
});

test('finds a move that lies after the day of the site', () => {
  // The day of the small community is 31 January 2026.
  expect(problem('projects/lamp.yaml', "on: '2022-03-03'", "on: '2026-02-01'")).toContain(
    'content/projects/lamp.yaml › history[1].on: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.',
  );
  expect(problem('projects/lamp.yaml', "on: '2022-03-03'", "on: '2026-01-31'")).toContain('sound');
});

test('finds an organization without a source that is verified after the day of the site', () => {
  const file = 'organizations/wick-sons.yaml';
  const report = (day: string) => reportOn({ [file]: `name: Wick & Sons\nverified: '${day}'\n` });
  expect(report('2026-02-01')).toContain(
    'content/organizations/wick-sons.yaml › verified: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.',
  );
  expect(report('2026-01-31')).toContain('sound');
});

test('finds two projects of one name', () => {
  expect(problem('projects/torch.yaml', 'name: Torch', 'name: LAMP')).toContain(
    'content/projects/torch.yaml › name: "LAMP" is already the name of "lamp".\n  Add to the name what tells the two apart, or join the files.',
  );
});

test('finds a level that is not the last move of the history', () => {
  expect(problem('projects/lamp.yaml', 'maturity: incubating', 'maturity: graduated'))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › maturity: "graduated" is not "incubating", the last move of the history.

      1 problem in 1 of N files."
    `);
});

test('finds a date after the day of the site', () => {
  expect(problem('projects/lamp.yaml', "retrieved: '2026-01-31'", "retrieved: '2026-02-01'"))
    .toMatchInlineSnapshot(`
      "content/projects/lamp.yaml › sources[0].retrieved: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.
        Correct the date, or "asOf" in content/site.yaml.

      1 problem in 1 of N files."
    `);
});

test('asks for a day or the day by which a level is recorded', () => {
  expect(
    problem(
      'projects/lamp.yaml',
      "on: '2022-03-03'",
      "on: '2022-03-03'\n    noLaterThan: '2022-03-04'",
    ),
  ).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › history[1].on: must be given, or "noLaterThan" in its place, but not both.

    1 problem in 1 of N files."
  `);
});

test('refuses a file name that is no id', () => {
  const term = '---\nname: x y\nsubject: guide\nsummary: some words.\n---\n';
  expect(reportOn({ 'glossary/Seat_Cap 2.md': term })).toMatchInlineSnapshot(`
    "content/glossary/Seat_Cap 2.md › file name: "Seat_Cap 2" is no valid id.
      Use lower case letters and digits, words joined by hyphens, for example "seat-cap-2".

    1 problem in 1 of N files."
  `);
});

test('refuses a file that no collection takes', () => {
  expect(reportOn({ 'people/somebody.yaml': 'name: Somebody\n' })).toMatchInlineSnapshot(`
    "content/people/somebody.yaml: no collection takes this file.
      Files are: projects/*.yaml, governance/*.mdx, roles/*/*.yaml, organizations/*.yaml, programs/*.mdx, glossary/*.md, vocabulary/*.yaml, fetched/maintainers.json, review.yaml, search.yaml, site.yaml.

    1 problem in 1 of N files."
  `);
});

test('refuses an id that is reserved for a page', () => {
  expect(problem('projects/torch.yaml', 'name: Torch', 'name: Candle', 'projects/timeline.yaml'))
    .toMatchInlineSnapshot(`
    "content/projects/timeline.yaml › file name: "timeline" is reserved for a page.
      Reserved: by, timeline, compare, elections, review, seats, templates, rules, findings, all, write, question, diversity, requirements, inactivity, person, maintainer, company.

    1 problem in 1 of N files."
  `);
});

test('refuses an edition whose id would take the address of a page below /roles/', () => {
  expect(reserved('requirements')).toMatchInlineSnapshot(`
    "content/governance/requirements.mdx › file name: "requirements" is reserved for a page.
      Reserved: by, timeline, compare, elections, review, seats, templates, rules, findings, all, write, question, diversity, requirements, inactivity, person, maintainer, company.

    1 problem in 1 of N files."
  `);
  expect(reserved('inactivity')).toContain('"inactivity" is reserved for a page.');
  expect(reserved('by')).toContain('"by" is reserved for a page.');
});

test('refuses an id that contains a level', () => {
  expect(
    problem('projects/torch.yaml', 'name: Torch', 'name: Candle', 'projects/torch-sandbox.yaml'),
  ).toMatchInlineSnapshot(`
      "content/projects/torch-sandbox.yaml › file name: "torch-sandbox" contains the level "sandbox", which can change.
        An id says what the thing is, never its state.

      1 problem in 1 of N files."
    `);
});

test('finds a subproject that has the name of another project', () => {
  const parts = "namedSubprojects: [{ name: 'torch' }]\nverified:";
  const text = edited('projects/lamp.yaml', 'verified:', parts)['projects/lamp.yaml'];
  const listed = String(text).replace('facts: [', 'facts: [namedSubprojects, ');
  expect(reportOn({ 'projects/lamp.yaml': listed })).toContain(
    'content/projects/lamp.yaml › namedSubprojects: "torch" already stands for "torch".',
  );
});

test('finds an alias that stands for two projects', () => {
  expect(problem('projects/torch.yaml', 'name: Torch', 'name: Torch\naliases: [Lantern]'))
    .toMatchInlineSnapshot(`
      "content/projects/torch.yaml › aliases: "Lantern" already stands for "lamp".
        Remove it from one of the two files.

      1 problem in 1 of N files."
    `);
});

test('finds a relation to a project that does not exist', () => {
  expect(problem('organizations/bulb-works.yaml', 'project: lamp', 'project: lmap'))
    .toMatchInlineSnapshot(`
      "content/organizations/bulb-works.yaml › relations[0].project: there is no project "lmap".
        Did you mean "lamp"?

      1 problem in 1 of N files."
    `);
});

test('finds a program that names a role that does not exist', () => {
  expect(problem('programs/lamp-friends.mdx', 'roles: [maker]', 'roles: [makr]'))
    .toMatchInlineSnapshot(`
      "content/programs/lamp-friends.mdx › roles[0]: there is no role "lamp/makr".
        Did you mean "lamp/maker"?

      1 problem in 1 of N files."
    `);
});

test('finds an election of a body that does not exist', () => {
  expect(problem('governance/lamp.mdx', 'body: council', 'body: counsil')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › elections[0].body: there is no body "counsil" in this file.
      Did you mean "council"?

    1 problem in 1 of N files."
  `);
});

test('finds a final arbiter that does not exist', () => {
  expect(problem('governance/lamp.mdx', 'finalArbiter: council', 'finalArbiter: king'))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › conflictResolution.finalArbiter: there is no body or role "king" in this edition.
        Known: council, helper, maker.

      1 problem in 1 of N files."
    `);
});

test('finds a role of the edition that has the last word in words only', () => {
  expect(problem('governance/lamp.mdx', 'finalArbiter: council', 'lastWord: the existing makers'))
    .toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › conflictResolution.lastWord: "the existing makers" is "maker" of this edition.
      Write "finalArbiter: maker" in its place.

    1 problem in 1 of N files."
  `);
  const others = edited(
    'governance/lamp.mdx',
    'finalArbiter: council',
    'lastWord: makers or helpers',
  );
  expect(reportOn(others)).toBe('Content is sound: N files, no problem.');
});

test('finds a reference to a source that is not listed', () => {
  expect(problem('roles/lamp/helper.yaml', "ref: ['gov#helpers:L50']", "ref: ['gvo#helpers:L50']"))
    .toMatchInlineSnapshot(`
      "content/roles/lamp/helper.yaml › privileges[0].ref[0]: there is no source "gvo".
        Did you mean "gov"?

      1 problem in 1 of N files."
    `);
});

test('finds a reference to an edition that does not exist', () => {
  expect(
    problem(
      'organizations/bulb-works.yaml',
      "ref: ['lamp/gov#friends:L60']\nver",
      "ref: ['lmap/gov#friends:L60']\nver",
    ),
  ).toMatchInlineSnapshot(`
    "content/organizations/bulb-works.yaml › ref[0]: there is no governance edition "lmap".
      Did you mean "lamp"?

    1 problem in 1 of N files."
  `);
});

test('explains the form of a reference', () => {
  expect(problem('roles/lamp/helper.yaml', "ref: ['gov#helpers:L50']", "ref: ['gov line 50']"))
    .toMatchInlineSnapshot(`
      "content/roles/lamp/helper.yaml › privileges[0].ref[0]: "gov line 50" must be a reference such as "readme#architecture-committee:L42-L44": source id, heading anchor, lines.

      1 problem in 1 of N files."
    `);
});

test('finds an anchor that is used twice', () => {
  expect(problem('governance/lamp.mdx', 'id: new-maker', 'id: council')).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › id: the anchor "council" is used twice on this page.
      Give one of the two another id.

    1 problem in 1 of N files."
  `);
});

test('finds a contradiction about an anchor that does not exist', () => {
  expect(problem('governance/lamp.mdx', 'about: council-seats', 'about: council-seat'))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › discrepancies[0].about: there is no anchor "council-seat" on this page.
        Did you mean "council-seats"?

      1 problem in 1 of N files."
    `);
});

test('asks a superseded edition for its successor', () => {
  expect(problem('governance/lamp.mdx', 'status: current', 'status: superseded'))
    .toMatchInlineSnapshot(`
      "content/governance/lamp.mdx › edition.supersededBy: is missing.
        Id of the newer edition. It must be given for a superseded edition: the id of the newer one.

      1 problem in 1 of N files."
    `);
});

test('finds a fact without a source', () => {
  expect(problem('projects/lamp.yaml', 'homepage, ', '')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › homepage: has no source.
      Add its name to "facts" of the source it was read from.

    1 problem in 1 of N files."
  `);
});

test('finds a source that lists a fact which is not there', () => {
  expect(problem('projects/torch.yaml', 'repository]', 'repository, license]'))
    .toMatchInlineSnapshot(`
      "content/projects/torch.yaml › sources: a source lists "license", but the file has no such fact.

      1 problem in 1 of N files."
    `);
});

test('finds a history that names an unknown source', () => {
  expect(
    problem(
      'projects/torch.yaml',
      "on: '2019-01-01'\n    source: list",
      "on: '2019-01-01'\n    source: lst",
    ),
  ).toMatchInlineSnapshot(`
    "content/projects/torch.yaml › history[1].source: there is no source "lst" in this file.
      Did you mean "list"?

    1 problem in 1 of N files."
  `);
});

test('points at line and column of broken YAML', () => {
  expect(problem('projects/torch.yaml', 'foundation: cncf', 'foundation: [cncf'))
    .toMatchInlineSnapshot(`
      "content/projects/torch.yaml › line 3, column 1: this is not valid YAML. Flow sequence in block collection must be sufficiently indented and end with a ].

      1 problem in 1 of N files."
    `);
});

test('finds a key that is written twice', () => {
  expect(problem('projects/torch.yaml', 'foundation: cncf', 'foundation: cncf\nfoundation: cncf'))
    .toMatchInlineSnapshot(`
      "content/projects/torch.yaml › line 3, column 1: the key "foundation" stands here again; it stood first on line 2.
        Keep one of the two; several values of one key are a list.

      1 problem in 1 of N files."
    `);
});

test('refuses an empty file', () => {
  expect(reportOn({ 'glossary/seat-cap.md': '\n' })).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md: the file is empty.
      Delete it or fill it in.

    1 problem in 1 of N files."
  `);
});

test('refuses a file without front matter', () => {
  expect(reportOn({ 'glossary/seat-cap.md': 'Only prose.\n' })).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md: the front matter is missing.
      Start the file with a line "---", the fields, and a line "---".

    1 problem in 1 of N files."
  `);
});

test('refuses a file that is not UTF-8', () => {
  expect(reportOn({ 'glossary/seat-cap.md': Buffer.from([0x6e, 0xe4, 0x6d, 0x65]) }))
    .toMatchInlineSnapshot(`
      "content/glossary/seat-cap.md: the file is not encoded in UTF-8.
        Save it as UTF-8 without a byte order mark.

      1 problem in 1 of N files."
    `);
});

test('finds a label that no schema value has', () => {
  expect(
    reportOn({
      'vocabulary/cap-basis.yaml':
        'title: Basis\nvalues:\n  seats: {label: Seats, meaning: Seats count.}\n  vote: {label: Votes, meaning: Votes count.}\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/vocabulary/cap-basis.yaml › values.vote: is no value that the schema allows.
      Did you mean "votes"?
    content/vocabulary/cap-basis.yaml › values.votes: is missing. The schema allows this value.

    2 problems in 1 of N files."
  `);
});

test('finds a question that the guide cannot answer', () => {
  expect(reviewProblem('- id: leadership', '- id: leadershp')).toMatchInlineSnapshot(`
    "content/review.yaml › groups[2].questions[0].id: "leadershp" is no question that the guide can answer.
      Did you mean "leadership"?

    1 problem in 1 of N files."
  `);
});

test('finds a question that is asked twice', () => {
  expect(reviewProblem('- id: goals', '- id: leadership')).toMatchInlineSnapshot(`
    "content/review.yaml › groups[2].questions[2].id: "leadership" is asked twice.
      Remove one of the two.

    1 problem in 1 of N files."
  `);
});

test('asks a question for the lines that ask it', () => {
  expect(reviewProblem("    ref: ['template#governance-evolution:L54-L58']\n", ''))
    .toMatchInlineSnapshot(`
      "content/review.yaml › unanswered[0].ref: is missing.
        Where the fact was read: source id, heading anchor and lines, for example ["readme#contributor:L79"]. It must be given, or "raised" for a question that only the change asks.

      1 problem in 1 of N files."
    `);
});

test('finds a question whose source is not listed', () => {
  expect(reviewProblem('template#subprojects:L172', 'tmplate#subprojects:L172'))
    .toMatchInlineSnapshot(`
      "content/review.yaml › groups[5].questions[0].ref[0]: there is no source "tmplate".
        Did you mean "template"?

      1 problem in 1 of N files."
    `);
});

test('finds a change of the questions after the day of the site', () => {
  expect(reviewProblem("merged: '2026-01-31'", "merged: '2026-02-01'")).toMatchInlineSnapshot(`
    "content/review.yaml › change.merged: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.
      Correct the date, or "asOf" in content/site.yaml.

    1 problem in 1 of N files."
  `);
});

test('asks nobody for a review', () => {
  expect(reportOn({ 'review.yaml': undefined })).toBe('Content is sound: N files, no problem.');
});

test('reports the problems of all files in one run, sorted by file', () => {
  const report = reportOn({
    ...edited('projects/lamp.yaml', 'maturity: incubating', 'maturity: incubatign'),
    ...edited('governance/lamp.mdx', 'body: council', 'body: counsil'),
    'glossary/seat-cap.md': '',
  });
  expect(report.split('\n').filter((line) => line.startsWith('content/'))).toHaveLength(3);
  expect(report).toMatch(/3 problems in 3 of N files\.$/);
});

/** The report about a second edition with this id. */
function reserved(id: string) {
  const edition = edited('governance/lamp.mdx', 'project: lamp\n', '')['governance/lamp.mdx'];
  return reportOn({ [`governance/${id}.mdx`]: edition });
}

test('asks for the glossary term of a value that stands in rules', () => {
  const list = readFileSync('content/vocabulary/voting-unit.yaml', 'utf8');
  expect(
    reportOn({ 'vocabulary/voting-unit.yaml': list.replace('    term: organization-vote\n', '') }),
  ).toMatchInlineSnapshot(`
    "content/vocabulary/voting-unit.yaml › values.organization.term: is missing. "One vote per organization" must lead to the glossary term that explains it.
      The ids of terms are the file names in content/glossary/.

    1 problem in 1 of N files."
  `);
});

test('finds a value that leads to a term which does not exist', () => {
  const list = readFileSync('content/vocabulary/voting-unit.yaml', 'utf8');
  expect(
    reportOn({
      'vocabulary/voting-unit.yaml': list.replace(': organization-vote', ': orgnization-vote'),
    }),
  ).toMatchInlineSnapshot(`
    "content/vocabulary/voting-unit.yaml › values.organization.term: there is no glossary term "orgnization-vote".
      Did you mean "organization-vote"?

    1 problem in 1 of N files."
  `);
});

test('asks for the part of the glossary in which a term stands', () => {
  expect(problem('glossary/seat-cap.md', 'subject: independence\n', '')).toMatchInlineSnapshot(`
    "content/glossary/seat-cap.md › subject: is missing.
      The part of the glossary in which it stands. It must be one of: deciding, elections, bodies, roles, work, independence, signing, foundations, guide.

    1 problem in 1 of N files."
  `);
});

/** The real questions, because each of them must be there, with one piece of text replaced. */
function reviewProblem(from: string, to: string) {
  const text = reviewText();
  if (!text.includes(from)) throw new Error(`review.yaml does not contain "${from}".`);
  return reportOn({ 'review.yaml': text.replace(from, to) });
}

function problem(path: string, from: string, to: string, asPath = path) {
  const file = edited(path, from, to)[path];
  return reportOn({ [asPath]: file });
}

test('finds a template and an edition of a part that do not exist', () => {
  const files = edited(
    'governance/lamp.mdx',
    'decisions:\n',
    [
      'templates:',
      '  - follows: lamp',
      '    extent: in-part',
      'subprojects:',
      '  - name: Wick',
      '    governance: lampp',
      "    ref: ['gov#makers:L30']",
      'decisions:\n',
    ].join('\n'),
  );
  expect(reportOn(files)).toMatchInlineSnapshot(`
    "content/governance/lamp.mdx › subprojects[0].governance: there is no edition "lampp".
      Did you mean "lamp"?
    content/governance/lamp.mdx › templates[0].follows: there is no template "lamp".
      Known: none.

    2 problems in 1 of N files."
  `);
});

const sought = `lookedFor:
  - fields: [chat, license]
    on: '2026-01-30'
    places:
      - label: README
        url: https://github.com/lamp/lamp
  - fields: [chat]
    on: '2026-01-31'
    places:
      - label: README
        url: https://github.com/lamp/lamp
sources:
`;

test('finds a fact that is said to be missing and is not, or that was looked for twice', () => {
  expect(problem('projects/lamp.yaml', 'sources:\n', sought)).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › lookedFor[0].fields[1]: "license" was not found, but the file has it.
      Take the name out here, or the fact out there.
    content/projects/lamp.yaml › lookedFor[1].fields[0]: "chat" stands here for the second time.
      Keep the newest search.

    2 problems in 1 of N files."
  `);
});

test('a search has a known field and a day that has come', () => {
  expect(
    problem(
      'projects/lamp.yaml',
      'sources:\n',
      sought.replace('[chat, license]', '[chats]').replace('2026-01-31', '2026-02-01'),
    ),
  ).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › lookedFor[0].fields[0]: "chats" must be one of: homepage, contributorGuide, chat, mailingList, discussions, license, legalRequirement, languages.
      Did you mean "chat"?

    1 problem in 1 of N files."
  `);
  expect(
    problem(
      'projects/lamp.yaml',
      'sources:\n',
      sought
        .replace('license', 'languages')
        .replace('[chat]', '[mailingList]')
        .replace('2026-01-31', '2026-02-01'),
    ),
  ).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › lookedFor[1].on: "2026-02-01" lies after 2026-01-31, the day that content/site.yaml gives as today.
      Correct the date, or "asOf" in content/site.yaml.

    1 problem in 1 of N files."
  `);
});

test('languages are a list of names, or the words for code elsewhere', () => {
  const written = (languages: string) =>
    reportOn({
      'projects/lamp.yaml': String(edited('projects/lamp.yaml', '', '')['projects/lamp.yaml'])
        .replace('license: Apache', `languages: ${languages}\nlicense: Apache`)
        .replace('license, legal', 'license, languages, legal'),
    });
  expect(written('several-in-other-repositories')).toBe('Content is sound: N files, no problem.');
  expect(written('Go')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › languages: "Go" must be a list such as [Go, TypeScript], or "several-in-other-repositories".

    1 problem in 1 of N files."
  `);
  expect(written('[]')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › languages: must not be an empty list. Leave the key out when nothing is recorded.

    1 problem in 1 of N files."
  `);
  expect(written("['42']")).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › languages[0]: "42" must be the name of a language, for example "Go" or "C++".

    1 problem in 1 of N files."
  `);
  expect(written('[Go, Rust, Go]')).toMatchInlineSnapshot(`
    "content/projects/lamp.yaml › languages[2]: "Go" stands there already, as item 1 of the list.

    1 problem in 1 of N files."
  `);
});

test('one language is not written in two ways', () => {
  const other = String(edited('projects/lamp.yaml', '', '')['projects/lamp.yaml']).replace(
    'aliases: [lantern]\n',
    '',
  );
  const named = (name: string, languages: string) =>
    other
      .replace('name: Lamp', `name: ${name}`)
      .replace('license: Apache', `languages: ${languages}\nlicense: Apache`)
      .replace('license, legal', 'license, languages, legal');
  expect(
    reportOn({
      'projects/flame.yaml': named('Flame', '[TypeScript]'),
      'projects/spark.yaml': named('Spark', '[TypeScript]'),
      'projects/wick.yaml': named('Wick', '[Typescript]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/wick.yaml › languages[0]: "Typescript" is written "TypeScript" in other places.
      One language has one page in the catalog.

    1 problem in 1 of N files."
  `);
});

test('asks of a reading that points elsewhere to say where', () => {
  const files = edited(
    'projects/torch.yaml',
    'verified:',
    [
      'governanceReading:',
      '  kind: refers-to',
      "  on: '2026-01-30'",
      '  places:',
      '    - label: Repository',
      '      url: https://example.org/torch',
      'verified:',
    ].join('\n'),
  );
  expect(reportOn(files)).toMatchInlineSnapshot(`
    "content/projects/torch.yaml › governanceReading.refersTo: is missing.
      The document of somebody else that the project points to. It must be given for "refers-to", and only there.

    1 problem in 1 of N files."
  `);
});
