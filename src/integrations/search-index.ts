import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { basePath, contentFolder } from '../settings.ts';
import { stabilizeIndex } from './stable-index.ts';

/** Builds the Pagefind index into the finished site; in development it serves that of the last build. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(root, 'dist', 'pagefind');
        if (existsSync(folder))
          server.middlewares.use(`${basePath}pagefind`, sirv(folder, { dev: true }));
        let told = false;
        server.watcher.on('change', (path) => {
          if (told || !path.startsWith(contentFolder)) return;
          told = true;
          logger.warn('The search index is now older than the content. Restart to refresh it.');
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await writeIndex(site);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** Pagefind's own user interfaces; the guide draws its results itself. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

async function writeIndex(site: string) {
  try {
    const { index } = await createIndex({ excludeSelectors: ['.citations'] });
    if (!index) throw new Error('Pagefind did not start.');
    const { errors, page_count: pages } = await index.addDirectory({ path: site });
    const { errors: failures, files } = await index.getFiles();
    if (errors.length + failures.length > 0)
      throw new Error(`Pagefind: ${[...errors, ...failures].join('; ')}`);
    for (const { path, content } of stabilizeIndex(
      files.filter((file) => !unused.test(file.path)),
    )) {
      const file = join(site, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return pages;
  } finally {
    // Pagefind keeps a child process open; without this the build never exits.
    await close();
  }
}
