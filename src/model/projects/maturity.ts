import { oncePerSite } from '../once-per-site.ts';
import { formatDay } from '../words/dates.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { findLevel, type Level } from './levels.ts';

/** The first year on every maturity axis: the one before the first move of any project. */
const findFirstYear = oncePerSite((site) => {
  const days = [...site.projects.values()].flatMap(({ history = [] }) =>
    history.map(({ on, noLaterThan }) => on ?? noLaterThan ?? site.settings.asOf),
  );
  return Math.min(...days.map((day) => Number(day.slice(0, 4)))) - 1;
});

/**
 * A project's history as bands on an axis from the year before the first move of all to the year after the site's day,
 * positions in per cent of its width. A move without a day starts at the day by which a source records it.
 */
export function drawMaturity(site: Site, project: ProjectEntry): MaturityStrip {
  const { asOf } = site.settings;
  const firstYear = findFirstYear(site);
  const lastYear = Number(asOf.slice(0, 4)) + 1;
  const at = (day: string) => {
    const start = Date.UTC(firstYear, 0, 1);
    return round(((Date.parse(day) - start) / (Date.UTC(lastYear, 0, 1) - start)) * 100);
  };
  const moves = project.history ?? [];
  const bands = moves.flatMap((move, index): Band[] => {
    const from = at(move.on ?? move.noLaterThan ?? asOf);
    const next = moves[index + 1];
    const to = next ? at(next.on ?? next.noLaterThan ?? asOf) : at(asOf);
    return [
      {
        level: findLevel(site, move.level),
        from,
        to: Math.max(from, to),
        dated: move.on !== undefined,
      },
    ];
  });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return { bands, ticks: years.map((year) => ({ year, at: at(`${year}-01-01`) })) };
}

/** Every move of a project in words, oldest first, with the source of each. */
export function describeLevelMoves(site: Site, project: ProjectEntry): Move[] {
  return (project.history ?? []).map((move) => {
    const source = project.sources.find(({ id }) => id === move.source);
    return {
      level: findLevel(site, move.level),
      when: move.on ? formatDay(move.on) : `no later than ${formatDay(move.noLaterThan ?? '')}`,
      day: move.on,
      note: move.note,
      issue: move.issue,
      source: source ? { title: source.title, url: source.url } : undefined,
    };
  });
}

function round(value: number) {
  return Math.round(value * 100) / 100;
}

interface Band {
  level: Level;
  from: number;
  to: number;
  dated: boolean;
}

export interface MaturityStrip {
  bands: Band[];
  ticks: { year: number; at: number }[];
}

export interface Move {
  level: Level;
  when: string;
  day: string | undefined;
  note: string | undefined;
  /** Address of the record of the change itself. */
  issue: string | undefined;
  source: { title: string; url: string | undefined } | undefined;
}
