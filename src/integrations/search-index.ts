import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
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
        server.middlewares.use('/search', (request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (!/^\/index(?:\/|\.json$)/.test(path)) return next();
          send(request, path, { root: join(root, 'dist/search'), index: false })
            .on('error', () => next())
            .pipe(response);
        });
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
