import type { Role } from '../../schemas/role.ts';
import { formatDuration } from '../words/dates.ts';
import { citer, type Citation, type Cite } from '../references.ts';
import { rowBuilder, type Row } from '../rows.ts';
import {
  describeInactivity,
  describeRemoval,
  describeThreshold,
  describeLeave,
  describeReinstatement,
} from '../words/thresholds.ts';
import { listRolesOf } from '../by-owner.ts';
import type { RoleEntry, Site } from '../site.ts';
import { capitalize, type Sentence } from '../words/text.browser.ts';
import { linkedLabel } from '../vocabulary.ts';

/** All roles of an edition: the ladder from the lowest rung up, then those beside it. */
export function listRoles(site: Site, governance: string) {
  return listRolesOf(site, governance);
}

/** The rungs of an edition's ladder, lowest first. */
export function listLadder(site: Site, governance: string) {
  return listRoles(site, governance).filter((role) => role.rank !== undefined);
}

/** The highest step of a ladder; offices that are ranked above it do not count as steps. */
export function findSummit(ladder: RoleEntry[]) {
  return ladder.findLast(({ kind }) => kind === 'ladder') ?? ladder.at(-1);
}

/** The highest rung for which a rule about inactivity is written. */
export function findInactiveRung(ladder: RoleEntry[]) {
  return ladder.findLast(({ inactivity }) => inactivity !== undefined);
}

/** The roles of an edition that are no step of the ladder. */
export function listRolesBesideLadder(site: Site, governance: string) {
  return listRoles(site, governance).filter((role) => role.rank === undefined);
}

/** Links references of a role to the lines of its edition's sources. */
export function citeRole(site: Site, role: RoleEntry): Cite {
  return citer(site, [], site.governance.get(role.governance));
}

/** How one gets the role, in one or more lines; empty where it is not recorded. */
export function describeRoleAdmission(site: Site, role: RoleEntry): Sentence[] {
  const how = role.howToBecome;
  if (!how) return [];
  return [
    [
      linkedLabel(site, 'role-path', how.path),
      ...(how.nominatedBy
        ? [`${how.path === 'nomination' ? ' by' : '; proposed by'} ${how.nominatedBy}`]
        : []),
      ...(how.approvedBy ? [`; decided by ${how.approvedBy}`] : []),
    ],
    ...(how.sponsors ? [[`Sponsors: ${describeSponsors(how.sponsors)}`]] : []),
    ...(how.threshold && how.threshold.rule !== 'discretion'
      ? [describeThreshold(site, how.threshold)]
      : []),
  ];
}

/** The decision about a candidate, step by step. */
export function listAdmissionRows(site: Site, role: RoleEntry): Row[] {
  const how = role.howToBecome;
  const row = rowBuilder(citeRole(site, role));
  const part = <Value>(value: Value | undefined) =>
    how === undefined || value === undefined ? undefined : { value, ref: how.ref };
  return [
    row('path', 'Way in', part(how?.path), ({ value }) => [
      [linkedLabel(site, 'role-path', value)],
    ]),
    row('proposer', 'Who proposes you', part(how?.nominatedBy), ({ value }) => [
      [capitalize(value)],
    ]),
    row('sponsors', 'Sponsors', part(how?.sponsors), ({ value }) => [
      [capitalize(describeSponsors(value))],
    ]),
    row('approver', 'Who decides', part(how?.approvedBy), ({ value }) => [[capitalize(value)]]),
    row('rule', 'Rule', part(how?.threshold), ({ value }) => [
      describeThreshold(site, value),
      value.note ? [capitalize(value.note)] : [],
    ]),
    row('venue', 'Where', part(how?.venue), ({ value }) => [[capitalize(value)]]),
    row('period', 'Waiting time', part(how?.period ?? how?.longest), () => [
      how?.period ? [`${formatDuration(how.period)} at least`] : [],
      how?.longest ? [`${formatDuration(how.longest)} at most`] : [],
    ]),
    ...(how?.note
      ? [row('remark', 'Remark', part(how.note), ({ value }) => [[capitalize(value)]])]
      : []),
  ];
}

/** What ends the role: a term, silence, or removal. */
export function listEndRows(site: Site, role: RoleEntry): Row[] {
  const row = rowBuilder(citeRole(site, role));
  return [
    row('term', 'Term', role.term, ({ length, renewal }) => [
      length ? [formatDuration(length)] : [],
      renewal ? [capitalize(renewal)] : [],
    ]),
    row('inactivity', 'Inactivity', role.inactivity, (fact) => describeInactivity(site, fact)),
    row('leave', 'Leave of absence', role.leave, (fact) => describeLeave(fact)),
    row('removal', 'Removal', role.removal, (fact) => describeRemoval(site, fact)),
    row('reinstatement', 'Way back', role.reinstatement, (fact) =>
      describeReinstatement(site, fact),
    ),
  ];
}

/** The conditions for a role, one per line, with the source of each. */
export function listRequirements(site: Site, role: RoleEntry): RequirementLine[] {
  const cite = citeRole(site, role);
  return (role.requirements ?? []).map(({ text, ref }) => ({ text, citations: cite(ref) }));
}

/** What is expected of whoever holds a role, one per line, with the source of each. */
export function listDuties(site: Site, role: RoleEntry): RequirementLine[] {
  const cite = citeRole(site, role);
  return (role.duties ?? []).map(({ text, ref }) => ({ text, citations: cite(ref) }));
}

/** How many sponsors a role asks for and from where, in words. */
export function describeSponsors({
  count,
  from,
  differentOrganizations,
}: NonNullable<NonNullable<Role['howToBecome']>['sponsors']>) {
  return [count, from && `from ${from}`, differentOrganizations && 'of different organizations']
    .filter(Boolean)
    .join(' ');
}

export interface RequirementLine {
  text: string;
  citations: Citation[];
}
