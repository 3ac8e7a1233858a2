import { maturityLevels } from '../schemas/project.ts';
import type { Level } from '../model/projects/maturity.ts';
import type { ProjectEntry } from '../model/site.ts';

/**
 * The CNCF projects of a landscape file, already parsed from YAML (cncf/landscape, landscape.yml: categories,
 * subcategories, items with `project` and dates in `extra`). Throws an Error with one sentence where the
 * file has another shape.
 */
export function readLandscape(parsed: unknown): LandscapeProject[] {
  const categories = readList(parsed, 'landscape');
  if (!categories)
    throw new Error('it has no list "landscape"; is this the landscape.yml of cncf/landscape?');
  const projects = categories.flatMap((category) =>
    (readList(category, 'subcategories') ?? []).flatMap((subcategory) =>
      (readList(subcategory, 'items') ?? []).flatMap((item) => {
        const level = textOf(item, 'project');
        if (!level || !isLevel(level)) return [];
        const extra = (item as Record<string, unknown>)['extra'];
        const name = textOf(item, 'name');
        if (!name)
          throw new Error(
            `an item in "${textOf(subcategory, 'name') ?? '?'}" has a level but no name.`,
          );
        return [
          {
            name,
            maturity: level,
            category: textOf(category, 'name') ?? '',
            subcategory: textOf(subcategory, 'name') ?? '',
            homepage: textOf(item, 'homepage_url'),
            repository: textOf(item, 'repo_url'),
            dates: {
              accepted: textOf(extra, 'accepted'),
              incubating: textOf(extra, 'incubating'),
              graduated: textOf(extra, 'graduated'),
              archived: textOf(extra, 'archived'),
            },
          },
        ];
      }),
    ),
  );
  if (projects.length === 0) throw new Error('it lists no CNCF project; the file may be cut off.');
  return projects;
}

/** What differs between the catalog and a landscape file. Facts that have another source are only reported. */
export function compareWithLandscape(
  catalog: ProjectEntry[],
  landscape: LandscapeProject[],
): Drift {
  const ours = catalog.filter(({ sources }) => sources.some(({ id }) => id === 'landscape'));
  const pairs = ours.map((project) => ({
    project,
    theirs: landscape.find((one) => isSame(project, one)),
  }));
  const matched = new Set(pairs.map(({ theirs }) => theirs));
  const drift: Drift = {
    added: landscape.filter((one) => !matched.has(one)),
    removed: [],
    moved: [],
    changed: [],
    disagreements: [],
  };
  for (const { project, theirs } of pairs) {
    if (!theirs) {
      drift.removed.push(project);
      continue;
    }
    if (project.maturity !== theirs.maturity) {
      drift.moved.push({
        project,
        from: project.maturity,
        to: theirs.maturity,
        on: theirs.dates[theirs.maturity === 'sandbox' ? 'accepted' : theirs.maturity],
      });
    }
    for (const field of ['homepage', 'repository', 'category', 'subcategory'] as const) {
      const now = theirs[field];
      if (!now || isSameValue(project[field], now)) continue;
      const own = project.sources.some(
        ({ id, facts }) =>
          id === 'landscape' && facts.includes(field === 'subcategory' ? 'category' : field),
      );
      const difference = { project, field, was: project[field], now };
      if (own && now.startsWith('http:'))
        drift.disagreements.push({ ...difference, why: 'the address is not https' });
      else if (own) drift.changed.push(difference);
      else
        drift.disagreements.push({ ...difference, why: 'the catalog has it from another source' });
    }
    drift.disagreements.push(...compareDates(project, theirs));
  }
  return drift;
}

function compareDates(project: ProjectEntry, theirs: LandscapeProject): Disagreement[] {
  return (['incubating', 'graduated', 'archived'] as const).flatMap((level) => {
    const ours = project.history?.find((move) => move.level === level)?.on;
    const now = theirs.dates[level];
    return ours && now && ours !== now
      ? [{ project, field: `${level} date`, was: ours, now, why: 'the dates differ' }]
      : [];
  });
}

/** True where a name, an alias, a former name or the repository is the same. */
export function isSame(
  { id, name, aliases = [], formerNames = [], repository }: ProjectEntry,
  { name: theirs, repository: address }: { name: string; repository: string | undefined },
) {
  const wanted = theirs.toLowerCase();
  return (
    [id, name, ...aliases, ...formerNames].some(
      (one) => one.toLowerCase() === wanted || toId(one) === toId(theirs),
    ) ||
    (address !== undefined && isSameValue(repository, address))
  );
}

/** True for addresses that differ only in case, protocol or a closing slash: they lead to the same place. */
export function isSameValue(a: string | undefined, b: string) {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '');
  return a !== undefined && plain(a) === plain(b);
}

/** A name as an id: lower case, words joined by hyphens, what stands in brackets left out. */
export function toId(name: string) {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The list below a key of parsed YAML, or nothing. */
export function readList(value: unknown, key: string): unknown[] | undefined {
  const found =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[key]
      : undefined;
  return Array.isArray(found) ? found : undefined;
}

/** The text or the day (YYYY-MM-DD) below a key of parsed YAML, or nothing. */
export function textOf(value: unknown, key: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[key]
      : undefined;
  if (found instanceof Date) return found.toISOString().slice(0, 10);
  return typeof found === 'string' && found ? found : undefined;
}

function isLevel(level: string): level is LandscapeLevel {
  return maturityLevels.some((known) => known === level);
}

type LandscapeLevel = Exclude<Level, 'accepted'>;

interface LandscapeProject {
  name: string;
  maturity: LandscapeLevel;
  category: string;
  subcategory: string;
  homepage: string | undefined;
  repository: string | undefined;
  dates: Record<'accepted' | 'incubating' | 'graduated' | 'archived', string | undefined>;
}

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
  added: LandscapeProject[];
  removed: ProjectEntry[];
  moved: {
    project: ProjectEntry;
    from: string | undefined;
    to: LandscapeLevel;
    on: string | undefined;
  }[];
  changed: Difference[];
  disagreements: Disagreement[];
}
