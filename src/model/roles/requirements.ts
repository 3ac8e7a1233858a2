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
  const conditions = listRolesInForce(site).flatMap(({ edition, role }) =>
    (role.requirements ?? []).map((condition) => ({ edition, role, ...condition })),
  );
  return metrics
    .map((id): Unit => {
      const lines = conditions
        .filter(({ metric, min, max }) => metric === id && (min ?? max) !== undefined)
        .map(({ edition, role, min, max, window, text, ref }) => ({
          edition,
          role,
          number: (min ?? max)!,
          bound: nameBound(min, max),
          window: window && formatDuration(window),
          text,
          citations: citeRole(site, role)(ref),
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

/** How many sponsors a role asks for, from whom; the lowest number first, those without one last. */
export function compareSponsors(site: Site): SponsorLine[] {
  return listRolesInForce(site)
    .flatMap(({ edition, role }): SponsorLine[] => {
      const { sponsors, ref = [] } = role.howToBecome ?? {};
      return sponsors ? [{ edition, role, ...sponsors, citations: citeRole(site, role)(ref) }] : [];
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

interface Unit {
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
