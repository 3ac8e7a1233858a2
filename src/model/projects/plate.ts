import { countMaintainers } from '../governance/renown.ts';
import { activeLevels, findLevel, type Level } from './levels.ts';
import type { ProjectEntry, Site } from '../site.ts';

/**
 * Every project with a history as one line from its acceptance to today or its archival, the first
 * accepted at the top; positions in thousandths of the width from January of the first year to the site's day.
 */
export function drawFoundation(site: Site): FoundationPlate {
  const { asOf } = site.settings;
  const dayOf = (move: { on?: string | undefined; noLaterThan?: string | undefined }) =>
    move.on ?? move.noLaterThan ?? asOf;
  const projects = [...site.projects.values()]
    .filter(({ history }) => history && history.length > 0)
    .sort(
      (a, b) =>
        dayOf(a.history![0]!).localeCompare(dayOf(b.history![0]!)) ||
        a.id.localeCompare(b.id, 'en'),
    );
  const [highest] = activeLevels(site);
  const from = Number((projects[0] ? dayOf(projects[0].history![0]!) : asOf).slice(0, 4));
  const start = Date.UTC(from, 0, 1);
  const end = Date.parse(asOf);
  const at = (day: string) => Math.round(((Date.parse(day) - start) / (end - start)) * 1000);
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - from + 1 },
    (_, index) => from + index,
  );
  return {
    from,
    to: Number(asOf.slice(0, 4)),
    years: years.map((year) => ({ year, at: at(`${year}-01-01`) })),
    hasFreeCorner: isCornerFree(projects.map((project) => at(dayOf(project.history![0]!)))),
    without: site.projects.size - projects.length,
    highest: highest && {
      said: highest.said,
      count: projects.filter(({ maturity }) => maturity === highest.id).length,
    },
    lines: projects.map((project) => ({
      id: project.id,
      name: project.name,
      segments: segmentsOf(site, project, at, dayOf),
    })),
    known: listKnown(site, projects),
  };
}

/** So many names have room beside the lines of the whole foundation, on a phone too. */
const mostNamed = 14;

/**
 * The projects that most readers know, by their place among the lines: those of the highest level, and of them those
 * with most maintainers on the list of the foundation.
 */
function listKnown(site: Site, projects: ProjectEntry[]) {
  const peopleOf = ({ id }: ProjectEntry) => countMaintainers(site, { project: id }) ?? 0;
  const rankOf = ({ maturity }: ProjectEntry) =>
    activeLevels(site).findIndex(({ id }) => id === maturity);
  return projects
    .filter((project) => rankOf(project) >= 0)
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) || peopleOf(b) - peopleOf(a) || a.id.localeCompare(b.id, 'en'),
    )
    .slice(0, mostNamed)
    .map((project) => projects.indexOf(project))
    .sort((a, b) => a - b);
}

/**
 * Places for labels beside points of a picture, in the same order: as near to their points as it goes with so much room
 * between two labels, and none below the end if all fit above it.
 */
export function spreadLabels(points: number[], { gap, end }: { gap: number; end: number }) {
  const places = points.map((point) => Math.max(point, gap / 2));
  for (let index = 1; index < places.length; index += 1)
    places[index] = Math.max(places[index]!, places[index - 1]! + gap);
  let limit = Math.max(end, places.length * gap) - gap / 2;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index]!, limit);
    limit = places[index]! - gap;
  }
  return places;
}

/** True when the lines in the lower half begin so late that a legend fits to their left. */
function isCornerFree(starts: number[]) {
  return starts.slice(Math.floor(starts.length / 2)).every((start) => start > 300);
}

function segmentsOf(
  site: Site,
  { history = [] }: ProjectEntry,
  at: (day: string) => number,
  dayOf: (move: NonNullable<ProjectEntry['history']>[number]) => string,
): Segment[] {
  return history.flatMap((move, index) => {
    const next = history[index + 1];
    const level = findLevel(site, move.level);
    const end = next ? dayOf(next) : site.settings.asOf;
    const segment = { level, from: at(dayOf(move)), to: at(end) };
    return level.ended || segment.to <= segment.from ? [] : [segment];
  });
}

interface Segment {
  level: Level;
  from: number;
  to: number;
}

export interface FoundationPlate {
  from: number;
  to: number;
  years: { year: number; at: number }[];
  hasFreeCorner: boolean;
  /** How many projects have no history of levels and therefore no line. */
  without: number;
  /** The highest level, and how many of the lines are of projects that are at it today. */
  highest: { said: string; count: number } | undefined;
  lines: { id: string; name: string; segments: Segment[] }[];
  /** Places of the lines that carry a name, from the top. */
  known: number[];
}
