import type { StatedNone } from '../../schemas/fields.ts';
import { placeInEdition } from './edition-layout.ts';
import { companyLimits } from './company-limits.ts';
import { findCap, formatCap, formatSeats } from './bodies.ts';
import { countMembers, shareOf } from './caps.ts';
import { citeEdition, editionTitle, listCurrentEditions } from './governance.ts';
import type { Citation } from '../references.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { governancePath } from '../urls.browser.ts';
import { labelOf } from '../vocabulary.ts';
import type { Body } from '../../schemas/body.ts';

/**
 * The bodies in force that decide or are elected, by how much of them one organization may hold: more
 * than half, up to half, up to a third, or nothing written. Within a group the largest share comes first.
 */
export function groupBySeatShare(site: Site): SeatGroup[] {
  const lines = listCurrentEditions(site).flatMap((edition) => listSeatLines(site, edition));
  return groups.map(({ id, title, intro, holds }) => ({
    id,
    title,
    intro,
    lines: lines
      .filter(holds)
      .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.name.localeCompare(b.name, 'en')),
  }));
}

/** Editions without a body that could be shared out, and their rule on votes where one is written. */
export function listVoteLimits(site: Site): VoteLine[] {
  return listCurrentEditions(site)
    .filter((edition) => listDecidingBodies(edition).length === 0)
    .map((edition) => {
      const rule = edition.vendorNeutrality?.find(({ kind }) => companyLimits.includes(kind));
      return {
        id: edition.id,
        name: editionTitle(edition),
        href: governancePath(edition.id, 'neutrality'),
        kind: rule && labelOf(site, 'neutrality-kind', rule.kind),
        text: rule?.text,
        citations: rule ? citeEdition(site, edition)(rule.ref) : [],
      };
    })
    .sort((a, b) => Number(b.text !== undefined) - Number(a.text !== undefined));
}

/** Groups that hand out seats and do more than advise; teams and interest groups are open to all. */
function listDecidingBodies({ bodies = [] }: GovernanceEntry) {
  return bodies.filter(
    ({ kind, status, seats, organizationCap }, place) =>
      status === 'active' &&
      kind !== 'advisory-board' &&
      (place === 0 || seats !== undefined || organizationCap !== undefined),
  );
}

function listSeatLines(site: Site, edition: GovernanceEntry): SeatShare[] {
  const cite = citeEdition(site, edition);
  return listDecidingBodies(edition).map((body) => {
    const { seats, organizationCap } = body;
    const cap = findCap(body);
    const share = shareOf(body);
    const known = seats && !isStatedNone(seats) ? seats : undefined;
    return {
      edition: edition.id,
      name: editionTitle(edition),
      body: body.name,
      href: placeInEdition(site, edition, `${body.id}-cap`),
      seats: known && formatSeats(known),
      total: countMembers(body),
      held: share === undefined ? undefined : heldSeats(body, share),
      share,
      limit: cap && capitalize(formatCap(cap)),
      onVotes: cap?.basis === 'votes',
      statedNone: organizationCap !== undefined && isStatedNone(organizationCap),
      ban: edition.vendorNeutrality?.find(({ kind }) => kind === 'majority-ban')?.text,
      citations: cite(
        seats || organizationCap ? [...refsOf(seats), ...refsOf(organizationCap)] : body.ref,
      ),
    };
  });
}

function refsOf(fact: { ref: string[] } | StatedNone | undefined) {
  if (!fact) return [];
  return isStatedNone(fact) ? fact.statedNone : fact.ref;
}

/** Whole seats that one organization may hold, where the number of seats is known. */
function heldSeats(body: Body, share: number) {
  const total = countMembers(body);
  return findCap(body)?.max ?? (total === undefined ? undefined : Math.floor(total * share));
}

const groups: (Omit<SeatGroup, 'lines'> & { holds: (line: SeatShare) => boolean })[] = [
  {
    id: 'more-than-half',
    title: 'More than half allowed',
    intro: 'A limit is written, and it leaves one organization a majority of the seats.',
    holds: ({ share }) => share !== undefined && share > 0.5,
  },
  {
    id: 'not-recorded',
    title: 'No limit recorded',
    intro: 'The documents read do not say how many seats one organization may hold.',
    holds: ({ limit, statedNone }) => limit === undefined && !statedNone,
  },
  {
    id: 'stated-none',
    title: 'No limit, and the document says so',
    intro: 'A document says that one organization may hold any number of seats.',
    holds: ({ statedNone }) => statedNone,
  },
  {
    id: 'votes-only',
    title: 'A limit on votes only',
    intro:
      'Votes of one organization are limited, but the documents do not say how many seats it may hold.',
    holds: ({ limit, onVotes }) => limit !== undefined && onVotes,
  },
  {
    id: 'number-only',
    title: 'A limit without a share',
    intro: 'A limit is written, but no number of seats, so no share can be computed.',
    holds: ({ share, limit, onVotes }) => limit !== undefined && share === undefined && !onVotes,
  },
  {
    id: 'up-to-half',
    title: 'Up to one half',
    intro: 'One organization may hold more than a third of the seats and at most half of them.',
    holds: ({ share }) => share !== undefined && share > 1 / 3 && share <= 0.5,
  },
  {
    id: 'up-to-third',
    title: 'Up to one third',
    intro: 'One organization may hold at most a third of the seats.',
    holds: ({ share }) => share !== undefined && share <= 1 / 3,
  },
];

interface SeatShare {
  edition: string;
  name: string;
  body: string;
  href: string;
  seats: string | undefined;
  total: number | undefined;
  held: number | undefined;
  /** From 0 to 1. */
  share: number | undefined;
  limit: string | undefined;
  onVotes: boolean;
  statedNone: boolean;
  /** Another rule that forbids a majority. */
  ban: string | undefined;
  citations: Citation[];
}

interface SeatGroup {
  id: string;
  title: string;
  intro: string;
  lines: SeatShare[];
}

interface VoteLine {
  id: string;
  name: string;
  href: string;
  kind: string | undefined;
  text: string | undefined;
  citations: Citation[];
}
