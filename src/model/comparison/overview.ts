import { findCap, formatCap, formatSeats } from '../governance/bodies.ts';
import { countMembers, findLargestShare } from '../governance/caps.ts';
import { governanceValuesOf, listAmendingParties } from '../governance/facets.ts';
import { companyLimits } from '../governance/company-limits.ts';
import { editionTitle, listCurrentEditions, listTemplates } from '../governance/governance.ts';
import { sortByRenown, standingOf, type Standing } from '../governance/renown.ts';
import { oncePerSite } from '../once-per-site.ts';
import { listRungs } from '../roles/ladder.ts';
import { findInactiveRung } from '../roles/roles.ts';
import { ofHome } from '../projects/levels.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { labelOf } from '../vocabulary.ts';
import { durationInMonths, formatDuration } from '../words/dates.ts';
import { mostCompared } from './state.browser.ts';
import { readParts, type Parts } from './rules.ts';

/** The columns of the table of all documents, each with the rule whose page says more. */
export const overviewColumns = [
  { id: 'seats', label: 'Seats', rule: 'seats' },
  { id: 'elected', label: 'Elected', rule: 'filled' },
  { id: 'cap', label: 'One company', rule: 'cap' },
  { id: 'amendment', label: 'Rules changed by', rule: 'amendment' },
  { id: 'ladder', label: 'Rungs', rule: 'ladder' },
  { id: 'inactivity', label: 'Inactive after', rule: 'inactivity' },
] as const;

/** Every document in force in few words, those that a reader probably knows first. */
export const listOverview = oncePerSite((site): OverviewLine[] =>
  sortByRenown(site, listCurrentEditions(site)).map((edition) => {
    const parts = readParts(site, edition);
    return {
      id: edition.id,
      title: editionTitle(edition),
      ...standingOf(site, edition),
      cells: overviewColumns.map(({ id }) => shorten[id](parts)),
    };
  }),
);

/** Sets of documents that are worth standing side by side, each for one reason. */
export function listReadySets(site: Site): ReadySet[] {
  const editions = sortByRenown(site, listCurrentEditions(site));
  const having = (facet: Parameters<typeof governanceValuesOf>[2], value: string) =>
    editions.filter((edition) => governanceValuesOf(site, edition, facet).includes(value));
  const strictest = editions
    .map((edition) => ({ edition, share: findLargestShare(edition, findCapped(edition))?.share }))
    .filter(({ share }) => share !== undefined)
    .sort((a, b) => a.share! - b.share!)
    .map(({ edition }) => edition);
  return [
    { label: 'elected committees', editions: having('model', 'elected-steering-committee') },
    { label: 'maintainers as peers', editions: having('model', 'maintainer-council') },
    { label: 'one vote per organization', editions: having('model', 'organization-voting') },
    { label: 'least seats for one company', editions: strictest },
    { label: 'up to 5 maintainers', editions: having('size', 'up-to-5') },
    { label: '6 to 10 maintainers', editions: having('size', '6-to-10') },
    { label: '11 to 20 maintainers', editions: having('size', '11-to-20') },
    { label: 'more than 20 maintainers', editions: having('size', 'more-than-20') },
    { label: ofHome(site, 'templates'), editions: listTemplates(site) },
  ]
    .map((set) => ({
      label: set.label,
      ids: set.editions.slice(0, mostCompared).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 1);
}

const shorten: Record<(typeof overviewColumns)[number]['id'], (parts: Parts) => OverviewCell> = {
  seats: ({ body }) => {
    const { seats } = body ?? {};
    return seats && !isStatedNone(seats)
      ? { text: formatSeats(seats).replace('No total given', ''), order: countMembers(body) }
      : {};
  },
  elected: ({ site, edition }) =>
    governanceValuesOf(site, edition, 'elected').includes('elected-body') ? { text: 'Yes' } : {},
  cap: ({ site, edition }) => {
    const body = findCapped(edition);
    if (body)
      return { text: formatCap(findCap(body)!), order: findLargestShare(edition, body)?.share };
    const rule = edition.vendorNeutrality?.find(({ kind }) => companyLimits.includes(kind));
    return rule ? { text: labelOf(site, 'neutrality-kind', rule.kind) } : {};
  },
  amendment: ({ site, edition: { amendment } }) => {
    if (!amendment || isStatedNone(amendment)) return {};
    const [first] = listAmendingParties(amendment);
    return { text: first ? labelOf(site, 'amending-party', first) : 'Not said who' };
  },
  ladder: ({ site, edition }) => {
    const count = listRungs(site, edition.id).length;
    return count > 0 ? { text: `${count}`, order: count } : {};
  },
  inactivity: ({ ladder }) => {
    const rule = findInactiveRung(ladder)?.inactivity;
    if (!rule) return {};
    return rule.after === undefined
      ? { text: 'No period given' }
      : { text: formatDuration(rule.after), order: durationInMonths(rule.after) };
  },
};

function findCapped({ bodies = [] }: GovernanceEntry) {
  return bodies.find((body) => findCap(body));
}

/** Empty where the documents say nothing. */
interface OverviewCell {
  text?: string;
  order?: number | undefined;
}

export interface OverviewLine extends Standing {
  id: string;
  title: string;
  /** In the order of the columns. */
  cells: OverviewCell[];
}

export interface ReadySet {
  label: string;
  /** Ids of two to four editions. */
  ids: string[];
}
