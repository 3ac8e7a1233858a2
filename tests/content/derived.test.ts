import { expect, test } from 'vitest';
import { deriveNextElection } from '../../src/model/elections/schedule.ts';
import { formatElectionDate } from '../../src/model/elections/schedule-words.ts';
import { listElections, type ElectionLine } from '../../src/model/elections/tables.ts';
import { groupByContributions, listUncountedVoters } from '../../src/model/elections/voters.ts';
import { findHighestBody } from '../../src/model/governance/bodies.ts';
import { seatLimits } from '../../src/model/governance/company-limits.ts';
import { listInactivityRules } from '../../src/model/governance/inactivity.ts';
import { findLastWord } from '../../src/model/governance/governance.ts';
import { groupBySeatShare } from '../../src/model/governance/seat-shares.ts';
import { collectJoinData } from '../../src/model/join/data.ts';
import { matchProjects } from '../../src/model/join/match.browser.ts';
import { groupByOrganizations, groupBySize } from '../../src/model/join/paths.ts';
import { describeMaintainers, listMaintained } from '../../src/model/organizations/backing.ts';
import { countByOrganizations, largestShare } from '../../src/model/organizations/diversity.ts';
import { listMaintainerRows } from '../../src/model/organizations/maintainer-rows.ts';
import { listSimilarProjects } from '../../src/model/projects/similar.ts';
import {
  listCatalogOn,
  listChanges,
  listUndatedChanges,
} from '../../src/model/projects/timeline.ts';
import { answerQuestion } from '../../src/model/review/review.ts';
import { compareRequirements, compareSponsors } from '../../src/model/roles/requirements.ts';
import { listRightsInForce } from '../../src/model/roles/who-can.ts';
import { toPlainText } from '../../src/model/words/text.browser.ts';
import { theGuide } from '../fixtures/content.ts';

/**
 * What the guide works out by itself, held to values that were worked out by hand from the documents: each
 * test names the lines in which a reader finds them. When a document changes, read it again and write down
 * what follows.
 */
const site = theGuide();

// Elections

const voters = groupByContributions(site);

test.each([
  // STEERING-COMMITTEE.md L236: 25 contributions in 12 months; L244-L249: an exception for other work.
  ['knative-ksc-election', 25, [], ['exception']],
  // steering/CHARTER.md L63-L70: members with a merged PR in 12 months, or a vote granted for other work.
  ['istio-community-seat-election', 1, ['member'], ['Steering Committee']],
  // elections/README.md L84: 50 contributions, a merged PR among them; L86: exceptions.
  ['kubeflow-ksc-election', 50, ['merged pull request'], ['exception']],
  // ROLES.md L33, L41-L43: 20 contributions as a condition of membership, beside what is asked of a contributor,
  // two-factor sign-in and sponsors.
  ['prometheus-steering-election', 20, ['contributor', 'two-factor', 'sponsors'], []],
  // elections/README.md L37-L40: merged code in 12 months, nothing else.
  ['kata-containers-ac-election', 1, [], []],
])('%s asks for %i and says what else, and what instead', (id, figure, also, instead) => {
  const line = voters.flatMap(({ lines }) => lines).find((one) => one.id === id);
  expect(line?.cells[1]?.figure).toBe(figure);
  expectEach(wordsAfter(line, 'As well: '), also);
  expectEach(wordsAfter(line, 'Instead: '), instead);
});

test('a group with more conditions does not say that the number opens a vote', () => {
  const [one] = voters;
  // in-toto, Istio, Kata Containers, SPIFFE, SPIRE: only Istio asks for membership as well.
  expect(toPlainText(one!.summary!)).toBe(
    'in 5 of 11 elections; nothing else is asked in 4 of them',
  );
  const fifty = voters.find(({ id }) => id === 'up-to-50')!;
  expect(toPlainText(fifty.summary!)).toContain('more is asked as well');
});

test('a number that is not named does not hide the other conditions', () => {
  const kubernetes = listUncountedVoters(site).find(
    ({ id }) => id === 'kubernetes-steering-election',
  );
  expect(kubernetes?.cells[1]?.figure).toBeUndefined();
  // elections.md L14: organization members; L22: certain committees; L26: accepted exceptions.
  expectEach(wordsAfter(kubernetes, 'As well: '), ['member of the GitHub organization']);
  expectEach(wordsAfter(kubernetes, 'Instead: '), ['committee', 'exception']);
});

test.each([
  // STEERING-COMMITTEE.md L215-L217: new members take office in December of each year.
  ['knative-ksc-election', ['December 2026']],
  // elections/README.md L62-L70: nominations and voting in December, result and office in January.
  ['kubeflow-ksc-election', ['December 2026', 'January 2027']],
  // CHARTER.md L201-L203: the next election is named for November 2027.
  ['dapr-stc-election', ['November 2027']],
  // README.md L128 says spring and autumn: no month, so no date.
  ['kata-containers-ac-election', undefined],
])('counted from November 2026, the next dates of %s', (id, dates) => {
  const { election } = listElections(site).find((held) => held.id === id)!;
  const next = deriveNextElection(election, '2026-11-29');
  expect(next.state === 'dated' ? next.dates.map(formatElectionDate) : undefined).toEqual(dates);
});

// Seats

const seatLines = groupBySeatShare(site).flatMap(({ id, lines }) =>
  lines.map((line) => ({ ...line, group: id })),
);

test.each([
  // STEERING-COMMITTEE.md L142-L158, L182-L186: five to seven seats, two of four elected ones, never half of all.
  ['knative', 'Knative Steering Committee', '3 of 7 seats, 43 %', 'up-to-half'],
  // charter.md L68 and elections.md L62: a third of seven seats is two.
  ['kubernetes', 'Steering Committee', '2 of 7 seats, 29 %', 'up-to-third'],
  // governance.md L42-L44: three to nine people, no simple majority: two of four is the most.
  ['helm', 'Org Maintainers', '2 of 4 seats, 50 %', 'up-to-half'],
  // GOVERNANCE.md L22, L139: up to five seats, two per organization, no majority.
  ['buildpacks', 'Technical Oversight Committee', '2 of 5 seats, 40 %', 'up-to-half'],
  // governance-charter.md L50, L81-L85: a third or two, whichever is more, and less than half: two of five.
  ['openfeature', 'Governance Committee', 'up to 40 %', 'up-to-half'],
  // steering/CHARTER.md L39, L71: five of thirteen; the limit on community seats takes nothing more.
  ['istio', 'Steering Committee', '5 of 13 seats, 38 %', 'up-to-half'],
])('by all rules of %s the %s leaves %s', (edition, body, most, group) => {
  expect(seatLines.find((line) => line.edition === edition && line.body === body)).toMatchObject({
    most,
    group,
  });
});

test('seats are drawn only for a size that the body has', () => {
  const drawn = (edition: string, body: string) =>
    seatLines.find((line) => line.edition === edition && line.body === body)!.total;
  expect(drawn('kubernetes', 'Steering Committee')).toBe(7);
  // At least five seats, and two of five are the largest share.
  expect(drawn('in-toto', 'in-toto Steering Committee')).toBe(5);
  // At least four seats, and two of six would be; no number at all.
  expect(drawn('openfeature', 'Technical Committee')).toBeUndefined();
  expect(drawn('karmada', 'Maintainers')).toBeUndefined();
});

test('a ban stands beside the body that it is about, and beside no other', () => {
  const ban = (edition: string, body: string) =>
    seatLines.find((line) => line.edition === edition && line.body === body)!.others;
  expect(ban('knative', 'Knative Steering Committee')).toEqual([
    'No company may hold half or more of all seats.',
  ]);
  // GOVERNANCE.md L43-L45 is about maintainers, not about the team that answers security reports.
  expect(ban('karmada', 'Security Response Team')).toEqual([]);
});

test('every limit on seats names the bodies that it limits', () => {
  const unnamed = [...site.governance.values()].flatMap(({ id, vendorNeutrality = [] }) =>
    vendorNeutrality
      .filter(({ kind, seatsOf }) => seatLimits.includes(kind) && !seatsOf)
      .map((rule) => `${id} ${rule.id}`),
  );
  expect(unnamed.sort()).toEqual([
    // About code owners of a repository, who are a role.
    'kpt owner-limit',
    // About storage providers, which are no organizations.
    'rook seat-cap',
    // About maintainers, who are a role.
    'serverless-workflow seat-cap',
  ]);
});

test.each([
  // docs/GOVERNANCE.md L103-L129: one team takes security reports, the other advises.
  ['curl', undefined],
  // CONTRIBUTOR-ROLE.md names teams for security, CI and releases, and none above the maintainers.
  ['metal3', undefined],
  ['kata-containers', 'Architecture Committee'],
  ['knative', 'Knative Steering Committee'],
])('the highest body of %s is %s', (id, name) => {
  expect(findHighestBody(site.governance.get(id)!)?.name).toBe(name);
});

test.each([
  // GOVERNANCE.md L10, L43: one vote for each organization; all else needs two thirds of them.
  ['cni', 'The organizations, one vote each; no body stands above them'],
  // GOVERNANCE.md L16: the same, with no body beside it.
  ['fluentd', 'The organizations, one vote each; no body stands above them'],
  // docs/GOVERNANCE.md L45, L53: the consensus builder decides on proposals and maintainers.
  ['tuf', 'The project lead'],
  // GOVERNANCE.md L13-L18: one maintainer is the project leader, who accepts or rejects major changes.
  ['paralus', 'The project lead'],
  // README.md L116: where committers do not agree, the committee decides.
  ['kata-containers', 'Architecture Committee'],
  // GOVERNANCE.md and the ladder of Carina name nobody.
  ['carina', undefined],
])('the last word of %s is with %s', (id, name) => {
  expect(findLastWord(site, site.governance.get(id)!)?.name).toBe(name);
});

// Inactivity

test.each([
  // ROLES.md L234: inactive for over a year, asked to become emeritus.
  ['istio', 'Maintainer', '1 year', 'emeritus', false],
  // GOVERNANCE.md L61: unresponsive for more than 3 months, automatically removed.
  ['keda', 'Organization maintainer', '3 months', 'removed', true],
  // PEP 13 L285-L288: nothing non-trivial in two years, asked to be inactive.
  ['python', 'Core team member', '2 years', 'suspended', false],
])('what follows in %s for a %s', (edition, name, after, effect, automatic) => {
  const rules = listInactivityRules(site);
  const rule = rules.find((one) => one.edition.id === edition && one.name === name)!;
  expect(rule).toMatchObject({ after, effect, automatic });
  const months = rules.map((one) => one.months ?? Infinity);
  expect(months).toEqual([...months].sort((a, b) => a - b));
});

// Requirements

test.each([
  // ROLES.md L223, L225.
  ['istio/maintainer', 'months-as-member', [3]],
  ['istio/maintainer', 'authored-prs', [30]],
  // ROLES.md L41.
  ['prometheus/member', 'contributions', [20]],
  // GOVERNANCE.md L46-L47: maintainer in two repositories, contributing to three.
  ['keda/organization-maintainer', 'repositories', [2, 3]],
])('%s asks in the unit %s for %j', (role, unit, numbers) => {
  const lines = compareRequirements(site).find(({ id }) => id === unit)!.lines;
  expect(lines.filter((line) => line.role.id === role).map(({ number }) => number)).toEqual(
    numbers,
  );
});

const sponsors = compareSponsors(site);

test.each([
  // argo, membership.md L131: sponsored by a subproject lead.
  ['argo/reviewer', 1, undefined],
  // etcd, community-membership.md L43-L44: two active maintainers or reviewers, of multiple member companies.
  ['etcd/member', 2, true],
  // kubernetes, community-membership.md L66, L70: two reviewers, of multiple member companies.
  ['kubernetes/member', 2, true],
  // knative, ROLES.md L214: the Technical Oversight Committee, without a number.
  ['knative/working-group-lead', undefined, undefined],
])('for %s %s vouch, of several organizations: %s', (role, count, apart) => {
  const line = sponsors.find((one) => one.role.id === role)!;
  expect([line.count, line.differentOrganizations]).toEqual([count, apart]);
  const counts = sponsors.map((one) => one.count ?? Infinity);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

// Who can

const merging = listRightsInForce(site).find(({ id }) => id === 'merge')!;

test.each([
  // ROLES.md L209-L210: only maintainers of the documentation and leads merge into it.
  ['istio', ['lead', 'maintainer']],
  // community-membership.md L72: approvers give the approval for merging.
  ['dapr', ['approver']],
  // GOVERNANCE.md L63: owners of a component with a repository merge approved changes; L31: maintainers own all.
  ['strimzi', ['component-owner', 'maintainer']],
  // GOVERNANCE.md L27, L57: maintainers of a repository merge; those of the organization act for all.
  ['keda', ['organization-maintainer', 'repo-maintainer']],
  // MAINTAINERS.md L7-L8: approvers have no permission to merge.
  ['k8sgpt', ['maintainer']],
  // GOVERNANCE.md L88 says only that reviewers do not.
  ['kuma', []],
])('in %s those who merge are %j', (edition, roles) => {
  const holders = merging.holders.filter((holder) => holder.edition.id === edition);
  expect(holders.map(({ role }) => role.role).sort()).toEqual(roles);
  expect(merging.silent.some(({ id }) => id === edition)).toBe(roles.length === 0);
});

test('who keeps secrets grants no access by it, and who only gets access looks after nothing', () => {
  const rights = (role: string) => site.roles.get(role)!.privileges!.map(({ id }) => id);
  // ROLES.md L87, ladder.md L131.
  for (const role of ['prometheus/maintainer', 'brigade/core-maintainer']) {
    expect(rights(role)).toContain('manage-infrastructure');
    expect(rights(role)).not.toContain('grant-access');
  }
  // contributor-ladder.md L209.
  expect(rights('tekton/maintainer')).not.toContain('manage-infrastructure');
  expect(rights('tekton/maintainer')).not.toContain('grant-access');
});

// Review

test.each([
  // README.md L128.
  ['kata-containers', 'balance', 'stated', '2 of 7 seats'],
  // STEERING-COMMITTEE.md L182-L186.
  ['knative', 'balance', 'stated', 'half or more of all seats'],
  // docs/GOVERNANCE.md says nothing about companies.
  ['curl', 'balance', 'not-recorded', ''],
  // ROLES.md L234-L236.
  ['istio', 'emeritus', 'stated', '1 year'],
  // ROLES.md L286-L288.
  ['knative', 'emeritus', 'stated', 'stepped away from the project'],
  // Nothing about former holders: the gap is the guide's, because not every document was read for it.
  ['fluentd', 'emeritus', 'no-fact', ''],
])('%s answers the question about %s: %s', (edition, question, state, words) => {
  const answer = answerQuestion(site, site.governance.get(edition)!, question);
  expect(answer.state).toBe(state);
  expect(answer.parts.map(({ sentence }) => toPlainText(sentence)).join(' ')).toContain(words);
});

// Diversity

test.each([
  // Two committees with 9 and 10 people; Google, Grafana Labs and Microsoft have three each.
  ['opentelemetry', 19, 11, 3],
  // Nine people, two of them without an organization, the others each of another one.
  ['thanos', 9, 7, 1],
  // Fourteen people: ControlPlane has four, four others one each, six are independent.
  ['flux', 14, 5, 4],
])('of the people of %s, in the list of August 2026', (project, total, organizations, largest) => {
  const backing = describeMaintainers(site, project)!;
  expect(backing.total).toBe(total);
  expect(backing.organizations).toHaveLength(organizations);
  expect(backing.organizations[0]!.people).toBe(largest);
  const maintained = listMaintained(site).find((one) => one.project.id === project)!;
  expect(largestShare(maintained)).toBe(largest / total);
});

test('each project of the list counts once, under the number of its organizations', () => {
  const maintained = listMaintained(site);
  const { rows, totals } = countByOrganizations(site, maintained);
  const sums = totals.map((_, place) => rows.reduce((sum, { counts }) => sum + counts[place]!, 0));
  expect(sums).toEqual(totals);
});

test('where the list has committees in place of maintainers, the page of the project says so', () => {
  const counted = (project: string) =>
    listMaintainerRows(site, describeMaintainers(site, project)!)
      .find(({ id }) => id === 'organizations')!
      .lines.map(toPlainText)
      .slice(1);
  expect(counted('opentelemetry')).toEqual([
    'The list has no maintainers of this project by that name, but the members of: Governance Committee and Technical Committee excluding GC members',
  ]);
  expect(counted('istio')).toEqual([
    'Also the members of: Steering Committee, Technical Oversight Committee and Working Group Leads',
  ]);
  expect(counted('thanos')).toEqual([]);
});

// Join

test.each([
  // Helm asks for a DCO, Kubernetes for the agreement of the CNCF (CLA.md), rkt is archived.
  ['dco', { helm: true, kubernetes: false, rkt: false }],
  ['cla', { helm: false, kubernetes: true, rkt: false }],
  ['either', { helm: true, kubernetes: true, rkt: false }],
])('somebody who would sign: %s', (sign, expected) => {
  const { fits } = matchProjects(collectJoinData(site).projects, { sign });
  for (const [id, fit] of Object.entries(expected)) {
    expect([id, fits.some((project) => project.id === id)]).toEqual([id, fit]);
  }
});

test('the paths for a maintainer and a company count what stands elsewhere', () => {
  // Kata Containers describes seven roles: contributor, committer, admin, owner, member and chair of
  // the Architecture Committee, election official; and that committee and a team for vulnerabilities.
  const { editions } = groupBySize(site).find(({ title }) => title === '5 roles and more')!;
  expect(editions.find(({ name }) => name === 'Kata Containers')?.bodies).toBe(2);
  // Seven organizations in Thanos, five in Flux, eleven in OpenTelemetry.
  const groups = groupByOrganizations(listMaintained(site));
  const groupOf = (id: string) =>
    groups.find(({ projects }) => projects.some((project) => project.id === id))?.title;
  expect([groupOf('flux'), groupOf('thanos'), groupOf('opentelemetry')]).toEqual([
    'Five to nine',
    'Five to nine',
    'Ten or more',
  ]);
});

// Similar projects: counted from the keywords and subcategories of all files, without the model.

test.each([
  ['spiffe', ['spire', 'athenz', 'cert-manager', 'cloudevents']],
  ['keptn', ['flux', 'argo', 'kube-burner', 'openchoreo']],
  ['longhorn', ['carina', 'curvine', 'hwameistor', 'k8up']],
])('%s is like %j', (id, similar) => {
  const found = listSimilarProjects(site, site.projects.get(id)!);
  expect(found.map(({ project }) => project.id)).toEqual(similar);
});

// Timeline: landscape.yml has the days; the guide of 2018 has the level of rkt.

test.each([
  ['kubernetes', '2016-03-09', undefined],
  ['kubernetes', '2016-03-10', 'incubating'],
  ['kubernetes', '2018-03-06', 'graduated'],
  ['rkt', '2018-08-22', 'accepted'],
  ['rkt', '2018-08-23', 'incubating'],
  ['rkt', '2019-08-16', 'archived'],
  ['helm', '2020-04-30', 'incubating'],
  ['helm', '2020-05-01', 'graduated'],
])('%s stood on %s at the level %s', (id, day, level) => {
  const group = listCatalogOn(site, day).find(({ projects }) =>
    projects.some((project) => project.id === id),
  );
  expect(group?.level.id).toBe(level);
});

test('a move without a day is no dated change', () => {
  const rkt = listChanges(site).filter(({ project }) => project.id === 'rkt');
  expect(rkt.map(({ day, level }) => `${day} ${level.id}`)).toEqual([
    '2019-08-16 archived',
    '2017-03-29 accepted',
  ]);
  expect(listUndatedChanges(site).map(({ project, by }) => `${project.id} ${by}`)).toContain(
    'rkt 2018-08-23',
  );
});

// Licenses and addresses, read in the files of the projects.

test.each([
  // LICENSE ends with the identifier.
  ['bootc', 'MIT OR Apache-2.0'],
  // LICENSE ends with the exceptions of LLVM.
  ['spin', 'Apache-2.0 WITH LLVM-exception'],
  // README.md L84-L110: eBPF code under the GPL, most of it under a BSD license at one's option.
  ['bpfman', 'Apache-2.0 AND (GPL-2.0-only OR BSD-2-Clause) AND GPL-2.0-only'],
  // README.md L213-L217: templates of BPF code under the GPL, with the note about system calls.
  ['inspektor-gadget', 'Apache-2.0 AND GPL-2.0-only WITH Linux-syscall-note'],
  // README.md L104-L106: GPL 3.0, and no word about later versions.
  ['fonio', 'GPL-3.0-only'],
])('%s is licensed as %s', (id, license) => {
  expect(site.projects.get(id)!.license).toBe(license);
});

test('the list of Kubernetes is the one that its page about communication names', () => {
  // kubernetes/community, communication/README.md L183.
  expect(site.projects.get('kubernetes')!.mailingList).toEqual([
    'https://groups.google.com/a/kubernetes.io/g/dev',
  ]);
});

function wordsAfter(line: ElectionLine | undefined, start: string) {
  return (line?.cells[1]?.lines ?? []).map(toPlainText).filter((words) => words.startsWith(start));
}

function expectEach(found: string[], parts: string[]) {
  expect(found).toHaveLength(parts.length);
  parts.forEach((part, place) => expect(found[place]).toContain(part));
}
