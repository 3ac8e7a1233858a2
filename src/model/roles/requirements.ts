import { metrics } from '../../schemas/rule.ts';
import { formatDuration } from '../words/dates.ts';
import type { Citation } from '../references.ts';
import { citeRole } from './roles.ts';
import { listRolesInForce, type RoleInForce } from './in-force.ts';
import type { Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';

/** The conditions with a number, unit by unit; within a unit the lowest number first. */
export function compareRequirements(site: Site): Unit[] {
  const conditions = listRolesInForce(site).flatMap((place) =>
    (place.role.requirements ?? []).map((condition) => ({ place, ...condition })),
  );
  return metrics
    .map((id): Unit => {
      const lines = conditions
        .filter(({ metric, min, max }) => metric === id && (min ?? max) !== undefined)
        .map(({ place, min, max, window, text, ref }) => ({
          ...place,
          number: (min ?? max)!,
          bound: nameBound(min, max),
          window: window && formatDuration(window),
          text,
          citations: citeRole(site, place.role)(ref),
        }))
        .sort((a, b) => a.number - b.number);
      return {
        id,
        label: capitalize(labelOf(site, 'metric', id)),
        meaning: meaningOf(site, 'metric', id),
        lines,
        longest: Math.max(...lines.map(({ number }) => number)),
      };
    })
    .filter(({ lines }) => lines.length > 0);
}

/**
 * How often each number is asked for, the lowest first: what a picture of the conditions shows.
 * @example countNumbers([{ number: 5 }, { number: 5 }, { number: 10 }]) // [{ at: 5, count: 2 }, { at: 10, count: 1 }]
 */
export function countNumbers(lines: { number: number }[]): NumberCount[] {
  const numbers = [...new Set(lines.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((at) => ({ at, count: lines.filter(({ number }) => number === at).length }));
}

/** The span of the numbers and the one that most conditions have, in words; "5 to 20, most often 10 (7 of 31)". */
export function describeNumbers(lines: { number: number }[]) {
  const counts = countNumbers(lines);
  const [first] = counts;
  const last = counts.at(-1);
  if (!first || !last) return '';
  const common = counts.toSorted((a, b) => b.count - a.count)[0]!;
  const span = first.at === last.at ? `${first.at}` : `${first.at} to ${last.at}`;
  return common.count > 1 && counts.length > 1
    ? `${span}, most often ${common.at} (${common.count} of ${lines.length})`
    : span;
}

/** How many sponsors a role asks for, from whom; the lowest number first, those without one last. */
export function compareSponsors(site: Site): SponsorLine[] {
  return listRolesInForce(site)
    .flatMap((place): SponsorLine[] => {
      const { sponsors, ref = [] } = place.role.howToBecome ?? {};
      return sponsors
        ? [{ ...place, ...sponsors, citations: citeRole(site, place.role)(ref) }]
        : [];
    })
    .sort((a, b) => (a.count ?? Infinity) - (b.count ?? Infinity) || 0);
}

/** How many conditions of roles in force have no number to compare. */
export function countOtherConditions(site: Site) {
  return listRolesInForce(site)
    .flatMap(({ role }) => role.requirements ?? [])
    .filter(({ metric, min, max }) => metric === undefined || (min ?? max) === undefined).length;
}

function nameBound(min: number | undefined, max: number | undefined) {
  if (min === undefined) return 'At most';
  return max === undefined ? 'At least' : `Up to ${max}, at least`;
}

export interface NumberCount {
  at: number;
  count: number;
}

export interface Unit {
  id: string;
  label: string;
  meaning: string;
  lines: ConditionLine[];
  /** The highest number of all lines. */
  longest: number;
}

export interface ConditionLine extends RoleInForce {
  number: number;
  /** What the number is, for example "At least". */
  bound: string;
  /** Period in which the number must be reached, in words. */
  window: string | undefined;
  text: string;
  citations: Citation[];
}

export interface SponsorLine extends RoleInForce {
  count?: number | undefined;
  from?: string | undefined;
  differentOrganizations?: boolean | undefined;
  citations: Citation[];
}
