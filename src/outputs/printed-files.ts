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
import type { Site } from '../model/site.ts';
import {
  badgePath,
  calendarPath,
  dotProjectPath,
  factPlacesPath,
  feedPath,
  ladderFilePath,
  projectPath,
  toAddress,
} from '../model/urls.browser.ts';
import { listApiFiles } from './api/files.ts';
import { apiPath } from './api/place.ts';
import { apiHeaders, formatHeaders } from './api-headers.ts';
import { describeEndpoint, drawBadge } from './badge-file.ts';
import { formatCalendar } from './calendar-file.ts';
import { composeCard } from './cards/picture.ts';
import { csvFiles } from './csv-files.ts';
import { formatDotProject } from './dot-project-file.ts';
import { formatFeed } from './feed-file.ts';
import { formatOpenSearch } from './open-search.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Every file of the site that is printed from the model alone, without looking at a page. The build
 * writes them all, and during development each is printed when it is asked for.
 */
export function listPrintedFiles(site: Site): PrintedFile[] {
  return [
    ...listBadges(site).flatMap((badge): PrintedFile[] => [
      {
        path: badgePath(badge.id, badge.kind),
        type: 'image/svg+xml',
        print: () => drawBadge(badge),
      },
      json(badgePath(badge.id, badge.kind, 'json'), () => describeEndpoint(badge)),
    ]),
    ...listCards(site).map((card): PrintedFile => ({
      path: card.path,
      type: 'image/png',
      print: () => composeCard(card),
    })),
    ...listApiFiles(site).map(({ path, print }) => json(apiPath(path), print)),
    ...listFactPlaces(site).map(({ page, ...places }) => json(factPlacesPath(page), () => places)),
    json('/projects/catalog.json', () => listCatalogRecords(site, listProjects(site))),
    json('/projects/timeline/moves.json', () => listMovesOfAll(site)),
    json('/governance/compare/rules.json', () => ({
      rules: listMatrixRules(),
      editions: buildMatrix(site, [...listCurrentEditions(site), ...listTemplates(site)]),
    })),
    ...listLadderChoices(site).map(({ id }) =>
      json(ladderFilePath(id), () => describeLadder(site, id)),
    ),
    json('/join/projects.json', () => collectJoinData(site)),
    json('/link/pages.json', () => listLinkTargets(site)),
    json('/search/names.json', () => listNames(site)),
    json(pagePathsFile, () => [...listPagePaths(site)].sort()),
    ...csvFiles.map(({ path, print }): PrintedFile => ({
      path,
      type: 'text/csv; charset=utf-8',
      print: (home) => print(site, home),
    })),
    ...listFeeds(site).map((feed): PrintedFile => ({
      path: feedPath(feed.page),
      type: 'application/atom+xml; charset=utf-8',
      print: (home) => formatFeed(feed, { home, author: site.settings.name }),
    })),
    ...listCalendars(site).map((calendar): PrintedFile => ({
      path: calendarPath(calendar.id),
      type: 'text/calendar; charset=utf-8',
      print: (home) => formatCalendar(calendar, { asOf: site.settings.asOf, home }),
    })),
    ...listDotProjects(site),
    {
      path: '/opensearch.xml',
      type: 'application/opensearchdescription+xml; charset=utf-8',
      print: (home) => formatOpenSearch(site.settings, home),
    },
    {
      path: '/robots.txt',
      type: 'text/plain; charset=utf-8',
      print: (home) => `User-agent: *\nAllow: /\n\nSitemap: ${toAddress(home, '/sitemap.xml')}\n`,
    },
    {
      path: '/_headers',
      type: 'text/plain; charset=utf-8',
      print: ({ pathname }) =>
        formatHeaders([{ path: '/*', headers: securityHeaders }, ...apiHeaders], pathname),
    },
  ];
}

/** The projects whose facts fill a CNCF .project document. */
function listDotProjects(site: Site): PrintedFile[] {
  return [...site.projects.values()].flatMap((project) => {
    const { document } = buildDotProject(site, project);
    if (!document) return [];
    return {
      path: dotProjectPath(project.id),
      type: 'application/yaml; charset=utf-8',
      print: (home: URL) =>
        formatDotProject(document, {
          asOf: site.settings.asOf,
          page: toAddress(home, projectPath(project.id)),
        }),
    };
  });
}

function json(path: string, describe: (home: URL) => object): PrintedFile {
  return { path, type: 'application/json', print: (home) => JSON.stringify(describe(home)) };
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
