import { toAddress } from '../model/urls.browser.ts';
import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { contentLicenseLine } from '../outputs/license.ts';
import { writeFullText, writeIndex, type TwinPage } from '../outputs/llms.ts';
import { formatSitemap } from '../outputs/sitemap.ts';
import { writeTwin } from '../outputs/twins/markdown-twin.ts';
import { basePath, contentFolder, siteUrl } from '../settings.ts';
import { readPages } from './twin-worker.ts';

/** Pages are turned into text in as many threads as there are processors, at most four. */
const threads = Math.min(4, availableParallelism());

/**
 * Writes what is made from finished pages: a Markdown twin beside each page that links to one, the
 * texts for language models, and the sitemap of all pages that may be found.
 */
export function machineTwins(): AstroIntegration {
  return {
    name: 'machine-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { site } = checkContent(contentFolder);
        if (!site) throw new Error('The content cannot be read.');
        const folder = fileURLToPath(dir);
        const home = new URL(basePath, siteUrl);
        const { twins, listed } = await writeTwins(folder, home, site.settings.asOf);
        writeFileSync(join(folder, 'llms.txt'), writeIndex(site, twins, home));
        writeFileSync(join(folder, 'llms-full.txt'), writeFullText(site, twins, home));
        writeFileSync(join(folder, 'sitemap.xml'), formatSitemap(site, listed, home));
        logger.info(`${twins.size} Markdown twins, ${listed.length} pages in the sitemap`);
      },
    },
  };
}

async function writeTwins(folder: string, home: URL, asOf: string) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  const pages = files.map((file) => ({ file, address: toAddress(home, toPath(file)) }));
  const twins = new Map<string, TwinPage>();
  const listed: string[] = [];
  for (const { file, address, head, text } of await readPages(folder, pages, threads)) {
    const { title, description, canonical, twin } = head;
    if (head.listed && canonical === address) listed.push(toPath(file));
    if (!twin || !text) continue;
    const front = { title, address, asOf, license: contentLicenseLine };
    writeFileSync(join(folder, twin.slice(basePath.length)), writeTwin(text.text, front));
    twins.set(toPath(file), { title, description, plain: text.plain });
  }
  return { twins, listed };
}

function toPath(file: string) {
  return `/${file.replace(/index\.html$/, '')}`;
}
