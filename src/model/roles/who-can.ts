import { privileges } from '../../schemas/role.ts';
import { listCurrentEditions } from '../governance/governance.ts';
import type { Citation } from '../references.ts';
import { listRungs } from './ladder.ts';
import { listHeldRights } from './rights.ts';
import { citeRole } from './roles.ts';
import { describePeer, listRolesInForce, type Peer } from './in-force.ts';
import type { GovernanceEntry, RoleEntry, Site } from '../site.ts';
import { capitalize, countOf } from '../words/text.browser.ts';
import { rightPath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import { oncePerSite } from '../once-per-site.ts';

/** Every right that at least one role in force has, the ones that most roles have first. */
export const listRightsInForce = oncePerSite((site): RightInForce[] =>
  privileges
    .map((id) => describeRight(site, id))
    .filter(({ holders }) => holders.length > 0)
    .sort((a, b) => b.holders.length - a.holders.length),
);

/** How many roles in force have each right. */
export const countHolders = oncePerSite((site) => {
  const counts = new Map<string, number>();
  for (const { role } of listRolesInForce(site)) {
    for (const { id } of listHeldRights(site, role)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
});

/** The rights of a role as links to the pages that say who else has them. */
export function linkQuestions(site: Site, role: RoleEntry) {
  const holders = countHolders(site);
  return listHeldRights(site, role)
    .filter(({ id }) => holders.has(id))
    .map(({ id }) => ({
      href: rightPath(id),
      text: `${nameRight(site, id)} (${countOf(holders.get(id) ?? 0, 'role')})`,
    }));
}

/**
 * A right as the question that its page answers.
 * @example askWhoCan(site, 'merge') // 'Who can merge changes?'
 */
export function askWhoCan(site: Site, right: string) {
  return `Who can ${nameRight(site, right)}?`;
}

/** Name of a right as it stands within a sentence, for example "merge changes". */
function nameRight(site: Site, right: string) {
  const label = labelOf(site, 'privilege', right);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function describeRight(site: Site, id: string): RightInForce {
  const holders = listRolesInForce(site).flatMap((place): Holder[] => {
    const right = listHeldRights(site, place.role).find((held) => held.id === id);
    return right
      ? [
          {
            ...describePeer(site, place),
            note: right.note && capitalize(right.note),
            includedWith: right.from?.name,
            citations: citeRole(site, place.role)([...new Set(right.ref)]),
          },
        ]
      : [];
  });
  const named = new Set(holders.map(({ edition }) => edition.id));
  return {
    id,
    question: askWhoCan(site, id),
    meaning: meaningOf(site, 'privilege', id),
    holders,
    editions: named.size,
    silent: listCurrentEditions(site).filter((edition) => !named.has(edition.id)),
  };
}

/** The roles that have a right by where they stand on their ladder, from its top down, then those beside it. */
export function groupByRung(site: Site, { holders }: RightInForce): RungGroup[] {
  const placed = holders.map((holder) => ({ holder, place: placeOnLadder(site, holder.role) }));
  return rungGroups
    .map((group) => ({
      ...group,
      holders: placed.filter(({ place }) => place === group.id).map(({ holder }) => holder),
    }))
    .filter((group) => group.holders.length > 0);
}

function placeOnLadder(site: Site, role: RoleEntry): RungGroup['id'] {
  if (role.rank === undefined) return 'beside-the-ladder';
  const rungs = listRungs(site, role.governance);
  const place = rungs.findIndex(([first]) => first?.rank === role.rank);
  return (['top', 'below-the-top'] as const)[rungs.length - 1 - place] ?? 'lower';
}

const rungGroups = [
  { id: 'top', title: 'Top of the ladder' },
  { id: 'below-the-top', title: 'One rung below' },
  { id: 'lower', title: 'Further down' },
  { id: 'beside-the-ladder', title: 'Beside the ladder' },
] as const;

interface RungGroup {
  id: (typeof rungGroups)[number]['id'];
  title: string;
  holders: Holder[];
}

interface Holder extends Peer {
  note: string | undefined;
  /** Name of the lower role, where the document says that this role includes it. */
  includedWith: string | undefined;
  citations: Citation[];
}

interface RightInForce {
  id: string;
  question: string;
  meaning: string;
  holders: Holder[];
  /** How many editions name somebody. */
  editions: number;
  /** Editions in force that name no role for it. */
  silent: GovernanceEntry[];
}
