import { listCatalogRecords } from '../model/catalog/records.ts';
import { buildMatrix, listMatrixRules } from '../model/comparison/matrix.ts';
import { listCalendars } from '../model/elections/calendars.ts';
import { listCurrentEditions, listTemplates } from '../model/governance/governance.ts';
import { collectJoinData } from '../model/join/data.ts';
import { buildDotProject } from '../model/projects/dot-project.ts';
import { pagePathsFile } from '../model/permalinks/nearest-paths.browser.ts';
import { listPagePaths } from '../model/permalinks/page-paths.ts';
import { listProjects } from '../model/projects/projects.ts';
import { listMovesOfAll } from '../model/projects/timeline.ts';
import { listBadges } from '../model/published/badges.ts';
import { listFactPlaces } from '../model/published/fact-places.ts';
import { listCards } from '../model/published/cards.ts';
import { listLinkTargets } from '../model/published/link-kit.ts';
import { listFeeds } from '../model/published/news.ts';
import { describeLadder, listLadderChoices } from '../model/roles/ladder-beside.ts';
import { listNames } from '../model/search/names.ts';
import { hasPart, type SitePart } from '../model/site-parts.ts';
import type { Site } from '../model/site.ts';
import {
  badgePath,
  calendarPath,
  comparedFilePath,
  dotProjectPath,
  factPlacesPath,
  feedPath,
  ladderFilePath,
  projectPath,
  toAddress,
} from '../model/urls.browser.ts';
import { listApiFiles } from './api/files.ts';
import { apiPath } from './api/place.ts';
import { describeEndpoint, drawBadge } from './badge-file.ts';
import { formatCalendar } from './calendar-file.ts';
import { composeCard } from './cards/picture.ts';
import { writeLicenseLine } from './license.ts';
import { listCsvFiles } from './csv-files.ts';
import { formatDotProject } from './dot-project-file.ts';
import { formatFeed } from './feed-file.ts';
import { typeOfFile } from './file-types.ts';
import { formatHeaders, headerRules } from './header-rules.ts';
import { formatOpenSearch } from './open-search.ts';

/**
 * Every file of the site that is printed from the model alone, without looking at a page. The build
 * writes them all, and during development each is printed when it is asked for.
 */
export function listPrintedFiles(site: Site): PrintedFile[] {
  const compared = [...listCurrentEditions(site), ...listTemplates(site)];
  return [
    ...listBadges(site).flatMap((badge) => [
      file(badgePath(badge.id, badge.kind), () => drawBadge(badge)),
      json(badgePath(badge.id, badge.kind, 'json'), () => describeEndpoint(badge)),
    ]),
    ...listCards(site).map((card) => file(card.path, () => composeCard(card))),
    ...listApiFiles(site).map(({ path, print }) => json(apiPath(path), print)),
    ...listFactPlaces(site).map(({ page, ...places }) => json(factPlacesPath(page), () => places)),
    json('/projects/catalog.json', () => listCatalogRecords(site, listProjects(site))),
    ...onlyWith(site, 'timeline', () => [
      json('/projects/timeline/moves.json', () => listMovesOfAll(site)),
    ]),
    ...onlyWith(site, 'comparison', () => [
      json('/governance/compare/rules.json', () => ({
        rules: listMatrixRules(),
        editions: buildMatrix(site, compared),
      })),
      // A frame on another site loads no more than what it shows.
      ...compared.map((edition) =>
        json(comparedFilePath(edition.id), () => ({
          rules: listMatrixRules(),
          edition: buildMatrix(site, [edition])[0]!,
        })),
      ),
    ]),
    ...onlyWith(site, 'ladders', () =>
      listLadderChoices(site).map(({ id }) =>
        json(ladderFilePath(id), () => describeLadder(site, id)),
      ),
    ),
    ...onlyWith(site, 'join-person', () => [
      json('/join/projects.json', () => collectJoinData(site)),
    ]),
    json('/link/pages.json', () => listLinkTargets(site)),
    json('/search/names.json', () => listNames(site)),
    // Nobody who mistyped an address looks for a page that is made for frames.
    json(pagePathsFile, () =>
      [...listPagePaths(site)].filter((path) => !path.startsWith('/embed/')).sort(),
    ),
    ...listCsvFiles(site).map(({ path, print }) => file(path, (home) => print(site, home))),
    ...listFeeds(site).map((feed) =>
      file(feedPath(feed.page), (home) =>
        formatFeed(feed, {
          home,
          author: site.settings.name,
          license: writeLicenseLine(site.settings),
        }),
      ),
    ),
    ...listCalendars(site).map((calendar) =>
      file(calendarPath(calendar.id), (home) =>
        formatCalendar(calendar, { asOf: site.settings.asOf, home }),
      ),
    ),
    ...listDotProjects(site),
    file('/opensearch.xml', (home) => formatOpenSearch(site.settings, home)),
    file(
      '/robots.txt',
      (home) => `User-agent: *\nAllow: /\n\nSitemap: ${toAddress(home, '/sitemap.xml')}\n`,
    ),
    file('/_headers', ({ pathname }) => formatHeaders(headerRules, pathname)),
  ];
}

/** Files of pages that not every community has. */
function onlyWith(site: Site, part: SitePart, list: () => PrintedFile[]) {
  return hasPart(site, part) ? list() : [];
}

/** The projects whose facts fill a CNCF .project document. */
function listDotProjects(site: Site): PrintedFile[] {
  return [...site.projects.values()].flatMap((project) => {
    const { document } = buildDotProject(site, project);
    if (!document) return [];
    return file(dotProjectPath(project.id), (home) =>
      formatDotProject(document, {
        asOf: site.settings.asOf,
        page: toAddress(home, projectPath(project.id)),
      }),
    );
  });
}

function json(path: string, describe: (home: URL) => object): PrintedFile {
  return file(path, (home) => JSON.stringify(describe(home)));
}

function file(path: string, print: PrintedFile['print']): PrintedFile {
  return { path, type: typeOfFile(path), print };
}

export interface PrintedFile {
  /** Below the base path. */
  path: string;
  /** Media type, with the encoding where programs might guess another. */
  type: string;
  /**
   * The text of the file; "home" is where the site is served, with a slash at its end. A picture of
   * type image/png is printed as SVG, which src/outputs/cards/draw.ts turns into its bytes.
   */
  print: (home: URL) => string;
}
