import { levelOn } from './levels.browser.ts';
import { findLevel, shownLevels, type Level } from './levels.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { ProjectEntry, Site } from '../site.ts';

/** The day of the CNCF contribution guide whose 25 entries are kept as a record. */
export const listingDay = '2018-08-23';

/** Every dated change of level of every project, newest first. */
export const listChanges = oncePerSite((site): Change[] =>
  [...site.projects.values()]
    .flatMap((project) =>
      (project.history ?? []).flatMap((move, index): Change[] => {
        const source = project.sources.find(({ id }) => id === move.source);
        const before = project.history?.[index - 1];
        return move.on === undefined
          ? []
          : [
              {
                project,
                level: findLevel(site, move.level),
                from: before && findLevel(site, before.level),
                day: move.on,
                source: source?.title ?? '',
                sourceUrl: source?.url,
                issue: move.issue,
              },
            ];
      }),
    )
    .sort(
      (a, b) =>
        b.day.localeCompare(a.day, 'en') || a.project.name.localeCompare(b.project.name, 'en'),
    ),
);

/** The changes of each year, newest year first. */
export function groupChangesByYear(changes: Change[]) {
  const years = [...new Set(changes.map(({ day }) => day.slice(0, 4)))];
  return years.map((year) => ({
    year,
    changes: changes.filter(({ day }) => day.startsWith(year)),
  }));
}

/** Changes of level that no source dates, only the day by which one records them. */
export function listUndatedChanges(site: Site) {
  return [...site.projects.values()].flatMap((project) =>
    (project.history ?? []).flatMap((move) =>
      move.noLaterThan === undefined
        ? []
        : [{ project, level: findLevel(site, move.level), by: move.noLaterThan, note: move.note }],
    ),
  );
}

/** The catalog as it stood on a day: the projects of each level, by name; empty levels are left out. */
export function listCatalogOn(site: Site, day: string): LevelGroup[] {
  return shownLevels(site)
    .map((level) => ({
      level,
      projects: [...site.projects.values()].filter(
        ({ history = [] }) => levelOn(history, day) === level.id,
      ),
    }))
    .filter(({ projects }) => projects.length > 0);
}

/** The moves of every project, for computing the catalog of any day in the browser. */
export function listMovesOfAll(site: Site) {
  return [...site.projects.values()]
    .filter(({ history }) => history)
    .map(({ id, name, history = [] }) => ({
      id,
      name,
      moves: history.map(({ level, on, noLaterThan }) => ({ level, on, noLaterThan })),
    }));
}

/** How many of these projects were at work: all but those at a level that says that they have ended. */
export function countActive(groups: LevelGroup[]) {
  return groups
    .filter(({ level }) => !level.ended)
    .reduce((sum, { projects }) => sum + projects.length, 0);
}

/** The days for which the catalog has a page: the end of each year, and the day of the old listing where there is one. */
export function listDaysShown(site: Site): { when: string; day: string; year?: string }[] {
  if (listChanges(site).length === 0) return [];
  return [
    ...countByYear(site).map(({ year, day }) => ({ when: `${year}`, day, year: `${year}` })),
    ...(hasListing(site) ? [{ when: listingDay, day: listingDay }] : []),
  ];
}

/** True where projects stand in the listing that is kept as a record. */
export function hasListing(site: Site) {
  return [...site.projects.values()].some(({ listing2018 }) => listing2018);
}

/** How many projects stood at each level at the end of each year, the last one on the day of the site. */
export function countByYear(site: Site): YearCount[] {
  const { asOf } = site.settings;
  const first = Number(listChanges(site).at(-1)?.day.slice(0, 4) ?? asOf.slice(0, 4));
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => {
    const day = year === last ? asOf : `${year}-12-31`;
    const groups = listCatalogOn(site, day);
    const counts = shownLevels(site).map(
      (level) => groups.find((group) => group.level === level)?.projects.length ?? 0,
    );
    return {
      year,
      day,
      counts,
      active: countActive(groups),
    };
  });
}

export interface Change {
  project: ProjectEntry;
  level: Level;
  from: Level | undefined;
  day: string;
  source: string;
  sourceUrl: string | undefined;
  /** Address of the record of the change itself. */
  issue: string | undefined;
}

export interface LevelGroup {
  level: Level;
  projects: ProjectEntry[];
}

export interface YearCount {
  year: number;
  day: string;
  /** In the order of `shownLevels`. */
  counts: number[];
  /** All but the archived ones. */
  active: number;
}
