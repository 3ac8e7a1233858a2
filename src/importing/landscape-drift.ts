import { joinWords } from '../model/words/text.browser.ts';
import type { ProjectEntry } from '../model/site.ts';
import { projectSchema } from '../schemas/project.ts';
import type { Listing } from './landscape.ts';
import { findMove, isDay, type LandscapeMove } from './landscape-move.ts';
import { hasName, isSame, isSameValue } from './same-project.ts';

/**
 * What differs between the catalog and a landscape file, of which `copied` is the day. Facts that have another
 * source, and all that a copy older than the recorded one says, are only reported. Throws an Error with one
 * sentence where the file lacks so many of the recorded projects that it cannot be today's.
 */
export function compareWithLandscape(
  catalog: ProjectEntry[],
  listings: Listing[],
  copied?: string,
): Drift {
  const ours = catalog.filter((project) => sourceOf(project) !== undefined);
  const pairs = ours.map((project) => ({ project, listed: findListings(project, listings) }));
  const found = pairs.filter(({ listed }) => listed.length > 0).length;
  if (found < ours.length / 2)
    throw new Error(
      `it lists only ${found} of ${ours.length} CNCF projects that are recorded; it is cut off, or much older.`,
    );
  const drift: Drift = {
    added: groupAdded(listings.filter((one) => !catalog.some((project) => isSame(project, one)))),
    removed: [],
    moved: [],
    changed: [],
    disagreements: [],
  };
  for (const { project, listed } of pairs) {
    const older = isOlder(project, copied);
    if (listed.length > 0) compareProject(project, listed, { drift, older, copied });
    else if (!older) drift.removed.push(project);
  }
  return drift;
}

function compareProject(
  project: ProjectEntry,
  listed: Listing[],
  { drift, older, copied }: { drift: Drift; older: string | undefined; copied: string | undefined },
) {
  const isRecorded = ({ category, subcategory }: Listing) =>
    category === project.category && subcategory === project.subcategory;
  const levels = [...new Set(listed.map(({ maturity }) => maturity))];
  const now = joinWords(levels);
  const disagrees = (why: string) =>
    drift.disagreements.push({ project, field: 'maturity', was: project.maturity, now, why });
  if (levels.length > 1) disagrees('it is listed more than once, with different levels');
  else if (levels[0] !== project.maturity) {
    const move = older ? { why: older } : findMove(project, listed[0]!, copied);
    if ('why' in move) disagrees(move.why);
    else drift.moved.push(move);
  }
  const counting = listed.some(isRecorded) ? listed.filter(isRecorded) : listed;
  for (const field of ['homepage', 'repository', 'category', 'subcategory'] as const) {
    const values = counting.map((one) => one[field]).filter((value) => value);
    const other = values[0];
    if (!other || values.some((value) => isSameValue(project[field], value!))) continue;
    const difference = { project, field, was: project[field], now: other };
    const why = older ?? whyNotTaken(project, field, other);
    if (why) drift.disagreements.push({ ...difference, why });
    else drift.changed.push(difference);
  }
  drift.disagreements.push(...compareDates(project, listed));
}

/** Every place in the file where a project is listed: under its names, else the first with its repository. */
function findListings(project: ProjectEntry, listings: Listing[]): Listing[] {
  const named = listings.filter(({ name }) => hasName(project, name));
  return named.length > 0 ? named : listings.filter((one) => isSame(project, one)).slice(0, 1);
}

/** Listings that are no project of the catalog, each name once. */
function groupAdded(listings: Listing[]): Drift['added'] {
  const names = [...new Set(listings.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    levels: [
      ...new Set(listings.filter((one) => one.name === name).map(({ maturity }) => maturity)),
    ],
  }));
}

/** Why a value of the landscape does not replace the recorded one; undefined where it does. */
function whyNotTaken(project: ProjectEntry, field: DriftField, now: string): string | undefined {
  const fact = field === 'subcategory' ? 'category' : field;
  if (!sourceOf(project)!.facts.includes(fact)) return 'the catalog has it from another source';
  if (now.startsWith('http:')) return 'the address is not https';
  const { error } = projectSchema.shape[field].safeParse(now);
  return error && `it ${error.issues[0]!.message.replace(/\.$/, '')}`;
}

function compareDates(project: ProjectEntry, listed: Listing[]): Disagreement[] {
  return (['incubating', 'graduated', 'archived'] as const).flatMap((level) => {
    const ours = project.history?.find((move) => move.level === level)?.on;
    const days = listed.map(({ dates }) => dates[level]).filter((day) => day !== undefined);
    return ours && days.length > 0 && !days.includes(ours)
      ? [
          {
            project,
            field: `${level} date`,
            was: ours,
            now: days[0]!,
            why: isDay(days[0]) ? 'the dates differ' : 'it is no date that exists',
          },
        ]
      : [];
  });
}

/** Why nothing of this copy is taken for a project: the recorded one is newer. */
function isOlder(project: ProjectEntry, copied: string | undefined) {
  const recorded = sourceOf(project)?.date;
  return copied !== undefined && recorded !== undefined && copied < recorded
    ? `the copy is older than the recorded one of ${recorded}`
    : undefined;
}

function sourceOf({ sources }: ProjectEntry) {
  return sources.find(({ id }) => id === 'landscape');
}

type DriftField = 'homepage' | 'repository' | 'category' | 'subcategory';

export interface Difference {
  project: ProjectEntry;
  field: string;
  was: string | undefined;
  now: string;
}

export interface Disagreement extends Difference {
  why: string;
}

export interface Drift {
  /** Projects without a file, with the level that the landscape gives, or those where it gives several. */
  added: { name: string; levels: string[] }[];
  removed: ProjectEntry[];
  moved: LandscapeMove[];
  changed: Difference[];
  disagreements: Disagreement[];
}
