import { listParticipants } from '../../model/organizations/organizations.ts';
import { listProgramSources } from '../../model/join/programs.ts';
import { sourceFinder } from '../../model/references.ts';
import type { ProgramEntry, Site } from '../../model/site.ts';
import { termPath, toAddress } from '../../model/urls.browser.ts';
import { programRules } from '../../schemas/api/index.ts';
import { publishDocument } from './governance.ts';
import { pointerMaker, sourceCiter, type Point } from './place.ts';
import { printLevelMoves } from './projects.ts';

/** Every way in. */
export function listProgramSummaries(site: Site, home: URL) {
  const point = pointerMaker(home);
  return [...site.programs.values()].map((program) => identify(site, point, program));
}

/** Everything about one way in. */
export function describeProgram(site: Site, home: URL, id: string) {
  const point = pointerMaker(home);
  const program = site.programs.get(id)!;
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  const cite = sourceCiter(sourceFinder(site, program.sources ?? [], edition));
  return {
    ...identify(site, point, program),
    ...programRules.print(program, cite),
    roles: (program.roles ?? []).map((role) =>
      point.role(site.roles.get(`${program.governance}/${role}`)!),
    ),
    organizations: listParticipants(site, id).map(({ organization }) =>
      point.organization(organization),
    ),
    documents: listProgramSources(site, program).map(publishDocument),
  };
}

/** Every change of level, newest first; those that no source dates follow, by project. */
export function listTimeline(site: Site, home: URL) {
  const point = pointerMaker(home);
  const changes = [...site.projects.values()].flatMap((project) =>
    printLevelMoves(project).map((move, place, moves) => {
      const before = moves[place - 1]?.level;
      return { project: point.project(project), ...(before && { from: before }), ...move };
    }),
  );
  return changes.sort((a, b) => compare(b.on ?? '', a.on ?? ''));
}

/** Every term, with its meaning in one sentence. */
export function listTerms(site: Site, home: URL) {
  return [...site.glossary.values()].map((term) => ({
    id: term.id,
    name: term.name,
    page: toAddress(home, termPath(term.id)),
    subject: term.subject,
    aka: term.aka ?? [],
    summary: term.summary,
    related: term.related ?? [],
    links: term.links ?? [],
  }));
}

function identify(site: Site, point: Point, program: ProgramEntry) {
  const edition = program.governance ? site.governance.get(program.governance) : undefined;
  const project = program.project ? site.projects.get(program.project) : undefined;
  return {
    ...point.program(program),
    kind: program.kind,
    audience: program.audience,
    status: program.status,
    gives: program.gives
      ? { state: 'stated' as const, value: program.gives }
      : { state: 'not-recorded' as const },
    summary: program.summary,
    ...(edition && { governance: point.edition(edition) }),
    ...(project && { project: point.project(project) }),
    verified: program.verified,
  };
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}
