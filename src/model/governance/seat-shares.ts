import type { Body } from '../../schemas/body.ts';
import type { StatedNone } from '../../schemas/fields.ts';
import type { Governance } from '../../schemas/governance.ts';
import { placeInEdition } from './edition-layout.ts';
import { seatLimits, voteLimits } from './company-limits.ts';
import { findCap, findHighestBody, formatCap, formatSeats } from './bodies.ts';
import {
  countMembers,
  findLargestShare,
  formatSeatShare,
  listSeatLimits,
  type SeatShare,
} from './caps.ts';
import { standingOf, type Standing } from './renown.ts';
import { citeEdition, editionTitle, listCurrentEditions } from './governance.ts';
import type { Citation } from '../references.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { governancePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';

/**
 * The bodies in force that decide or are elected, by how much of them one organization may hold, the strictest limits
 * first and what says nothing last. Within a group the smallest share comes first.
 */
export function groupBySeatShare(site: Site): SeatGroup[] {
  const lines = listCurrentEditions(site).flatMap((edition) => listSeatLines(site, edition));
  return groups.map(({ id, title, intro, holds }) => ({
    id,
    title,
    intro,
    lines: lines
      .filter(holds)
      .sort((a, b) => (a.share ?? 0) - (b.share ?? 0) || a.name.localeCompare(b.name, 'en')),
  }));
}

/** Every rule in force that limits the votes of one organization, by name of the document. */
export function listVoteLimits(site: Site): VoteLine[] {
  return listCurrentEditions(site).flatMap((edition) =>
    (edition.vendorNeutrality ?? [])
      .filter(({ kind }) => voteLimits.includes(kind))
      .map((rule) => ({
        id: edition.id,
        name: editionTitle(edition),
        href: governancePath(edition.id, 'neutrality'),
        kind: labelOf(site, 'neutrality-kind', rule.kind),
        text: rule.text,
        citations: citeEdition(site, edition)(rule.ref),
      })),
  );
}

/** Editions in force without a body that could be shared out and without a limit on one organization. */
export function listUnlimited(site: Site): GovernanceEntry[] {
  return listCurrentEditions(site).filter(
    (edition) =>
      listDecidingBodies(edition).length === 0 &&
      !edition.vendorNeutrality?.some(({ kind }) => [...seatLimits, ...voteLimits].includes(kind)),
  );
}

/** Bodies that decide above others or hand out seats; teams and interest groups are open to all. */
function listDecidingBodies(edition: GovernanceEntry) {
  const highest = findHighestBody(edition);
  return (edition.bodies ?? []).filter(
    (body) =>
      body.status === 'active' &&
      body.kind !== 'advisory-board' &&
      (body === highest ||
        body.seats !== undefined ||
        listSeatLimits(edition, body).length > 0 ||
        body.organizationCap !== undefined),
  );
}

function listSeatLines(site: Site, edition: GovernanceEntry): SeatLine[] {
  const cite = citeEdition(site, edition);
  return listDecidingBodies(edition).map((body) => {
    const { seats, organizationCap } = body;
    const cap = findCap(body);
    const largest = findLargestShare(edition, body);
    const known = seats && !isStatedNone(seats) ? seats : undefined;
    const rules = (edition.vendorNeutrality ?? []).filter(
      ({ kind, seatsOf = [] }) => seatLimits.includes(kind) && seatsOf.includes(body.id),
    );
    const added = rules.filter((rule) => !isRepeated(rule, cap));
    const ref = [
      ...refsOf(seats),
      ...refsOf(organizationCap),
      ...added.flatMap((rule) => rule.ref),
    ];
    return {
      ...standingOf(site, edition),
      edition: edition.id,
      name: editionTitle(edition),
      body: body.name,
      href: placeInEdition(site, edition, `${body.id}-cap`),
      seats: known && formatSeats(known),
      total: countDrawn(body, largest),
      held: largest?.held,
      share: largest?.share,
      most: largest && formatSeatShare(largest),
      limit: cap && capitalize(formatCap(cap)),
      limited: cap !== undefined || rules.length > 0,
      onVotes: cap?.basis === 'votes' && rules.length === 0,
      statedNone: organizationCap !== undefined && isStatedNone(organizationCap),
      others: added.map(({ text }) => text),
      citations: cite(ref.length > 0 ? [...new Set(ref)] : body.ref),
    };
  });
}

/** The seats to draw; none where the size that counts is only one of many, because it is not that of the body. */
function countDrawn(body: Body, largest: SeatShare | undefined) {
  const members = countMembers(body);
  if (!largest) return members;
  return largest.open && largest.of !== members ? undefined : largest.of;
}

/** True where a rule says again what the limit of the body itself says. */
function isRepeated(rule: NeutralityRule, cap: ReturnType<typeof findCap>) {
  return (
    cap !== undefined &&
    cap.basis !== 'votes' &&
    rule.max === cap.max &&
    rule.fraction === cap.fraction &&
    rule.strict === cap.strict &&
    (rule.of ?? cap.of) === cap.of
  );
}

function refsOf(fact: { ref: string[] } | StatedNone | undefined) {
  if (!fact) return [];
  return isStatedNone(fact) ? fact.statedNone : fact.ref;
}

const groups: (Omit<SeatGroup, 'lines'> & { holds: (line: SeatLine) => boolean })[] = [
  {
    id: 'up-to-third',
    title: 'Up to one third',
    intro: 'One organization may hold at most a third of the seats.',
    holds: ({ share }) => share !== undefined && share <= 1 / 3,
  },
  {
    id: 'up-to-half',
    title: 'Up to one half',
    intro: 'One organization may hold more than a third of the seats and at most half of them.',
    holds: ({ share }) => share !== undefined && share > 1 / 3 && share <= 0.5,
  },
  {
    id: 'more-than-half',
    title: 'More than half allowed',
    intro: 'A limit is written, and it leaves one organization a majority of the seats.',
    holds: ({ share }) => share !== undefined && share > 0.5,
  },
  {
    id: 'number-only',
    title: 'A limit without a share',
    intro: 'A limit is written, but no number of seats, so no share can be computed.',
    holds: ({ share, limited, onVotes }) => limited && share === undefined && !onVotes,
  },
  {
    id: 'votes-only',
    title: 'A limit on votes only',
    intro:
      'Votes of one organization are limited, but the documents do not say how many seats it may hold.',
    holds: ({ limited, onVotes }) => limited && onVotes,
  },
  {
    id: 'stated-none',
    title: 'No limit, and the document says so',
    intro: 'A document says that one organization may hold any number of seats.',
    holds: ({ statedNone }) => statedNone,
  },
  {
    id: 'not-recorded',
    title: 'No limit recorded',
    intro: 'The documents read do not say how many seats one organization may hold.',
    holds: ({ limited, statedNone }) => !limited && !statedNone,
  },
];

type NeutralityRule = NonNullable<Governance['vendorNeutrality']>[number];

export interface SeatLine extends Standing {
  edition: string;
  name: string;
  body: string;
  href: string;
  seats: string | undefined;
  total: number | undefined;
  held: number | undefined;
  /** From 0 to 1. */
  share: number | undefined;
  /** The share in words. */
  most: string | undefined;
  /** The limit in the rules of the body, in words. */
  limit: string | undefined;
  limited: boolean;
  onVotes: boolean;
  statedNone: boolean;
  /** Further rules of the document about the seats of this body. */
  others: string[];
  citations: Citation[];
}

interface SeatGroup {
  id: string;
  title: string;
  intro: string;
  lines: SeatLine[];
}

export interface VoteLine {
  id: string;
  name: string;
  href: string;
  kind: string;
  text: string;
  citations: Citation[];
}
