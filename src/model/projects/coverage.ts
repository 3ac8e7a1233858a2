import { readingOf } from '../governance/reading.ts';
import { readField } from './fields.ts';
import { projectFields } from '../../schemas/project-fields.ts';
import { findCurrentEdition } from '../governance/governance.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { facetPath } from '../urls.browser.ts';

/** For each field that people ask for: how many projects have it, and which ones do not. */
export function measureCoverage(site: Site): Coverage[] {
  const projects = [...site.projects.values()];
  const counted = new Set(site.maintainers?.projects.map(({ project }) => project));
  const field = (
    id: string,
    label: string,
    has: (project: ProjectEntry) => boolean,
    facet?: string,
  ): Coverage => ({
    id,
    label,
    total: projects.length,
    recorded: projects.filter(has).length,
    missing: projects.filter((project) => !has(project)),
    missingPath: facet && facetPath(facet, 'not-recorded'),
  });
  return [
    field('summary', 'Summary', ({ summary }) => summary !== undefined),
    ...projectFields.flatMap((one) => {
      if (!('coverage' in one)) return [];
      const { id, label } = one.coverage;
      const facet = 'facet' in one.coverage ? one.coverage.facet : undefined;
      const ids = 'or' in one.coverage ? [one.id, one.coverage.or] : [one.id];
      const has = (project: ProjectEntry) =>
        ids.some((key) => !isSilent(readField(project, key).state));
      return [field(id, label, has, facet)];
    }),
    field(
      'reading',
      'Rules looked for',
      (project) => readingOf(site, project) !== 'not-looked-for',
    ),
    field('governance-document', 'Governance document known or read', (project) =>
      Boolean(project.governanceDoc ?? findCurrentEdition(site, project.id)),
    ),
    field('governance', 'Rules read, clause by clause', (project) =>
      Boolean(findCurrentEdition(site, project.id)),
    ),
    field('maintainers', 'Maintainers by organization', ({ id }) => counted.has(id)),
  ];
}

function isSilent(state: string) {
  return state === 'not-recorded';
}

/** The earliest day on which a project was last compared with its sources, and how many projects share it. */
export function oldestVerified(site: Site) {
  const days = [...site.projects.values()].map(({ verified }) => verified).sort();
  return { day: days[0]!, projects: days.filter((day) => day === days[0]).length };
}

/** How many of the sources that projects name carry no day, so that their age is unknown. */
export function countUndatedSources(site: Site) {
  const sources = [...site.projects.values()].flatMap((project) => project.sources);
  return { undated: sources.filter(({ date }) => !date).length, total: sources.length };
}

/** Editions whose documents contradict themselves or another one, most contradictions first. */
export function listContradicted(site: Site) {
  return [...site.governance.values()]
    .map((edition) => ({ edition, count: edition.discrepancies?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.edition.name.localeCompare(b.edition.name, 'en'));
}

export interface Coverage {
  id: string;
  label: string;
  total: number;
  recorded: number;
  missing: ProjectEntry[];
  /** Page of the facet that lists the missing ones, where the field is a facet. */
  missingPath: string | undefined;
}
