import { findCurrentEdition, listOlderEditions } from '../../model/governance/governance.ts';
import { listBackers } from '../../model/organizations/organizations.ts';
import { readField, type SourcedField } from '../../model/projects/fields.ts';
import { listProjects } from '../../model/projects/projects.ts';
import { sourceFinder } from '../../model/references.ts';
import { listLadder } from '../../model/roles/roles.ts';
import { isStatedNone } from '../../model/rows.ts';
import type { ProjectEntry, Site } from '../../model/site.ts';
import { publishListing, type briefFacts, type furtherFacts } from '../../schemas/api/index.ts';
import { projectFields, type ProjectFieldId } from '../../schemas/project-fields.ts';
import type { CiteSources } from '../../schemas/api/publish.ts';
import type { ApiSource } from '../../schemas/api/parts.ts';
import type { ProjectDetail, ProjectSummary } from '../../schemas/api/project.ts';
import { printMaintainerCount } from './organizations.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';

/** Every project with the facts that people choose by, in the order of the catalog page. */
export function listProjectSummaries(site: Site, home: URL): ProjectSummary[] {
  const point = pointerMaker(home);
  const cite = sourceCiter(sourceFinder(site, []));
  return listProjects(site).map((project) => ({
    ...identify(site, point, project),
    ...withoutSources(readFacts<keyof typeof briefFacts>(project, 'all', cite)),
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
    ...readFacts<keyof typeof briefFacts>(project, 'all', cite),
    ...readFacts<keyof typeof furtherFacts>(project, 'one', cite),
    summarySources: sourcesOf(project, 'summary'),
    keywords: project.keywords ?? [],
    history: history
      ? { state: 'stated' as const, value: printLevelMoves(project) }
      : {
          state: project.hasLevels ? ('not-recorded' as const) : ('does-not-arise' as const),
        },
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
    ...(project.governanceReading && { governanceReading: project.governanceReading }),
    verified: project.verified,
  };
}

/** The facts of a project that the API gives in one place, each with its state and sources. */
function readFacts<Keys extends keyof ProjectDetail>(
  project: ProjectEntry,
  api: ProjectField['api'],
  cite: CiteSources,
): Pick<ProjectDetail, Keys> {
  return Object.fromEntries(
    projectFields
      .filter((field) => field.api === api)
      .map(({ id, source }) => {
        const fact = readField(project, id);
        if (fact.state === 'stated')
          return [id, { ...fact, sources: [...listOwnSources(project, id, source)] }];
        const { legalRequirement: legal } = project;
        return fact.state === 'stated-none' && legal && isStatedNone(legal)
          ? [
              id,
              {
                ...fact,
                sources: [...cite(legal.statedNone), ...sourcesOf(project, source)],
                ...(legal.note && { note: legal.note }),
              },
            ]
          : [id, fact];
      }),
  ) as Pick<ProjectDetail, Keys>;
}

/** The sources of a field; a chat or a first move may name one of its own. */
function listOwnSources(project: ProjectEntry, id: ProjectFieldId, source: SourcedField) {
  if (id === 'accepted') return printLevelMoves(project)[0]?.sources ?? [];
  const named = id === 'chat' ? (project.chat ?? []).flatMap((chat) => chat.source ?? []) : [];
  const own = named.flatMap((name) => project.sources.filter((one) => one.id === name));
  return [...sourcesOf(project, source), ...own.map(toSource)];
}

function sourcesOf(project: ProjectEntry, field: SourcedField) {
  return project.sources.filter(({ facts }) => facts.includes(field)).map(toSource);
}

function toSource({
  title,
  url,
  date,
  retrieved,
  note,
}: ProjectEntry['sources'][number]): ApiSource {
  const copy = date && { date, asOf: date };
  return { title, ...(url && { url }), ...copy, read: retrieved, ...(note && { note }) };
}

function withoutSources<Values extends Record<string, { state: string }>>(facts: Values) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      'value' in fact ? { state: fact.state, value: fact.value } : { state: fact.state },
    ]),
  ) as { [Key in keyof Values]: WithoutSources<Values[Key]> };
}

type ProjectField = (typeof projectFields)[number];

type WithoutSources<Fact> = Fact extends { state: 'stated'; value: infer Value }
  ? { state: 'stated'; value: Value }
  : Fact extends { state: infer State }
    ? { state: State }
    : never;
