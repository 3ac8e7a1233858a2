import type { FactSection } from '../../schemas/fact.ts';
import { projectFields } from '../../schemas/project-fields.ts';
import { findCap } from '../governance/bodies.ts';
import { companyLimits } from '../governance/company-limits.ts';
import { listParticipants } from '../organizations/organizations.ts';
import { findSummit, listLadder, listRoles } from '../roles/roles.ts';
import { listEditionsOf } from '../by-owner.ts';
import type { GovernanceEntry, ProgramEntry, ProjectEntry, RoleEntry, Site } from '../site.ts';
import { governancePath, programPath, projectPath, rolePath } from '../urls.browser.ts';

/**
 * For every page of facts, where each fact with an anchor is written: the file of content/ and the field, as
 * messages for authors name it. A field that the file does not have yet is where the fact would go.
 */
export function listFactPlaces(site: Site): PagePlaces[] {
  return [
    ...[...site.projects.values()].map((project) => placesOfProject(site, project)),
    ...[...site.governance.values()].map((edition) => placesOfEdition(site, edition)),
    ...[...site.roles.values()].map(placesOfRole),
    ...[...site.programs.values()].map((program) => placesOfProgram(site, program)),
  ];
}

function placesOfEdition(site: Site, edition: GovernanceEntry): PagePlaces {
  const { file, bodies = [], elections = [], decisions = [], vendorNeutrality = [] } = edition;
  const here = (field: string): Place => ({ file, field });
  return toPage(governancePath(edition.id), file, [
    ...listGlancePlaces(site, edition),
    ...listPlain(editionKeys, here),
    ...listSectionPlaces(edition.sections ?? [], here),
    ...bodies.flatMap((body, index): Fact[] => [
      [body.id, here(`bodies[${index}]`)],
      ...listPlain(bodyKeys, (key) => here(`bodies[${index}].${key}`), `${body.id}-`),
      ...(body.listedMembers
        ? [[`${body.id}-first-members`, here(`bodies[${index}].listedMembers`)] satisfies Fact]
        : []),
      ...(body.facts ?? []).flatMap(({ id }, place): Fact[] =>
        id ? [[id, here(`bodies[${index}].facts[${place}]`)]] : [],
      ),
    ]),
    ...elections.flatMap(({ id }, index): Fact[] => [
      [id, here(`elections[${index}]`)],
      ...listPlain(electionKeys, (key) => here(`elections[${index}].${key}`), `${id}-`),
    ]),
    ...decisions.map(({ id }, index): Fact => [id, here(`decisions[${index}]`)]),
    ...vendorNeutrality.flatMap(({ id }, index): Fact[] =>
      id ? [[id, here(`vendorNeutrality[${index}]`)]] : [],
    ),
    ...listRoles(site, edition.id).map(({ role, file: own }): Fact => [role, { file: own }]),
  ]);
}

/** The rows at a glance repeat facts that are written further down. */
function listGlancePlaces(site: Site, edition: GovernanceEntry): Fact[] {
  const { file, bodies = [], vendorNeutrality = [], conflictResolution } = edition;
  const summit = findSummit(listLadder(site, edition.id));
  const capped = bodies.findIndex((body) => findCap(body));
  const limit = vendorNeutrality.findIndex(({ kind }) => companyLimits.includes(kind));
  const here = (field: string): Place => ({ file, field });
  return [
    ['glance-form', here('model')],
    ['glance-last-word', here(conflictResolution ? 'conflictResolution' : 'model')],
    ['glance-seats', here('bodies[0].seats')],
    ['glance-voters', here('elections[0].eligibleVoters')],
    [
      'glance-cap',
      here(
        capped < 0 && limit >= 0
          ? `vendorNeutrality[${limit}]`
          : `bodies[${Math.max(capped, 0)}].organizationCap`,
      ),
    ],
    ...(summit
      ? [['glance-admission', { file: summit.file, field: 'howToBecome' }] satisfies Fact]
      : []),
    ['glance-amendment', here('amendment')],
  ];
}

function placesOfRole({ id, file }: RoleEntry): PagePlaces {
  return toPage(
    rolePath(id),
    file,
    listPlain(roleKeys, (field) => ({ file, field })),
  );
}

function placesOfProject(site: Site, project: ProjectEntry): PagePlaces {
  const { id, file } = project;
  const here = (field: string): Place => ({ file, field });
  const edition = listEditionsOf(site, id).find((one) => one.edition.status === 'current');
  return toPage(projectPath(id), file, [
    ...projectFields.flatMap((field): Fact[] =>
      'page' in field ? [[field.page.anchor, here(field.id)]] : [],
    ),
    ...listPlain(projectKeys, here),
    ...(edition ? listGlancePlaces(site, edition) : []),
    ...listCountPlaces(site, id, maintainerRows),
  ]);
}

/** Rows that are counted in the list of maintainers, which nobody edits by hand. */
function listCountPlaces(site: Site, project: string | undefined, rows: string[]): Fact[] {
  const index = site.maintainers?.projects.findIndex((one) => one.project === project) ?? -1;
  return index < 0
    ? []
    : rows.map((row): Fact => [row, { file: site.maintainers!.file, field: `projects[${index}]` }]);
}

function placesOfProgram(site: Site, program: ProgramEntry): PagePlaces {
  const { id, file, sections, joinToday, status } = program;
  const here = (field: string): Place => ({ file, field });
  return toPage(programPath(id), file, [
    ...listSectionPlaces(sections, here),
    ...listParticipants(site, id)
      .slice(0, 1)
      .map(({ organization, relation }): Fact => [
        'organizations-listed',
        {
          file: organization.file,
          field: `relations[${organization.relations?.indexOf(relation) ?? 0}]`,
        },
      ]),
    ['organizations-asked', here('organizationGoal')],
    ...listCountPlaces(site, program.project, ['organizations-counted']),
    ['way-in', here(joinToday || status === 'current' ? 'joinToday' : 'howToJoin')],
    ['way-in-then', here('howToJoin')],
    ['today', here('today')],
    ['roles', here('roles')],
    ['sources', here('sources')],
  ]);
}

function listSectionPlaces(sections: FactSection[], here: (field: string) => Place): Fact[] {
  return sections.flatMap((section, index): Fact[] => [
    [section.id, here(`sections[${index}]`)],
    ...section.facts.flatMap(({ id }, place): Fact[] =>
      id ? [[id, here(`sections[${index}].facts[${place}]`)]] : [],
    ),
  ]);
}

function listPlain(
  keys: Record<string, string>,
  here: (key: string) => Place,
  before = '',
): Fact[] {
  return Object.entries(keys).map(([anchor, key]) => [`${before}${anchor}`, here(key)]);
}

function toPage(page: string, file: string, facts: Fact[]): PagePlaces {
  return { page, file, facts: Object.fromEntries(facts) };
}

/** By the ends of anchors: the keys of a body. */
const bodyKeys = {
  seats: 'seats',
  selection: 'selection',
  rotation: 'staggered',
  'term-length': 'termLength',
  'term-limit': 'termLimit',
  cap: 'organizationCap',
  chair: 'chair',
  meetings: 'meets',
  vacancy: 'vacancy',
  inactivity: 'inactivity',
  leave: 'leave',
  removal: 'removal',
  reinstatement: 'reinstatement',
  'first-members': 'initialMembers',
};

const electionKeys = {
  voters: 'eligibleVoters',
  candidates: 'eligibleCandidates',
  nominations: 'nominations',
  endorsements: 'endorsements',
  cadence: 'cadence',
  next: 'schedule',
  timetable: 'phases',
  method: 'method',
  officers: 'officers',
  tie: 'tieBreak',
};

const editionKeys = {
  amendment: 'amendment',
  conflict: 'conflictResolution',
  conduct: 'codeOfConduct',
  contradictions: 'discrepancies',
  neutrality: 'vendorNeutrality',
  decisions: 'decisions',
  templates: 'templates',
  'parts-with-own-rules': 'subprojects',
  changes: 'edition.changes',
  notes: 'notes',
  sources: 'sources',
};

const roleKeys = {
  ladder: 'rank',
  needs: 'requirements',
  how: 'howToBecome',
  path: 'howToBecome.path',
  proposer: 'howToBecome.nominatedBy',
  sponsors: 'howToBecome.sponsors',
  approver: 'howToBecome.approvedBy',
  rule: 'howToBecome.threshold',
  venue: 'howToBecome.venue',
  period: 'howToBecome.period',
  remark: 'howToBecome.note',
  may: 'privileges',
  duties: 'duties',
  term: 'term',
  inactivity: 'inactivity',
  leave: 'leave',
  removal: 'removal',
  reinstatement: 'reinstatement',
};

const projectKeys = {
  // GitHub's page of issues for newcomers follows from the repository.
  'first-step': 'repository',
  sign: 'legalRequirement',
  maturity: 'history',
  'listing-2018': 'listing2018',
  similar: 'keywords',
  sources: 'sources',
};

const maintainerRows = ['maintainers', 'organizations', 'largest-share', 'own-list', 'counted'];

interface Place {
  /** Path of the file, for example "content/governance/etcd.mdx". */
  file: string;
  /** The field in it; left out where the whole file is about the fact. */
  field?: string;
}

type Fact = [anchor: string, place: Place];

export interface PagePlaces {
  /** Path of the page. */
  page: string;
  file: string;
  /** By anchor. */
  facts: Record<string, Place>;
}
