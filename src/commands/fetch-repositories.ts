import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listCiters } from '../model/citing.ts';
import type { Site } from '../model/site.ts';
import { runGit } from './git.ts';
import type { Terminal } from './terminal.ts';

/**
 * Fetches of each cited repository the commits that were read and the history since, without the files that
 * nobody asks for. Nothing is checked out, so that nothing of a repository can run.
 */
export function fetchRepositories(site: Site, folder: string, remote: string, terminal: Terminal) {
  const sources = listCiters(site)
    .flatMap(({ own }) => own)
    .filter(({ commit, freshness }) => commit && freshness !== 'historic');
  const repositories = [...new Set(sources.map(({ repository }) => repository))].sort();
  let failed = 0;
  for (const repository of repositories) {
    const read = sources.filter((source) => source.repository === repository);
    const commits = read.flatMap(({ commit, earlier = [] }) => [
      commit!,
      ...earlier.map((version) => version.commit),
    ]);
    const since = read.flatMap(({ headDate }) => headDate ?? []).sort()[0];
    const address = `${remote.replace(/\/?$/, '/')}${repository}.git`;
    if (
      !fetchRepository(join(folder, `${repository}.git`), address, [...new Set(commits)], since)
    ) {
      failed += 1;
      terminal.error(`${repository} could not be fetched.`);
    }
  }
  terminal.error(`${repositories.length - failed} of ${repositories.length} repositories fetched.`);
}

function fetchRepository(path: string, address: string, commits: string[], since?: string) {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    runGit(path, ['init', '--quiet', '--bare']);
    runGit(path, ['remote', 'add', 'origin', address]);
  }
  const fetch = (...words: string[]) =>
    runGit(path, ['fetch', '--quiet', '--no-tags', '--filter=blob:none', ...words]) !== undefined;
  // A commit that a rewritten history lost may be gone; the comparison says so.
  for (const commit of commits) fetch('--depth=1', 'origin', commit);
  const newest = '+HEAD:refs/heads/refresh-newest';
  // Without a commit since then, "--shallow-since" fails, and the newest commit is all there is.
  return (
    // A day alone would mean this day at the hour of now.
    (since !== undefined && fetch(`--shallow-since=${since}T00:00:00Z`, 'origin', newest)) ||
    fetch('--depth=1', 'origin', newest)
  );
}
