import type { CatalogRecord } from './filter.browser.ts';
import { facetIds } from './facet-ids.browser.ts';
import { facetValuesOf } from './facets.ts';
import { isArchived } from '../projects/projects.ts';
import { listOtherNames } from '../projects/names.ts';
import type { ProjectEntry, Site } from '../site.ts';

/** What the catalog page needs of every project to filter and sort, in the order of the page. */
export function listCatalogRecords(site: Site, projects: ProjectEntry[]): CatalogRecord[] {
  return projects.map((project) => ({
    id: project.id,
    name: project.name,
    names: [...listOtherNames(site, project), ...(project.keywords ?? [])],
    accepted: project.history?.[0]?.on ?? '',
    changed: project.history?.at(-1)?.on ?? '',
    ...(isArchived(project) && { archived: true as const }),
    facets: Object.fromEntries(
      facetIds.map((facet) => [facet, facetValuesOf(site, project, facet)]),
    ) as CatalogRecord['facets'],
  }));
}
