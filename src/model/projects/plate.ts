import type { Level } from './maturity.ts';
import type { ProjectEntry, Site } from '../site.ts';

/**
 * Every project with a history as one line from its acceptance to today or its archival, the first
 * accepted at the top; positions in thousandths of the width from January 2016 to the site's day.
 */
export function drawFoundation(site: Site): FoundationPlate {
  const { asOf } = site.settings;
  const from = 2016;
  const start = Date.UTC(from, 0, 1);
  const end = Date.parse(asOf);
  const at = (day: string) => Math.round(((Date.parse(day) - start) / (end - start)) * 1000);
  const dayOf = (move: { on?: string | undefined; noLaterThan?: string | undefined }) =>
    move.on ?? move.noLaterThan ?? asOf;
  const projects = [...site.projects.values()]
    .filter(({ history }) => history && history.length > 0)
    .sort(
      (a, b) =>
        dayOf(a.history![0]!).localeCompare(dayOf(b.history![0]!)) ||
        a.id.localeCompare(b.id, 'en'),
    );
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
    lines: projects.map((project) => ({
      name: project.name,
      segments: segmentsOf(project, at, dayOf, asOf),
    })),
  };
}

/** True when the lines in the lower half begin so late that a legend fits to their left. */
function isCornerFree(starts: number[]) {
  return starts.slice(Math.floor(starts.length / 2)).every((start) => start > 300);
}

function segmentsOf(
  { history = [] }: ProjectEntry,
  at: (day: string) => number,
  dayOf: (move: NonNullable<ProjectEntry['history']>[number]) => string,
  asOf: string,
): Segment[] {
  return history.flatMap((move, index) => {
    const next = history[index + 1];
    const segment = { level: move.level, from: at(dayOf(move)), to: at(next ? dayOf(next) : asOf) };
    return move.level === 'archived' || segment.to <= segment.from ? [] : [segment];
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
  lines: { name: string; segments: Segment[] }[];
}
