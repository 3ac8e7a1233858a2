import { explainReading, labelReading, readingOf } from '../governance/reading.ts';
import { catalogLevels, nameLevels, noLevel } from '../projects/levels.ts';
import { facetIds, type FacetId } from './facet-ids.browser.ts';
import type { LinkedFacet } from './facet-filter.browser.ts';
import { severalElsewhere } from '../../schemas/project.ts';
import { isArchived } from '../projects/projects.ts';
import { orderLicenses } from '../projects/licenses.ts';
import { signingOf } from '../projects/legal.ts';
import { listLanguages, severalLabel } from '../projects/languages.ts';
import { hasArchived } from '../projects/projects.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { facetPath } from '../urls.browser.ts';
import { labelOf, meaningOf } from '../vocabulary.ts';
import { oncePerSite } from '../once-per-site.ts';

/** Values of one facet that a project has, as they stand in addresses. Most facets have exactly one. */
export function facetValuesOf(site: Site, project: ProjectEntry, facet: FacetId): string[] {
  switch (facet) {
    case 'maturity':
      return site.vocabulary.has('maturity') ? [project.maturity ?? noLevel(site)] : [];
    case 'group':
      return [project.group ?? []].flat();
    case 'legal':
      return [signingOf(project)];
    case 'license':
      return [project.license ? toSegment(orderLicenses(project.license)) : 'not-recorded'];
    case 'language':
      if (project.languages === severalElsewhere) return [severalElsewhere];
      return project.languages ? project.languages.map(toSegment) : ['not-recorded'];
    case 'chat':
      return project.chat ? [...new Set(project.chat.map(({ kind }) => kind))] : ['not-recorded'];
    case 'governance':
      return [readingOf(site, project)];
    case 'guide':
      return [project.contributorGuide ? 'recorded' : 'not-recorded'];
    case 'foundation':
      return [project.foundation ?? []].flat();
  }
}

/** Every facet with its values, the ones with most projects first and "not recorded" last. */
export const listAllFacets = oncePerSite((site): Facet[] =>
  facetIds.map((id) => ({ id, label: facetLabels[id], values: listValues(site, id) })),
);

/** The facets by which the catalog can be narrowed: those in which not all projects are alike. */
export const listFacets = oncePerSite((site) =>
  listAllFacets(site).filter(({ values }) => values.length > 1),
);

/** Every facet with links to the pages of its values, as pages list them. */
export function linkFacets(site: Site): LinkedFacet[] {
  const linked = listFacets(site).map(({ id, label, values }) => ({
    id,
    label,
    values: values.map((value) => ({
      id: value.id,
      label: value.label,
      count: value.projects.length,
      href: facetPath(id, value.id),
      ...(id !== 'maturity' && value.projects.every(isArchived) && { archived: true as const }),
    })),
  }));
  return sortByFewValues(linked);
}

/** What the counts of those links include, as their pages do; nothing where no project is archived. */
export function noteOnCounts(site: Site) {
  return hasArchived(site) ? 'The counts include archived projects.' : undefined;
}

/** Facets with few values first, in their order, then the longer the later: no long list stands above a short one. */
export function sortByFewValues(facets: LinkedFacet[]) {
  const lengthOf = ({ values }: LinkedFacet) => Math.max(values.length, fewValues);
  return facets.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** So many values are seen at a glance. */
const fewValues = 6;

/** One value of one facet, or nothing where no project has it. */
export function findFacetValue(site: Site, facet: string, value: string) {
  return listFacets(site)
    .find(({ id }) => id === facet)
    ?.values.find((candidate) => candidate.id === value);
}

function listValues(site: Site, facet: FacetId): FacetValue[] {
  const projects = [...site.projects.values()];
  const byValue = new Map<string, ProjectEntry[]>();
  for (const project of projects) {
    for (const value of facetValuesOf(site, project, facet)) {
      byValue.set(value, byValue.get(value) ?? []);
      byValue.get(value)!.push(project);
    }
  }
  const order = facet === 'maturity' ? orderLevels(site) : orders[facet];
  return [...byValue]
    .map(([id, members]) => ({
      id,
      label: valueLabel(site, facet, id, members[0]!),
      projects: members,
    }))
    .sort(
      (a, b) =>
        Number(a.id === 'not-recorded') - Number(b.id === 'not-recorded') ||
        (order
          ? order.indexOf(a.id) - order.indexOf(b.id)
          : b.projects.length - a.projects.length) ||
        a.label.localeCompare(b.label, 'en'),
    );
}

function valueLabel(site: Site, facet: FacetId, value: string, example: ProjectEntry) {
  if (value === 'not-recorded') return 'Not recorded';
  switch (facet) {
    case 'maturity':
      return value === noLevel(site) ? `No ${nameLevels(site)}` : labelOf(site, 'maturity', value);
    case 'group':
      return labelOf(site, 'project-group', value);
    case 'legal':
      return labelOf(site, 'legal-kind', value);
    case 'license':
      return orderLicenses(example.license ?? value);
    case 'language':
      if (value === severalElsewhere) return severalLabel;
      return listLanguages(example).find((name) => toSegment(name) === value) ?? value;
    case 'chat':
      return labelOf(site, 'chat-kind', value);
    case 'governance':
      return labelReading(site, value);
    case 'guide':
      return 'Has a contributor guide';
    case 'foundation':
      return labelOf(site, 'foundation', value);
  }
}

/** A name as a part of an address: "C++" and "C" must not meet, so signs are written out. */
export function toSegment(name: string) {
  return name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const facetLabels: Record<FacetId, string> = {
  maturity: 'Maturity',
  group: 'Subject',
  legal: 'What you sign',
  license: 'License',
  language: 'Language',
  chat: 'Chat',
  governance: 'Governance',
  guide: 'Contributor guide',
  foundation: 'Foundation',
};

function orderLevels(site: Site) {
  return [...catalogLevels(site).map(({ id }) => id), noLevel(site)];
}

const orders: Partial<Record<FacetId, string[]>> = {
  legal: ['dco', 'cla', 'dco-and-cla', 'stated-none'],
};

interface FacetValue {
  id: string;
  label: string;
  projects: ProjectEntry[];
}

interface Facet {
  id: FacetId;
  label: string;
  values: FacetValue[];
}

/** What a value means, in one sentence. */
export function describeFacetValue(site: Site, facet: FacetId, value: FacetValue): string {
  if (value.id === 'not-recorded')
    return 'No source read for this guide says; that is not the same as none.';
  switch (facet) {
    case 'maturity':
      return value.id === noLevel(site)
        ? `Projects of other foundations have no ${nameLevels(site)}.`
        : meaningOf(site, 'maturity', value.id);
    case 'group':
      return meaningOf(site, 'project-group', value.id);
    case 'legal':
      return meaningOf(site, 'legal-kind', value.id);
    case 'license':
      return 'As the license file of the main repository has it.';
    case 'language':
      return value.id === severalElsewhere
        ? 'The main repository holds documents or a specification; the code is in several languages elsewhere.'
        : 'Most code of the main repository is in this language, or in this and a few others.';
    case 'chat':
      return meaningOf(site, 'chat-kind', value.id);
    case 'governance':
      return explainReading(site, value.id);
    case 'guide':
      return 'They say how to contribute.';
    case 'foundation':
      return meaningOf(site, 'foundation', value.id);
  }
}
