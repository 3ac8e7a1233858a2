import { organizationSteps } from './counts.ts';
import type { DiversityAsk, Review } from '../../schemas/review.ts';
import type { MaintainedProject } from './backing.ts';
import { formatDay } from '../words/dates.ts';
import { findLevel, shownLevels, type Level } from '../projects/levels.ts';
import { citeQuestion } from '../review/review.ts';
import type { Row } from '../rows.ts';
import type { Site } from '../site.ts';
import { capitalize } from '../words/text.browser.ts';

/** Projects of each level by the number of organizations that their maintainers name. */
export function countByOrganizations(site: Site, maintained: MaintainedProject[]): Spread {
  const steps = organizationSteps.map(({ label, from, to }): Step => ({
    label,
    holds: (number) => number >= from && number <= to,
  }));
  return spread(site, maintained, steps, ({ backing }) => backing.organizations.length);
}

/** Projects of each level by the share of their largest organization. */
export function countByLargestShare(site: Site, maintained: MaintainedProject[]): Spread {
  return spread(site, maintained, shareSteps, largestShare);
}

/** Part of the maintainers that the largest organization has, from 0 to 1. */
export function largestShare({ backing }: MaintainedProject) {
  return backing.organizations[0]?.share ?? 0;
}

/**
 * The chart of all projects: a lane per level, ten columns from a share of 0 to 100 %, and in each as many marks
 * as projects. A share on a border belongs to the column below it, so that "half" is no majority.
 */
export function drawLargestShares(site: Site, maintained: MaintainedProject[]): ShareLane[] {
  return listLevelsOf(site, maintained).map((level) => {
    const shares = maintained.filter((one) => one.project.maturity === level.id).map(largestShare);
    return {
      level,
      projects: shares.length,
      columns: Array.from(
        { length: 10 },
        (_, column) => shares.filter((share) => columnOf(share) === column).length,
      ),
    };
  });
}

/** What is asked about organizations, today's first, each with its lines or the change that asks it. */
export function listDiversityAsks(site: Site, review: Review): Row[] {
  const changed = review.change ? [`Since ${formatDay(review.change.merged)}.`] : [];
  return [...(review.diversity ?? [])]
    .sort((a, b) => Number(a.past ?? false) - Number(b.past ?? false))
    .map((ask) => ({
      id: ask.id,
      label: ask.label,
      state: 'stated',
      lines: [
        [ask.text],
        [[describeStrength(site, ask), ...(ask.ref ? [] : changed)].join(' ')],
        ...(ask.noLaterThan ? [[`Asked no later than ${formatDay(ask.noLaterThan)}.`]] : []),
      ],
      citations: citeQuestion(site, review, {
        ref: ask.ref,
        raised: ask.ref ? undefined : {},
      }),
    }));
}

function describeStrength(site: Site, { level, strength, past }: DiversityAsk) {
  const wish = findLevel(site, level).aim;
  const words = strength ?? 'asked';
  return `${capitalize(words)} of a project that ${past ? 'wanted' : 'wants'} to ${wish}.`;
}

function spread(
  site: Site,
  maintained: MaintainedProject[],
  steps: Step[],
  measure: (one: MaintainedProject) => number,
): Spread {
  const levels = listLevelsOf(site, maintained);
  return {
    levels,
    rows: steps.map(({ label, holds }) => ({
      label,
      counts: levels.map(
        (level) =>
          maintained.filter((one) => one.project.maturity === level.id && holds(measure(one)))
            .length,
      ),
    })),
    totals: levels.map(
      (level) => maintained.filter(({ project }) => project.maturity === level.id).length,
    ),
  };
}

/** The levels that projects of the list have, the highest first. */
function listLevelsOf(site: Site, maintained: MaintainedProject[]) {
  return shownLevels(site).filter(({ id }) =>
    maintained.some(({ project }) => project.maturity === id),
  );
}

function columnOf(share: number) {
  return Math.max(0, Math.ceil(Math.round(share * 1000) / 100) - 1);
}

const shareSteps: Step[] = [
  { label: 'None named', holds: (share) => share === 0 },
  { label: 'Up to one third', holds: (share) => share > 0 && share <= 1 / 3 },
  { label: 'Up to one half', holds: (share) => share > 1 / 3 && share <= 1 / 2 },
  { label: 'Up to two thirds', holds: (share) => share > 1 / 2 && share <= 2 / 3 },
  { label: 'More, but not all', holds: (share) => share > 2 / 3 && share < 1 },
  { label: 'All', holds: (share) => share === 1 },
];

interface Step {
  label: string;
  holds: (measured: number) => boolean;
}

export interface Spread {
  levels: Level[];
  rows: { label: string; counts: number[] }[];
  totals: number[];
}

export interface ShareLane {
  level: Level;
  projects: number;
  /** Number of projects in each column, the smallest share first. */
  columns: number[];
}
