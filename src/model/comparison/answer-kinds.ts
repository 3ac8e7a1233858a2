import type { Body } from '../../schemas/body.ts';
import { findCap, formatSeats } from '../governance/bodies.ts';
import { countMembers, findLargestShare } from '../governance/caps.ts';
import { companyLimits } from '../governance/company-limits.ts';
import { listAmendingParties } from '../governance/facets.ts';
import { findLastWord } from '../governance/governance.ts';
import { listRungs } from '../roles/ladder.ts';
import { findInactiveRung, findSummit } from '../roles/roles.ts';
import { findHome } from '../projects/levels.ts';
import { isStatedNone } from '../rows.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import { durationInMonths, formatCadence, formatDuration } from '../words/dates.ts';
import { capitalize, countOf } from '../words/text.browser.ts';
import { findEverydayDecision, type Parts } from './rules.ts';

/**
 * What an edition's answer to a rule counts as, so that documents with the same answer stand together. Most answers
 * are of one kind; limits on dominance and ways to change the rules may be of several. Asked is only where a document says
 * something; what is of no other kind is said in words.
 */
export function listAnswerKinds(parts: Parts, rule: string): AnswerKind[] {
  return orInWords(kinds[rule]!(parts));
}

/** The kinds of answer to each rule of the comparison. A test holds that none is missing. */
const kinds: Record<string, (parts: Parts) => AnswerKind[]> = {
  form: ({ site, edition }) => word(site, 'governance-model', edition.model.type),
  'last-word': ({ site, edition }) => {
    const found = findLastWord(site, edition);
    return found ? [{ id: found.kind, ...lastWords[found.kind] }] : [];
  },
  body: ({ site, body }) => word(site, 'body-kind', body?.kind),
  seats: ({ body }) => {
    const { seats } = body ?? {};
    if (!seats || isStatedNone(seats)) return [];
    const { count, min, max } = seats;
    if (count === undefined && min === undefined && max === undefined)
      return [{ id: 'no-number', label: 'No number given' }];
    const range =
      min === undefined
        ? `up-to-${max}`
        : max === undefined
          ? `${min}-or-more`
          : `${min}-to-${max}`;
    return [
      {
        id: `seats-${count ?? range}`,
        label: `${formatSeats(seats)} seats`,
        order: countMembers(body),
      },
    ];
  },
  filled: ({ site, body }) => word(site, 'selection-method', body?.selection?.method),
  term: ({ body }) => period(body?.termLength, body?.termLength?.value),
  rotation: ({ body }) => {
    if (!body?.staggered) return [];
    const { groups } = body.staggered;
    return groups
      ? [
          {
            id: `groups-${groups.join('-')}`,
            label: `${groups.join(' and ')} seats in turn`,
            order: groups.reduce((sum, size) => sum + size, 0),
          },
        ]
      : inWords;
  },
  'term-limit': ({ body }) => {
    const limit = body?.termLimit;
    if (!limit || isStatedNone(limit)) return [];
    const { maxConsecutive: inARow, maxLifetime: ever } = limit;
    return [
      ...(inARow
        ? [
            {
              id: `${inARow}-in-a-row`,
              label: `${countOf(inARow, 'term')} in a row`,
              order: inARow,
            },
          ]
        : []),
      ...(ever
        ? [{ id: `${ever}-ever`, label: `${countOf(ever, 'term')} in a lifetime`, order: ever }]
        : []),
      ...(inARow || ever ? [] : inWords),
    ];
  },
  cap: ({ site, edition, body }) => {
    const capped = body && findCap(body) ? body : edition.bodies?.find((one) => findCap(one));
    if (capped) return [boundOf(edition, capped)];
    const rule = edition.vendorNeutrality?.find(({ kind }) => companyLimits.includes(kind));
    return word(site, 'neutrality-kind', rule?.kind).map((kind) => ({ ...kind, order: 4 }));
  },
  removal: ({ site, body }) =>
    body?.removal ? orInWords(word(site, 'decision-rule', body.removal.threshold?.rule)) : [],
  vacancy: ({ body }) => (body?.vacancy ? inWords : []),
  voters: ({ site, election }) => {
    if (!election) return [];
    const { metric, min, role } = election.eligibleVoters;
    if (metric !== undefined && min !== undefined)
      return [
        {
          id: `${min}-${metric}`,
          label: `${capitalize(labelOf(site, 'metric', metric))}: ${min}`,
          order: min,
        },
      ];
    return role ? [{ id: 'role', label: 'Those who hold a role', order: 1e6 }] : inWords;
  },
  cadence: ({ election }) =>
    election?.cadence ? [kindOfDuration(election.cadence, formatCadence)] : [],
  counting: ({ site, election }) => word(site, 'election-method', election?.method),
  endorsements: ({ election }) => {
    const count = election?.endorsements?.count;
    return count === undefined
      ? []
      : [{ id: `${count}-endorsements`, label: countOf(count, 'endorsement'), order: count }];
  },
  decisions: ({ site, edition }) =>
    word(site, 'decision-rule', findEverydayDecision(edition)?.rule),
  amendment: ({ site, edition: { amendment } }) => {
    if (!amendment || isStatedNone(amendment)) return [];
    return orInWords(
      listAmendingParties(amendment).flatMap((who) => word(site, 'amending-party', who)),
    );
  },
  conflict: ({ edition: { conflictResolution: found } }) =>
    found
      ? [
          found.finalArbiter || found.lastWord
            ? { id: 'last-word', label: 'Somebody has the last word' }
            : { id: 'no-last-word', label: 'Steps, but nobody has the last word' },
        ]
      : [],
  neutrality: ({ site, edition }) =>
    [...new Set((edition.vendorNeutrality ?? []).map(({ kind }) => kind))].flatMap((kind) =>
      word(site, 'neutrality-kind', kind),
    ),
  conduct: ({ site, edition: { codeOfConduct: code } }) => {
    if (!code) return [];
    if (code.name === undefined)
      return [{ id: 'without-a-name', label: 'In force, without a name' }];
    const home = findHome(site);
    if (home && ` ${code.name} `.includes(` ${home.name} `))
      return [{ id: home.id, label: `That of the ${home.name}` }];
    if (/Contributor Covenant/.test(code.name))
      return [{ id: 'contributor-covenant', label: 'Contributor Covenant' }];
    return [{ id: 'own', label: 'One of its own, or by another name' }];
  },
  ladder: ({ site, edition }) => {
    const count = listRungs(site, edition.id).length;
    return count === 0
      ? []
      : [{ id: `${count}-rungs`, label: countOf(count, 'rung'), order: count }];
  },
  admission: ({ site, ladder }) => word(site, 'role-path', findSummit(ladder)?.howToBecome?.path),
  inactivity: ({ ladder }) => {
    const rule = findInactiveRung(ladder)?.inactivity;
    return period(rule, rule?.after, 'No period given');
  },
};

/** How strict a limit on seats is, by the largest share of the seats that all limits of the edition leave to one organization. */
function boundOf(edition: Parts['edition'], body: Body): AnswerKind {
  if (findCap(body)?.basis === 'votes')
    return { id: 'votes', label: 'A number or share of the votes', order: 3 };
  const share = findLargestShare(edition, body)?.share;
  if (share === undefined)
    return { id: 'seats', label: 'A number of seats, the size of the body not fixed', order: 2 };
  return bounds.find(({ order }) => share <= order)!;
}

/** Upper ends of shares; the end itself counts. */
const bounds = [
  { id: 'up-to-a-quarter', label: 'Up to a quarter of the seats', order: 1 / 4 },
  { id: 'up-to-a-third', label: 'Up to a third of the seats', order: 1 / 3 },
  { id: 'less-than-half', label: 'Less than half of the seats', order: 0.5 - Number.EPSILON / 2 },
  { id: 'half', label: 'Half of the seats', order: 0.5 },
  { id: 'more-than-half', label: 'More than half of the seats', order: 1 },
];

const inWords: AnswerKind[] = [{ id: 'in-words', label: 'Said in words', order: Infinity }];

function orInWords(found: AnswerKind[]) {
  return found.length > 0 ? found : inWords;
}

function word(site: Parts['site'], list: string, value: string | undefined): AnswerKind[] {
  return value === undefined
    ? []
    : [{ id: value, label: labelOf(site, list, value), meaning: meaningOf(site, list, value) }];
}

function period(
  fact: object | undefined,
  duration: string | undefined,
  without = 'Said in words',
): AnswerKind[] {
  if (!fact) return [];
  return duration === undefined
    ? [{ id: 'no-period', label: without, order: Infinity }]
    : [kindOfDuration(duration)];
}

/** Twelve months and one year are one answer. */
function kindOfDuration(duration: string, label = formatDuration): AnswerKind {
  const months = durationInMonths(duration);
  const whole = months % 12 === 0 ? `P${months / 12}Y` : duration;
  return { id: whole.slice(1).toLowerCase(), label: label(whole), order: months };
}

const lastWords = {
  body: {
    label: 'A body, named as the arbiter',
    meaning: 'The documents say that a body of the project settles a conflict in the end.',
  },
  role: {
    label: 'The holders of a role',
    meaning: 'The documents say that those who hold a role settle a conflict in the end.',
  },
  others: {
    label: 'Somebody else',
    meaning: 'The documents name somebody who is no body and no role of the project.',
  },
  'highest-body': {
    label: 'The highest body; no arbiter is named',
    meaning: 'The documents name no arbiter, but a body that decides for the project.',
  },
  maintainers: {
    label: 'The maintainers; no body stands above them',
    meaning: 'The documents name neither an arbiter nor a body.',
  },
  organizations: {
    label: 'The organizations, one vote each',
    meaning:
      'The documents name neither an arbiter nor a body; organizations vote, whatever their number of people.',
  },
  lead: {
    label: 'One lead',
    meaning:
      'The documents name neither an arbiter nor a body, but one person who leads the project.',
  },
};

export interface AnswerKind {
  /** Part of an address, so that it stays. */
  id: string;
  label: string;
  meaning?: string | undefined;
  /** What sorts the kinds of one rule, where they are numbers. */
  order?: number | undefined;
}
