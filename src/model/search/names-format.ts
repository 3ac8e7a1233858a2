import type { FacetId } from '../catalog/facet-ids.browser.ts';
import type { SynonymLists } from './synonyms.browser.ts';

/** What /search/names.json holds: what people ask for most, small enough to be fetched at the first key. */
export interface NamesFile {
  projects: NamedProject[];
  /** Governance documents that are not the rules in force of a project; the year of those that others have replaced. */
  editions: [name: string, id: string, year?: string][];
  terms: Named[];
  programs: Named[];
  /** Rights that a page says who has: the question and its id. */
  rights: Named[];
  /** Forms of governance that have a page of their own. */
  forms: Named[];
  /** Values of the facets of the catalog, to which projects refer by number. */
  facets: NamedValue[];
  /** Subjects of several projects. */
  subjects: string[];
  places: { label: string; path: string; words: string[] }[];
  parts: { page: 'project' | 'rules'; anchor: string; label: string; words: string[] }[];
  synonyms: SynonymLists;
}

/** The other names, which come with the list of the files of the index. */
export interface MoreNames {
  organizations: Named[];
  /** A name of a role and the editions that have it. The id of the role where it is not the name with hyphens. */
  roles: [name: string, editions: string[], id?: string][];
  /** Places, in the order of the names, of the projects that are no longer worked on. */
  archived: number[];
  /** For each project, in the order of the names, the numbers of its values of facets. */
  facetsOf: number[][];
}

/** Name, id, other names. */
export type Named = [name: string, id: string, ...others: string[]];

/** Name, id, other names; then the id of its rules in force, left out where it is the same, empty where there are none. */
export type NamedProject = [name: string, id: string, others: string[], rules?: string];

/** Facet, value, its label, other words for it. */
export type NamedValue = [facet: FacetId, value: string, label: string, ...words: string[]];
