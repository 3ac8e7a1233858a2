import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

/** What the environment decides, read in one place. See the README for what each one does. */

export const contentFolder = resolve(process.env['CONTENT_DIR'] || 'content');

export const repositoryUrl = process.env['REPO_URL'] || undefined;

/** A mail address, or the address of a page, where errors are reported without a repository. */
export const contact = process.env['CONTACT'] || undefined;

/** True for "npm start" and "npm run dev": the site is for this machine, and its pages say so. */
export const isLocal = process.env['LOCAL_BUILD'] === 'yes';

/** True where the build also makes the whole guide one file, which a page then offers. */
export const offersDownload = process.env['DOWNLOAD'] === 'yes';

/** The path below which the site is served, with a slash at both ends. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

export const siteUrl = process.env['SITE_URL'] || undefined;

/** Where the site lies that was checked last, for the pages to read; a build gives a file of its own. */
export const siteFile = resolve(process.env['SITE_FILE'] ?? '.cache/site.v8');

/** What Astro keeps between two builds. It goes by id, so that another content needs a memory of its own. */
export const astroFolder = resolve(
  `.cache/astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 8)}`,
);

/** Where Astro finds the prose of the content that was checked last. */
export const proseFolder = join(astroFolder, 'prose');

/** How many threads a build uses: as many as there are processors, at most four. */
export const threadCount =
  Math.max(0, Math.floor(Number(process.env['THREADS']) || 0)) ||
  Math.min(4, availableParallelism());

/** The port of a finished site on this machine; not a number where something else was given. */
export const port = /^\d*$/.test(process.env['PORT'] ?? '')
  ? Number(process.env['PORT'] || 4321)
  : Number.NaN;

/** The address on which a finished site listens; without one, this machine alone can read it. */
export const host = process.env['HOST'] || undefined;
