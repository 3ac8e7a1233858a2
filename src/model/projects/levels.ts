import { oncePerSite } from '../once-per-site.ts';
import type { Site } from '../site.ts';
import type { LevelMark } from '../../schemas/vocabulary.ts';

/** The levels of a community, from the lowest to the highest, as its vocabulary has them; none where it has no such list. */
export const listLevels = oncePerSite((site): Level[] =>
  Object.entries(site.vocabulary.get('maturity')?.values ?? {}).map(
    ([id, { label, mark, ended = false, said, aim }]) => ({
      id,
      label,
      mark,
      ended,
      said: said ?? `are ${label.toLowerCase()}`,
      aim: aim ?? `become ${label.toLowerCase()}`,
    }),
  ),
);

/** Levels of projects at work, the highest first. */
export const activeLevels = oncePerSite((site) =>
  listLevels(site)
    .filter(({ mark, ended }) => mark && !ended)
    .toReversed(),
);

/** Levels that a project of the catalog may have, in the order of lists; those of projects that have ended stand last. */
export const catalogLevels = oncePerSite((site) => [
  ...activeLevels(site),
  ...listLevels(site).filter(({ ended }) => ended),
]);

/** Levels of any day in the order of lists, with the one of which only the acceptance is known. */
export const shownLevels = oncePerSite((site) => [
  ...activeLevels(site),
  ...listLevels(site).filter(({ mark }) => !mark),
  ...listLevels(site).filter(({ ended }) => ended),
]);

/** The level of this id. Throws where the vocabulary does not have it. */
export function findLevel(site: Site, id: string): Level {
  const level = listLevels(site).find((one) => one.id === id);
  if (!level) throw new Error(`The vocabulary "maturity" has no value "${id}".`);
  return level;
}

/**
 * The levels that a reader probably knows projects of: all that are at work but the lowest, or the only one. What has
 * no level stands between these and the others.
 */
export function countKnownLevels(site: Site) {
  const { length } = activeLevels(site);
  return length > 1 ? length - 1 : length;
}

/** The foundation whose projects have levels, with its name; undefined where no foundation is marked so. */
export const findHome = oncePerSite((site) => {
  const [home] = Object.entries(site.vocabulary.get('foundation')?.values ?? {}).filter(
    ([, { levels }]) => levels,
  );
  return home && { id: home[0], name: home[1].label };
});

/** What the catalog says in place of a level for projects of other foundations, as it stands in addresses. */
export function noLevel(site: Site) {
  const home = findHome(site);
  return home ? `no-${home.id}-level` : 'no-level';
}

/**
 * A level by the name of its foundation.
 * @example nameLevels(site) // 'CNCF level'
 */
export function nameLevels(site: Site) {
  return nameByHome(site, 'level');
}

/** The same for anything that the foundation has one of. */
export function nameByHome(site: Site, thing: string) {
  const home = findHome(site);
  return home ? `${home.name} ${thing}` : thing;
}

/**
 * Something by the name of the foundation that it belongs to, where there is one.
 * @example ofHome(site, 'list of maintainers') // 'list of maintainers of the CNCF'
 */
export function ofHome(site: Site, thing: string) {
  const home = findHome(site);
  return home ? `${thing} of the ${home.name}` : thing;
}

export interface Level {
  id: string;
  label: string;
  /** Undefined for the one that says that no level is known. */
  mark: LevelMark | undefined;
  /** Whether a project at this level is no longer worked on. */
  ended: boolean;
  /** What is said of several projects at it. */
  said: string;
  /** What a project wants that applies for it. */
  aim: string;
}
