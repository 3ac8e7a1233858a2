import { execFileSync } from 'node:child_process';

/**
 * Runs Git in a repository of somebody else: nothing of its own settings starts a program, no prompt waits, and
 * no system file takes part. Undefined where Git fails.
 */
export function runGit(folder: string, words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...harmless, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 180_000,
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        TZ: 'UTC',
      },
    });
  } catch {
    return undefined;
  }
}

const harmless = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'diff.external='].flatMap(
  (setting) => ['-c', setting],
);
