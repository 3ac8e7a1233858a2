import { seatLimits, voteLimits } from './company-limits.ts';
import { listCurrentEditions } from './governance.ts';
import type { LinkedFacet } from '../catalog/facet-filter.browser.ts';
import { isStatedNone } from '../rows.ts';
import type { GovernanceEntry, Site } from '../site.ts';
import { governanceFacetPath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import { governanceFacetIds, type GovernanceFacetId } from './facet-ids.browser.ts';

/** Values of one facet that an edition has, as they stand in addresses. */
export function governanceValuesOf(edition: GovernanceEntry, facet: GovernanceFacetId): string[] {
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
    case 'amendment':
      if (!edition.amendment) return ['not-recorded'];
      return [isStatedNone(edition.amendment) ? 'stated-none' : 'stated'];
  }
}

/** Every facet of the governance documents in force, with links to the pages of its values. */
export function linkGovernanceFacets(site: Site): LinkedFacet[] {
  const editions = listCurrentEditions(site);
  return governanceFacetIds.map((facet) => {
    const values = editions.flatMap((edition) => governanceValuesOf(edition, facet));
    return {
      id: facet,
      label: facetLabels[facet],
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
}

/** What a value means, in one sentence. */
export function describeGovernanceValue(site: Site, facet: GovernanceFacetId, value: string) {
  return facet === 'model' ? meaningOf(site, 'governance-model', value) : words[facet][value]![1];
}

function governanceValueLabel(site: Site, facet: GovernanceFacetId, value: string) {
  return facet === 'model' ? labelOf(site, 'governance-model', value) : words[facet][value]![0];
}

const facetLabels: Record<GovernanceFacetId, string> = {
  model: 'Form',
  elected: 'Elected body',
  cap: 'Limit per organization',
  'term-limit': 'Limit on terms',
  amendment: 'Changing the rules',
};

/** Label and meaning of each value; those of the model stand in the vocabulary. */
const words: Record<Exclude<GovernanceFacetId, 'model'>, Record<string, [string, string]>> = {
  elected: {
    'elected-body': ['Has an elected body', 'At least one body is filled by a vote.'],
    'not-recorded': ['None named', 'The documents read name no body that is elected.'],
  },
  cap: {
    seats: ['On seats', 'One organization may hold only so many seats.'],
    votes: ['On votes', 'One organization may cast only so many votes.'],
    'stated-none': ['None (stated)', 'A document says that there is no limit.'],
    'not-recorded': ['Not recorded', 'The documents read name no limit on seats or votes.'],
  },
  'term-limit': {
    limited: ['Terms are limited', 'Nobody may serve more than so many terms.'],
    'stated-none': ['None (stated)', 'A document says that terms are not limited.'],
    'not-recorded': ['Not recorded', 'The documents read do not mention a limit on terms.'],
  },
  amendment: {
    stated: ['Stated', 'The documents say how they are changed, and by whom.'],
    'stated-none': ['None (stated)', 'A document says that there is no rule for changing it.'],
    'not-recorded': ['Not recorded', 'The documents read do not say how they are changed.'],
  },
};
