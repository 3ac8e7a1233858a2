import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { findDeadLinks, knowFromBuild } from '../checks/own-links.ts';
import { formatReport } from '../checks/report.ts';
import { lostHint } from '../model/permalinks/lost-links.ts';
import { countOf } from '../model/words/text.browser.ts';
import { basePath, contentFolder, siteUrl as ownUrl } from '../settings.ts';
import { keepLinks, type Kept } from './keep-links.ts';
import { readRegistry } from './read-addresses.ts';
import { root, runNode } from './run.ts';

/**
 * Builds the site with its search index beside the folder where it will be served from, and puts it
 * there only when everything went well: a failed build leaves the last good one as it was.
 */
export async function publishSite({ folder, siteUrl, show }: BuildOptions): Promise<Built> {
  const checked = checkContent(contentFolder);
  if (checked.findings.length > 0 || !checked.site)
    return { ok: false, message: formatReport(checked) };
  const { site } = checked;

  const fresh = join(root, '.cache', `build-${process.pid}`);
  const env = { NODE_ENV: 'production', ...(siteUrl ? { SITE_URL: siteUrl } : {}) };
  const { code, output } = await runNode(
    'node_modules/astro/bin/astro.mjs',
    ['build', '--outDir', fresh],
    { env, show },
  );
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return { ok: false, message: output.trim() || 'Astro did not finish the build.' };
  }
  const { lost, own } = keepAddresses(fresh, site, siteUrl ?? ownUrl ?? '');
  const findings = findDeadLinks(checked.links, site, knowFromBuild(own));
  if (lost.length > 0 || findings.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    const message =
      lost.length > 0
        ? `${lost.join('\n')}\n\n${countOf(lost.length, 'problem')}. ${lostHint}`
        : formatReport({ ...checked, findings });
    return { ok: false, message };
  }
  replaceFolder(fresh, resolve(root, folder));
  return { ok: true, site, pages: countPages(resolve(root, folder)) };
}

/** Sentences about addresses that would be lost, a registry that cannot be read included. */
function keepAddresses(folder: string, site: Site, address: string): Kept {
  try {
    const registered = readRegistry(contentFolder);
    return keepLinks({ folder, site, registered, base: basePath, siteUrl: address });
  } catch (error) {
    return { lost: [(error as Error).message], own: new Map() };
  }
}

function replaceFolder(fresh: string, folder: string) {
  const old = `${fresh}-old`;
  mkdirSync(join(folder, '..'), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

function countPages(folder: string) {
  return readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.html'))
    .length;
}

interface BuildOptions {
  /** Where the finished site goes, relative to the project. */
  folder: string;
  siteUrl?: string | undefined;
  /** Whether Astro's own messages are shown. */
  show: boolean;
}

type Site = NonNullable<ReturnType<typeof checkContent>['site']>;

export type Built = { ok: true; site: Site; pages: number } | { ok: false; message: string };
