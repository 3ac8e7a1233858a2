import { listCurrentEditions, listEditions } from '../governance/governance.ts';
import { sortByRenown, standingOf, type Standing } from '../governance/renown.ts';
import { listRungs, type Rung } from './ladder.ts';
import { listRoles, listRolesBesideLadder } from './roles.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../site.ts';

/** The ladders in force by their number of rungs, the longest first; those without a ladder last. */
export function groupLadders(site: Site): LadderGroup[] {
  const ladders = sortByRenown(site, listCurrentEditions(site)).map((edition) =>
    drawLadder(site, edition),
  );
  const lengths = [...new Set(ladders.map(({ rungs }) => rungs.length))].sort((a, b) => b - a);
  return lengths.map((length) => ({
    length,
    ladders: ladders.filter(({ rungs }) => rungs.length === length),
  }));
}

/** Editions that are no longer in force and the roles that they had. */
export function listFormerRoles(site: Site): { edition: GovernanceEntry; roles: RoleEntry[] }[] {
  return listEditions(site)
    .filter(({ edition }) => edition.status !== 'current')
    .map((edition) => ({ edition, roles: listRoles(site, edition.id) }));
}

function drawLadder(site: Site, edition: GovernanceEntry): LadderLine {
  return {
    ...standingOf(site, edition),
    edition,
    rungs: listRungs(site, edition.id),
    beside: listRolesBesideLadder(site, edition.id),
  };
}

export interface LadderLine extends Standing {
  edition: GovernanceEntry;
  rungs: Rung[];
  /** Roles that are no step of the ladder. */
  beside: RoleEntry[];
}

interface LadderGroup {
  length: number;
  ladders: LadderLine[];
}
