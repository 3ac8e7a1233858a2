import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { contentFolder, siteUrl } from '../settings.ts';

/** Stops a build on the first sight of unsound content; during development it only tells. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        if (!siteUrl) {
          throw new Error(
            'SITE_URL is not set. Give the address of the site, for example SITE_URL=https://fieldguide.example npm run build.',
          );
        }
        const checked = checkContent(contentFolder);
        if (checked.findings.length > 0) throw new ContentError(formatReport(checked));
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = () => {
          const checked = checkContent(contentFolder);
          const text = formatReport(checked);
          if (checked.findings.length > 0) logger.warn(`\n${text}`);
          else logger.info(text);
        };
        report();
        server.watcher.add(contentFolder);
        server.watcher.on('change', (path) => path.startsWith(contentFolder) && report());
      },
    },
  };
}

/** A mistake of an author: the message says everything, a stack trace would only hide it. */
class ContentError extends Error {
  override name = 'ContentError';
}
