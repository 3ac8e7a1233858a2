import { listLadder } from './roles.ts';
import type { RoleEntry, Site } from '../site.ts';
import { joinWords } from '../words/text.browser.ts';
import { labelOf } from '../vocabulary.ts';

/** The rungs of an edition's ladder, lowest first. Roles of equal rank stand side by side on one. */
export function listRungs(site: Site, governance: string): Rung[] {
  const ladder = listLadder(site, governance);
  const ranks = [...new Set(ladder.map(({ rank }) => rank))];
  return ranks.map((rank) => ladder.filter((role) => role.rank === rank));
}

/** The roles of the next lower rung of the same ladder; none for the lowest and beside the ladder. */
export function findRungBelow(site: Site, role: RoleEntry): Rung {
  const { rank } = role;
  if (rank === undefined) return [];
  return (
    listRungs(site, role.governance)
      .filter(([other]) => (other?.rank ?? 0) < rank)
      .at(-1) ?? []
  );
}

/**
 * Where the role stands, or the kind of role beside the ladder.
 * @example describeRung(site, reviewer) // '3 of 5, beside Plugin maintainer'
 */
export function describeRung(site: Site, role: RoleEntry) {
  if (role.rank === undefined) return labelOf(site, 'role-kind', role.kind);
  const rungs = listRungs(site, role.governance);
  const place = rungs.findIndex(([first]) => first?.rank === role.rank);
  const beside = (rungs[place] ?? []).filter(({ id }) => id !== role.id);
  return [
    `${place + 1} of ${rungs.length}`,
    ...(beside.length > 0 ? [`beside ${joinWords(beside.map(({ name }) => name))}`] : []),
  ].join(', ');
}

/** The roles of one rung: nearly always one. */
export type Rung = RoleEntry[];
