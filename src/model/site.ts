import type { Term } from '../schemas/glossary.ts';
import type { Governance } from '../schemas/governance.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Maintainers } from '../schemas/maintainers.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Program } from '../schemas/program.ts';
import type { Project } from '../schemas/project.ts';
import type { Review } from '../schemas/review.ts';
import type { Role } from '../schemas/role.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { datesOf, listEditionDocuments } from './reading-dates.ts';

/**
 * Turns the entries of all collections into the one site that pages, outputs and checks read.
 * Lists are sorted here, so that nothing depends on the order in which files are read.
 */
export function buildSite(content: RawContent): Site {
  const settings = content.site[0];
  const maintainers = content.maintainers[0];
  if (!settings) throw new Error('content/site.yaml is missing.');
  return {
    settings: toRecord(settings),
    projects: index(content.projects.map(withStanding(content.vocabulary)), byName),
    governance: index(content.governance.map(withDocumentDate), byName),
    roles: index(content.roles.map(withGovernance), byRank),
    organizations: index(content.organizations, byName),
    programs: index(content.programs, byName),
    glossary: index(content.glossary, byName),
    vocabulary: index(content.vocabulary, byId),
    maintainers: maintainers && toRecord(maintainers),
    review: content.review[0] && toRecord(content.review[0]),
    search: content.search[0] && toRecord(content.search[0]),
  };
}

/** The part of a role's id before the slash is its edition, the part after it the role. */
function withGovernance(entry: RawEntry<Role>): RawEntry<Role & RolePlace> {
  const [governance = '', role = ''] = entry.id.split('/');
  return { ...entry, data: { ...entry.data, governance, role } };
}

/** What the levels of the community mean for a project, so that nobody has to ask its vocabulary again. */
function withStanding(vocabulary: RawEntry<Vocabulary>[]) {
  const wordsOf = (list: string) => vocabulary.find(({ id }) => id === list)?.data.values ?? {};
  const [levels, foundations] = [wordsOf('maturity'), wordsOf('foundation')];
  const hasHome = Object.values(foundations).some((one) => one.levels);
  return (entry: RawEntry<Project>): RawEntry<Project & Standing> => ({
    ...entry,
    data: {
      ...entry.data,
      isArchived: levels[entry.data.maturity ?? '']?.ended === true,
      hasLevels: hasHome
        ? foundations[entry.data.foundation ?? '']?.levels === true
        : Object.keys(levels).length > 0,
    },
  });
}

/** An edition is dated by the newest change among its documents, so that no file has to repeat it. */
function withDocumentDate(entry: RawEntry<Governance>): RawEntry<DatedGovernance> {
  const { changed } = datesOf(listEditionDocuments(entry.data));
  const edition = { ...entry.data.edition, ...(changed && { documentDate: changed }) };
  return { ...entry, data: { ...entry.data, edition } };
}

function index<Data>(
  entries: RawEntry<Data>[],
  compare: (a: Entry<Data>, b: Entry<Data>) => number,
) {
  const records = entries.map(toRecord).sort(compare);
  return new Map(records.map((record) => [record.id, record]));
}

function toRecord<Data>({ id, file, body = '', data }: RawEntry<Data>): Entry<Data> {
  const prose = body.trim();
  return { ...data, id, file, hasProse: prose !== '', proseLength: prose.length };
}

function byId(a: { id: string }, b: { id: string }) {
  return a.id < b.id ? -1 : 1;
}

function byName(a: { id: string; name: string }, b: { id: string; name: string }) {
  return a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }) || byId(a, b);
}

function byRank(a: RoleEntry, b: RoleEntry) {
  return (
    a.governance.localeCompare(b.governance, 'en') ||
    (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
    byName(a, b)
  );
}

/** One file of content/ as it was read: id from the file name, path for messages, front matter or YAML. */
interface RawEntry<Data> {
  id: string;
  file: string;
  data: Data;
  body?: string | undefined;
}

export interface RawContent extends Record<CollectionName, RawEntry<unknown>[]> {
  projects: RawEntry<Project>[];
  governance: RawEntry<Governance>[];
  roles: RawEntry<Role>[];
  organizations: RawEntry<Organization>[];
  programs: RawEntry<Program>[];
  glossary: RawEntry<Term>[];
  vocabulary: RawEntry<Vocabulary>[];
  maintainers: RawEntry<Maintainers>[];
  review: RawEntry<Review>[];
  search: RawEntry<SearchWords>[];
  site: RawEntry<SiteSettings>[];
}

type Entry<Data> = Data & { id: string; file: string; hasProse: boolean; proseLength: number };

interface RolePlace {
  governance: string;
  role: string;
}

interface Standing {
  /** Whether its level says that it is no longer worked on. */
  isArchived: boolean;
  /** Whether the projects of its foundation have levels. */
  hasLevels: boolean;
}

type DatedGovernance = Governance & {
  edition: {
    /** Newest change among the documents that it is made from. */
    documentDate?: string;
  };
};

export type ProjectEntry = Entry<Project & Standing>;
export type GovernanceEntry = Entry<DatedGovernance>;
export type RoleEntry = Entry<Role & RolePlace>;
export type OrganizationEntry = Entry<Organization>;
export type ProgramEntry = Entry<Program>;
export type TermEntry = Entry<Term>;

type ReviewEntry = Entry<Review>;

export interface Site {
  settings: Entry<SiteSettings>;
  projects: Map<string, ProjectEntry>;
  governance: Map<string, GovernanceEntry>;
  roles: Map<string, RoleEntry>;
  organizations: Map<string, OrganizationEntry>;
  programs: Map<string, ProgramEntry>;
  glossary: Map<string, TermEntry>;
  vocabulary: Map<string, Entry<Vocabulary>>;
  /** Maintainers per organization and project; a community need not have counted them. */
  maintainers: Entry<Maintainers> | undefined;
  /** What a body of the foundation asks; a community need not have such a body. */
  review: ReviewEntry | undefined;
  /** The words of the search; a community need not have any. */
  search: Entry<SearchWords> | undefined;
}
