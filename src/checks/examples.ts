/**
 * One mistake for each check of the content, and what its author reads. The files are those of the small community in
 * tests/fixtures/site/; tests/unit/checks/examples.test.ts makes each mistake there and compares the sentence.
 */
export const checkExamples: CheckExample[] = [
  {
    check: 'references-resolve',
    file: 'roles/lamp/helper.yaml',
    right: "ref: ['gov#helpers:L50']",
    wrong: "ref: ['gvo#helpers:L50']",
    says: 'content/roles/lamp/helper.yaml › privileges[0].ref[0]: there is no source "gvo".\n  Did you mean "gov"?',
  },
  {
    check: 'compared-lists-are-whole',
    file: 'roles/lamp/maker.yaml',
    right: 'privileges:\n',
    wrong:
      "requirementsComplete:\n  compared: '2026-01-30'\n  ref: ['gov#makers:L32-L40']\nprivileges:\n",
    says: 'content/roles/lamp/maker.yaml › requirements[0].ref: none of gov#makers:L31 is among the lines of requirementsComplete.\n  Compare the list with the document again and add these lines, or remove requirementsComplete.',
  },
  {
    check: 'earlier-versions-are-cited',
    file: 'governance/lamp.mdx',
    right: '    freshness: newest-snapshot\n',
    wrong:
      "    freshness: newest-snapshot\n    earlier:\n      - commit: fedcba9876543210fedcba9876543210fedcba98\n        headDate: '2026-01-01'\n        retrieved: '2026-01-02'\n        changed: '2026-01-05'\n",
    says: 'content/governance/lamp.mdx › sources[0].earlier[0]: no fact rests on fedcba98 any more.\n  Delete it: every fact was read again.',
  },
  {
    check: 'relations-exist',
    file: 'organizations/bulb-works.yaml',
    right: 'project: lamp',
    wrong: 'project: lmap',
    says: 'content/organizations/bulb-works.yaml › relations[0].project: there is no project "lmap".\n  Did you mean "lamp"?',
  },
  {
    check: 'bodies-exist',
    file: 'governance/lamp.mdx',
    right: 'body: council',
    wrong: 'body: counsil',
    says: 'content/governance/lamp.mdx › elections[0].body: there is no body "counsil" in this file.\n  Did you mean "council"?',
  },
  {
    check: 'elections-are-told-apart',
    file: 'governance/lamp.mdx',
    right: 'elections:\n',
    wrong:
      "elections:\n  - id: by-election\n    body: council\n    name: special election\n    eligibleVoters: {text: All makers, ref: ['gov#makers:L30']}\n    method: unstated\n    ref: ['gov#makers:L30']\n",
    says: 'content/governance/lamp.mdx › elections[1].name: "council" has another election, and nothing tells this one from it.\n  Add "name" with a few words, for example "special election".',
  },
  {
    check: 'last-words-are-no-roles',
    file: 'governance/lamp.mdx',
    right: 'finalArbiter: council',
    wrong: 'lastWord: The council',
    says: 'content/governance/lamp.mdx › conflictResolution.lastWord: "The council" is "council" of this edition.\n  Write "finalArbiter: council" in its place.',
  },
  {
    check: 'anchors-are-unique',
    file: 'governance/lamp.mdx',
    right: 'id: new-maker',
    wrong: 'id: council',
    says: 'content/governance/lamp.mdx › id: the anchor "council" is used twice on this page.\n  Give one of the two another id.',
  },
  {
    check: 'contradictions-have-a-place',
    file: 'governance/lamp.mdx',
    right: 'about: council-seats',
    wrong: 'about: council-seat',
    says: 'content/governance/lamp.mdx › discrepancies[0].about: there is no anchor "council-seat" on this page.\n  Did you mean "council-seats"?',
  },
  {
    check: 'editions-are-linked',
    file: 'governance/torch-2020.mdx',
    wrong:
      "---\nname: Torch\nproject: torch\nkind: project\ngithubOrganization: torch\nedition:\n  label: GOVERNANCE.md of 2020\n  status: current\nsources:\n  - id: gov\n    title: Torch governance\n    repository: torch/torch\n    path: GOVERNANCE.md\n    commit: 0123456789abcdef0123456789abcdef01234567\n    commitDate: '2020-01-05'\n    headDate: '2026-01-20'\n    retrieved: '2026-01-31'\n    freshness: newest-snapshot\nmodel:\n  type: maintainer-council\n  summary: The maintainers decide.\n  ref: ['gov#rules:L1']\n---\n",
    says: 'content/governance/torch-2020.mdx › file name: the plain id is for the rules of today; only an older edition carries its year.',
  },
  {
    check: 'editions-named-exist',
    file: 'governance/lamp.mdx',
    right: 'bodies:\n',
    wrong:
      "subprojects:\n  - name: Wick\n    governance: wik\n    ref: ['gov#council:L10']\nbodies:\n",
    says: 'content/governance/lamp.mdx › subprojects[0].governance: there is no edition "wik".\n  Known: lamp.',
  },
  {
    check: 'ids-stay-valid',
    file: 'projects/torch-sandbox.yaml',
    wrong:
      "name: Torch sandbox\nfoundation: openinfra\nmaturity: sandbox\ngroup: platforms\nrepository: https://github.com/lamp/torch-sandbox\nsources:\n  - id: list\n    title: List of lamps\n    date: '2026-01-01'\n    retrieved: '2026-01-31'\n    facts: [maturity, repository]\nverified: '2026-01-01'\n",
    says: 'content/projects/torch-sandbox.yaml › file name: "torch-sandbox" contains the level "sandbox", which can change.\n  An id says what the thing is, never its state.',
  },
  {
    check: 'former-ids-are-free',
    file: 'projects/lamp.yaml',
    right: 'name: Lamp\n',
    wrong: 'name: Lamp\nformerIds: [torch]\n',
    says: 'content/projects/lamp.yaml › formerIds: "torch" is still the id of something else.\n  One address cannot lead to two places. Take it out of the list.',
  },
  {
    check: 'aliases-are-unique',
    file: 'projects/torch.yaml',
    right: 'name: Torch',
    wrong: 'name: Torch\naliases: [Lantern]',
    says: 'content/projects/torch.yaml › aliases: "Lantern" already stands for "lamp".\n  Remove it from one of the two files.',
  },
  {
    check: 'dates-are-in-order',
    file: 'projects/lamp.yaml',
    right: "on: '2020-02-02'",
    wrong: "on: '2023-02-02'",
    says: 'content/projects/lamp.yaml › history[1]: "2022-03-03" lies before "2023-02-02", the date of the move above it.\n  List the moves from the oldest to the newest.',
  },
  {
    check: 'copies-are-dated',
    file: 'governance/lamp.mdx',
    right: "commitDate: '2026-01-05'",
    wrong: "commitDate: '2026-01-21'",
    says: 'content/governance/lamp.mdx › sources[0].commitDate: "2026-01-21" lies after "2026-01-20", the day of "headDate".',
  },
  {
    check: 'verified-follows-copies',
    file: 'projects/torch.yaml',
    right: "verified: '2026-01-01'",
    wrong: "verified: '2026-02-15'",
    says: 'content/projects/torch.yaml › verified: "2026-02-15" lies after "2026-01-01", the day of the newest copy that the file rests on.\n  Nothing is known of later days. The day of reading stands beside each source.',
  },
  {
    check: 'facts-have-sources',
    file: 'projects/lamp.yaml',
    right: 'facts: [maturity, history, homepage, repository',
    wrong: 'facts: [maturity, history, repository',
    says: 'content/projects/lamp.yaml › homepage: has no source.\n  Add its name to "facts" of the source it was read from.',
  },
  {
    check: 'searches-were-in-vain',
    file: 'projects/lamp.yaml',
    right: 'sources:\n',
    wrong:
      "lookedFor:\n  - fields: [license]\n    on: '2026-01-30'\n    places: [{ label: README.md, url: https://github.com/lamp/lamp }]\nsources:\n",
    says: 'content/projects/lamp.yaml › lookedFor[0].fields[0]: "license" was not found, but the file has it.\n  Take the name out here, or the fact out there.',
  },
  {
    check: 'languages-have-one-name',
    file: 'projects/torch.yaml',
    right:
      "sources:\n  - id: list\n    title: List of lamps\n    date: '2026-01-01'\n    retrieved: '2026-01-31'\n    facts: [maturity, history, repository]",
    wrong:
      "languages: [Go, go]\nsources:\n  - id: list\n    title: List of lamps\n    date: '2026-01-01'\n    retrieved: '2026-01-31'\n    facts: [maturity, history, repository, languages]",
    says: 'content/projects/torch.yaml › languages[1]: "go" is written "Go" in other places.\n  One language has one page in the catalog.',
  },
  {
    check: 'licenses-are-expressions',
    file: 'projects/lamp.yaml',
    right: 'license: Apache-2.0',
    wrong: 'license: Apache License 2.0',
    says: 'content/projects/lamp.yaml › license: "Apache License 2.0" must be an SPDX expression, for example "Apache-2.0 OR MIT".\n  Did you mean "Apache-2.0"?',
  },
  {
    check: 'maintainers-add-up',
    file: 'fetched/maintainers.json',
    wrong:
      '{\n  "snapshotDate": "2026-01-30",\n  "source": { "name": "A list", "url": "https://example.org/list" },\n  "projects": [\n    {\n      "project": "lamp",\n      "totalMaintainers": 4,\n      "independentMaintainers": 1,\n      "unknownOrganization": 0,\n      "organizations": [{ "name": "Bulb Works", "maintainers": 2 }],\n      "maintainersUrl": "https://github.com/lamp/lamp/blob/main/MAINTAINERS.md"\n    }\n  ]\n}\n',
    says: 'content/fetched/maintainers.json › projects[0]: "lamp" has 4 maintainers in all, but 2 in organizations, 1 independent and 0 unknown make 3.\n  Only "npm run import:landscape" writes this file. Restore its last version.',
  },
  {
    check: 'organizations-have-one-file',
    file: 'organizations/works.yaml',
    wrong: "name: Bulb Works\nverified: '2026-01-30'\n",
    says: 'content/organizations/works.yaml › name: "Bulb Works" is already the organization of content/organizations/bulb-works.yaml.\n  One organization has one file. Remove one of the two.',
  },
  {
    check: 'vocabularies-match',
    file: 'vocabulary/cap-basis.yaml',
    right: '  seats:\n',
    wrong: '  lamps:\n    label: Lamps\n    meaning: Lamps are counted.\n  seats:\n',
    says: 'content/vocabulary/cap-basis.yaml › values.lamps: is no value that the schema allows.',
  },
  {
    check: 'own-values-are-listed',
    file: 'projects/lamp.yaml',
    right: 'group: platforms\n',
    wrong: 'group: platform\n',
    says: 'content/projects/lamp.yaml › group: "platform" must be one of: orchestration, runtime, networking, observability, security, storage, delivery, messaging, provisioning, platforms, ai.\n  Did you mean "platforms"?',
  },
  {
    check: 'review-is-complete',
    file: 'review.yaml',
    right: '      - id: balance\n',
    wrong: '      - id: balances\n',
    says: 'content/review.yaml › groups[1].questions[1].id: "balances" is no question that the guide can answer.\n  Did you mean "balance"?',
  },
  {
    check: 'rule-words-are-explained',
    file: 'vocabulary/decision-rule.yaml',
    right: '    term: unanimity\n',
    wrong: '',
    says: 'content/vocabulary/decision-rule.yaml › values.unanimity.term: is missing. "Unanimity" must lead to the glossary term that explains it.\n  The ids of terms are the file names in content/glossary/.',
  },
  {
    check: 'search-words-lead-somewhere',
    file: 'search.yaml',
    wrong: 'same:\n  - [lamp, lantern]\n  - [bulb, Lanterns]\n',
    says: 'content/search.yaml › same[1][1]: "Lanterns" stands in group 0, too.',
  },
];

export interface CheckExample {
  /** Id of the check. */
  check: string;
  /** Path below content/. */
  file: string;
  /** What stands there; missing where the whole file is the mistake. */
  right?: string;
  wrong: string;
  /** The problem, or the problems, as the command prints them, with what to do about each on a line of its own. */
  says: string;
}
