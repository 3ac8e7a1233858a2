import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { theGuide } from '../fixtures/content.ts';

/**
 * Facts that once said more, less or something else than their lines, as somebody reads them in the documents. When
 * one of these documents changes, read it again and write down what follows.
 */
const site = theGuide();
const role = (id: string) => site.roles.get(id)!;
const conditionsOf = (id: string) => role(id).requirements!.map(({ text }) => text);

test('sponsors of Backstage are willing and able to attend, and keep the code of conduct', () => {
  // GOVERNANCE.md L397-L402, four bullets: a deployment, contributions, meetings, the code of conduct.
  expect(conditionsOf('backstage/end-user-sponsor')).toEqual([
    expect.stringContaining('production deployment'),
    expect.stringContaining('contributes'),
    expect.stringMatching(/^Willing and able to attend/),
    expect.stringContaining('code of conduct'),
  ]);
});

test('maintainers of cert-manager decide on new ones, by no rule that the document names', () => {
  // GOVERNANCE.md L181-L183: "maintainers will decide whether to grant maintainer status".
  const { threshold, approvedBy } = role('cert-manager/maintainer').howToBecome!;
  expect([approvedBy, threshold!.rule]).toEqual(['maintainers', 'discretion']);
});

test('all that Knative asks of the lead of a working group, with its "about" and its "should"', () => {
  // ROLES.md L197-L198, L206-L218; L204: only where the group exists.
  const conditions = conditionsOf('knative/working-group-lead').join('\n');
  for (const part of [
    'good judgment and responsibility',
    'about 3 months',
    'expertise in the subject',
    'Should have reviewed or contributed to PRs',
    'Should be an approver by the owners file',
    'for a working group that exists',
    'active participant',
  ])
    expect(conditions).toContain(part);
});

test('a maintainer of SPIFFE answers within a day as a rule, not always', () => {
  // GOVERNANCE.md L29: "Generally, a response is expected within 24 hours".
  const duty = role('spiffe/maintainer').duties!.find(({ text }) => text.includes('24 hours'))!;
  expect(duty.text).toContain('as a rule within 24 hours');
});

test('the twelve months of Argo belong to its count of the inactive, not to the suspension', () => {
  // membership.md L191: no answer to requests may lead to suspension, without a period.
  const { inactivity } = role('argo/approver');
  expect(inactivity).toMatchObject({ effect: 'suspended', automatic: false });
  expect(inactivity).not.toHaveProperty('after');
  // L265-L267: no review in the main repository for 12 months; nothing is said to follow.
  const notes = site.governance.get('argo')!.notes!.map(({ text }) => text);
  expect(notes.filter((text) => text.includes('12 months'))).toEqual([
    expect.stringContaining('What follows from these months is not said'),
  ]);
});

test('maintainers vote for their seat in the TOC with CIVS, by ranking', () => {
  // operations/election-schedule.md L27: "a time-limited Condorcet-IRV ranking in CIVS".
  const { elections } = site.governance.get('cncf-toc')!;
  expect(elections!.find(({ id }) => id === 'maintainer-seat-election')).toMatchObject({
    method: 'condorcet-irv',
    tool: 'CIVS',
  });
});

test('a candidate of Tekton may be one of the two nominators, and the own company one of the two', () => {
  // governance.md L133-L135: from at least two companies, which can include their own; they can self-nominate.
  const { elections } = site.governance.get('tekton')!;
  expect(elections![0]!.endorsements).toMatchObject({
    count: 2,
    from: "contributors, the candidate and the candidate's own company included",
    differentOrganizations: true,
  });
});

test('an end user is told from an adopter', () => {
  const term = readFileSync('content/glossary/end-user.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(site.glossary.get('end-user')!.summary).toContain('does not sell it as a service');
  // charter.md of cncf/toc, L175: the End User Members elect two members of the TOC.
  expect(term).toContain('the end user members choose two members of the TOC');
  // FAQ.md of cncf/toc counts other projects and service providers among adopters.
  expect(term).toContain('An adopter is the wider word');
  expect(term).not.toMatch(/^aka:.*adopter/m);
});

/**
 * What the bullets below the heading of a role ask for, in the words of its list or of how somebody comes into the
 * role. Each line stands for one bullet or one clause of it that was left out once.
 */
test.each([
  // argo, membership.md L171-L179.
  ['argo/approver', ['Reviewer for 3 months', '10 substantial PRs', 'own PRs and in reviews']],
  // L214-L220.
  [
    'argo/lead',
    [
      'goals and domain',
      'all of proposals written',
      'subtle or complex problems',
      'code and reviews',
    ],
  ],
  // L125-L131.
  [
    'argo/reviewer',
    ['Member for 3 months', '1 month of active', '5 substantial PRs', 'Knowledge of the codebase'],
  ],
  // etcd, community-membership.md L108-L119.
  [
    'etcd/maintainer',
    [
      'goals and domain',
      'proposals written',
      'subtle or complex problems',
      'implementation or review',
      'Two active maintainers of several companies',
      'lists the contributions',
    ],
  ],
  // L35-L48.
  [
    'etcd/member',
    [
      'Two-factor',
      'at least one merged PR',
      'mailing list',
      'contributor guide',
      'of several companies as sponsors',
      'mentions the sponsors',
    ],
  ],
  // L76-L82.
  [
    'etcd/reviewer',
    ['Member for 3 months', 'on 5 PRs', '20 substantial PRs', 'codebase', 'several companies'],
  ],
  // kubernetes, community-membership.md L41-L76.
  [
    'kubernetes/member',
    [
      'Two-factor',
      'gitdm',
      'openprofile.dev',
      'lasting commitment',
      'developer list and read the contributor guide',
      '1 or more subprojects',
      'reviewers or approvers',
    ],
  ],
  // L132-L139.
  [
    'kubernetes/reviewer',
    ['Member for 3 months', 'on 5 PRs', '20 substantial PRs', 'codebase', 'subproject approvers'],
  ],
  // istio, ROLES.md L142-L146.
  ['istio/member', ['One PR in the last 6 months', 'on Slack', '1 or more areas']],
  // flux, community-roles.md L72-L85.
  [
    'flux/maintainer',
    [
      'values of the community',
      'end users',
      'resolve conflicts',
      'Collaborates openly',
      'steps down considerately',
      'code base well',
      'for long',
      '3 months of participation',
      '10 non-trivial reviews',
      '15 non-trivial merged PRs',
    ],
  ],
  // keda, GOVERNANCE.md L46-L47 and L37-L38.
  ['keda/organization-maintainer', ['two repositories', 'three repositories']],
  ['keda/repo-maintainer', ['3 to 6 months', 'scope and architecture']],
  // rook, GOVERNANCE.md L73-L100.
  [
    'rook/maintainer',
    [
      'doing, to some degree, what maintainers do',
      'storage provider',
      'Kubernetes and Go',
      'good, solid code',
      'Works well with the team',
      'policies',
      'code base and its style',
      'may need no other one',
      'more than 25%',
      'backlog',
      'several months of joint work',
    ],
  ],
  // opentelemetry, guides/contributor/membership.md L286-L299.
  [
    'opentelemetry/maintainer',
    [
      'goals and domain',
      'all of proposals written',
      'subtle or complex problems',
      'implementation or review',
      'specifications and design principles',
      'public calendar',
    ],
  ],
  // dapr, community-membership.md L128-L137.
  [
    'dapr/maintainer',
    [
      'technical goals',
      'technical domain',
      'all of proposals written',
      'subtle or complex problems',
      'implementation or review',
      'specifications and design principles',
      'Active for 3 months',
    ],
  ],
  // in-toto, GOVERNANCE.md L21, L30-L32; spiffe, GOVERNANCE.md L28, L37-L39.
  ['in-toto/maintainer', ['Active contributor', 'Helps and collaborates', 'feedback', '20 PRs']],
  ['spiffe/maintainer', ['Active contributor', 'Helps and collaborates', 'feedback', '20 PRs']],
  // backstage, GOVERNANCE.md L358-L363, L300-L308, L233-L240, L182-L188.
  [
    'backstage/core-maintainer',
    [
      '6 months',
      'several areas',
      'whatever employer, friends or team',
      'Mentors',
      '7 days a month',
    ],
  ],
  [
    'backstage/project-area-maintainer',
    [
      'Organization member',
      '5 meaningful contributions',
      'place in the whole project',
      'whatever employer, friends or team',
      'Mentors',
      '16 hours a month',
    ],
  ],
  ['backstage/plugin-maintainer', ['how Backstage reviews', 'newcomers', 'at least one plugin']],
  [
    'backstage/reviewer',
    ['Organization member', 'Two helpful reviews', '5 reviews a year', 'values and good practice'],
  ],
  // cncf-toc, governance/tag-governance.md L195-L210 and L287-L303.
  ['cncf-toc/tag-chair', ['10% of working hours', 'Principles', 'metadata', 'Prior experience']],
  [
    'cncf-toc/tag-tech-lead',
    ['10% of working hours', 'Principles', 'metadata', 'Prior experience', 'TAG chairs'],
  ],
  // cncf/ambassadors, 1.0/README.md L15-L18, and the guide of 2018.
  [
    'cncf-contribute/ambassador',
    [
      'Affiliation with a member of the CNCF, or contributions',
      'Already engaged',
      'community events or to write technical content',
      'Host a community group or meetup',
    ],
  ],
])('the list of %s has all that its document asks for', (id, parts) => {
  const { requirements, requirementsComplete, howToBecome } = role(id);
  const said = [...requirements!.map(({ text }) => text), JSON.stringify(howToBecome)].join('\n');
  for (const part of parts) expect(said).toContain(part);
  expect(requirementsComplete?.ref).not.toHaveLength(0);
});

test.each([
  // Where the sentence of their CONTRIBUTING.md leads; its copies are named among the sources of each project.
  ['argo', 'https://argo-cd.readthedocs.io/en/latest/developer-guide/code-contributions/'],
  ['coredns', 'https://github.com/coredns/coredns/blob/master/.github/CONTRIBUTING.md'],
  ['crossplane', 'https://github.com/crossplane/crossplane/tree/main/contributing'],
  ['istio', 'https://github.com/istio/community/blob/master/CONTRIBUTING.md'],
  ['knative', 'https://www.knative.dev/community/contributing/'],
  ['kserve', 'https://github.com/kserve/community#how-can-i-help-'],
  ['kubeflow', 'https://www.kubeflow.org/docs/about/contributing/'],
  ['pravega', 'https://github.com/pravega/pravega/wiki/Contributing'],
  ['schemahero', 'https://schemahero.io/community'],
])('the contributor guide of %s is where its signpost points', (id, guide) => {
  const { contributorGuide, sources } = site.projects.get(id)!;
  expect(contributorGuide).toBe(guide);
  const signpost = sources.find(({ facts }) => facts?.includes('contributorGuide'))!;
  expect(signpost.title).toMatch(/^CONTRIBUTING\.md of /);
  expect(signpost.url).not.toBe(guide);
});

test.each([
  ['grpc', 'https://groups.google.com/g/grpc-io'],
  ['jaeger', 'https://groups.google.com/g/jaeger-tracing'],
  ['nats', 'https://groups.google.com/g/natsio'],
  ['opentracing', 'https://groups.google.com/g/opentracing'],
  ['prometheus', 'https://groups.google.com/g/prometheus-developers'],
  ['spire', 'https://groups.google.com/a/spiffe.io/g/dev-discussion'],
])('the group of %s has an address of today', (id, list) => {
  expect(site.projects.get(id)!.mailingList).toContain(list);
});

test('no list of a project has the form that Google Groups left', () => {
  const lists = [...site.projects.values()].flatMap(({ mailingList = [] }) =>
    Array.isArray(mailingList) ? mailingList : [],
  );
  expect(lists.length).toBeGreaterThan(90);
  expect(lists.filter((list) => list.includes('#!forum') || list.includes('/forum/'))).toEqual([]);
});
