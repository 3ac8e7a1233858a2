import { editionTitle, listEditions } from '../../model/governance/governance.ts';
import { citationUrl, sourceFinder } from '../../model/references.ts';
import { findRungBelow } from '../../model/roles/ladder.ts';
import { listLadder, listRoles, listRolesBesideLadder } from '../../model/roles/roles.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../../model/site.ts';
import { editionRules, roleRules } from '../../schemas/api/index.ts';
import type { Source } from '../../schemas/source.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';

/** Every edition, those of today first. */
export function listEditionSummaries(site: Site, home: URL) {
  const point = pointerMaker(home);
  return listEditions(site).map((edition) => ({
    ...identify(site, point, edition),
    counts: {
      bodies: edition.bodies?.length ?? 0,
      elections: edition.elections?.length ?? 0,
      decisions: edition.decisions?.length ?? 0,
      roles: listRoles(site, edition.id).length,
      discrepancies: edition.discrepancies?.length ?? 0,
    },
  }));
}

/** Everything about one edition. */
export function printEdition(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const edition = site.governance.get(id)!;
  const cite = sourceCiter(sourceFinder(site, edition.sources));
  return {
    ...identify(site, point, edition),
    ...(edition.contrast && { contrast: edition.contrast }),
    githubOwner: edition.githubOrganization,
    ...editionRules.print({ ...edition, hostFoundation: edition.foundation }, cite),
    ladder: listLadder(site, id).map(point.role),
    rolesBesideLadder: listRolesBesideLadder(site, id).map(point.role),
    documents: edition.sources.map(publishDocument),
  };
}

/** Everything about every edition, those of today first. */
export function printAllEditions(site: Site, home: URL) {
  return listEditions(site).map(({ id }) => printEdition(site, home, id));
}

/** Every role, in the order of the editions and their ladders. */
export function listRoleSummaries(site: Site, home: URL) {
  const point = pointerMaker(home);
  return [...site.roles.values()].map((role) => identifyRole(site, point, role));
}

/** Everything about one role; its id is "<governance>/<role>". */
export function describeRole(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const role = site.roles.get(id)!;
  const cite = sourceCiter(sourceFinder(site, [], site.governance.get(role.governance)));
  return {
    ...identifyRole(site, point, role),
    aka: role.aka ?? [],
    rungBelow: findRungBelow(site, role).map(point.role),
    ...roleRules.print(role, cite),
  };
}

/** A document with the address under which it can be read as it was. */
export function publishDocument(document: Source) {
  return { ...document, url: citationUrl(document) };
}

function identify(site: Site, point: Point, edition: GovernanceEntry) {
  const { documentDate, status } = edition.edition;
  return {
    ...point.edition(edition),
    name: edition.name,
    title: editionTitle(edition),
    kind: edition.kind,
    ...pointToProject(site, point, edition.project),
    form: edition.model.type,
    status,
    documentDate: documentDate
      ? { state: 'stated' as const, value: documentDate }
      : { state: 'not-recorded' as const },
  };
}

function identifyRole(site: Site, point: Point, role: RoleEntry) {
  const edition = site.governance.get(role.governance)!;
  return {
    ...point.role(role),
    governance: point.edition(edition),
    ...pointToProject(site, point, edition.project),
    kind: role.kind,
    scope: role.scope,
    ...(role.rank === undefined ? {} : { rank: role.rank }),
    summary: role.summary,
  };
}

function pointToProject(site: Site, point: Point, id: string | undefined) {
  const project = id === undefined ? undefined : site.projects.get(id);
  return project ? { project: point.project(project) } : {};
}
