import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent, type CheckedContent } from '../checks/check-content.ts';
import { findDeadLinks, knowFromBuild } from '../checks/own-links.ts';
import { formatReport } from '../checks/report.ts';
import { lostHint } from '../model/permalinks/lost-links.ts';
import type { Site } from '../model/site.ts';
import { countOf, formatBytes } from '../model/words/text.browser.ts';
import { basePath, contentFolder, proseFolder } from '../settings.ts';
import { takeTurn } from './build-turn.ts';
import { compressFiles, formatCompressed } from './compress-files.ts';
import { explainFailure, Refusal } from './failure.ts';
import { indexSearch } from './index-search.ts';
import { keepLinks } from './keep-links.ts';
import { startPhases, type Phase } from './phases.ts';
import { printFiles } from './print-files.ts';
import { readRegistry } from './read-addresses.ts';
import { readPages } from './read-pages.ts';
import { startRendering } from './render-pages.ts';
import { root } from './run.ts';
import {
  cacheFolder,
  mendFolder,
  moveAssets,
  removeOld,
  replaceFolder,
  requirePlace,
} from './site-folders.ts';
import { writeDownload } from './write-download.ts';
import { writeProse } from './write-prose.ts';
import { writeTwins } from './write-twins.ts';

/**
 * Builds the site with its search index beside the folder where it will be served from, and puts it
 * there only when everything went well: a failed build leaves the last good one as it was.
 */
export async function publishSite({ folder, ...options }: BuildOptions): Promise<Built> {
  const endTurn = await takeTurn();
  try {
    const place = resolve(root, folder);
    mendFolder(place);
    requirePlace(place);
    return { ok: true, ...(await buildInto(place, options)) };
  } catch (error) {
    return { ok: false, message: explainFailure(error) };
  } finally {
    endTurn();
  }
}

async function buildInto(folder: string, options: Omit<BuildOptions, 'folder'>) {
  const { siteUrl, compress, download = false } = options;
  const work = join(cacheFolder, `build-${process.pid}`);
  const rendering = startRendering({
    folder: join(work, 'rendered'),
    siteFile: join(work, 'site.v8'),
    siteUrl,
    download,
  });
  const removed = removeOld(folder);
  const { time, phases } = startPhases();
  try {
    const checked = await time(
      'content',
      () => checkContent(contentFolder),
      ({ files }) => `${countOf(files, 'file')} checked`,
    );
    const site = requireSite(checked);
    const home = new URL(basePath, siteUrl);
    const pages = await makeSite({ work, checked, site, home, rendering, download, time });
    if (compress) await time('copies', () => compressFiles(join(work, 'site')), formatCompressed);
    replaceFolder(join(work, 'site'), folder);
    return { site, pages, phases };
  } finally {
    await rendering.stop();
    rmSync(work, { recursive: true, force: true });
    await removed;
  }
}

/** Astro renders the pages in a process of its own, while this one prints what needs no page. */
async function makeSite({ work, checked, site, home, rendering, download, time }: Making) {
  const folder = join(work, 'site');
  const rendered = time(
    'pages',
    () => {
      writeProse(proseFolder, checked.prose);
      return rendering.render(site);
    },
    () => 'rendered by Astro',
  );
  const printed = time(
    'files',
    () => printFiles(site, home, folder),
    (files) =>
      `${files.printed} printed from the model, ${countOf(files.drawn, 'card')} drawn anew`,
  ).catch(async (error: unknown) => {
    await rendering.stop();
    throw error;
  });
  await finishAll([printed, rendered]);
  const { pages, template } = await time(
    'reading',
    async () => {
      // Astro empties the folder that it writes to, so that the two meet only here. Pages stay there: each is read
      // again where it is finished, as all of them at once fill the memory.
      moveAssets(join(work, 'rendered'), folder);
      const { pages: all, fresh } = await readPages(join(work, 'rendered'), home);
      const moved = all.get(templatePath)!;
      all.delete(templatePath);
      return { pages: all, template: moved, fresh };
    },
    ({ fresh }) => `${fresh} of the pages new`,
  );
  await time(
    'text',
    () => writeTwins({ folder, site, home, pages }),
    (twins) => `${twins} Markdown twins`,
  );
  const { finish } = await time(
    'links',
    () => {
      const registered = readRegistry(contentFolder);
      const { lost, own, finish } = keepLinks({ folder, site, registered, home, pages, template });
      if (lost.length > 0)
        throw new Refusal(`${lost.join('\n')}\n\n${countOf(lost.length, 'problem')}. ${lostHint}`);
      const findings = findDeadLinks(checked.links, site, knowFromBuild(own));
      if (findings.length > 0) throw new Refusal(formatReport({ ...checked, findings }));
      return { kept: registered.size, finish };
    },
    ({ kept }) => `${countOf(kept, 'path')} kept`,
  );
  // The compressing is done by threads of Node itself, beside the index.
  const packed =
    download &&
    time(
      'download',
      () => writeDownload({ folder, site, home, paths: [...pages.keys()], finish }),
      ({ files, size }) => `${countOf(files, 'file')} in one of ${formatBytes(size)}`,
    );
  const indexed = time(
    'search',
    () => indexSearch(folder, site, pages),
    (places) => `${countOf(places, 'place')} indexed`,
  );
  await finishAll([packed || Promise.resolve(), indexed]);
  return pages.size;
}

/** Waits for all of the work, so that nothing writes after the end, and throws what failed first in the list. */
async function finishAll(work: Promise<unknown>[]) {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

function requireSite(checked: CheckedContent) {
  if (checked.findings.length > 0 || !checked.site) throw new Refusal(formatReport(checked));
  return checked.site;
}

/** The page at this path has no address: pages at old addresses are made from it. */
const templatePath = '/moved/';

type Time = ReturnType<typeof startPhases>['time'];

interface Making {
  work: string;
  checked: CheckedContent;
  site: Site;
  /** Where the site will be served, with a slash at its end. */
  home: URL;
  rendering: ReturnType<typeof startRendering>;
  download: boolean;
  time: Time;
}

interface BuildOptions {
  /** Where the finished site goes, relative to the project. */
  folder: string;
  siteUrl: string;
  /** Whether each text gets compressed copies beside it. */
  compress?: boolean;
  /** Whether the whole guide is written as one file, too. */
  download?: boolean;
}

export type Built =
  { ok: true; site: Site; pages: number; phases: Phase[] } | { ok: false; message: string };
