import { findCurrentEdition, listOlderEditions } from '../../model/governance/governance.ts';
import { listBackers } from '../../model/organizations/organizations.ts';
import { listProjects, type SourcedField } from '../../model/projects/projects.ts';
import { sourceFinder } from '../../model/references.ts';
import { listLadder } from '../../model/roles/roles.ts';
import { isStatedNone } from '../../model/rows.ts';
import type { ProjectEntry, Site } from '../../model/site.ts';
import { publishListing, type briefFacts, type furtherFacts } from '../../schemas/api/index.ts';
import type { ApiSource } from '../../schemas/api/parts.ts';
import type { ProjectDetail, ProjectSummary } from '../../schemas/api/project.ts';
import { printMaintainerCount } from './organizations.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';

/** Every project with the facts that people choose by, in the order of the catalog page. */
export function listProjectSummaries(site: Site, home: URL): ProjectSummary[] {
  const point = pointerMaker(home);
  return listProjects(site).map((project) => ({
    ...identify(site, point, project),
    ...withoutSources(readBriefFacts(site, project)),
  }));
}

/** Everything about one project. */
export function describeProject(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const project = site.projects.get(id)!;
  const cite = sourceCiter(sourceFinder(site, []));
  const { listing2018, history } = project;
  return {
    ...identify(site, point, project),
    ...readBriefFacts(site, project),
    ...readFurtherFacts(project),
    summarySources: sourcesOf(project, 'summary'),
    keywords: project.keywords ?? [],
    history: history
      ? { state: 'stated' as const, value: printLevelMoves(project) }
      : { state: missing(project) },
    maintainers: printMaintainerCount(site, point, id),
    backers: listBackers(site, id).map(({ organization, relation }) => ({
      organization: point.organization(organization),
      kind: relation.kind,
      sources: cite(relation.ref),
    })),
    olderEditions: listOlderEditions(site, id).map(point.edition),
    ladder: listLadder(site, findCurrentEdition(site, id)?.id ?? '').map(point.role),
    programs: [...site.programs.values()]
      .filter(({ project }) => project === id)
      .map(point.program),
    ...(listing2018 && { listing2018: publishListing(listing2018, cite) }),
  } satisfies Omit<ProjectDetail, '$schema' | 'asOf'>;
}

/** The moves of a project, oldest first. */
export function printLevelMoves(project: ProjectEntry) {
  return (project.history ?? []).map(({ source, ...move }) => ({
    ...move,
    sources: project.sources.filter(({ id }) => id === source).map(toSource),
  }));
}

function identify(site: Site, point: Point, project: ProjectEntry) {
  const edition = findCurrentEdition(site, project.id);
  return {
    ...point.project(project),
    foundation: project.foundation,
    group: project.group,
    ...(project.summary && { summary: project.summary }),
    aliases: project.aliases ?? [],
    ...(edition && { governance: point.edition(edition) }),
    verified: project.verified,
  };
}

function readBriefFacts(site: Site, project: ProjectEntry): Facts<keyof typeof briefFacts> {
  const fact = factReader(project);
  const accepted = printLevelMoves(project)[0];
  const { legalRequirement: legal } = project;
  const cite = sourceCiter(sourceFinder(site, []));
  return {
    maturity: project.maturity ? fact(project.maturity, 'maturity') : { state: missing(project) },
    accepted: accepted?.on
      ? { state: 'stated', value: accepted.on, sources: accepted.sources }
      : { state: missing(project) },
    homepage: fact(project.homepage, 'homepage'),
    repository: fact(project.repository, 'repository'),
    contributorGuide: fact(project.contributorGuide, 'contributorGuide'),
    license: fact(project.license, 'license'),
    legalRequirement:
      legal && isStatedNone(legal)
        ? {
            state: 'stated-none',
            sources: [...cite(legal.statedNone), ...sourcesOf(project, 'legalRequirement')],
            ...(legal.note && { note: legal.note }),
          }
        : fact(legal, 'legalRequirement'),
    primaryLanguage: fact(project.primaryLanguage, 'primaryLanguage'),
    governanceDoc: fact(project.governanceDoc, 'governanceDoc'),
  };
}

function readFurtherFacts(project: ProjectEntry): Facts<keyof typeof furtherFacts> {
  const fact = factReader(project);
  const own = (project.chat ?? []).flatMap(({ source }) =>
    project.sources.filter(({ id }) => id === source).map(toSource),
  );
  const chat = fact(
    project.chat?.map(({ source: _, ...rest }) => rest),
    'chat',
  );
  return {
    formerNames: fact(project.formerNames, 'formerNames'),
    category: fact(project.category, 'category'),
    subcategory: fact(project.subcategory, 'category'),
    otherRepositories: fact(project.otherRepositories, 'otherRepositories'),
    chat: chat.state === 'stated' ? { ...chat, sources: [...chat.sources, ...own] } : chat,
    mailingList: fact(project.mailingList, 'mailingList'),
    discussions: fact(project.discussions, 'discussions'),
    licenseFile: fact(project.licenseFile, 'license'),
    devStatsUrl: fact(project.devStatsUrl, 'devStatsUrl'),
  };
}

function factReader(project: ProjectEntry) {
  return <Value>(value: Value | undefined, field: SourcedField) =>
    value === undefined
      ? { state: 'not-recorded' as const }
      : { state: 'stated' as const, value, sources: sourcesOf(project, field) };
}

function sourcesOf(project: ProjectEntry, field: SourcedField) {
  return project.sources.filter(({ facts }) => facts.includes(field)).map(toSource);
}

function toSource({ title, url, date, note }: ProjectEntry['sources'][number]): ApiSource {
  return { title, ...(url && { url }), ...(date && { date }), ...(note && { note }) };
}

/** Levels are those of the CNCF; projects of other foundations have none. */
function missing({ foundation }: ProjectEntry) {
  return foundation === 'cncf' ? ('not-recorded' as const) : ('does-not-arise' as const);
}

function withoutSources<Values extends Record<string, { state: string }>>(facts: Values) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      'value' in fact ? { state: fact.state, value: fact.value } : { state: fact.state },
    ]),
  ) as { [Key in keyof Values]: WithoutSources<Values[Key]> };
}

type Facts<Keys extends keyof ProjectDetail> = Pick<ProjectDetail, Keys>;

type WithoutSources<Fact> = Fact extends { state: 'stated'; value: infer Value }
  ? { state: 'stated'; value: Value }
  : Fact extends { state: infer State }
    ? { state: State }
    : never;
