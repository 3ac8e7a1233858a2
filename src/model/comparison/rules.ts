import { findHighestBody } from '../governance/bodies.ts';
import { countMembers, findLargestShare } from '../governance/caps.ts';
import { durationInMonths } from '../words/dates.ts';
import { describeEdition, type EditionPage } from '../governance/edition-page.ts';
import { citeRole, findInactiveRung, findSummit, listLadder } from '../roles/roles.ts';
import { rowBuilder, type Row } from '../rows.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../site.ts';
import { describeInactivity } from '../words/thresholds.ts';
import { joinWords } from '../words/text.browser.ts';
import { rolePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';
import type { Body } from '../../schemas/body.ts';
import type { Election } from '../../schemas/election.ts';

/** What the rules of the matrix are read from: the rows of the edition's page and its main facts. */
export function readParts(site: Site, edition: GovernanceEntry): Parts {
  const page = describeEdition(site, edition);
  const body = findHighestBody(edition);
  const election =
    edition.elections?.find((one) => one.body === body?.id) ?? edition.elections?.[0];
  const rows = [
    ...page.glance,
    ...page.bodies.flatMap((part) => part.rows),
    ...page.elections.flatMap((part) => part.rows),
    ...page.changeRows,
    ...page.neutrality,
  ];
  return {
    site,
    edition,
    page,
    body,
    election,
    ladder: listLadder(site, edition.id),
    row: (id) => rows.find((row) => row.id === id),
  };
}

const ofBody =
  (field: string) =>
  ({ body, row }: Parts) =>
    row(`${body?.id ?? ''}-${field}`);

const ofElection =
  (field: string) =>
  ({ election, row }: Parts) =>
    row(`${election?.id ?? ''}-${field}`);

/** One column of the matrix each: where its row comes from and, where it is a number, what sorts it. */
export const matrixRules: MatrixRule[] = [
  rule('form', 'Form', 'Form', 'Who governs?', ({ row }) => row('glance-form'), {
    gist: ({ edition }) => edition.model.type,
  }),
  rule('last-word', 'Last word', 'Form', 'Who has the last word?', ({ row }) =>
    row('glance-last-word'),
  ),
  rule('body', 'Highest body', 'Highest body', 'Which body stands highest?', describeBody, {
    needs: 'body',
    gist: ({ body }) => body?.kind,
  }),
  rule(
    'seats',
    'Seats',
    'Highest body',
    'How many seats does the highest body have?',
    ofBody('seats'),
    {
      needs: 'body',
      order: ({ body }) => countMembers(body),
    },
  ),
  rule(
    'filled',
    'Filled by',
    'Highest body',
    'Who fills the seats of the highest body?',
    ofBody('selection'),
    {
      needs: 'body',
      gist: ({ body }) => body?.selection?.method,
    },
  ),
  rule(
    'term',
    'Length of a term',
    'Highest body',
    'How long is a seat held?',
    ofBody('term-length'),
    {
      needs: 'body',
      order: ({ body }) => monthsIn(body?.termLength?.value),
    },
  ),
  rule('rotation', 'Rotation', 'Highest body', 'Do seats come up in turn?', ofBody('rotation'), {
    needs: 'body',
  }),
  rule(
    'term-limit',
    'Limit on terms',
    'Highest body',
    'How often may the same person serve?',
    ofBody('term-limit'),
    { needs: 'body' },
  ),
  rule(
    'cap',
    'Limit per organization',
    'Highest body',
    'How much may one organization hold?',
    describeCap,
    {
      order: ({ edition, body }) => findLargestShare(edition, body)?.share,
    },
  ),
  rule(
    'removal',
    'Removing a member',
    'Highest body',
    'How is a member of the highest body removed?',
    ofBody('removal'),
    { needs: 'body' },
  ),
  rule(
    'vacancy',
    'Empty seat',
    'Highest body',
    'What becomes of an empty seat?',
    ofBody('vacancy'),
    { needs: 'body' },
  ),
  rule(
    'voters',
    'Who may vote',
    'Election',
    'Who may vote in the election?',
    ofElection('voters'),
    {
      needs: 'election',
      order: ({ election }) => election?.eligibleVoters.min,
    },
  ),
  rule(
    'cadence',
    'How often',
    'Election',
    'How often is the election held?',
    ofElection('cadence'),
    {
      needs: 'election',
      order: ({ election }) => monthsIn(election?.cadence),
    },
  ),
  rule('counting', 'Counting', 'Election', 'How are the votes counted?', ofElection('method'), {
    needs: 'election',
    gist: ({ election }) => election?.method,
  }),
  rule(
    'endorsements',
    'Endorsements',
    'Election',
    'How many endorsements does a candidate need?',
    ofElection('endorsements'),
    {
      needs: 'election',
      order: ({ election }) => election?.endorsements?.count,
    },
  ),
  rule(
    'decisions',
    'Everyday decisions',
    'Rules',
    'How are everyday decisions made?',
    describeEverydayDecision,
    {
      gist: ({ edition }) => findEverydayDecision(edition)?.rule,
    },
  ),
  rule('amendment', 'Changing the rules', 'Rules', 'Who may change the rules?', ({ row }) =>
    row('amendment'),
  ),
  rule('conflict', 'Settling conflicts', 'Rules', 'How do conflicts end?', ({ row }) =>
    row('conflict'),
  ),
  rule(
    'neutrality',
    'Against dominance',
    'Rules',
    'What is written against the dominance of one organization?',
    listNeutrality,
  ),
  rule('conduct', 'Code of conduct', 'Rules', 'Which code of conduct is in force?', ({ row }) =>
    row('conduct'),
  ),
  rule('ladder', 'Ladder', 'Roles', 'How many rungs does the ladder have?', describeLadder, {
    order: ({ ladder }) => ladder.length || undefined,
  }),
  rule(
    'admission',
    'Top of the ladder',
    'Roles',
    'How does one reach the top of the ladder?',
    describeAdmission,
  ),
  rule(
    'inactivity',
    'Inactivity',
    'Roles',
    'After how long does an inactive maintainer lose the role?',
    describeLadderInactivity,
    {
      order: ({ ladder }) => monthsIn(findInactiveRung(ladder)?.inactivity?.after),
    },
  ),
];

function rule(
  id: string,
  label: string,
  group: string,
  question: string,
  find: MatrixRule['find'],
  more: Pick<MatrixRule, 'needs' | 'order' | 'gist'> = {},
): MatrixRule {
  return { id, label, group, question, find, ...more };
}

function describeBody({ body, page }: Parts): Row | undefined {
  const part = page.bodies.find(({ id }) => id === body?.id);
  return (
    part && {
      id: part.id,
      label: '',
      state: 'stated',
      lines: [[part.name]],
      citations: part.citations,
    }
  );
}

/** The limit at a glance, with the contradictions that stand beside the limit of the body. */
function describeCap({ row, body }: Parts): Row | undefined {
  const own = row(`${body?.id ?? ''}-cap`);
  return own && own.state !== 'not-recorded' ? own : row('glance-cap');
}

const everyday = ['routine', 'all-other', 'technical-change', 'code-merge'];

/** The decision that is taken most often: routine first, else the merge of code. */
export function findEverydayDecision({ decisions }: GovernanceEntry) {
  return everyday
    .map((what) => decisions?.find((one) => one.what === what))
    .find((found) => found !== undefined);
}

function describeEverydayDecision({ edition, page }: Parts): Row | undefined {
  const decision = findEverydayDecision(edition);
  const line = page.decisions.find(({ id }) => id === decision?.id);
  if (!line) return undefined;
  return {
    id: line.id,
    label: '',
    state: 'stated',
    lines: [[...line.rule, ` (${line.by})`], ...(line.threshold ? [[line.threshold]] : [])],
    citations: line.citations,
  };
}

function listNeutrality({ site, edition, page }: Parts): Row | undefined {
  const kinds = [...new Set((edition.vendorNeutrality ?? []).map(({ kind }) => kind))];
  if (kinds.length === 0) return undefined;
  const lines = [[joinWords(kinds.map((kind) => labelOf(site, 'neutrality-kind', kind)))]];
  return {
    id: 'neutrality',
    label: '',
    state: 'stated',
    lines,
    citations: page.neutrality.flatMap(({ citations }) => citations),
  };
}

function describeLadder({ page }: Parts): Row | undefined {
  if (page.ladder.length === 0) return undefined;
  const rungs = page.ladder.map((rung) => rung.map(({ name }) => name).join(' beside '));
  return {
    id: 'ladder',
    label: '',
    state: 'stated',
    lines: [[rungs.join(', ')]],
    citations: page.ladder.flat().flatMap(({ citations }) => citations),
  };
}

function describeAdmission({ row, ladder }: Parts): Row | undefined {
  const summit = findSummit(ladder);
  const found = row('glance-admission');
  return summit && found?.state === 'stated'
    ? { ...found, lines: [[`${summit.name}: `, ...found.lines[0]!], ...found.lines.slice(1)] }
    : found;
}

function describeLadderInactivity({ site, ladder }: Parts): PlacedRow | undefined {
  const role = findInactiveRung(ladder);
  if (!role) return undefined;
  const row = rowBuilder(citeRole(site, role));
  const built = row('ladder', '', role.inactivity, (fact) => describeInactivity(site, fact));
  return {
    ...built,
    href: `${rolePath(role.id)}#inactivity`,
    lines: [[`${role.name}: `, ...built.lines[0]!], ...built.lines.slice(1)],
  };
}

function monthsIn(duration: string | undefined) {
  return duration === undefined ? undefined : durationInMonths(duration);
}

export interface Parts {
  site: Site;
  edition: GovernanceEntry;
  page: EditionPage;
  body: Body | undefined;
  election: Election | undefined;
  ladder: RoleEntry[];
  row: (id: string) => Row | undefined;
}

/** A row with its address, where that is not on the page of the edition. */
export type PlacedRow = Row & { href?: string | undefined };

interface MatrixRule {
  id: string;
  label: string;
  group: string;
  /** What a reader asks who wants to know the rule. */
  question: string;
  find: (parts: Parts) => PlacedRow | undefined;
  needs?: 'body' | 'election';
  order?: (parts: Parts) => number | undefined;
  gist?: (parts: Parts) => string | undefined;
}
