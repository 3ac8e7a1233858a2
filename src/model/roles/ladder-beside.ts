import { placeInEdition } from '../governance/edition-layout.ts';
import { editionTitle, listEditions } from '../governance/governance.ts';
import type { RoleEntry, Site } from '../site.ts';
import { toPlainText } from '../words/text.browser.ts';
import { describeCompleteness } from './completeness.ts';
import type { LadderBeside, RoleBeside } from './ladder-beside.browser.ts';
import { listRungs } from './ladder.ts';
import {
  citeRole,
  describeRoleAdmission,
  listRequirements,
  listRoles,
  listRolesBesideLadder,
} from './roles.ts';

/** Documents whose roles can be put beside others, those in force first, each group by name. */
export function listLadderChoices(site: Site) {
  return listEditions(site)
    .filter(({ id }) => listRoles(site, id).length > 0)
    .map((edition) => ({ id: edition.id, title: editionTitle(edition) }));
}

/** The ladder of a document with what each rung asks for, as its file for the comparison has it. */
export function describeLadder(site: Site, id: string): LadderBeside {
  const edition = site.governance.get(id)!;
  const describe = (role: RoleEntry) => describeRole(site, role);
  return {
    id,
    title: editionTitle(edition),
    href: placeInEdition(site, edition, 'ladder'),
    rungs: listRungs(site, id).map((rung) => rung.map(describe)),
    beside: listRolesBesideLadder(site, id).map(describe),
  };
}

function describeRole(site: Site, role: RoleEntry): RoleBeside {
  return {
    id: role.id,
    name: role.name,
    asks: listRequirements(site, role),
    completeness: describeCompleteness(site, role).text,
    decided: describeRoleAdmission(site, role).map(toPlainText),
    citations: role.howToBecome ? citeRole(site, role)(role.howToBecome.ref) : [],
  };
}
