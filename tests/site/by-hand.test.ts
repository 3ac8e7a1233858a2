import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { ComparedCell } from '../../src/model/comparison/cells.browser.ts';
import { formatDay } from '../../src/model/words/dates.ts';
import { theGuide } from '../fixtures/content.ts';
import { base, files, folder, pageAt, pagesOf } from './site.ts';

/**
 * What pages say about three whole documents, written down by hand from the files in content/ and the
 * lines that they cite. Other tests compare pages with the model; where the model is wrong, these notice.
 */

test('every rule of Kata Containers as its documents have it today', () => {
  const path = '/governance/kata-containers/';
  expect(readFacts(path)).toEqual([
    'Form: Elected steering committee [readme 71, readme 85, readme 116, readme 128]',
    'Last word: Architecture Committee [readme 116, elections 66]',
    'Seats: 7 in the Architecture Committee [readme 116]',
    'Who votes: Anyone with code merged in the 12 months before nominations open [elections 37–40]',
    'Limit per organization: 2 of 7 seats, Architecture Committee [readme 128, elections 50–57]',
    'Becoming a committer: Nomination by an established committer; decided by Architecture Committee [readme 85–87]',
    'Changing the rules: not recorded',
    'Seats: 7 [readme 116]',
    'Filled by: Elected by contributors [readme 116]',
    'Rotation: 3 and 4 seats in turn, twice a year / 3 seats each autumn, 4 each spring [readme 128, elections 23]',
    'Limit on terms: None, and the document says so [readme 128]',
    'Limit per organization: 2 of 7 seats / Over the limit: the seat passes to the next highest candidate within the limit; people who change employer mid-term keep the seat until the next election [readme 128, elections 50–57] Contradiction. The election page says seven seats, yet caps an organization at two of five. The README caps it at two of seven. [elections 17, elections 50–52, readme 128]',
    'Chair: Chosen by the committee members [elections 17–19] Contradiction. The election page says seven seats, yet lets five members pick the chair. [elections 17–19, readme 116]',
    'Meets: Every week / Thursdays 13:00 UTC; agenda and call details are on a public page [readme 136]',
    'Members named: 7 people are named in the document / As the list stood in this copy, each with an employer [readme 118–126]',
    'Who may vote: Anyone with code merged in the 12 months before nominations open [elections 37–40]',
    'Who may stand: Anyone who has contributed to the project [elections 44–45]',
    'How to stand: Add a platform file to the election folder and announce it on the developer mailing list [elections 45–48]',
    'Endorsements: not recorded',
    'How often: Twice a year / Spring (4 seats) and autumn (3 seats) / Up for election: 4 and 3 in turn [elections 23–33, elections 76–88, readme 128]',
    'Next date: The document names seasons, not months: spring (4 seats) and autumn (3 seats). / How it follows [readme 128, elections 23]',
    'Timetable: Candidacy: 1 week / Debate: 1 week / Voting: 1 week [elections 28–33] Contradiction. Questions to candidates are asked on the mailing lists by one page, and on the discussion board by the other. [elections 30–31, process 94–96] / Contradiction. The election page lets the process begin three weeks before the election, and counts the week of the vote among the three. [elections 28–33]',
    'Counting: Condorcet, run on CIVS [elections 23–33, elections 76–88, readme 128]',
    'Officials: Should not stand themselves, ideally have no interest in the result, and are found at least a week before the start [process 12–18]',
    'Tie: not recorded',
    'Conduct: Officials work out the timetable with the committee then in office, which approves it, and run the vote [process 3–9, process 29–30]',
    'Conduct: Dates should avoid large meetings and public holidays, with at least a week each for nominations and campaign [process 20–28]',
    'Conduct: Timetable and seats are published at least a month before, and the election is announced a couple of weeks before it, with a first list of voters for checking; the final one is made when nominations open [process 33–46, process 50–63]',
    'Conduct: Officials look through nominations, and remind of the deadline a couple of days before it [process 66–78]',
    'Conduct: With too few candidates there is no vote; members whose seats are not up make the result official [process 80–87]',
    'Conduct: Candidates answer questions on the discussion board before the vote [process 90–96]',
    'Conduct: Voters must first agree on the service to get its mail; ballots are reported in detail, and the result is sent out [elections 83–88, process 104–109, process 127–130]',
    'Changing the rules: not recorded',
    'Settling conflicts: 1. Where committers disagree, the Architecture Committee decides [readme 116, elections 66]',
    'Code of conduct: not recorded',
    'Limit on seats: One organization may fill at most 2 of the 7 Architecture Committee seats. [readme 128]',
    'Conflicts of interest: Election officials should not stand and, ideally, have no interest in the result. [process 12–15]',
  ]);
  // The document is long, so that its neutrality stands on a page of its own with the rest.
  expect(readFacts(`${path}more/`)).toEqual(
    expect.arrayContaining([
      'Limit on seats: One organization may fill at most 2 of the 7 Architecture Committee seats. [readme 128]',
      'Conflicts of interest: Election officials should not stand and, ideally, have no interest in the result. [process 12–15]',
    ]),
  );
  expect(readList(path, '.silent-facts dd')).toEqual([
    'Length of a term, empty seat, inactive members, removing a member',
  ]);
  expect(readTable(path, 'decisions')).toEqual([
    'Architecture and standardization | Architecture Committee | No voting rule is written | not recorded | readme 116',
    'Committers cannot agree | Architecture Committee | No voting rule is written | not recorded | readme 116, elections 66',
    'Admitting a committer | Architecture Committee | No voting rule is written | A quorum of the active committee | readme 85',
    'Result of an election with too few candidates | Members whose seats are not up | No voting rule is written | not recorded | process 84–87',
    'Admins and owners for one purpose | Architecture Committee | No voting rule is written / They agree on the people; both lists are reviewed after each election | not recorded | readme 102–104, readme 109, readme 112',
    'Remove an inactive committer | Not said | No voting rule is written / The list goes to the Architecture Committee and the community first, to find errors | not recorded | readme 89–92',
  ]);
  expect(readList(`${path}more/`, '.silences > li')).toEqual([
    'Length of a term',
    'Empty seat',
    'Inactive members',
    'Removing a member',
    'Endorsements',
    'Tie',
    'Changing the rules',
    'Code of conduct',
    'Time to vote',
  ]);
});

test('every rule of KusionStack: no body, no election, and two thirds of the maintainers', () => {
  const path = '/governance/kusionstack/';
  const sections =
    /^(?:What it is|Purpose|Projects named|List of maintainers|Parts in|Size of|Slack|X account|Medium|WeChat|DingTalk|Rhythm|Next meeting|Recordings|In person|What counts|Criteria|General guide|Guides|License)/;
  expect(readFacts(path).filter((fact) => !sections.test(fact))).toEqual([
    'Form: Maintainers as peers [gov 18–22, roles 21]',
    'Last word: The maintainers; no body stands above them [gov 18–22, roles 21]',
    'Seats: not recorded',
    'Who votes: not recorded',
    'Limit per organization: not recorded',
    'Becoming a maintainer: Nomination by established maintainers; decided by established maintainers / Supermajority: two thirds of maintainers [roles 21, roles 28]',
    'Changing the rules: not recorded',
    'Changing the rules: not recorded',
    'Settling conflicts: not recorded',
    'Code of conduct: CNCF Code of Conduct [gov 46]',
  ]);
  expect(readFacts(path).filter((fact) => sections.test(fact))).toHaveLength(21);
  expect(readFacts(path)).toContain(
    'Next meeting: 17 October 2024 is given as the date of the next one. / Note. This date lies in the past as of 21 November 2026. [gov 34]',
  );
  expect(readTable(path, 'decisions')).toEqual([
    'Technical design decisions and direction | Maintainers | No voting rule is written | gov 22',
    'Approve and merge code and documentation | Approvers | No voting rule is written | gov 21, roles 17',
    'New contributor | Not said | No voting rule is written / Two approvers sponsor the person | roles 26',
    'New approver | Maintainers | No objection / Two maintainer sponsors and no objection from the others | roles 27',
    'New maintainer | Maintainers | Supermajority / Two thirds of maintainers / The table speaks of their majority, with two thirds in brackets; they also nominate | roles 28, roles 21',
  ]);
  expect(readList(path, '.silences > li')).toEqual([
    'Changing the rules',
    'Settling conflicts',
    'Elections',
    'Limits on one organization',
    'Quorum',
    'Time to vote',
  ]);
});

test('every rule of the Steering Committee of Kubernetes and of its election', () => {
  const path = '/governance/kubernetes/';
  const electorate =
    'Members of the GitHub organization above a yearly count of contributions, members of certain committees, and accepted exceptions';
  expect(readFacts(path)).toEqual([
    'Form: Elected steering committee; also Federation of interest groups [charter 8–11, charter 20–23, charter 68, charter 72, gov 40–51]',
    'Last word: Steering Committee [gov 143–164, charter 37]',
    'Seats: 7 in the Steering Committee [charter 68]',
    `Who votes: ${electorate} [elections 12–36]`,
    'Limit per organization: At most one third of the seats, Steering Committee [charter 68, elections 62–74]',
    'Becoming an approver: Nomination by a subproject owner / No objection of other subproject owners [members 178–180]',
    'Changing the rules: Steering Committee: Lazy consensus [charter 58–60, changes 3–10, changes 12–20]',
    'Seats: 7 [charter 68]',
    'Filled by: Elected by eligible voters of the project [charter 72–75, elections 12–14]',
    'Rotation: 3 and 4 seats in turn, once a year [elections 83–86]',
    'Length of a term: 2 years [elections 78]',
    'Limit on terms: 2 terms in a row / 4 terms in a lifetime / Terms of a year or less, and those of the first committee, do not count [elections 78–81]',
    'Limit per organization: At most one third of the seats / Over the limit: those with the fewest votes drop out; if shares shift later people resign, else the whole company leaves and a special election follows [charter 68, elections 62–74] Contradiction. The cap is at most a third, yet after an election seats are taken away until a company is below a third. [elections 62–70]',
    'Chair: not recorded',
    'Meets: Everyone is expected at every meeting; four members are needed to meet, five to vote [charter 199–203, charter 207–224]',
    'Empty seat: The next most preferred candidate, once between elections; otherwise a special election [charter 81–97]',
    'Inactive members: not recorded',
    'Removing a member: By the Steering Committee / Supermajority: three quarters of all seats / For lack of confidence, after two weeks of community feedback [charter 111–121, charter 145–159]',
    'Resignation: Whoever gives up the seat tells the committee in writing. [charter 104–105]',
    'Vote of no confidence: A member calls for it in a public meeting, with a written reason; a second member backs both. An issue and both mailing lists tell the community. [charter 123–143]',
    'Feedback before it: Comments on the issue, mail to the private list, or a message to members of the committee. [charter 145–153]',
    'Where it votes: On pull requests, issues, mailing lists or in meetings; votes on public business are written down in an issue or pull request. [charter 168–178]',
    'Special elections: The voters of the last election vote again; the winner serves the rest of the term, however short. [charter 88–97]',
    'Powers it keeps: Whatever no charter has handed on; it should hand on daily management, and all technical work to SIGs. [charter 15–23, charter 237–241]',
    'Own tasks: Hand out areas of the project through charters, values and non-technical vision, rules for groups, and requests to the CNCF for money and support. [charter 29–40]',
    'Tasks that may be handed on: The brand together with the CNCF, who is a member of standing, and access to repositories and to other assets such as websites, domains and accounts. [charter 44–54, charter 255–257]',
    `Who may vote: ${electorate} [elections 12–36]`,
    'Who may stand: Anyone nominated who accepts and is endorsed [elections 38–45]',
    'How to stand: Self-nomination is allowed and there is no cap on nominations [elections 42–52]',
    'Endorsements: 3 from eligible voters, of different organizations [elections 44–45]',
    'How often: Once a year / Roughly, nominations and voting in September, result in October / Up for election: 3 and 4 in turn [elections 54–58, elections 76–86, elections 100–110]',
    'Next date (derived): September 2027: nominations and voting / October 2027: result / Calendar file; How it follows [elections 100–110]',
    'Timetable: not recorded',
    'Counting: Condorcet [elections 54–58, elections 76–86, elections 100–110]',
    'Officials: 3 / Named by the Steering Committee / By criteria that are an ideal, such as the right to vote, membership for a year, some experienced and some new people, each from a different company [elections 117–127]',
    'Tie: not recorded',
    'Conduct: The rough plan that the committee should consider has officers, criteria for voters and preparation by the end of July; the officers choose the exact days and propose them [elections 98–113]',
    'Conduct: Before each election the committee sets the number of contributions and which committees count [elections 34–36]',
    'Conduct: Candidates who may vote may endorse themselves; voters may endorse several people, in good faith [elections 44–52]',
    'Conduct: Members of the committee may privately suggest to others that they stand, may vote, and may nominate themselves [elections 159–163]',
    'Conduct: Candidates may not campaign with the brand of their company, and employers may not solicit votes [elections 144–150]',
    'Conduct: Sitting members and officers stay out of electioneering [elections 152–163]',
    'Changing the rules: Steering Committee: Lazy consensus / Open for 4 weeks / Any member of the committee may propose one, sparingly and where the process clearly fails; the community has no formal part / A change on which a member of the committee calls a vote: Steering Committee: Supermajority: three quarters of committee members / Open for 4 weeks at most [charter 58–60, changes 3–10, changes 12–20]',
    'Settling conflicts: 1. Settle it inside the SIG that owns the area / 2. Coordinate between SIGs / 3. A deadlock may go to the Steering Committee, the last place for disputes that are not technical [gov 143–164, charter 37]',
    'Code of conduct: Kubernetes code of conduct [gov 13]',
    'Limit on seats: No company may hold more than a third of the committee. [elections 62–63]',
    'Endorsers from several organizations: Candidates need three endorsers from three employers. [elections 44]',
    'Minimum number of organizations: Election officers should each come from a different company. [elections 124–125]',
    'Employers are made public: To become a member one has the employer up to date in CNCF gitdm and openprofile.dev. [members 42–49]',
    'Sponsors from several organizations: Sponsors of a new member come from more than one company. [members 70]',
    'Limits on campaigning: Candidates may not use the brand of their company; employers may neither solicit votes for them nor endorse candidates of partners. [elections 144–150]',
  ]);
  expect(readTable(path, 'decisions')).toEqual([
    'Steering Committee vote | Steering Committee | Absolute majority / Of all 7 seats, 4 voices / Abstentions count toward quorum only | 5 members to vote in a meeting, 4 to meet | not recorded | charter 182–197, charter 207–224',
    'Remove a committee member | Steering Committee | Supermajority / Three quarters of all 7 seats, 6 voices / The vote follows within 48 hours of two weeks of feedback | not recorded | 2 weeks at least | charter 111–121, charter 145–159',
    'Accept a voting exception | Election committee | Simple majority | not recorded | not recorded | elections 26–32',
    'Contested change to charter or election rules | Steering Committee | Supermajority / Three quarters of committee members / Scheduled at most 4 weeks after the proposal; sooner if all members agree | not recorded | 4 weeks at most | changes 16–20',
    'Whether a member belongs to a company | Steering Committee | Absolute majority / Of members who are not involved | not recorded | not recorded | elections 72–74',
    'Call a vote of no confidence | Members of the Steering Committee | Fixed number of approvals / 2 voices / One calls for it, another seconds; the committee then has to vote | not recorded | not recorded | charter 123–132, charter 155–156',
    'Form a committee, and choose its members | Steering Committee | No voting rule is written | not recorded | not recorded | gov 129–131',
    'Hand an area to a group by its charter | Steering Committee | No voting rule is written | not recorded | not recorded | charter 29–36',
    'Changes that reach beyond one SIG | The SIGs concerned | Consensus / What touches the whole project is announced more widely, and the SIG that owns the area decides; long debate may go to the Steering Committee | not recorded | not recorded | gov 145–149, gov 157–164',
    'Accept a change of code | Approvers | Fixed number of approvals / At least 1 voice / Beside the reviewers who were assigned | not recorded | not recorded | members 124–125',
    'New member | GitHub admin team | No voting rule is written / Two sponsors confirm before | not recorded | not recorded | members 66, members 75–76',
    'New reviewer | Approvers of the subproject | No objection / One of them sponsors | not recorded | not recorded | members 136–139',
    'New approver | Subproject owners | No objection / One of them nominates | not recorded | not recorded | members 178–180',
  ]);
  // Groups have a chair, the committee has seats and a limit: a silence is what is said of nobody.
  // The document is long, so that its groups, contradictions and silences stand on a page of their own.
  expect(readFacts(`${path}more/`)).toEqual(
    expect.arrayContaining([
      'Chair: One or, ideally, two chairs per group [gov 61–65]',
      'Filled by: Appointed by the Steering Committee / From the members of the community [gov 129–131]',
      'Chair: Each has a charter and a chair [gov 131–132]',
      'Meets: Not always in the open [gov 127–128]',
      'Reports: Regularly to the Steering Committee, and to the community as the charter allows. [gov 131–133]',
    ]),
  );
  expect(readList(pagesOf('kubernetes').at(-1)!.path, '.silences > li')).toEqual([
    'Inactive members',
    'Timetable',
    'Tie',
  ]);
});

test('the three documents in the comparison: what is stated, what is silent, what cannot be asked', () => {
  const { rules, editions } = readJson('governance/compare/rules.json') as {
    rules: { id: string }[];
    editions: { id: string; cells: ComparedCell[] }[];
  };
  const row = (id: string) =>
    Object.fromEntries(
      editions
        .find((edition) => edition.id === id)!
        .cells.map((cell, place) => [
          rules[place]!.id,
          cell.state === 'stated' ? cell.lines[0] : cell.state,
        ]),
    );
  expect(row('kata-containers')).toEqual({
    form: 'Elected steering committee',
    'last-word': 'Architecture Committee',
    body: 'Architecture Committee (AC)',
    seats: '7',
    filled: 'Elected by contributors',
    term: 'not-recorded',
    rotation: '3 and 4 seats in turn, twice a year',
    'term-limit': 'stated-none',
    cap: '2 of 7 seats',
    removal: 'not-recorded',
    vacancy: 'not-recorded',
    voters: 'Anyone with code merged in the 12 months before nominations open',
    cadence: 'Twice a year',
    counting: 'Condorcet, run on CIVS',
    endorsements: 'not-recorded',
    decisions: 'No voting rule is written (Architecture Committee)',
    amendment: 'not-recorded',
    conflict: '1. Where committers disagree, the Architecture Committee decides',
    neutrality: 'Limit on seats and Conflicts of interest',
    conduct: 'not-recorded',
    ladder: 'Contributor, Committer',
    admission:
      'Committer: Nomination by an established committer; decided by Architecture Committee',
    inactivity:
      'Committer: After 1 year: not an active contributor at the review held with each election; the list is shared with the Architecture Committee and the community, with a short time to find errors.',
  });
  expect(row('kusionstack')).toEqual({
    form: 'Maintainers as peers',
    'last-word': 'The maintainers; no body stands above them',
    body: 'does-not-arise',
    seats: 'does-not-arise',
    filled: 'does-not-arise',
    term: 'does-not-arise',
    rotation: 'does-not-arise',
    'term-limit': 'does-not-arise',
    cap: 'not-recorded',
    removal: 'does-not-arise',
    vacancy: 'does-not-arise',
    voters: 'does-not-arise',
    cadence: 'does-not-arise',
    counting: 'does-not-arise',
    endorsements: 'does-not-arise',
    decisions: 'No voting rule is written (Maintainers)',
    amendment: 'not-recorded',
    conflict: 'not-recorded',
    neutrality: 'not-recorded',
    conduct: 'CNCF Code of Conduct',
    ladder: 'Member, Contributor, Approver, Maintainer',
    admission:
      'Maintainer: Nomination by established maintainers; decided by established maintainers',
    inactivity: 'not-recorded',
  });
  expect(row('kubernetes')).toMatchObject({
    seats: '7',
    term: '2 years',
    'term-limit': '2 terms in a row',
    cap: 'At most one third of the seats',
    cadence: 'Once a year',
    counting: 'Condorcet',
    endorsements: '3 from eligible voters, of different organizations',
    decisions: 'Absolute majority (Steering Committee)',
    amendment: 'Steering Committee: Lazy consensus',
    ladder: 'Member, Reviewer, Approver, Subproject owner',
    admission: 'Approver: Nomination by a subproject owner',
  });
});

test('the elections of Kata Containers and Kubernetes among all others', () => {
  const { root } = pageAt('/governance/elections/');
  const lines = (section: string, edition: string) =>
    root
      .querySelectorAll(`section:has(#${section}) tr:has(td)`)
      .filter((row) => row.querySelector(`th a[href^="${base}governance/${edition}/#"]`))
      .map((row) => row.querySelectorAll('td').map(readCell).slice(0, -1).join(' | '));
  expect(lines('voters', 'kata-containers')).toEqual([
    'Anyone with code merged in the 12 months before nominations open | 1 / Merged pull requests within 1 year',
  ]);
  expect(root.getElementById('kata-containers-ac-election')!.closest('tbody')!.text).toContain(
    'At least 1 in 5 of 11 elections; nothing else is asked in 4 of them',
  );
  expect(lines('named-voters', 'kubernetes')).toEqual([
    'Members of the GitHub organization above a yearly count of contributions, members of certain committees, and accepted exceptions | A number of contributions that the rules read do not name / As well: be a member of the GitHub organization / Instead: sit on a committee whose work is seldom counted, such as those for security and for conduct / Instead: get an exception from the election committee',
  ]);
  // The two months of the year of the site's day, or of the next where they lie behind it.
  const { asOf } = theGuide().settings;
  const yearOf = (month: string) => Number(asOf.slice(0, 4)) + (asOf.slice(5, 7) > month ? 1 : 0);
  const [voting, result] = [`September ${yearOf('09')}`, `October ${yearOf('10')}`];
  const found = lines('dates', 'kubernetes');
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${voting} (derived): nominations and voting`);
  expect(found[0]).toContain(`${result} (derived): result`);
  expect(found[0]).toMatch(
    /^Once a year \/ Roughly, nominations and voting in September, result in October \| /,
  );
  expect(found[0]).toContain(
    `Rule: nominations and voting in September of every year; result in October of every year. As of ${formatDay(asOf)}, the next September is ${voting} and the next October is ${result}.`,
  );
  expect(lines('dates', 'kata-containers')).toEqual([
    'Twice a year / Spring (4 seats) and autumn (3 seats) | not recorded / The document names seasons, not months: spring (4 seats) and autumn (3 seats). / Contradiction. The README counts the 12 months of a voter back from the election, the election page from the first day of nominations. [readme 128, elections 37–40]',
  ]);
  expect(lines('methods', 'kata-containers')).toEqual(['Condorcet | CIVS']);
  expect(lines('methods', 'kubernetes')).toEqual(['Condorcet | not recorded']);
  expect(lines('endorsements', 'kata-containers')).toEqual([]);
  expect(lines('endorsements', 'kubernetes')).toEqual(['3 / Eligible voters | Yes']);
  expect(lines('officers', 'kubernetes')).toEqual([
    '3 | Named by the Steering Committee / By criteria that are an ideal, such as the right to vote, membership for a year, some experienced and some new people, each from a different company',
  ]);
  expect(lines('officers', 'kata-containers')).toEqual([
    'not recorded | Should not stand themselves, ideally have no interest in the result, and are found at least a week before the start',
  ]);
});

test('what the governance review reads in the documents of Kata Containers', () => {
  const { root } = pageAt('/governance/review/kata-containers/');
  const answers = Object.fromEntries(
    root
      .querySelectorAll('.answer')
      .map((answer) => [
        answer.querySelector('dt')!.id,
        answer.querySelectorAll('> dd').map(readCell),
      ]),
  );
  expect(answers).toEqual({
    documents: [
      'Kata Containers community README in kata-containers/community',
      '[readme, whole text]',
      'Kata Containers elections in kata-containers/community',
      '[elections, whole text]',
      'Election process for officials in kata-containers/community',
      '[process, whole text]',
    ],
    neutrality: [
      'Limit on seats: One organization may fill at most 2 of the 7 Architecture Committee seats.',
      '[readme 128]',
      'Conflicts of interest: Election officials should not stand and, ideally, have no interest in the result.',
      '[process 12–15]',
    ],
    balance: [
      'Architecture Committee: 2 of 7 seats. Over the limit: the seat passes to the next highest candidate within the limit; people who change employer mid-term keep the seat until the next election',
      '[readme 128, elections 50–57]',
      'Contradiction. The election page says seven seats, yet caps an organization at two of five. The README caps it at two of seven. [elections 17, elections 50–52, readme 128]',
    ],
    leadership: ['Architecture Committee: Elected by contributors', '[readme 116]'],
    contributions: [
      'Architecture and standardization: Architecture Committee. No voting rule is written',
      '[readme 116]',
      'Committer: Merge changes',
      '[readme 83–87]',
    ],
    goals: [
      'Member of the Architecture Committee: Set the direction (architecture and standardization)',
      '[readme 116, elections 61–64]',
    ],
    amendment: ['not recorded'],
    teams: [
      'Admin: Appointment; decided by Architecture Committee, for helpers with a purpose',
      '[readme 101–104]',
      'Chair of the Architecture Committee: Appointment; decided by members of the Architecture Committee',
      '[elections 17–19]',
      'Election official: Appointment',
      '[process 17–18]',
      'Member of the Architecture Committee: Election; proposed by oneself; decided by contributors',
      '[readme 116, elections 28–33, elections 44–48, elections 78–79]',
      'Owner: Appointment; decided by Architecture Committee, for helpers with a purpose',
      '[readme 109–112]',
    ],
    gain: [
      'Committer: Nomination by an established committer; decided by Architecture Committee',
      '[readme 85–87]',
      'Contributor: Automatic',
      '[readme 79]',
      'Admin: Appointment; decided by Architecture Committee, for helpers with a purpose',
      '[readme 101–104]',
      'Chair of the Architecture Committee: Appointment; decided by members of the Architecture Committee',
      '[elections 17–19]',
      'Election official: Appointment',
      '[process 17–18]',
      'Member of the Architecture Committee: Election; proposed by oneself; decided by contributors',
      '[readme 116, elections 28–33, elections 44–48, elections 78–79]',
      'Owner: Appointment; decided by Architecture Committee, for helpers with a purpose',
      '[readme 109–112]',
    ],
    lose: [
      'Committer, inactivity: After 1 year: not an active contributor at the review held with each election; the list is shared with the Architecture Committee and the community, with a short time to find errors. Loses the role.',
      '[readme 89–92]',
      'Contributor, inactivity: After 1 year: no merged code. Status runs out.',
      '[readme 79]',
      'Admin, term: The list is reviewed after each election of the committee',
      '[readme 102]',
      'Member of the Architecture Committee, term: No limit',
      '[readme 128, elections 50]',
      'Owner, term: The list is reviewed after each election of the committee',
      '[readme 109]',
      'Remove an inactive committer: Not said. No voting rule is written',
      '[readme 89–92]',
    ],
    conduct: ['not recorded'],
    security: [
      'Vulnerability Management Team: Takes reports of security holes, handles them and discloses them.',
      '[readme 146–150, readme 171–173]',
      'Member of the Architecture Committee: Handle security reports (holes may be reported to any member by mail)',
      '[readme 160]',
    ],
    ladder: ['Contributor, Committer', '[readme 77–79, readme 81–92, readme of 2017 34]'],
    contribute: [
      'CONTRIBUTING.md in kata-containers/community',
      '[kata-containers/community README]',
    ],
    channels: [
      'Kata Containers Slack',
      '[kata-containers/community README]',
      '#kata-general on irc.oftc.net, address not recorded',
      '[kata-containers/community README]',
      '#kata-dev on irc.oftc.net, address not recorded',
      '[kata-containers/community README]',
      'lists.katacontainers.io',
      '[kata-containers/community README, Kata Containers in the annual report of 2021]',
    ],
    meetings: [
      'Raising a topic: The Architecture Committee recommends guidelines for bringing topics into its weekly meeting.',
      '[readme 138]',
      'Channels: A mailing list, two IRC channels, one of them for developers, Slack, and accounts on Twitter and Facebook. Mailing lists',
      '[readme 40–50]',
      'Architecture Committee: Every week. Thursdays 13:00 UTC; agenda and call details are on a public page',
      '[readme 136]',
    ],
  });
  // The guide has no fact about these, which is not the same as a document that is silent.
  expect(root.querySelectorAll('.gaps li').map(({ id }) => id)).toEqual([
    'affiliation',
    'cncf-requests',
    'emeritus',
    'conduct-reports',
    'subprojects',
  ]);
});

test('what the path for a person has about the three projects', () => {
  const { projects } = readJson('join/projects.json') as { projects: { id: string }[] };
  const read = (id: string) => projects.find((project) => project.id === id);
  expect(read('kata-containers')).toEqual({
    id: 'kata-containers',
    name: 'Kata Containers',
    // It belongs to the Open Infrastructure Foundation.
    level: 'no-cncf-level',
    legal: 'dco',
    talk: [
      { kind: 'slack', url: 'https://katacontainers.slack.com/' },
      { kind: 'mailing-list', url: 'https://lists.katacontainers.io/' },
      { kind: 'irc' },
    ],
    guide: 'https://github.com/kata-containers/community/blob/main/CONTRIBUTING.md',
    first: 'https://github.com/kata-containers/kata-containers/contribute',
    group: 'runtime',
    languages: ['rust', 'go'],
    // A contributor votes; merging and approving begin with the committer.
    roles: {
      code: { name: 'Committer', path: '/roles/kata-containers/committer/' },
      review: { name: 'Committer', path: '/roles/kata-containers/committer/' },
      governance: { name: 'Contributor', path: '/roles/kata-containers/contributor/' },
    },
  });
  expect(read('kusionstack')).toMatchObject({
    level: 'sandbox',
    legal: 'cla',
    languages: ['go'],
    talk: [
      { kind: 'slack', url: expect.stringContaining('https://join.slack.com/t/kusionstack/') },
      { kind: 'dingtalk' },
      { kind: 'wechat' },
    ],
    // Nobody votes in its documents, so nothing is said about governance.
    roles: {
      code: { name: 'Approver', path: '/roles/kusionstack/approver/' },
      review: { name: 'Approver', path: '/roles/kusionstack/approver/' },
    },
  });
  expect(read('kubernetes')).toMatchObject({
    level: 'graduated',
    legal: 'cla',
    roles: {
      code: { name: 'Member', path: '/roles/kubernetes/member/' },
      review: { name: 'Member', path: '/roles/kubernetes/member/' },
      governance: { name: 'Member', path: '/roles/kubernetes/member/' },
    },
  });
});

test('badges and snippets of the three projects', () => {
  const message = (id: string, kind: string) =>
    (readJson(`badges/${id}/${kind}.json`) as { message: string }).message;
  const kinds = ['governance', 'legal', 'seats', 'contribute'];
  const read = (id: string) => kinds.map((kind) => message(id, kind));
  expect(read('kata-containers')).toEqual([
    'elected steering committee',
    'DCO',
    '7, at most 2 per organization',
    'guide, chat and list',
  ]);
  expect(read('kusionstack')).toEqual([
    'maintainers as peers',
    'CLA',
    'not recorded',
    'guide and chat',
  ]);
  expect(read('kubernetes')).toEqual([
    'elected steering committee',
    'CLA',
    '7, at most one third per organization',
    'guide, chat and list',
  ]);
  expect([message('kusionstack', 'maturity'), message('kubernetes', 'maturity')]).toEqual([
    'sandbox',
    'graduated',
  ]);
  // A project of the Open Infrastructure Foundation has no level of the CNCF.
  expect(files).not.toContain('badges/kata-containers/maturity.json');
  const home = `http://localhost:4321${base}`;
  const snippets = pageAt('/projects/kata-containers/')
    .root.querySelectorAll('.link-panel code')
    .map(({ text }) => clean(text));
  expect(snippets).toContain(
    `[![Seats of Kata Containers](${home}badges/kata-containers/seats.svg)](${home}governance/kata-containers/#architecture-committee-seats)`,
  );
  expect(snippets).toContain(
    `[![What you sign for Kata Containers](${home}badges/kata-containers/legal.svg)](${home}projects/kata-containers/#sign)`,
  );
});

/** Every row of facts on a page: label, lines, and in brackets the labels of the lines it was read from. */
function readFacts(path: string) {
  const further = pagesOf(path.split('/')[2]!).filter((page) => page.path !== path);
  return [
    ...pageAt(path).root.querySelectorAll('main .fact'),
    ...further.flatMap(({ root }) => root.querySelectorAll('section:has(#neutrality) .fact')),
  ].map((fact) => {
    const [value, ...more] = fact.querySelectorAll('> dd');
    const label = clean(fact.querySelector('dt')!.text);
    return [`${label}: ${readCell(value!)}`, ...more.map(readCell)].join(' ');
  });
}

/** The lines of a table of a document, cell by cell, on whichever of its pages it stands. */
function readTable(path: string, kind: string) {
  return pagesOf(path.split('/')[2]!)
    .flatMap(({ root }) => root.querySelectorAll(`main table.${kind} tbody tr`))
    .map((row) =>
      row.querySelectorAll('th, td').map(readCell).join(' | ').replaceAll(/\[|\]/g, ''),
    );
}

function readList(path: string, selector: string) {
  return pageAt(path).root.querySelectorAll(selector).map(readCell);
}

/** The text of a part of a page: lines with a stroke between them, citations in brackets. */
function readCell(element: HTMLElement): string {
  const lines = [''];
  const visit = (node: Node) => {
    if (!(node instanceof HTMLElement)) lines.push(`${lines.pop() ?? ''}${node.text}`);
    else if (node.classList.contains('citations'))
      lines.push(
        `[${node
          .querySelectorAll('a')
          .map(({ text }) => shorten(clean(text)))
          .join(', ')}]`,
        '',
      );
    else {
      const isBlock = ['P', 'DIV', 'LI'].includes(node.tagName);
      if (isBlock) lines.push('');
      node.childNodes.forEach(visit);
      if (isBlock) lines.push('');
    }
  };
  element.childNodes.forEach(visit);
  return lines.map(clean).filter(Boolean).join(' / ').replaceAll(' / [', ' [');
}

/** "elections/README.md, lines 50–57" is "elections 50–57": the short name of the document in the files. */
function shorten(label: string) {
  const [, name, lines = ''] = /^(.+?), (?:lines? )?(.+)$/.exec(label) ?? [];
  // A whole website or report has a title in place of lines.
  if (!name) return label;
  const short = shortNames[name];
  if (!short) throw new Error(`No document of the three is called "${name}".`);
  return `${short}${/^\d/.test(lines) ? ' ' : ', '}${lines}`;
}

const shortNames: Record<string, string> = {
  'README.md': 'readme',
  'README.md of 2017': 'readme of 2017',
  'elections/README.md': 'elections',
  'process/README.md': 'process',
  'GOVERNANCE.md': 'gov',
  'MAINTAINERS.md': 'maintainers',
  'ROLES.md': 'roles',
  'charter.md': 'charter',
  'community-membership.md': 'members',
  'elections.md': 'elections',
  'governance.md': 'gov',
  'changes.md': 'changes',
};

function readJson(path: string) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown;
}

function clean(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
