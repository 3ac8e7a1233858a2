import type { Disagreement } from './landscape-drift.ts';
import { readList, textOf } from './parsed-yaml.ts';
import { hasName, isSameValue } from './same-project.ts';
import type { ProjectEntry } from '../model/site.ts';

/**
 * The projects of a CLOMonitor file, already parsed from YAML (cncf/clomonitor, data/cncf.yaml: a list of
 * projects with name, maturity, accepted_at, devstats_url, repositories). Throws an Error with one sentence
 * where the file has another shape.
 */
export function readClomonitor(parsed: unknown): ClomonitorProject[] {
  if (!Array.isArray(parsed) || parsed.length === 0 || !parsed.every((one) => textOf(one, 'name')))
    throw new Error(
      'it is no list of projects with names; is this data/cncf.yaml of cncf/clomonitor?',
    );
  return parsed.map((one) => ({
    names: [textOf(one, 'name'), textOf(one, 'display_name')].filter((name) => name !== undefined),
    maturity: textOf(one, 'maturity'),
    accepted: textOf(one, 'accepted_at'),
    devStats: textOf(one, 'devstats_url'),
    repositories: (readList(one, 'repositories') ?? [])
      .map((repository) => textOf(repository, 'url'))
      .filter((url) => url !== undefined),
  }));
}

/** Where CLOMonitor says something else than the catalog. It also lists what is no project, which is passed over. */
export function compareWithClomonitor(
  catalog: ProjectEntry[],
  clomonitor: ClomonitorProject[],
): Disagreement[] {
  return catalog.flatMap((project) => {
    const theirs =
      clomonitor.find(({ names }) => names.some((name) => hasName(project, name))) ??
      clomonitor.find(({ repositories }) =>
        repositories.some((url) => isSameValue(project.repository, url)),
      );
    if (!theirs) return [];
    const differs = (
      field: string,
      was: string | undefined,
      now: string | undefined,
      why: string,
    ) => (now === undefined || isSameValue(was, now) ? [] : [{ project, field, was, now, why }]);
    const first = project.history?.[0];
    return [
      ...differs('maturity', project.maturity, theirs.maturity, 'CLOMonitor may lag behind'),
      ...differs(
        'acceptance',
        first?.on ?? first?.noLaterThan,
        theirs.accepted,
        'the dates differ',
      ),
      ...differs('devStatsUrl', project.devStatsUrl, theirs.devStats, 'to be checked by hand'),
    ];
  });
}

interface ClomonitorProject {
  names: string[];
  maturity: string | undefined;
  accepted: string | undefined;
  devStats: string | undefined;
  repositories: string[];
}
