import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CopyNews } from '../importing/sources/follow-sources.ts';
import type { Source } from '../schemas/source.ts';
import { runGit } from './git.ts';

/** The clone of a repository below a folder: <folder>/owner/name, with ".git" behind it or not. */
export function findClone(folder: string, repository: string) {
  return [join(folder, repository), join(folder, `${repository}.git`)].find(
    (path) => existsSync(path) && runGit(path, ['rev-parse', '--git-dir']) !== undefined,
  );
}

/** What a clone says about a document: as it was at the commit that was read, and as it is now. */
export function readClone(clone: string, source: Source): CopyNews | { reason: string } {
  const newest = findNewest(clone);
  const old = source.commit!;
  if (!newest) return { reason: 'its clone has no commit' };
  const when = dayOf(clone, old);
  if (!when)
    return {
      reason:
        'the commit that was read is not in its clone: the history was rewritten, or cut off before',
    };
  const isShallow = runGit(clone, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';
  const isBefore = (a: string, b: string) =>
    runGit(clone, ['merge-base', '--is-ancestor', a, b]) !== undefined;
  if (newest.headDate < when || (newest.commit !== old && isBefore(newest.commit, old)))
    return { reason: 'its clone is older than the copy that was read' };
  const now = readFile(clone, newest.commit, source.path);
  const read = readFile(clone, old, source.path);
  // To look for renames takes long in a large repository; most documents have none.
  const renames =
    now === undefined || read === undefined ? listRenames(clone, old, newest.commit) : [];
  const path =
    read === undefined ? renames.find(({ to }) => to === source.path)?.from : source.path;
  const text = read ?? (path && readFile(clone, old, path));
  if (path === undefined || text === undefined)
    return { reason: 'it is not in the commit that was read' };
  const rewritten = !isShallow && newest.commit !== old && !isBefore(old, newest.commit);
  if (now === undefined && rewritten)
    return {
      reason:
        'it is not in the newest commit, and the one that was read is not in the history of that',
    };
  return {
    newest,
    before: { text, path, headDate: when },
    after:
      now === undefined
        ? undefined
        : { text: now, changed: findLastChange(clone, newest.commit, source.path) },
    likely: now === undefined ? listLikely(clone, newest.commit, path, renames) : [],
    rewritten,
  };
}

/** The newest commit: of the branch that a refresh fetched, of the remote, or of a copy that has neither. */
function findNewest(clone: string) {
  for (const name of ['refs/heads/refresh-newest', 'refs/remotes/origin/HEAD', 'HEAD']) {
    const commit = runGit(clone, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])?.trim();
    const headDate = commit && dayOf(clone, commit);
    if (commit && headDate) return { commit, headDate };
  }
  return undefined;
}

function dayOf(clone: string, commit: string) {
  const found = runGit(clone, [
    'log',
    '-1',
    '--date=format-local:%Y-%m-%d',
    '--format=%cd',
    commit,
  ]);
  return found?.trim() || undefined;
}

/** The day of the last change of a file; not where the history that is there may have been cut off after it. */
function findLastChange(clone: string, commit: string, path: string) {
  const format = ['--date=format-local:%Y-%m-%d', '--format=%H %cd'];
  const found = runGit(clone, ['log', '-1', ...format, commit, '--', `:(literal)${path}`])?.trim();
  const [last = '', day] = found?.split(' ') ?? [];
  const parents = last && runGit(clone, ['cat-file', '-p', last]);
  const hasParents = parents && /^parent /m.test(parents.split('\n\n')[0]!);
  const isCutOff =
    hasParents && runGit(clone, ['rev-parse', '--verify', '--quiet', `${last}^`]) === undefined;
  return isCutOff ? undefined : day;
}

function readFile(clone: string, commit: string, path: string) {
  // A path in the content is part of an address, in which blanks are written "%20".
  const file = decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  return runGit(clone, ['cat-file', 'blob', `${commit}:${file}`]);
}

/** Files that Git takes for the same under another name. */
function listRenames(clone: string, from: string, to: string) {
  const words = ['diff-tree', '-r', '-z', '--no-ext-diff', '--no-textconv', '--find-renames=50%'];
  const found = runGit(clone, [...words, '--diff-filter=R', '--name-status', from, to]) ?? '';
  const fields = found.split('\0');
  return fields.flatMap((field, index) =>
    /^R\d*$/.test(field) && index % 3 === 0
      ? [{ from: fields[index + 1]!, to: fields[index + 2]! }]
      : [],
  );
}

/** Where a file that is gone may be: where Git sees it again, else files of the same name. */
function listLikely(clone: string, commit: string, path: string, renames: Rename[]) {
  const renamed = renames.filter(({ from }) => from === path).map(({ to }) => to);
  if (renamed.length > 0) return renamed;
  const files = runGit(clone, ['ls-tree', '-r', '-z', '--name-only', commit]) ?? '';
  const name = basename(path).toLowerCase();
  return files
    .split('\0')
    .filter((file) => basename(file).toLowerCase() === name)
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
}

interface Rename {
  from: string;
  to: string;
}
