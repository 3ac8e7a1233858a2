import { parseReference } from '../../model/references.ts';
import type { EarlierVersion } from '../../schemas/source.ts';
import type { FileChange } from './edit-front-matter.ts';
import type { SourceNews } from './follow-sources.ts';

/**
 * What the news of the sources changes in content files. Where all cited lines are as they were, a source moves
 * on to the newest commit and its citations to their lines there. A citation whose lines changed keeps the version
 * that was read, named in its reference, until somebody reads on. A document that is gone is marked.
 */
export function listFileChanges(news: SourceNews[], day: string): Map<string, FileChange[]> {
  const files = new Map<string, FileChange[]>();
  const add = (file: string, ...changes: FileChange[]) =>
    files.set(file, [...(files.get(file) ?? []), ...changes]);
  for (const one of news) {
    const { file, index, source } = one;
    const at = (...path: (string | number)[]) => ['sources', index, ...path];
    if (one.state === 'gone' && !source.gone) add(file, { path: at('gone'), value: one.since });
    if (!('results' in one)) continue;
    if (source.gone) add(file, { remove: at('gone') });
    for (const { file: citing, path, reference, now } of one.results)
      if (now !== reference) add(citing, { path: path as (string | number)[], value: now });
    if (one.state !== 'newest' && one.version.commit !== source.commit)
      add(file, ...moveSource(one, at, day));
    add(file, ...keepVersions(one, at));
  }
  return new Map([...files].filter(([, changes]) => changes.length > 0));
}

function moveSource({ source, version }: Followed, at: Place, day: string): FileChange[] {
  const fields = {
    ...version,
    retrieved: laterOf(source.retrieved, day),
    freshness: 'newest-snapshot',
  };
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined || source[key as keyof typeof fields] === value
      ? []
      : [{ path: at(key), value, after: 'commit' }],
  );
}

/** The earlier versions that facts still rest on: the one read until now may join, those of no fact leave. */
function keepVersions({ source, before, results }: Followed, at: Place): FileChange[] {
  const used = new Set(results.map(({ now }) => parseReference(now).version));
  const known = source.earlier ?? [];
  const isUsed = ({ commit }: EarlierVersion) => used.has(commit.slice(0, 8));
  const leaving = known.flatMap((version, place) => (isUsed(version) ? [] : [place]));
  const joins = isUsed(before) && !known.some(({ commit }) => commit === before.commit);
  const value = Object.fromEntries(
    Object.entries(before).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const whole = leaving.length === known.length;
  return [
    ...(whole && known.length > 0 ? [{ remove: at('earlier') }] : []),
    ...(whole ? [] : leaving.map((place) => ({ remove: at('earlier', place) }))),
    ...(joins && !whole ? [{ path: at('earlier', known.length), value }] : []),
    ...(joins && whole ? [{ path: at('earlier'), value: [value] }] : []),
  ];
}

function laterOf(a: string, b: string) {
  return a > b ? a : b;
}

type Followed = Extract<SourceNews, { results: unknown }>;
type Place = (...path: (string | number)[]) => (string | number)[];
