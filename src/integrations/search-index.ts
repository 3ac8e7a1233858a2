import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { contentFolder } from '../settings.ts';

/** Serves, during development, the search index of the last build, also one that is finished later. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        // Vite takes the base path off an address before it asks.
        for (const part of ['/search/index/', '/search/index.json'])
          server.middlewares.use(part, sirv(join(root, 'dist', part), { dev: true }));
        let told = false;
        server.watcher.on('change', (path) => {
          if (told || !path.startsWith(contentFolder)) return;
          told = true;
          logger.warn('The search index is now older than the content. Restart to refresh it.');
        });
      },
    },
  };
}
