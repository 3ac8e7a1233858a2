import type { OrganizationShare, ProjectBacking } from './backing.ts';

/** Below this share an organization is too thin to be seen in a bar and joins the others. */
const leastShown = 0.03;

/**
 * The bar of a project: one part per organization, the largest first, those under 3 % as one, then people without
 * an organization and people for whom none is named. All parts together are all maintainers.
 */
export function drawShares(backing: ProjectBacking): ShareBar {
  const { organizations, independent, unknown, total } = backing;
  const shown = organizations.filter(({ share }) => share >= leastShown);
  const others = organizations.filter(({ share }) => share < leastShown);
  const inOthers = others.reduce((count, { people }) => count + people, 0);
  const sizes = [
    ...shown.map(({ people }) => ({ kind: 'organization' as const, people })),
    { kind: 'others' as const, people: inOthers },
    { kind: 'independent' as const, people: independent },
    { kind: 'unknown' as const, people: unknown },
  ].filter(({ people }) => people > 0);
  let start = 0;
  const parts = sizes.map(({ kind, people }): SharePart => {
    const part = { kind, people, start: (start / total) * 100, width: (people / total) * 100 };
    start += people;
    return part;
  });
  return { parts, shown, others, inOthers };
}

/**
 * A share in words, never without what it is a share of.
 * @example formatShare(5, 6) // '5 of 6 (83 %)'
 */
export function formatShare(people: number, total: number) {
  return `${people} of ${total} (${formatPercent(people, total)})`;
}

/** A share in whole per cent; what is not nothing is never called 0, and what is not all never 100. */
export function formatPercent(people: number, total: number) {
  const rounded = Math.round((people / total) * 100);
  if (people > 0 && rounded === 0) return 'under 1 %';
  if (people < total && rounded === 100) return 'over 99 %';
  return `${rounded} %`;
}

/** One part of a bar; start and width in per cent of it. */
export interface SharePart {
  kind: 'organization' | 'others' | 'independent' | 'unknown';
  people: number;
  start: number;
  width: number;
}

export interface ShareBar {
  parts: SharePart[];
  /** Organizations with a part of their own. */
  shown: OrganizationShare[];
  /** Organizations that share one part. */
  others: OrganizationShare[];
  inOthers: number;
}
