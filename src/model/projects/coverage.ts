import { findFacetValue } from '../catalog/facets.ts';
import { readingOf } from '../governance/reading.ts';
import { readField } from './fields.ts';
import { projectFields, type ProjectFieldId } from '../../schemas/project-fields.ts';
import { findCurrentEdition } from '../governance/governance.ts';
import type { ProjectEntry, Site } from '../site.ts';
import { facetPath } from '../urls.browser.ts';

/**
 * For each field that people ask for: how many projects have it, how many state that there is none, which ones
 * lack it although somebody looked, and for which ones nobody has looked.
 */
export function measureCoverage(site: Site): Coverage[] {
  const projects = [...site.projects.values()];
  const counted = new Set(site.maintainers?.projects.map(({ project }) => project));
  const field = (
    id: string,
    label: string,
    judge: (project: ProjectEntry) => Knowledge,
    facet?: string,
  ): Coverage => {
    const inState = Object.groupBy(projects, judge);
    return {
      id,
      label,
      total: projects.length,
      recorded: inState.recorded?.length ?? 0,
      statedNone: inState['stated-none']?.length ?? 0,
      notFound: inState['not-found'] ?? [],
      unsought: inState.unsought ?? [],
      missingPath:
        facet && findFacetValue(site, facet, 'not-recorded')
          ? facetPath(facet, 'not-recorded')
          : undefined,
    };
  };
  return [
    field('summary', 'Summary', ({ summary }) => has(summary)),
    ...projectFields.flatMap((one) => {
      if (!('coverage' in one)) return [];
      const { id, label } = one.coverage;
      const facet = 'facet' in one.coverage ? one.coverage.facet : undefined;
      const ids = 'or' in one.coverage ? [one.id, one.coverage.or] : [one.id];
      return [field(id, label, (project) => judgeFields(project, ids), facet)];
    }),
    field('reading', 'Rules looked for', (project) =>
      has(readingOf(site, project) !== 'not-looked-for'),
    ),
    field('governance-document', 'Governance document known or read', (project) =>
      has(project.governanceDoc ?? findCurrentEdition(site, project.id), project.governanceReading),
    ),
    field('governance', 'Rules read, clause by clause', (project) =>
      has(findCurrentEdition(site, project.id), project.governanceReading),
    ),
    // The list of maintainers was read as a whole.
    ...(site.maintainers
      ? [
          field('maintainers', 'Maintainers by organization', ({ id }) =>
            has(counted.has(id), site.maintainers),
          ),
        ]
      : []),
  ];
}

function has(value: unknown, search?: unknown): Knowledge {
  if (value) return 'recorded';
  return search ? 'not-found' : 'unsought';
}

/** What is known of a question that any of several fields answers. */
function judgeFields(project: ProjectEntry, ids: readonly ProjectFieldId[]): Knowledge {
  const fields = ids.map((id) => readField(project, id));
  if (fields.some(({ state }) => state === 'stated')) return 'recorded';
  if (fields.some(({ state }) => state === 'stated-none')) return 'stated-none';
  return has(
    false,
    fields.find((field) => 'lookedFor' in field),
  );
}

/** Editions whose documents contradict themselves or another one, most contradictions first. */
export function listContradicted(site: Site) {
  return [...site.governance.values()]
    .map((edition) => ({ edition, count: edition.discrepancies?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.edition.name.localeCompare(b.edition.name, 'en'));
}

type Knowledge = 'recorded' | 'stated-none' | 'not-found' | 'unsought';

export interface Coverage {
  id: string;
  label: string;
  total: number;
  recorded: number;
  /** How many state that there is none. */
  statedNone: number;
  /** Those that lack it although somebody looked for it. */
  notFound: ProjectEntry[];
  /** Those for which nobody has looked. */
  unsought: ProjectEntry[];
  /** Page of the facet that lists both of these, where the field is a facet. */
  missingPath: string | undefined;
}
