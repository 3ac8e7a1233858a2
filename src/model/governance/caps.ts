import type { Body } from '../../schemas/body.ts';
import { findCap } from './bodies.ts';
import { isStatedNone } from '../rows.ts';

/** Above this number seats are given in figures only, because nobody counts chairs. */
export const mostDrawn = 15;

/** The number of seats of a body: the one that is given, else the largest, else the least allowed. */
export function countMembers(body: Body | undefined) {
  return body?.seats && !isStatedNone(body.seats)
    ? (body.seats.count ?? body.seats.max ?? body.seats.min)
    : undefined;
}

/**
 * The share of the seats of a body that one organization may hold, from 0 to 1; undefined where none is
 * written, where the limit is on votes, or where the number of seats is not known. A range of seats
 * counts with its smallest number, in which a fixed limit weighs most.
 */
export function shareOf(body: Body | undefined) {
  const cap = body && findCap(body);
  if (!cap || cap.basis === 'votes') return undefined;
  const of = cap.of ?? countFewest(body);
  if (cap.max !== undefined) return of ? Math.min(cap.max / of, 1) : undefined;
  const [part, whole] = (cap.fraction ?? '').split('/').map(Number);
  return part && whole ? part / whole : undefined;
}

function countFewest({ seats }: Body) {
  return seats && !isStatedNone(seats) ? (seats.min ?? seats.count ?? seats.max) : undefined;
}
