import { expect, test } from 'vitest';
import { edited, reportOn, reviewText } from '../../fixtures/content.ts';

/** What an author reads about one field that breaks a rule of its schema, and about nothing else. */

const lamp = 'governance/lamp.mdx';
const source = 'repository: lamp/community\n    path';

test.each([
  {
    what: 'a label that is too long for its column',
    change: edited(
      'programs/lamp-friends.mdx',
      'label: What it is\n',
      `label: ${'What '.repeat(9)}\n`,
    ),
    says: 'content/programs/lamp-friends.mdx › sections[0].facts[0].label: "What What What What What What What What What" must be a label of at most 40 characters.',
  },
  {
    what: 'an id with a capital',
    change: edited(lamp, '- id: new-maker', '- id: NewMaker'),
    says: 'content/governance/lamp.mdx › decisions[0].id: "NewMaker" must be an id in lower case, words joined by hyphens, for example "architecture-committee".',
  },
  {
    what: 'a name of one letter',
    change: edited('projects/torch.yaml', 'name: Torch', 'name: T'),
    says: 'content/projects/torch.yaml › name: "T" must be a text of at least two characters.',
  },
  {
    what: 'a summary that is longer than a line',
    change: edited('projects/lamp.yaml', 'Lights a room', `Lights ${'many '.repeat(30)}rooms`),
    says: `content/projects/lamp.yaml › summary: "Lights ${'many '.repeat(30)}rooms for people who read." must be one sentence of at most 160 characters.`,
  },
  {
    what: 'a period of two units',
    change: edited('roles/lamp/maker.yaml', 'after: P6M', 'after: P1Y6M'),
    says: 'content/roles/lamp/maker.yaml › inactivity.after: "P1Y6M" must be an ISO 8601 duration with one unit, for example "P6M" or "P2W", or business days such as "P5BD".',
  },
  {
    what: 'a share as a number',
    change: edited(lamp, 'fraction: 2/3', "fraction: '0.67'"),
    says: 'content/governance/lamp.mdx › decisions[0].fraction: "0.67" must be a fraction written as text, for example "2/3".',
  },
  {
    what: 'a number below zero',
    change: edited(lamp, 'max: 2', 'max: -2'),
    says: 'content/governance/lamp.mdx › bodies[0].organizationCap.max: -2 must be at least 1.',
  },
  {
    what: 'a number that is not whole',
    change: edited(lamp, 'max: 2', 'max: 2.5'),
    says: 'content/governance/lamp.mdx › bodies[0].organizationCap.max: 2.5 must be a whole number.',
  },
  {
    what: 'a word for which of two limits counts',
    change: edited(lamp, 'max: 2', 'max: 2\n      larger: no'),
    says: 'content/governance/lamp.mdx › bodies[0].organizationCap.larger: "no" must be true, or left out.',
  },
  {
    what: 'a body that a limit on seats names and nobody wrote down',
    change: edited(
      lamp,
      'elections:\n',
      "vendorNeutrality:\n  - {kind: seat-cap, text: Two seats., max: 2, seatsOf: [counsil], ref: ['gov#council:L14']}\nelections:\n",
    ),
    says: 'content/governance/lamp.mdx › vendorNeutrality[0].seatsOf[0]: there is no body "counsil" in this file.\n  Did you mean "council"?',
  },
  {
    what: 'an election that is not told from another of its body',
    change: edited(lamp, 'elections:\n', `elections:\n${byElection('special election')}`),
    says: 'content/governance/lamp.mdx › elections[1].name: "council" has another election, and nothing tells this one from it.\n  Add "name" with a few words, for example "special election".',
  },
  {
    what: 'two elections of one body by one name',
    change: edited(
      lamp,
      '  - id: council-election\n    body: council\n',
      `${byElection('yearly', 'first')}${byElection('yearly', 'second')}  - id: council-election\n    body: council\n    name: regular\n`,
    ),
    says: 'content/governance/lamp.mdx › elections[1].name: another election of "council" is called "yearly", too.',
  },
  {
    what: 'an address of a mailing list in its old form',
    change: edited(
      'projects/torch.yaml',
      'sources:\n',
      'mailingList: [https://groups.google.com/a/torch.example/forum/?hl=en#!forum/torch-dev]\nsources:\n',
    ),
    says: 'content/projects/torch.yaml › mailingList[0]: must be the address that Google Groups uses today: https://groups.google.com/a/torch.example/g/torch-dev',
  },
  {
    what: 'a reference that is no text',
    change: edited('roles/lamp/helper.yaml', "ref: ['gov#helpers:L51']", 'ref: [51]'),
    says: 'content/roles/lamp/helper.yaml › howToBecome.ref[0]: 51 must be a reference such as "readme#architecture-committee:L42-L44".',
  },
  {
    what: 'an unknown state of a link',
    change: edited(
      'programs/lamp-friends.mdx',
      'url: https://github.com/lamp/community\n',
      'url: https://github.com/lamp/community\n      state: gone\n',
    ),
    says: 'content/programs/lamp-friends.mdx › howToJoin.links[0].state: "gone" must be one of: address-2018, dead.',
  },
  {
    what: 'the address of an organization of a document in place of its name',
    change: edited(lamp, 'githubOrganization: lamp', 'githubOrganization: https://github.com/lamp'),
    says: 'content/governance/lamp.mdx › githubOrganization: "https://github.com/lamp" must be a GitHub organization, for example "kairos-io".',
  },
  {
    what: 'the address of an organization in place of its name',
    change: edited(
      'organizations/bulb-works.yaml',
      'githubOrganization: bulbworks',
      'githubOrganization: github.com/bulbworks',
    ),
    says: 'content/organizations/bulb-works.yaml › githubOrganization: "github.com/bulbworks" must be a GitHub organization, for example "spectrocloud".',
  },
  {
    what: 'the address of a repository in place of its name',
    change: edited(
      lamp,
      source,
      source.replace('lamp/community', 'https://github.com/lamp/community'),
    ),
    says: 'content/governance/lamp.mdx › sources[0].repository: "https://github.com/lamp/community" must be owner/name on GitHub, for example "kairos-io/community".',
  },
  {
    what: 'a short commit',
    change: edited(lamp, '0123456789abcdef0123456789abcdef01234567', 'abcdef0'),
    says: 'content/governance/lamp.mdx › sources[0].commit: "abcdef0" must be a full commit hash of 40 hexadecimal digits.',
  },
  {
    what: 'a day of the month that is none',
    change: schedule("rules: [{ event: voting, months: [1], day: 0, ref: ['gov#a:L1'] }]"),
    says: 'content/governance/lamp.mdx › elections[0].schedule.rules[0].day: 0 must be a day of the month, for example 15.',
  },
  {
    what: 'a named date in words',
    change: schedule("named: [{ round: next, event: voting, from: June, ref: ['gov#a:L1'] }]"),
    says: 'content/governance/lamp.mdx › elections[0].schedule.named[0].from: "June" must be a month or a day, written with quotes as "YYYY-MM" or "YYYY-MM-DD".',
  },
  {
    what: 'a path of the menu without its slash',
    change: edited('site.yaml', 'path: /projects/', 'path: /projects'),
    says: 'content/site.yaml › navigation[0].path: "/projects" must be a path of this site that starts and ends with a slash, for example "/roles/".',
  },
  {
    what: 'a question that is too long',
    change: reviewed(
      /ask: How are leaders chosen\?/,
      `ask: ${'How are leaders chosen? '.repeat(3)}`,
    ),
    says: 'content/review.yaml › groups[2].questions[0].ask: "How are leaders chosen? How are leaders chosen? How are leaders chosen?" must be a question of at most 60 characters.',
  },
  {
    what: 'a label of the diversity page that is too long',
    change: reviewed(/(diversity:\n\s+- id: .*\n\s+label:) .*/, `$1 ${'Many words '.repeat(4)}`),
    says: 'content/review.yaml › diversity[0].label: "Many words Many words Many words Many words" must be a label of at most 40 characters.',
  },
  {
    what: 'a past that is not true',
    change: reviewed(/past: true/, 'past: false'),
    says: 'content/review.yaml › diversity[3].past: false must be true, or left out.',
  },
  {
    what: 'a label of the vocabulary that is too long',
    change: {
      'vocabulary/cap-basis.yaml': `title: Basis\nvalues:\n  seats: { label: ${'Seats '.repeat(11)}, meaning: Seats count. }\n  votes: { label: Votes, meaning: Votes count. }\n`,
    },
    says: `content/vocabulary/cap-basis.yaml › values.seats.label: "${'Seats '.repeat(11).trim()}" must be a label of at most 60 characters.`,
  },
  {
    what: 'an organization without a name in the list of maintainers',
    change: {
      'fetched/maintainers.json': JSON.stringify({
        snapshotDate: '2026-01-01',
        source: { name: 'A list', url: 'https://example.org/list' },
        projects: [
          {
            project: 'lamp',
            totalMaintainers: 1,
            independentMaintainers: 0,
            unknownOrganization: 0,
            organizations: [{ name: ' ', maintainers: 1 }],
          },
        ],
      }),
    },
    says: 'content/fetched/maintainers.json › projects[0].organizations[0].name: " " must be a text.',
  },
  {
    what: 'a file that is one word',
    change: { 'projects/torch.yaml': 'Torch\n' },
    says: 'content/projects/torch.yaml: must be a list of keys and values.\n  For example "name: etcd".',
  },
  {
    what: 'a retired address that is none',
    change: edited(
      'site.yaml',
      'credits:',
      "retired:\n  - { address: 'projects/flare', text: Burnt. }\ncredits:",
    ),
    says: 'content/site.yaml › retired[0].address: "projects/flare" must be an address of this site such as "/projects/etcd/" or "/glossary/#quorum".',
  },
])('says in one sentence what is wrong with $what', ({ change, says }) => {
  const [problem, total] = reportOn(change).split('\n\n');
  expect(problem).toBe(says);
  expect(total).toBe('1 problem in 1 of N files.');
});

function byElection(name: string, id = 'by-election') {
  return `  - id: ${id}
    body: council
    name: ${name}
    eligibleVoters: { text: All makers, ref: ['gov#makers:L30'] }
    method: unstated
    ref: ['gov#makers:L30']
`;
}

function schedule(text: string) {
  return edited(lamp, '    method: condorcet', `    schedule: { ${text} }\n    method: condorcet`);
}

function reviewed(from: RegExp, to: string) {
  const text = reviewText();
  if (!from.test(text)) throw new Error(`review.yaml does not contain ${from.source}.`);
  return { 'review.yaml': text.replace(from, to) };
}
