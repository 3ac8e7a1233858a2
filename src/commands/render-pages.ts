import { spawn } from 'node:child_process';
import { writeSite } from '../checks/site-file.ts';
import type { Site } from '../model/site.ts';
import { root } from './run.ts';

/**
 * Starts Astro in a process of its own, which renders the pages into a folder. It takes a second to
 * load, in which the content is checked, and then waits until it is given the site.
 */
export function startRendering({ folder, siteFile, siteUrl, download }: Rendering) {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // A build tells nobody of itself, and leaves nothing in a home folder, which a system user may not have.
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_URL: siteUrl,
        SITE_FILE: siteFile,
        DOWNLOAD: download ? 'yes' : 'no',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // A failure that comes before anybody waits for it is told to whoever does.
  const ended = new Promise<Error | undefined>((resolve) => {
    child.on('error', resolve);
    child.on('close', (code) =>
      resolve(
        code === 0 ? undefined : new Error(output.trim() || 'Astro did not finish the build.'),
      ),
    );
  });
  return {
    /** Gives the site, and waits for the pages. Throws what Astro said if it fails. */
    async render(site: Site) {
      writeSite(siteFile, site);
      if (child.connected) child.send('content is checked');
      const failure = await ended;
      if (failure) throw failure;
    },
    /** Ends the process where it still runs, and waits until it writes no more. */
    async stop() {
      child.kill();
      await ended;
    },
  };
}

interface Rendering {
  folder: string;
  /** Where the site lies when it is given. */
  siteFile: string;
  siteUrl: string;
  /** Whether a page offers the whole guide as one file. */
  download: boolean;
}
