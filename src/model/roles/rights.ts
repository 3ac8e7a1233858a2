import { findRungBelow } from './ladder.ts';
import type { Citation } from '../references.ts';
import { citeRole } from './roles.ts';
import type { RoleEntry, Site } from '../site.ts';
import { capitalize, type Inline } from '../words/text.browser.ts';
import { linkedLabel } from '../vocabulary.ts';

/**
 * The rights that a role has by its documents: those that they name for it, then those of the rung
 * below where they say that the role includes it. Silence gives nothing.
 */
export function listHeldRights(site: Site, role: RoleEntry): HeldRight[] {
  const own = (role.privileges ?? []).map(({ id, note, ref }) => ({ id, note, ref }));
  const { includesLower } = role;
  if (!includesLower) return own;
  const included = findRungBelow(site, role).flatMap((below) =>
    listHeldRights(site, below).map((right) => ({
      ...right,
      ref: [...right.ref, ...includesLower.ref],
      from: right.from ?? below,
    })),
  );
  return [...own, ...included.filter(({ id }) => !own.some((right) => right.id === id))];
}

/**
 * The rights of a role beside those of the rung below. A right that only the lower rung's text names
 * is "included" where the document says that the role includes the rung below, and otherwise shown as
 * coming from below with its source; it is never called missing.
 */
export function listRights(site: Site, role: RoleEntry): RightLine[] {
  const rung = findRungBelow(site, role);
  const cite = citeRole(site, role);
  const held = listHeldRights(site, role);
  const lower = rung.map((below) => listHeldRights(site, below));
  const all = [...held, ...lower.flat()];
  return all
    .filter(({ id }, index) => all.findIndex((right) => right.id === id) === index)
    .map((right) => {
      const same = lower.map((rights) => rights.find(({ id }) => id === right.id));
      const mine = held.find(({ id }) => id === right.id);
      const here = mine ? (mine.from ? 'included' : 'yes') : 'from-below';
      const ref = [...right.ref, ...same.flatMap((other) => other?.ref ?? [])];
      return {
        name: linkedLabel(site, 'privilege', right.id),
        note: right.note && capitalize(right.note),
        here,
        below: same.map((other) => (other ? 'yes' : 'not-recorded')),
        from: rung.filter((_, index) => same[index]).map(({ name }) => name),
        citations: cite([...new Set(ref)]),
      };
    });
}

interface HeldRight {
  id: string;
  note: string | undefined;
  ref: string[];
  /** The lower role whose right it is, where it comes with an inclusion. */
  from?: RoleEntry;
}

export interface RightLine {
  name: Inline;
  note: string | undefined;
  here: 'yes' | 'included' | 'from-below';
  /** One for each role of the rung below. */
  below: ('yes' | 'not-recorded')[];
  /** Names of the roles of the rung below that have the right. */
  from: string[];
  citations: Citation[];
}
