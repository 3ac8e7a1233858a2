import { day as daySchema } from '../schemas/fields.ts';
import type { ProjectEntry } from '../model/site.ts';
import { landscapeLevels, type LandscapeLevel, type Listing } from './landscape.ts';

/**
 * The way from the level of a project to the one that a landscape file gives, with each level that it dates in
 * between. In place of a way, the reason why a person has to look: a level that was left before does not come back,
 * and no move stands behind a later one or after the day of the copy.
 */
export function findMove(
  project: ProjectEntry,
  { maturity: to, dates }: Listing,
  copied: string | undefined,
): LandscapeMove | { why: string } {
  const history = project.history ?? [];
  const last = history.at(-1);
  const since = last?.on ?? last?.noLaterThan ?? '';
  const on = dates[dateKey(to)];
  if (on !== undefined && !isDay(on)) return { why: `"${String(on)}" is no date that exists` };
  if (on !== undefined && copied !== undefined && on > copied)
    return { why: `its day, ${on}, lies after that of the copy` };
  const goesBack =
    history.some(({ level }) => level === to) ||
    project.isArchived ||
    rankOf(to) < rankOf(project.maturity);
  if (goesBack && (on === undefined || on <= since))
    return {
      why: `the catalog has ${last?.level ?? project.maturity ?? 'another level'}${since && ` since ${since}`}`,
    };
  if ((on ?? copied ?? since) < since) return { why: `the catalog has a later move, of ${since}` };
  const between = landscapeLevels
    .filter((level) => rankOf(level) < rankOf(to) && rankOf(level) > rankOf(project.maturity))
    .map((level) => ({ level, on: dates[dateKey(level)] }))
    .filter(({ on: day = '' }) => isDay(day) && day > since && day <= (on ?? copied ?? day));
  const steps = between.filter((step, place) => place === 0 || step.on! >= between[place - 1]!.on!);
  return { project, from: project.maturity, to, on, steps: [...steps, { level: to, on }] };
}

function rankOf(level: string | undefined) {
  return landscapeLevels.findIndex((one) => one === level);
}

function dateKey(level: LandscapeLevel) {
  return level === 'sandbox' ? 'accepted' : level;
}

/** True for a day that exists, as YYYY-MM-DD. */
export function isDay(text: string | undefined): boolean {
  return daySchema.safeParse(text).success;
}

export interface LandscapeMove {
  project: ProjectEntry;
  from: string | undefined;
  to: LandscapeLevel;
  on: string | undefined;
  /** Each level reached since the last move that is recorded, in order; the last one is `to`. */
  steps: { level: LandscapeLevel; on: string | undefined }[];
}
