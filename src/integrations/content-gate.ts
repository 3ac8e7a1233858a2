import type { AstroIntegration } from 'astro';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { readSite } from '../checks/site-file.ts';
import { contentFolder, siteFile, siteUrl } from '../settings.ts';
import { serveMachineFiles } from './machine-files.ts';

/** Folders whose change may turn sound content into unsound one, or the other way round. */
const rulebook = ['src/schemas', 'src/checks', 'src/model'];

/**
 * Brings checked content to the pages. A build was given it by "npm run build", which stops at unsound
 * content; a server of development checks it after each change, tells what is wrong, and goes on.
 */
export function contentGate(): AstroIntegration {
  let root = '';
  /** What is wrong with the content, while a server shows it. */
  let problems: string | undefined;
  const machineFiles = serveMachineFiles();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') await requireContent();
        if (command === 'dev') {
          problems = readContent(root, logger);
          machineFiles.show(readSite(siteFile));
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client;
        const watched = [contentFolder, ...rulebook.map((folder) => join(root, folder))];
        const show = () => {
          if (problems) hot.send({ type: 'error', err: { message: problems, stack: '' } });
        };
        server.middlewares.use(machineFiles.answer);
        server.watcher.add(watched);
        // A page that is opened later shows what is wrong, too.
        hot.on('vite:client:connect', show);
        server.watcher.on('all', (event, path) => {
          const isOurs = watched.some((folder) => !relative(folder, path).startsWith('..'));
          if (event.endsWith('Dir') || !isOurs) return;
          problems = readContent(root, logger);
          machineFiles.show(readSite(siteFile));
          for (const { moduleGraph } of Object.values(server.environments)) {
            const modules = moduleGraph.getModulesByFile(join(root, 'src/site.ts')) ?? [];
            for (const module of modules) moduleGraph.invalidateModule(module);
          }
          if (problems) show();
          else hot.send({ type: 'full-reload' });
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
  if (process.channel) {
    // Where the build is ended by force, nobody waits for the pages any more.
    process.once('disconnect', () => process.exit(1));
    // The build starts Astro while it still checks, and says when the content is there.
    await once(process, 'message');
    process.channel.unref();
  }
  if (!existsSync(siteFile))
    throw new Error('There is no checked content. Build with "npm run build", which checks it.');
}

/**
 * Checks the content in a process of its own, so that a changed schema or check is the one that is asked. Says the
 * outcome and returns the problems; the site that came of it, where there is one, is kept for the pages.
 */
function readContent(root: string, logger: Logger) {
  const command = join(root, 'src/commands/check-content.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--keep', siteFile], {
    cwd: root,
    encoding: 'utf8',
  });
  const text = (stdout || stderr).trim();
  if (status === 0) logger.info(text);
  else logger.warn(`\n${text}`);
  return status === 0 ? undefined : text;
}

interface Logger {
  info: (text: string) => void;
  warn: (text: string) => void;
}
