import { listHeldRights } from './rights.ts';
import { describePeer, listRolesInForce, type Peer, type RoleInForce } from './in-force.ts';
import type { RoleEntry, Site } from '../site.ts';

/** From this number on, a choice is made. */
const most = 10;

/**
 * Roles in force of other projects that have one of the names of this role. Where there are more than
 * ten: those that share most rights with it by their documents; of equals, the documents that changed last.
 */
export function listSameRung(site: Site, role: RoleEntry): SameRung {
  const names = listNames(role);
  const home = site.governance.get(role.governance);
  const rights = listHeldRights(site, role).map(({ id }) => id);
  const all = listRolesInForce(site).filter(
    ({ edition, role: other }) =>
      edition.id !== home?.id &&
      (edition.project === undefined || edition.project !== home?.project) &&
      listNames(other).some((name) => names.includes(name)),
  );
  const shared = (place: RoleInForce) =>
    listHeldRights(site, place.role).filter(({ id }) => rights.includes(id)).length;
  const found = all.map((place) => ({ ...describePeer(site, place), shared: shared(place) }));
  const chosen = [...found]
    .sort((a, b) => b.shared - a.shared || compareText(changed(b), changed(a)))
    .slice(0, most);
  return {
    total: found.length,
    chosen: found.length > most,
    roles: found.length > most ? chosen : found,
    commonRight: findCommonRight(site, rights, all),
  };
}

/**
 * The form in which names of roles are compared: small letters, no hyphens, "org" written out.
 * @example normalizeRoleName('Sub-project Org Member') // 'subproject organization member'
 */
export function normalizeRoleName(name: string) {
  return name
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/\borg\b/g, 'organization');
}

function listNames({ name, aka = [] }: RoleEntry) {
  return [name, ...aka].map(normalizeRoleName);
}

/** Of the rights of a role, the one that most of the others have too. */
function findCommonRight(site: Site, rights: string[], others: RoleInForce[]) {
  const counted = rights.map((right) => ({
    right,
    count: others.filter(({ role }) => listHeldRights(site, role).some(({ id }) => id === right))
      .length,
  }));
  return counted.sort((a, b) => b.count - a.count)[0]?.right;
}

function changed({ edition }: RoleInForce) {
  return edition.edition.documentDate ?? '';
}

function compareText(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface SameRung {
  /** How many roles elsewhere have the name. */
  total: number;
  /** Whether only some of them are listed. */
  chosen: boolean;
  roles: (Peer & { shared: number })[];
  /** The right of this role that most of the others have too. */
  commonRight: string | undefined;
}
