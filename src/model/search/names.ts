import { facetIds, type FacetId } from '../catalog/facet-ids.browser.ts';
import { facetValuesOf, listFacets } from '../catalog/facets.ts';
import { linkGovernanceFacets } from '../governance/facets.ts';
import { editionTitle, findCurrentEdition, listEditions } from '../governance/governance.ts';
import { listOtherNames } from '../projects/names.ts';
import { isArchived, listProjects } from '../projects/projects.ts';
import { listRightsInForce } from '../roles/who-can.ts';
import type { Site } from '../site.ts';
import type { MoreNames, Named, NamedProject, NamedValue, NamesFile } from './names-format.ts';
import { toRoleId } from './named-things.browser.ts';
import { foldText } from './words.browser.ts';

/** What people ask for most and where it is, as the browser finds it without asking for more. */
export function listNames(site: Site): NamesFile {
  const own = new Map(
    listProjects(site).map(({ id }) => [id, findCurrentEdition(site, id)?.id ?? '']),
  );
  const rules = new Set(own.values());
  return {
    projects: listProjects(site).map((project): NamedProject => {
      const named = [project.name, project.id, listOtherNames(site, project)] as const;
      return own.get(project.id) === project.id ? [...named] : [...named, own.get(project.id)!];
    }),
    editions: listEditions(site)
      .filter(({ id }) => !rules.has(id))
      .map((edition) =>
        edition.edition.status === 'current'
          ? [edition.name, edition.id]
          : [edition.name, edition.id, editionTitle(edition).slice(-4)],
      ),
    terms: [...site.glossary.values()].map(({ name, id, aka = [] }) => toNamed(name, id, aka)),
    programs: [...site.programs.values()].map(({ name, id }) => [name, id]),
    rights: listRightsInForce(site).map(({ question, id }) => [
      question,
      id,
      ...(site.search?.rights ?? []).flatMap(({ right, words }) => (right === id ? words : [])),
    ]),
    forms: linkGovernanceFacets(site)
      .filter(({ id }) => id === 'model')
      .flatMap(({ values }) =>
        values.map(({ id, label }) => toNamed(label, id, site.glossary.get(id)?.aka ?? [])),
      ),
    facets: listFacetValues(site),
    subjects: listSubjects(site),
    places: site.search?.places ?? [],
    parts: site.search?.parts ?? [],
    synonyms: { same: site.search?.same ?? [], related: site.search?.related ?? [] },
  };
}

/** The names and words that come with the index of texts. */
export function listMoreNames(site: Site): MoreNames {
  const numbers = new Map(
    listFacetValues(site).map(([facet, value], number) => [`${facet} ${value}`, number]),
  );
  return {
    organizations: [...site.organizations.values()].map(({ name, id, otherSpellings = [] }) =>
      toNamed(name, id, otherSpellings),
    ),
    roles: listRoleNames(site),
    archived: listProjects(site).flatMap((project, number) =>
      isArchived(project) ? [number] : [],
    ),
    facetsOf: listProjects(site).map((project) =>
      facetIds.flatMap((facet) =>
        facetValuesOf(site, project, facet).map((value) => numbers.get(`${facet} ${value}`)!),
      ),
    ),
  };
}

function toNamed(name: string, id: string, others: string[]): Named {
  const distinct = new Map(others.map((other) => [foldText(other), other]));
  distinct.delete(foldText(name));
  return [name, id, ...distinct.values()];
}

function listFacetValues(site: Site): NamedValue[] {
  const others = (facet: FacetId, value: string) =>
    (site.search?.facets ?? [])
      .filter((one) => one.facet === facet && one.value === value)
      .flatMap(({ words }) => words);
  return listFacets(site).flatMap(({ id, values }) =>
    values.map((value): NamedValue => [id, value.id, value.label, ...others(id, value.id)]),
  );
}

/** Each name once, with the documents that have a role of this name. */
function listRoleNames(site: Site): MoreNames['roles'] {
  const found = new Map<string, { name: string; id: string; editions: string[] }>();
  for (const { name, role, governance } of site.roles.values()) {
    const entry = found.get(`${name} ${role}`) ?? { name, id: role, editions: [] };
    entry.editions.push(governance);
    found.set(`${name} ${role}`, entry);
  }
  return [...found.values()].map(({ name, id, editions }) =>
    id === toRoleId(name) ? [name, editions] : [name, editions, id],
  );
}

/** Keywords that at least two projects share. */
function listSubjects(site: Site) {
  const counts = new Map<string, number>();
  for (const { keywords = [] } of site.projects.values())
    for (const word of new Set(keywords.map((keyword) => keyword.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])).sort();
}
