import { listCurrentEditions } from '../governance/governance.ts';
import { standingOf, type Standing } from '../governance/renown.ts';
import { describeRung } from './ladder.ts';
import type { Citation } from '../references.ts';
import { citeRole, describeRoleAdmission, listRoles } from './roles.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../site.ts';
import type { Sentence } from '../words/text.browser.ts';
import { oncePerSite } from '../once-per-site.ts';

/** Every role of the editions in force, by the name of the edition; what was superseded is not today. */
export const listRolesInForce = oncePerSite((site): RoleInForce[] =>
  listCurrentEditions(site).flatMap((edition) =>
    listRoles(site, edition.id).map((role) => ({ edition, role, ...standingOf(site, edition) })),
  ),
);

/** A role as one line of a comparison: where it stands and, in short, how one gets it. */
export function describePeer(site: Site, place: RoleInForce): Peer {
  const { role } = place;
  return {
    ...place,
    rung: describeRung(site, role),
    how: describeRoleAdmission(site, role)[0],
    howCitations: citeRole(site, role)(role.howToBecome?.ref ?? []),
  };
}

export interface RoleInForce extends Standing {
  edition: GovernanceEntry;
  role: RoleEntry;
}

export interface Peer extends RoleInForce {
  rung: string;
  /** Absent where the document does not say how one gets the role. */
  how: Sentence | undefined;
  howCitations: Citation[];
}
