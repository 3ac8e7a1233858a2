import type { Body } from '../../schemas/body.ts';
import { findCap } from './bodies.ts';
import { seatLimits } from './company-limits.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry } from '../site.ts';

/** Above this number seats are given in figures only, because nobody counts chairs. */
export const mostDrawn = 15;

/** The number of seats of a body: the one that is given, else the largest, else the least allowed. */
export function countMembers(body: Body | undefined) {
  return body?.seats && !isStatedNone(body.seats)
    ? (body.seats.count ?? body.seats.max ?? body.seats.min)
    : undefined;
}

/**
 * The most seats that one organization may hold in a body by all limits that the edition writes for it, at
 * the size of the body at which that is the largest share. Undefined where no limit on seats is written,
 * or where only a number is and not of how many.
 */
export function findLargestShare(
  edition: Pick<GovernanceEntry, 'vendorNeutrality'>,
  body: Body | undefined,
): SeatShare | undefined {
  const limits = body ? listSeatLimits(edition, body) : [];
  if (!body || limits.length === 0) return undefined;
  const { sizes, open } = listSizes(body, limits);
  const shares = sizes.map((of): SeatShare => {
    const held = Math.min(of, ...limits.map((limit) => countAllowed(limit, of)));
    return { held, of, share: held / of, open };
  });
  return shares.reduce<SeatShare | undefined>(
    (most, one) => (most && most.share >= one.share ? most : one),
    undefined,
  );
}

/** Every limit on seats that an edition writes for a body: its own, and rules that name the body. */
export function listSeatLimits(
  { vendorNeutrality = [] }: Pick<GovernanceEntry, 'vendorNeutrality'>,
  body: Body,
): SeatLimit[] {
  const own = findCap(body);
  return [
    ...(own && own.basis !== 'votes' ? [own] : []),
    ...vendorNeutrality.filter(
      ({ kind, seatsOf = [] }) => seatLimits.includes(kind) && seatsOf.includes(body.id),
    ),
  ].filter(({ max, fraction }) => max !== undefined || fraction !== undefined);
}

/** Whole seats that one limit leaves to one organization in a body of a size. */
function countAllowed({ max, of, fraction, strict, larger }: SeatLimit, size: number) {
  // A limit on some of the seats says nothing about the others.
  const byNumber = max === undefined ? undefined : max + Math.max(0, size - (of ?? size));
  const [part = 0, whole = 1] = (fraction ?? '').split('/').map(Number);
  const exact = (size * part) / whole;
  const byShare =
    fraction === undefined ? undefined : strict ? Math.ceil(exact) - 1 : Math.floor(exact);
  if (byNumber === undefined || byShare === undefined) return byNumber ?? byShare ?? size;
  return larger ? Math.max(byNumber, byShare) : Math.min(byNumber, byShare);
}

/** The sizes that the rules allow a body to have; without a largest one, so many that no share is missed. */
function listSizes({ seats }: Body, limits: SeatLimit[]) {
  const known = seats && !isStatedNone(seats) ? seats : undefined;
  const given = [known?.min, known?.count, known?.max].filter((size) => size !== undefined);
  const of = limits.find((limit) => limit.of !== undefined)?.of;
  if (given.length === 0 && of !== undefined) return { sizes: [of], open: false };
  // A number alone is everything in a body small enough, so it says nothing without the seats.
  if (given.length === 0 && limits.every(({ fraction }) => fraction === undefined))
    return { sizes: [], open: true };
  const open = known?.max === undefined && known?.count === undefined;
  const least = given.length === 0 ? 2 : Math.min(...given);
  const most = open ? least + mostTried : Math.max(...given);
  return { sizes: Array.from({ length: most - least + 1 }, (_, more) => least + more), open };
}

/** Every share with a denominator that documents use comes up within so many sizes. */
const mostTried = 100;

interface SeatLimit {
  max?: number | undefined;
  of?: number | undefined;
  fraction?: string | undefined;
  strict?: boolean | undefined;
  larger?: true | undefined;
}

export interface SeatShare {
  /** Whole seats that one organization may hold. */
  held: number;
  /** In a body of so many. */
  of: number;
  /** From 0 to 1. */
  share: number;
  /** True where the rules set no largest size, so that the size is one of many. */
  open: boolean;
}

/**
 * A largest share in words.
 * @example formatSeatShare({ held: 3, of: 7, share: 3 / 7, open: false }) // '3 of 7 seats, 43 %'
 */
export function formatSeatShare({ held, of, share, open }: SeatShare) {
  const percent = `${Math.round(share * 100)} %`;
  return open ? `up to ${percent}` : `${held} of ${of} seats, ${percent}`;
}
