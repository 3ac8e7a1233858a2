import type { AmendingParty } from '../../schemas/governance.ts';
import type { Inactivity } from '../../schemas/rule.ts';
import { noLevel } from '../projects/levels.ts';
import { listRungs } from '../roles/ladder.ts';
import { findInactiveRung, listLadder } from '../roles/roles.ts';
import { durationInMonths } from '../words/dates.ts';
import { countMaintainers, levelOf } from './renown.ts';
import { seatLimits, voteLimits } from './company-limits.ts';
import { listCurrentEditions } from './governance.ts';
import type { LinkedFacet } from '../catalog/facet-filter.browser.ts';
import { sortByFewValues } from '../catalog/facets.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { governanceFacetPath } from '../urls.browser.ts';
import { governanceFacetIds, type GovernanceFacetId } from './facet-ids.browser.ts';
import { governanceValueLabel, nameGovernanceFacet } from './facet-words.ts';

/** Values of one facet that an edition has, as they stand in addresses. */
export function governanceValuesOf(
  site: Site,
  edition: GovernanceEntry,
  facet: GovernanceFacetId,
): string[] {
  const { bodies = [], elections = [], vendorNeutrality = [] } = edition;
  switch (facet) {
    case 'model':
      return [edition.model.type];
    case 'elected':
      return bodies.some(
        ({ id, selection, status }) =>
          status === 'active' &&
          (selection?.method === 'elected' || elections.some(({ body }) => body === id)),
      )
        ? ['elected-body']
        : ['not-recorded'];
    case 'cap': {
      const kinds = vendorNeutrality.map(({ kind }) => kind as string);
      const caps = bodies.flatMap(({ organizationCap: cap }) => (cap ? [cap] : []));
      const stated = caps.flatMap((cap) => (isStatedNone(cap) ? [] : [cap.basis ?? 'seats']));
      const values = [
        ...(stated.includes('seats') || kinds.some((kind) => seatLimits.includes(kind))
          ? ['seats']
          : []),
        ...(stated.includes('votes') || kinds.some((kind) => voteLimits.includes(kind))
          ? ['votes']
          : []),
      ];
      if (values.length > 0) return values;
      return caps.some(isStatedNone) ? ['stated-none'] : ['not-recorded'];
    }
    case 'term-limit': {
      const limits = bodies.flatMap(({ termLimit }) => (termLimit ? [termLimit] : []));
      if (limits.length === 0) return ['not-recorded'];
      return limits.every(isStatedNone) ? ['stated-none'] : ['limited'];
    }
    case 'amendment': {
      const { amendment } = edition;
      if (!amendment) return ['not-recorded'];
      if (isStatedNone(amendment)) return ['stated-none'];
      const parties = listAmendingParties(amendment);
      return parties.length > 0 ? parties : ['not-said-who'];
    }
    case 'ladder':
      return [rungsIn(listRungs(site, edition.id).length)];
    case 'inactivity':
      return [periodIn(findInactiveRung(listLadder(site, edition.id))?.inactivity)];
    case 'template':
      return edition.templates?.map(({ follows }) => follows) ?? ['none-named'];
    case 'level':
      return [levelOf(site, edition) ?? noLevel(site)];
    case 'size':
      return [bandOf(countMaintainers(site, edition))];
  }
}

/** Who agrees to changes of the rules, of whatever kind; each party once, what stands above the project last. */
export function listAmendingParties(amendment: Amendment): AmendingParty[] {
  const { others = [], ...first } = amendment;
  const rules = [first, ...others];
  return [
    ...new Set([
      ...rules.flatMap(({ who }) => who ?? []),
      ...(rules.some(({ extraApproval }) => extraApproval) ? (['above'] as const) : []),
    ]),
  ];
}

function rungsIn(count: number) {
  return count === 0 ? 'not-recorded' : count > 4 ? '5-or-more-rungs' : `${count}-rungs`;
}

function periodIn(rule: Inactivity | undefined) {
  if (!rule) return 'not-recorded';
  if (rule.after === undefined) return 'no-period';
  const months = durationInMonths(rule.after);
  return months <= 3
    ? 'up-to-3-months'
    : months <= 6
      ? 'up-to-6-months'
      : months <= 12
        ? 'up-to-a-year'
        : 'longer';
}

function bandOf(people: number | undefined) {
  if (people === undefined) return 'not-recorded';
  return people <= 5
    ? 'up-to-5'
    : people <= 10
      ? '6-to-10'
      : people <= 20
        ? '11-to-20'
        : 'more-than-20';
}

/** Every facet of the governance documents in force, with links to the pages of its values. */
export function linkGovernanceFacets(site: Site): LinkedFacet[] {
  const editions = listCurrentEditions(site);
  const linked = governanceFacetIds.map((facet) => {
    const values = editions.flatMap((edition) => governanceValuesOf(site, edition, facet));
    return {
      id: facet,
      label: nameGovernanceFacet(site, facet),
      values: [...new Set(values)]
        .map((value) => ({
          id: value,
          label: governanceValueLabel(site, facet, value),
          count: values.filter((one) => one === value).length,
          href: governanceFacetPath(facet, value),
        }))
        .sort(
          (a, b) =>
            Number(a.id === 'not-recorded') - Number(b.id === 'not-recorded') ||
            b.count - a.count ||
            a.label.localeCompare(b.label, 'en'),
        ),
    };
  });
  // What all documents have in common narrows nothing.
  return sortByFewValues(linked.filter(({ values }) => values.length > 1));
}

type Amendment = Exclude<NonNullable<GovernanceEntry['amendment']>, { statedNone: unknown }>;
