import type { AstroIntegration } from 'astro';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { writeSite } from '../checks/site-file.ts';
import { contentFolder, siteFile, siteUrl } from '../settings.ts';
import { serveMachineFiles } from './machine-files.ts';

/**
 * Brings checked content to the pages. A build was given it by "npm run build", which stops at unsound
 * content; a server of development checks it after each change, tells what is wrong, and goes on.
 */
export function contentGate(): AstroIntegration {
  let root = '';
  const machineFiles = serveMachineFiles();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') await requireContent();
        if (command === 'dev') machineFiles.show(readContent(logger));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(machineFiles.answer);
        server.watcher.add(contentFolder);
        server.watcher.on('all', (event, path) => {
          if (event.endsWith('Dir') || relative(contentFolder, path).startsWith('..')) return;
          machineFiles.show(readContent(logger));
          for (const { moduleGraph } of Object.values(server.environments)) {
            const modules = moduleGraph.getModulesByFile(join(root, 'src/site.ts')) ?? [];
            for (const module of modules) moduleGraph.invalidateModule(module);
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}

async function requireContent() {
  if (!siteUrl)
    throw new Error(
      'SITE_URL is not set. Give the address of the site, for example SITE_URL=https://fieldguide.example npm run build.',
    );
  // The build starts Astro while it still checks, and says when the content is there.
  if (process.channel) await once(process, 'message');
  if (!existsSync(siteFile))
    throw new Error('There is no checked content. Build with "npm run build", which checks it.');
}

/** Checks the content, says the outcome, and keeps the site for the pages where there is one. */
function readContent(logger: Logger) {
  const checked = checkContent(contentFolder);
  const text = formatReport(checked);
  if (checked.findings.length > 0) logger.warn(`\n${text}`);
  else logger.info(text);
  if (checked.site) writeSite(siteFile, checked.site);
  return checked.site;
}

interface Logger {
  info: (text: string) => void;
  warn: (text: string) => void;
}
