import type { Body } from '../../schemas/body.ts';
import { formatCadence, formatDuration } from '../words/dates.ts';
import type { Cite } from '../references.ts';
import { isStatedNone, rowBuilder, type Row } from '../rows.ts';
import {
  describeInactivity,
  describeRemoval,
  formatFraction,
  describeLeave,
  describeReinstatement,
} from '../words/thresholds.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import {
  capitalize,
  countOf,
  formatRange,
  joinWords,
  type Sentence,
} from '../words/text.browser.ts';
import { linkedLabel } from '../vocabulary.ts';

/** All rows about one body, in the order in which pages print them. */
export function listBodyRows(site: Site, body: Body, cite: Cite): Row[] {
  const row = rowBuilder(cite, body.id);
  // Lists of today's members were published as first members; a body has one of the two rows.
  const members = body.initialMembers ?? body.listedMembers;
  return [
    row('seats', 'Seats', body.seats, (seats) => [
      [formatSeats(seats)],
      ...allocationLines(seats),
      note(seats.note),
    ]),
    row('selection', 'Filled by', body.selection, ({ method, by, note: remark }) => [
      [
        linkedLabel(site, 'selection-method', method),
        ...(by ? [`${chosenBy.includes(method) ? ' by' : ':'} ${by}`] : []),
      ],
      note(remark),
    ]),
    row('rotation', 'Rotation', body.staggered, ({ groups, cadence, note: remark }) => [
      groups
        ? [
            `${joinWords(groups)} seats in turn${cadence ? `, ${formatCadence(cadence).toLowerCase()}` : ''}`,
          ]
        : [],
      note(remark),
    ]),
    row('term-length', 'Length of a term', body.termLength, ({ value, note: remark }) => [
      value ? [formatDuration(value)] : [],
      note(remark),
    ]),
    row(
      'term-limit',
      'Limit on terms',
      body.termLimit,
      ({ maxConsecutive, maxLifetime, note: remark }) => [
        maxConsecutive ? [`${maxConsecutive} terms in a row`] : [],
        maxLifetime ? [`${maxLifetime} terms in a lifetime`] : [],
        note(remark),
      ],
    ),
    row('cap', 'Limit per organization', body.organizationCap, (cap) => [
      [formatCap(cap)],
      cap.appliesTo ? [`Counted for: ${cap.appliesTo}`] : [],
      cap.onBreach ? [`Over the limit: ${cap.onBreach}`] : [],
      note(cap.note),
    ]),
    row('chair', 'Chair', body.chair, ({ by, term, note: remark }) => [
      by ? [`Chosen by ${by}`] : [],
      note(term),
      note(remark),
    ]),
    row('meetings', 'Meets', body.meets, ({ cadence, open, note: remark }) => [
      [
        [
          cadence ? formatCadence(cadence) : '',
          open === undefined ? '' : open ? 'in the open' : 'in private',
        ]
          .filter(Boolean)
          .join(', '),
      ]
        .filter(Boolean)
        .map(capitalize),
      note(remark),
    ]),
    row('vacancy', 'Empty seat', body.vacancy, ({ text }) => [[text]]),
    row('inactivity', 'Inactive members', body.inactivity, (fact) =>
      describeInactivity(site, fact),
    ),
    ...(body.leave
      ? [row('leave', 'Leave of absence', body.leave, (fact) => describeLeave(fact))]
      : []),
    row('removal', 'Removing a member', body.removal, (fact) => describeRemoval(site, fact)),
    ...(body.reinstatement
      ? [
          row('reinstatement', 'Way back', body.reinstatement, (fact) =>
            describeReinstatement(site, fact),
          ),
        ]
      : []),
    ...(members
      ? [
          row(
            'first-members',
            body.initialMembers ? 'First members' : 'Members named',
            members,
            ({ named, note: remark }) => [
              [`${countOf(named, 'person is', 'people are')} named in the document`],
              note(remark),
            ],
          ),
        ]
      : []),
    ...(body.facts ?? []).map((fact) => ({
      ...row(fact.id ?? '', fact.label, fact, ({ text }) => [[text]]),
      id: fact.id,
    })),
  ];
}

/** The number of seats in words: exact, a range, or one bound. */
export function formatSeats(seats: Exclude<NonNullable<Body['seats']>, { statedNone: unknown }>) {
  const { count, min, max, allocation } = seats;
  if (count !== undefined && min === undefined && max === undefined) return `${count}`;
  const range = formatRange(min, max);
  if (count !== undefined) return `${count} (${range} allowed)`;
  return capitalize(range) || (allocation ? 'No total given' : 'No number given');
}

/** How many seats or votes one organization may hold, in words. */
export function formatCap(
  cap: Exclude<NonNullable<Body['organizationCap']>, { statedNone: unknown }>,
) {
  const { max, of, fraction, strict, larger, basis = 'seats' } = cap;
  const bound = strict === undefined ? '' : strict ? 'less than ' : 'at most ';
  const share = fraction && capitalize(`${bound}${formatFraction(fraction)} of the ${basis}`);
  if (larger && share) return `${share}, or ${max} where that is more`;
  if (max === undefined) return share ?? '';
  const noun = max === 1 && of === undefined ? basis.slice(0, -1) : basis;
  return `${max}${of === undefined ? '' : ` of ${of}`} ${noun}`;
}

/** What the body's rules say about its own limit per organization, if anything. */
export function findCap(body: Body) {
  const cap = body.organizationCap;
  return cap && !isStatedNone(cap) ? cap : undefined;
}

/** Ways of filling seats after which a person or a body is named as the one that does it. */
const chosenBy = ['elected', 'appointed', 'self-selecting'];

function allocationLines(
  seats: Exclude<NonNullable<Body['seats']>, { statedNone: unknown }>,
): Sentence[] {
  return (seats.allocation ?? []).map(({ name, count, min, max, selectedBy, term }) => {
    const number = count === undefined ? formatRange(min, max) : `${count}`;
    return [
      capitalize(
        `${number && `${number} `}${name}: ${selectedBy}${term ? `, for ${formatDuration(term)}` : ''}`,
      ),
    ];
  });
}

function note(text: string | undefined): Sentence {
  return text ? [capitalize(text)] : [];
}

/**
 * The body that decides above the others: the first that the edition names, unless it only advises or looks
 * after security or conduct; then the first committee. Undefined where no body decides.
 */
export function findHighestBody({ bodies = [] }: Pick<GovernanceEntry, 'bodies'>) {
  const [first] = bodies;
  return first && !besideDecisions.includes(first.kind)
    ? first
    : bodies.find(({ kind }) => !besideDecisions.includes(kind) && !smallGroups.includes(kind));
}

const besideDecisions: Body['kind'][] = ['advisory-board', 'security-team', 'conduct-committee'];

/** True for a body below the committees of an edition: a group or team with a task of its own that is not its first body. */
export function isSmallGroup({ bodies = [] }: GovernanceEntry, id: string) {
  const body = bodies.find((one) => one.id === id);
  return body !== undefined && body !== bodies[0] && smallGroups.includes(body.kind);
}

const smallGroups: Body['kind'][] = [
  'working-group',
  'special-interest-group',
  'team',
  'security-team',
  'conduct-committee',
];
