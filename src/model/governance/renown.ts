import { catalogLevels, countKnownLevels, findLevel, type Level } from '../projects/levels.ts';
import { joinWords } from '../words/text.browser.ts';
import { listCurrentEditions } from './governance.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { GovernanceEntry, Site } from '../site.ts';

/**
 * The editions in the order in which a reader knows them: those of projects at the highest level first, then by level,
 * then those with most maintainers, then by name. What has no level stands before the lowest level.
 */
export function sortByRenown<Edition extends GovernanceEntry>(site: Site, editions: Edition[]) {
  return editions
    .map((edition) => ({
      edition,
      rank: rankOf(site, edition),
      people: countMaintainers(site, edition) ?? 0,
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.people - a.people ||
        a.edition.name.localeCompare(b.edition.name, 'en', { sensitivity: 'base' }),
    )
    .map(({ edition }) => edition);
}

/** The number of maintainers on the list of maintainers; undefined where the list does not have the project. */
export function countMaintainers(site: Site, { project }: Pick<GovernanceEntry, 'project'>) {
  return project === undefined ? undefined : totals(site).get(project);
}

/** The level of the edition's project in the catalog; undefined for what has none. */
export function levelOf(site: Site, { project }: GovernanceEntry) {
  return project === undefined ? undefined : site.projects.get(project)?.maturity;
}

/** The levels of the documents in force, in the order of lists, with their labels. */
export function listLevelChoices(site: Site) {
  const found = new Set(listCurrentEditions(site).map((edition) => levelOf(site, edition)));
  return catalogLevels(site)
    .filter(({ id }) => found.has(id))
    .map(({ id, label }) => ({ id, label }));
}

/** True for a document that a reader probably knows: of a project at any level but the lowest, or of something without one. */
function isKnown(site: Site, edition: GovernanceEntry) {
  return rankOf(site, edition) <= rankWithoutLevel(site);
}

/** The order of lists of documents in a sentence, and what stands below a fold, by the names of the levels. */
export function sayOrder(site: Site) {
  const known = nameKnownLevels(site);
  return known
    ? `Those of ${known} projects, and of what has no level, come first, by level and number of maintainers.`
    : 'Those of projects with most maintainers come first.';
}

/** The levels of documents that stand below a fold, for example "sandbox and archived". */
export function nameOtherLevels(site: Site) {
  return joinWords(labelsOf(catalogLevels(site).slice(countKnownLevels(site))));
}

function nameKnownLevels(site: Site) {
  return joinWords(labelsOf(catalogLevels(site).slice(0, countKnownLevels(site))));
}

function labelsOf(levels: Level[]) {
  return levels.map(({ label }) => label.toLowerCase());
}

/** What has no level, such as the foundation itself, stands before the lowest level. */
function rankWithoutLevel(site: Site) {
  return countKnownLevels(site) - 0.5;
}

function rankOf(site: Site, edition: GovernanceEntry) {
  const level = levelOf(site, edition);
  return level === undefined
    ? rankWithoutLevel(site)
    : catalogLevels(site).indexOf(findLevel(site, level));
}

/** What a page needs to narrow and fold a line about a document: the level of its project, and whether it is known. */
export function standingOf(site: Site, edition: GovernanceEntry): Standing {
  return { level: levelOf(site, edition), known: isKnown(site, edition) };
}

/**
 * The lines that stand open, and those one click away: open are the first about documents that a reader probably knows,
 * so many that the next question is not far on a phone. Both keep their order.
 */
export function splitKnown<Line extends Pick<Standing, 'known'>>(lines: Line[], most = mostOpen) {
  const known = lines.filter((line) => line.known).slice(0, most);
  return { known, others: lines.filter((line) => !known.includes(line)) };
}

/** Lines of a list that stand open; the others are below a fold. */
export const mostOpen = 8;

export interface Standing {
  /** Level of the project in the catalog; undefined for what has none. */
  level: string | undefined;
  /** Whether a reader probably knows it: these stand first, the others are one click away. */
  known: boolean;
}

const totals = oncePerSite(
  (site) =>
    new Map(
      (site.maintainers?.projects ?? []).map(({ project, totalMaintainers }) => [
        project,
        totalMaintainers,
      ]),
    ),
);
