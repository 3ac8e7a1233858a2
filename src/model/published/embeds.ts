import { placeInEdition } from '../governance/edition-layout.ts';
import { editionTitle, listEditions } from '../governance/governance.ts';
import { drawSeats, type SeatLine } from '../governance/seats.ts';
import { listProjects } from '../projects/projects.ts';
import { listRungs, type Rung } from '../roles/ladder.ts';
import { hasPart } from '../site-parts.ts';
import type { GovernanceEntry, ProjectEntry, Site } from '../site.ts';
import { embedPath, projectPath } from '../urls.browser.ts';

/** Documents whose ladder can be shown on other sites, with its rungs. */
export function listLadderEmbeds(site: Site): LadderEmbed[] {
  return listEditions(site).flatMap((edition) => {
    const rungs = listRungs(site, edition.id);
    return rungs.length > 0
      ? [{ ...describe(site, edition, 'ladder', 'ladder'), edition, rungs }]
      : [];
  });
}

/** Documents whose seats can be shown on other sites, with each body that has some to draw. */
export function listSeatEmbeds(site: Site): SeatEmbed[] {
  return listEditions(site).flatMap((edition) => {
    const bodies = (edition.bodies ?? []).flatMap((body) => {
      const lines = drawSeats(body);
      const { name } = body;
      return lines.length > 0
        ? [{ name, page: placeInEdition(site, edition, body.id), lines }]
        : [];
    });
    const [first] = edition.bodies ?? [];
    return bodies.length > 0
      ? [{ ...describe(site, edition, 'seats', first?.id), edition, bodies }]
      : [];
  });
}

/** Projects whose levels can be shown on other sites. */
export function listMaturityEmbeds(site: Site): MaturityEmbed[] {
  return listProjects(site)
    .filter(({ history }) => history !== undefined)
    .map((project) => ({
      id: project.id,
      path: embedPath('maturity', project.id),
      title: `Maturity of ${project.name}`,
      page: `${projectPath(project.id)}#maturity`,
      project,
    }));
}

/** Path of every page that other sites may show in a frame. */
export function listEmbedPaths(site: Site) {
  const embeds: Embed[] = [
    ...listLadderEmbeds(site),
    ...listSeatEmbeds(site),
    ...listMaturityEmbeds(site),
  ];
  return [
    ...(hasPart(site, 'comparison') ? [embedPath('compare')] : []),
    ...embeds.map(({ path }) => path),
  ];
}

/** What a frame says of rules that are no longer those of today; nothing where they are. */
export function warnOfAge(site: Site, { edition }: GovernanceEntry) {
  const newer = site.governance.get(edition.supersededBy ?? '');
  if (newer) return `Superseded: ${editionTitle(newer)} has the rules of today.`;
  return edition.status === 'abandoned' ? 'Nobody keeps this document up to date.' : undefined;
}

function describe(
  site: Site,
  edition: GovernanceEntry,
  kind: 'ladder' | 'seats',
  anchor: string | undefined,
): Embed {
  const name = editionTitle(edition);
  return {
    id: edition.id,
    path: embedPath(kind, edition.id),
    title: `${kind === 'ladder' ? 'Roles' : 'Seats'} of ${name}`,
    page: placeInEdition(site, edition, anchor),
  };
}

interface Embed {
  /** Of the edition or project. */
  id: string;
  path: string;
  title: string;
  /** Where the same stands in the guide. */
  page: string;
}

interface LadderEmbed extends Embed {
  edition: GovernanceEntry;
  rungs: Rung[];
}

interface SeatEmbed extends Embed {
  edition: GovernanceEntry;
  bodies: { name: string; page: string; lines: SeatLine[] }[];
}

interface MaturityEmbed extends Embed {
  project: ProjectEntry;
}
