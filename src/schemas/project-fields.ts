/**
 * The facts of a project, each once: page, API, CSV file, coverage and linked data all read this list. A new
 * field is its schema in project.ts and a line here. The order is that of the API and of the columns of the CSV
 * file.
 */
export const projectFields = [
  {
    id: 'maturity',
    source: 'maturity',
    api: 'all',
    csv: true,
  },
  // The day of the first move of the history.
  { id: 'accepted', source: 'history', api: 'all', csv: true },
  { id: 'formerNames', source: 'formerNames', api: 'one' },
  { id: 'category', source: 'category', api: 'one' },
  { id: 'subcategory', source: 'category', api: 'one' },
  {
    id: 'homepage',
    source: 'homepage',
    api: 'all',
    csv: true,
    page: { anchor: 'homepage', label: 'Home page', place: 9 },
    coverage: { id: 'homepage', label: 'Home page' },
    linked: { property: 'sameAs' },
  },
  {
    id: 'repository',
    source: 'repository',
    api: 'all',
    csv: true,
    page: { anchor: 'code', label: 'Code', place: 6 },
    linked: { property: 'codeRepository' },
  },
  {
    id: 'contributorGuide',
    source: 'contributorGuide',
    api: 'all',
    csv: true,
    page: { anchor: 'guide', label: 'Contributor guide', place: 1 },
    coverage: { id: 'guide', label: 'Contributor guide', facet: 'guide' },
    linked: { document: 'Contributor guide' },
  },
  { id: 'otherRepositories', source: 'otherRepositories', api: 'one' },
  {
    id: 'namedSubprojects',
    source: 'namedSubprojects',
    api: 'one',
    page: { anchor: 'subprojects', label: 'Subprojects', place: 11, onlyStated: true },
  },
  {
    id: 'chat',
    source: 'chat',
    api: 'all',
    csv: true,
    page: { anchor: 'chat', label: 'Chat', place: 2 },
    coverage: { id: 'chat', label: 'Chat', facet: 'chat' },
    linked: { talk: true },
  },
  {
    id: 'mailingList',
    source: 'mailingList',
    api: 'one',
    csv: true,
    page: { anchor: 'list', label: 'Mailing list', place: 3 },
    coverage: { id: 'list', label: 'Mailing list or forum', or: 'discussions' },
    linked: { talk: true },
  },
  {
    id: 'discussions',
    source: 'discussions',
    api: 'one',
    csv: true,
    page: { anchor: 'forum', label: 'Forum', place: 4, onlyStated: true },
    linked: { talk: true },
  },
  {
    id: 'license',
    source: 'license',
    api: 'all',
    csv: true,
    page: { anchor: 'license', label: 'License', place: 8 },
    coverage: { id: 'license', label: 'License', facet: 'license' },
    linked: { work: 'license' },
  },
  { id: 'licenseFile', source: 'license', api: 'one' },
  {
    id: 'legalRequirement',
    source: 'legalRequirement',
    api: 'all',
    csv: true,
    coverage: { id: 'legal', label: 'What you sign', facet: 'legal' },
  },
  // The first of the languages, which was the only one that version 1 of the API had at its beginning.
  { id: 'primaryLanguage', source: 'languages', api: 'all', csv: true },
  {
    id: 'languages',
    source: 'languages',
    api: 'all',
    csv: true,
    page: { anchor: 'language', label: 'Language', place: 7 },
    coverage: { id: 'language', label: 'Language', facet: 'language' },
    linked: { names: 'programmingLanguage' },
  },
  {
    id: 'governanceDoc',
    source: 'governanceDoc',
    api: 'all',
    csv: true,
    linked: { document: 'Governance document' },
  },
  {
    id: 'devStatsUrl',
    source: 'devStatsUrl',
    api: 'one',
    page: { anchor: 'activity', label: 'Activity', place: 10, onlyStated: true },
  },
] as const satisfies ProjectField[];

/** Where a row that no field has, "Good first step", stands among those of the page. */
export const firstStepPlace = 5;

interface ProjectField {
  /** Its key in the file of a project, in the API, and its column in the CSV file. */
  id: string;
  /** Under which name the sources of the file list it. */
  source: string;
  /** Whether the list of all projects has it, too, or only the document of one. */
  api: 'all' | 'one';
  /** Whether the CSV file of all projects has it. */
  csv?: true;
  /** The row of the project's page: its anchor, its label, its place, whether silence leaves it out. */
  page?: { anchor: string; label: string; place: number; onlyStated?: true };
  /** The line on the page about the state of the content; "or" is a field that will do as well. */
  coverage?: { id: string; label: string; facet?: string; or?: string };
  /** What schema.org calls it, for search engines. */
  linked?:
    | { property: string }
    | { names: string }
    | { document: string }
    | { work: string }
    | { talk: true };
}

export type ProjectFieldId = (typeof projectFields)[number]['id'];
